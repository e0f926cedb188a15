// The shape of what a report says of a release: its tag, and what it was compared with.
import * as v from 'valibot'
import { releaseEvidence, releaseSources } from './closed-lists.ts'
import { described, text } from '../schema-parts.ts'
import type { DeepInferred } from '../schema-parts.ts'

const earlier = v.object({
  tag: text,
  commit: described(
    'Full hash of the commit that the tag names now; empty where there is no such tag.',
    text
  ),
  chosenBy: described('How it was chosen, a clause.', text),
  evidence: described(
    'verified: its sizes are vouched for by whom the budget file trusts; unverified: they are shown, and nothing is judged by them; unknown: there are none.',
    v.picklist(releaseEvidence)
  ),
  source: described(
    'measurement: recorded by the run that guarded it; assets: measured in this run from what it published.',
    v.picklist(releaseSources)
  ),
  why: described('Why it is not verified, a clause; empty where it is.', text),
  vouchedBy: v.optional(
    described(
      'Who vouches for its sizes, a clause; absent where nobody does.',
      text
    )
  ),
  page: described('Link to the release; empty where there is none.', text)
})

export const releaseSchema = v.object({
  tag: v.pipe(text, v.examples(['v1.3.0'])),
  branch: described('The branch that its commit is on; empty for none.', text),
  budgetBranch: described('The branch whose budget file counts.', text),
  previous: described(
    'The release before it; null where there is none.',
    v.nullable(earlier)
  ),
  since: v.optional(
    described('The release that max-growth-since counts from.', earlier)
  ),
  chosenBy: described('How the one before it was chosen, a clause.', text),
  verifiedReproducible: described(
    'Whether it was built twice, and the bytes compared.',
    v.boolean()
  )
})

/** What a report says of a release. */
export type ReleaseFacts = DeepInferred<typeof releaseSchema>

export type EarlierReleaseFacts = NonNullable<ReleaseFacts['previous']>
