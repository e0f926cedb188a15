// Has GitHub keep an attestation: a bundle with a signed statement, found later by the
// digest of each of its subjects.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, type Refusal } from '../refusal.ts'

export type StoredAttestation =
  /** The number that GitHub gave it. */
  | { readonly state: 'stored'; readonly id: number }
  | ({ readonly state: 'refused' } & Refusal)

const storedSchema = v.object({ id: v.number() })

const doing = 'store the attestation'

/** @param bundle one object of JSON */
export async function storeAttestation(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  bundle: Buffer
): Promise<StoredAttestation> {
  try {
    const { data } = await client.rest.repos.createAttestation({
      owner,
      repo,
      bundle: JSON.parse(bundle.toString('utf8'))
    })
    return { state: 'stored', ...readAnswer(storedSchema, data) }
  } catch (error) {
    const refusal = refusalOf(error, doing, 'attestations: write')
    return { state: 'refused', ...refusal, message: messageFor(refusal) }
  }
}

/** What the general advice doesn't know: not every repository can have attestations. */
function messageFor({ status, message }: Refusal): string {
  const [why] = message.split('; ', 1)
  if (/feature not available/i.test(message)) {
    return `${why}; a private repository has attestations with GitHub Enterprise Cloud alone: make it public, or set release-attest: false`
  }
  return status === 404
    ? `${why}; GitHub Enterprise Server has no attestations, and elsewhere the job needs "permissions: attestations: write": add it, or set release-attest: false`
    : message
}
