// Downloads an asset of a release into memory.
import { createHash } from 'node:crypto'
import { exchange } from '../../host/web.ts'
import type { Download } from '../artifacts/download-artifact.ts'
import type { GitHubClient } from '../client.ts'
import { refusalOf, UnusableAnswer } from '../refusal.ts'
import type { ReleaseAsset } from './list-releases.ts'

/** Its bytes, of the length and with the digest that GitHub lists; a longer one than `maxBytes` is refused. */
export async function downloadAsset(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  asset: ReleaseAsset,
  maxBytes: number
): Promise<Download> {
  try {
    if (asset.size > maxBytes) {
      throw new UnusableAnswer(
        `it has ${asset.size} bytes, more than ${maxBytes}`
      )
    }
    // The answer is a signed address elsewhere, which must not get the token.
    const { headers, url } = await client.request(
      'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      {
        owner,
        repo,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
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
      timeoutMilliseconds: 120_000
    })
    if (status !== 200) {
      throw new UnusableAnswer(`its address answered ${status}`)
    }
    assertWhole(body, asset)
    return { state: 'downloaded', bytes: body }
  } catch (error) {
    const doing = `download ${asset.name} of the release`
    return { state: 'refused', ...refusalOf(error, doing, 'contents: read') }
  }
}

function assertWhole(
  body: Uint8Array,
  { size, digest }: Pick<ReleaseAsset, 'size' | 'digest'>
): void {
  const sha256 = createHash('sha256').update(body).digest('hex')
  if (
    body.length !== size ||
    (digest !== '' && digest !== `sha256:${sha256}`)
  ) {
    throw new UnusableAnswer('its bytes are not those that GitHub lists')
  }
}
