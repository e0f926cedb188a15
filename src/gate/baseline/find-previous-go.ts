// Looks for a measurement of the base by another Go: recorded on the base's
// own branch, with only the release of Go different.
import type { NamedBase } from '../../git/history/base.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { splitFingerprint } from '../../core/model/fingerprint.ts'
import { plainVersion } from '../../core/text/go-versions.ts'
import { isNamed, namedGo } from '../../toolchain/tree/go-lines.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'
import type { Tree } from '../../toolchain/source-tree.ts'
import { recordOf, type ExactSearch, type RecordingJob } from './find-stored.ts'
import { withoutSymbols, type PreviousGo } from './previous-go.ts'
import type { Host } from '../services.ts'

export interface PreviousGoSearch {
  /** null: nothing is recorded. */
  readonly previousGo: PreviousGo | null
  /** Why it could not be looked for, clauses; [] where nothing is there. */
  readonly reasons: readonly string[]
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
}

/** @param open the stores that have the base by no such Go as this run's */
export async function findPreviousGo(
  plan: Pick<Plan, 'key'>,
  base: NamedBase,
  job: Pick<RecordingJob, 'fingerprint' | 'leg'>,
  { open, reasons: earlier }: Pick<ExactSearch, 'open' | 'reasons'>,
  host: Pick<Host, 'repository' | 'log'>
): Promise<PreviousGoSearch> {
  const query = recordOf(plan, base, job, host)
  const reasons: string[] = []
  const notices: string[] = []
  for (const store of open) {
    const answer = await store.findByOtherGo(query)
    if (answer.kind === 'found') {
      const { entry, run } = answer
      const { release } = splitFingerprint(entry.fingerprint)
      host.log.info(
        `The base ${base.commit.slice(0, 7)} was recorded by ${release} (${answer.source})`
      )
      const measurements = entry.measurements.map(withoutSymbols)
      const previous = { release, byChange: false, run, measurements, why: '' }
      return { previousGo: previous, reasons, notices }
    }
    if (answer.kind !== 'miss') reasons.push(answer.why)
    if (answer.kind === 'refused') notices.push(answer.why)
  }
  if (open.length > 0) return { previousGo: null, reasons, notices }
  const none = ['the input baseline allows nothing that is stored']
  return {
    previousGo: null,
    reasons: earlier.length > 0 ? earlier : none,
    notices
  }
}

/**
 * The Go before, with whether the change brings the Go of this run: its lines
 * name it, and the base's don't. Where nothing is recorded, and it
 * does, what it adds is unknown.
 */
export async function withGoLines(
  {
    previousGo: previous,
    reasons
  }: Pick<PreviousGoSearch, 'previousGo' | 'reasons'>,
  base: Tree,
  { tree, plan, toolchain }: Pick<OpenTree, 'tree' | 'plan' | 'toolchain'>
): Promise<PreviousGo | null> {
  const before = await namedGo(base, plan.goWork)
  const now = await namedGo(tree, plan.goWork)
  const { version } = toolchain
  const byChange =
    before !== '' && !isNamed(before, version) && isNamed(now, version)
  if (previous !== null) return { ...previous, byChange }
  if (!byChange) return null
  const why = `no measurement of the base by Go ${plainVersion(before)} is stored`
  return {
    release: before,
    byChange,
    run: '',
    measurements: null,
    why: reasons.length === 0 ? why : `${why} (${reasons.join('; ')})`
  }
}
