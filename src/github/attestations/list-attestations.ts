// Lists GitHub's attestations of a file: who made them is for the caller to verify.
import * as v from 'valibot'
import { maxBundleBytes } from '../../core/signing/bundle-schema.ts'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'

export type Attestations =
  /** Content of each bundle's file; one that is too large is left out. */
  | { readonly state: 'read'; readonly bundles: readonly Buffer[] }
  | ({ readonly state: 'refused' } & Refusal)

/** Attestations per page. */
const perPage = 30
const maxPages = 4
const maxCursorLength = 1000

/** Of this version, the answer has the bundles themselves. */
const apiVersion = '2022-11-28'

const answerSchema = v.object({
  attestations: v.pipe(
    v.array(v.object({ bundle: v.nullish(v.record(v.string(), v.unknown())) })),
    v.maxLength(perPage)
  )
})

/**
 * Those of one predicate type, as the server sorts them out. A list that may be cut
 * short is refused.
 * @param sha256 64 lower-case hex digits
 */
export async function listAttestations(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  sha256: string,
  predicateType: string
): Promise<Attestations> {
  try {
    const bundles: Buffer[] = []
    let after: string | null = null
    for (let page = 1; page <= maxPages; page += 1) {
      const { data, headers } = await client.rest.repos.listAttestations({
        owner,
        repo,
        subject_digest: `sha256:${sha256}`,
        predicate_type: predicateType,
        per_page: perPage,
        ...(after === null ? {} : { after }),
        headers: { 'x-github-api-version': apiVersion }
      })
      const { attestations } = readAnswer(answerSchema, data)
      bundles.push(...attestations.flatMap(({ bundle }) => bytesOf(bundle)))
      after = cursorIn(headers.link ?? '')
      if (after === null) return { state: 'read', bundles }
    }
    throw new UnusableAnswer(
      `there are more than ${maxPages * perPage}, and not all are listed`
    )
  } catch (error) {
    const doing = 'list the attestations'
    const refusal = refusalOf(error, doing, 'attestations: read')
    // There is none, or this GitHub has no attestations at all.
    return refusal.status === 404
      ? { state: 'read', bundles: [] }
      : { state: 'refused', ...refusal }
  }
}

function bytesOf(
  bundle: Readonly<Record<string, unknown>> | null | undefined
): readonly Buffer[] {
  if (bundle === null || bundle === undefined) {
    throw new UnusableAnswer('it lacks the bundle of an attestation')
  }
  const bytes = Buffer.from(JSON.stringify(bundle))
  return bytes.length > maxBundleBytes ? [] : [bytes]
}

/** Where the next page begins, from a header `<…?after=CURSOR>; rel="next"`; null: there is none. */
function cursorIn(link: string): string | null {
  const next = link.split(',').find((one) => one.endsWith('rel="next"')) ?? ''
  const address = next.slice(next.indexOf('<') + 1, next.indexOf('>'))
  if (!URL.canParse(address)) return null
  const after = new URL(address).searchParams.get('after')
  return after === null || after.length > maxCursorLength ? null : after
}
