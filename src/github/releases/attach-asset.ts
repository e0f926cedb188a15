// Attaches a file to a release, in place of one of the same name.
import type { GitHubClient } from '../client.ts'
import { refusalOf, type Refusal } from '../refusal.ts'
import type { Release } from './list-releases.ts'

export type Attachment =
  { readonly state: 'attached' } | ({ readonly state: 'refused' } & Refusal)

/** GitHub has no way to replace an asset at once: for a moment there is none. */
export async function attachAsset(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  release: Pick<Release, 'uploadUrl' | 'assets' | 'leftovers' | 'tag'>,
  { name, content }: { readonly name: string; readonly content: Uint8Array }
): Promise<Attachment> {
  try {
    const { assets, leftovers } = release
    const before = [...assets, ...leftovers].filter((one) => one.name === name)
    for (const { id } of before) {
      await client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })
    }
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
