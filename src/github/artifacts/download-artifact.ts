// Downloads the archive of an artifact into memory.
import { exchange } from '../../host/web.ts'
import type { GitHubClient } from '../client.ts'
import type { PushArtifact, RepositoryOnGitHub } from './push-artifacts.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'

export type Download =
  | { readonly state: 'downloaded'; readonly bytes: Buffer }
  | ({ readonly state: 'refused' } & Refusal)

/** An archive of more than `maxBytes` bytes is refused. */
export async function downloadArtifact(
  client: GitHubClient,
  { owner, repo }: RepositoryOnGitHub,
  { id }: Pick<PushArtifact, 'id'>,
  maxBytes: number
): Promise<Download> {
  try {
    // The answer is a signed address elsewhere, which must not get the token.
    const { headers, url } = await client.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' }
      }
    )
    const location = headers.location ?? ''
    if (location === '') throw new UnusableAnswer('the answer names no address')
    const { status, body } = await exchange({
      method: 'GET',
      url: new URL(location, url).href,
      follow: true,
      maxBytes,
      timeoutMilliseconds: 60_000
    })
    if (status !== 200) {
      throw new UnusableAnswer(`its address answered ${status}`)
    }
    return { state: 'downloaded', bytes: body }
  } catch (error) {
    const doing = 'download a recorded measurement'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}
