// Reads what was released before: the previous release, those that budgets count from,
// and what each of them weighs.
import {
  choosePrevious,
  type PreviousRelease
} from '../../core/release/choose-previous.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { Repository } from '../../git/git.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import type { Host } from '../services.ts'
import {
  readEarlier,
  type EarlierSizes,
  type EarlierSources
} from '../release/earlier-release.ts'
import type { OpenRelease } from '../release/open-release.ts'
import { branchesOfOrigin } from '../release/release-branches.ts'
import {
  keyOf,
  signersOf,
  type ReleaseSigners
} from '../release/release-signers.ts'
import { readRetractions } from './read-retractions.ts'

export interface ReleaseHistoryRead {
  readonly releases: readonly Release[]
  readonly previous: PreviousRelease
  /** null: there is no release before this one. */
  readonly before: EarlierSizes | null
  /** By tag: those that a budget counts from. */
  readonly since: ReadonlyMap<string, EarlierSizes>
  /** What a reader of the report must see, sentences: of all of them. */
  readonly notices: readonly string[]
}

/** @throws UserError where the releases can't be listed */
export async function readHistory(
  plan: Plan,
  repository: Repository,
  { tag, refs, budget }: OpenRelease,
  host: Host
): Promise<ReleaseHistoryRead> {
  const platform = host.releases
  const listed = await platform?.list()
  if (platform === undefined || listed === undefined) {
    throw new UserError(
      'the releases before this one are not known: name the repository with --repository OWNER/NAME, and give a token'
    )
  }
  if (listed.state === 'refused') throw new UserError(listed.message)
  const { releases } = listed
  const retracted = await readRetractions(plan, repository, tag, refs)
  const previous = choosePrevious(tag, {
    releases,
    tags: [...refs.tags.keys()],
    retractions: retracted.retractions,
    branch: refs.defaultBranch
  })
  const sources = {
    platform,
    releases,
    refs,
    signers: signersFor(plan, repository, { refs, budget }, host),
    now: new Date(),
    measuresAssets: true
  }
  const before =
    previous.tag === null
      ? null
      : await readEarlier(
          { tag: previous.tag, chosenBy: previous.chosenBy },
          sources,
          host
        )
  const since = await readSince(plan, { tag, budget }, before, sources, host)
  const earlier = [...(before === null ? [] : [before]), ...since.values()]
  return {
    releases,
    previous,
    before,
    since,
    notices: [
      ...retracted.notices,
      ...previous.notices,
      ...earlier.flatMap(({ notices }) => notices)
    ]
  }
}

/** By tag: the releases that the budgets count from. */
async function readSince(
  { budgetPath }: Plan,
  { tag, budget }: Pick<OpenRelease, 'tag' | 'budget'>,
  before: EarlierSizes | null,
  sources: EarlierSources,
  host: Host
): Promise<ReadonlyMap<string, EarlierSizes>> {
  const since = new Map<string, EarlierSizes>()
  for (const file of [budget.counted.file, budget.proposed?.file]) {
    const name = file?.release.since
    // Since itself nothing grew: a budget may name its first release before it is there.
    if (name === undefined || name === tag.name || since.has(name)) continue
    const chosenBy = `named by since in ${budgetPath}`
    since.set(
      name,
      before?.facts.tag === name
        ? { ...before, facts: { ...before.facts, chosenBy }, notices: [] }
        : await readEarlier({ tag: name, chosenBy }, sources, host)
    )
  }
  return since
}

/** Of a workflow's own key anybody says what they like: it counts where the budget file pins it. */
function signersFor(
  { budgetPath }: Plan,
  repository: Repository,
  { refs, budget }: Pick<OpenRelease, 'refs' | 'budget'>,
  { event, trust, token }: Host
): ReleaseSigners {
  const isPinned = budget.rules.inputs['baseline-public-key'] !== undefined
  const key = isPinned || event === null ? keyOf(trust) : null
  return signersOf(key, budgetPath, () =>
    Promise.resolve(branchesOfOrigin(repository, refs, token))
  )
}
