// Attaches a file to a release, in place of one of the same name, or removes one.
import type { GitHubClient } from '../client.ts'
import { refusalOf, type Refusal } from '../refusal.ts'
import type { Release } from './list-releases.ts'

export type Attachment =
  { readonly state: 'attached' } | ({ readonly state: 'refused' } & Refusal)

export type Removal =
  | {
      readonly state: 'removed'
      /** 0: the release had no such asset. */
      readonly count: number
    }
  | ({ readonly state: 'refused' } & Refusal)

type ReleaseWithAssets = Pick<
  Release,
  'uploadUrl' | 'assets' | 'leftovers' | 'tag'
>

/** GitHub has no way to replace an asset at once: for a moment there is none. */
export async function attachAsset(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  release: ReleaseWithAssets,
  { name, content }: { readonly name: string; readonly content: Uint8Array }
): Promise<Attachment> {
  try {
    await deleteNamed(client, { owner, repo }, release, name)
    await client.request({
      method: 'POST',
      url: release.uploadUrl,
      name,
      data: content,
      headers: { 'content-type': 'application/octet-stream' }
    })
    return { state: 'attached' }
  } catch (error) {
    const doing = `attach ${name} to the release ${release.tag}`
    return { state: 'refused', ...refusalOf(error, doing, 'contents: write') }
  }
}

/** Removes the assets of a name. */
export async function removeAsset(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  release: ReleaseWithAssets,
  name: string
): Promise<Removal> {
  try {
    const count = await deleteNamed(client, repository, release, name)
    return { state: 'removed', count }
  } catch (error) {
    const doing = `remove ${name} from the release ${release.tag}`
    return { state: 'refused', ...refusalOf(error, doing, 'contents: write') }
  }
}

async function deleteNamed(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { assets, leftovers }: ReleaseWithAssets,
  name: string
): Promise<number> {
  const named = [...assets, ...leftovers].filter((one) => one.name === name)
  for (const { id } of named) {
    await client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })
  }
  return named.length
}
