// Lists the releases of a repository with their assets.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** `sha256:…`; '' where the server keeps none. */
  readonly digest: string
}

export interface Release {
  readonly tag: string
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  /** Whether GitHub lets nobody replace its assets or move its tag. */
  readonly isImmutable: boolean
  /** Address to upload assets to, a URI template (RFC 6570). */
  readonly uploadUrl: string
  /** Its page; '' where that is not a plain link. */
  readonly pageUrl: string
  /** Assets without content that uploads which failed left behind; they keep their names. */
  readonly leftovers: readonly Pick<ReleaseAsset, 'id' | 'name'>[]
  readonly assets: readonly ReleaseAsset[]
}

export type Releases =
  | { readonly state: 'read'; readonly releases: readonly Release[] }
  | ({ readonly state: 'refused' } & Refusal)

/** Releases per page; GitHub's largest. */
const perPage = 100
const maxPages = 30

const releasesSchema = v.array(
  v.object({
    tag_name: v.string(),
    draft: v.boolean(),
    prerelease: v.boolean(),
    immutable: v.optional(v.boolean(), false),
    upload_url: v.string(),
    html_url: v.string(),
    assets: v.array(
      v.object({
        id: v.number(),
        name: v.string(),
        size: v.number(),
        state: v.string(),
        digest: v.nullish(v.string())
      })
    )
  })
)

/**
 * All releases, newest first; drafts are among them where the token may write. A list
 * that may be cut short is refused: the wanted release may be what it lacks.
 */
export async function listReleases(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Promise<Releases> {
  try {
    const releases: Release[] = []
    for (let page = 1; page <= maxPages; page += 1) {
      const { data } = await client.rest.repos.listReleases({
        owner,
        repo,
        per_page: perPage,
        page
      })
      const listed = readAnswer(releasesSchema, data)
      releases.push(...listed.map(releaseOf))
      if (listed.length < perPage) return { state: 'read', releases }
    }
    throw new UnusableAnswer(
      `there are ${maxPages * perPage} or more, and not all are listed`
    )
  } catch (error) {
    const refusal = refusalOf(error, 'list the releases', 'contents: read')
    return { state: 'refused', ...refusal }
  }
}

function releaseOf(
  listed: v.InferOutput<typeof releasesSchema>[number]
): Release {
  return {
    tag: listed.tag_name,
    isDraft: listed.draft,
    isPrerelease: listed.prerelease,
    isImmutable: listed.immutable,
    uploadUrl: listed.upload_url,
    pageUrl: /^https?:\/\/[\w.~:/%+-]{1,900}$/.test(listed.html_url)
      ? listed.html_url
      : '',
    leftovers: listed.assets
      .filter(({ state }) => state !== 'uploaded')
      .map(({ id, name }) => ({ id, name })),
    assets: listed.assets
      .filter(({ state }) => state === 'uploaded')
      .map(({ id, name, size, digest }) => ({
        id,
        name,
        size,
        digest: digest ?? ''
      }))
  }
}
