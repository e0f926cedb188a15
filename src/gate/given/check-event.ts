// Decides on which events given binaries are taken. On a pull request code of the change
// ran in the job that built them, and may still run: it chooses the files, and could
// change what a job beside it writes. So a job that writes takes what another job left,
// on each event but those on which the tree is the repository's own.
import { patternText } from '../../core/given/given-pattern.ts'
import type { GivenPlan, Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { GitHubEvent } from '../../github/event/event.ts'
import type {
  RunArtifact,
  RunArtifacts
} from '../../github/artifacts/run-artifacts.ts'
import type { JobTime } from '../../github/artifacts/workflow-jobs.ts'
import { eventName } from '../run-facts.ts'
import type { Host, RunArtifactsOf } from '../services.ts'

const recipe = 'docs/binaries.md#pull-requests'

/** Events that people with write access cause, on commits that are in the repository. */
const ownEvents: ReadonlySet<string> = new Set(['release', 'workflow_dispatch'])

/** Whether nobody's change is what is built: a push, a schedule. */
function isOwnTree(event: GitHubEvent): boolean {
  switch (event.kind) {
    case 'push':
    case 'schedule':
      return true
    case 'other':
      return ownEvents.has(event.name)
    default:
      return false
  }
}

/**
 * Refuses given binaries where nobody may trust the job that measures them.
 * @returns the host, which finds no other artifacts of these names than were checked
 * @throws UserError that names the recipe
 */
export async function checkEvent(
  { patterns, base }: GivenPlan,
  { mode }: Pick<Plan, 'mode'>,
  host: Host
): Promise<Host> {
  const { event, runArtifacts } = host
  if (event === null || isOwnTree(event)) return host
  const name = eventName(event)
  if (base.length > 0) {
    throw new UserError(
      `base-binaries: on ${name} a change does not choose what it is compared with: leave it out, and pushes record it (${recipe})`
    )
  }
  if (mode === 'measure') return host
  const local = patterns.find(({ kind }) => kind === 'path')
  if (local !== undefined) {
    throw new UserError(
      `binaries: on ${name} ${patternText(local)} is accepted in mode measure only, since the change's own build runs in this job: build in a job of its own that uploads an artifact, and give this one artifact:NAME (${recipe})`
    )
  }
  if (runArtifacts === undefined) throw unknownAge('this is no workflow run')
  return { ...host, runArtifacts: await checkAge(patterns, runArtifacts) }
}

function unknownAge(why: string): UserError {
  return new UserError(
    `binaries: whether another job left the artifact is not known: ${why} (${recipe})`
  )
}

/** An artifact that was there before this job began was left by another one. */
async function checkAge(
  patterns: GivenPlan['patterns'],
  runArtifacts: RunArtifactsOf
): Promise<RunArtifactsOf> {
  const names = new Set(
    patterns.flatMap((pattern) =>
      pattern.kind === 'artifact' ? [pattern.name] : []
    )
  )
  const start = await runArtifacts.jobStart()
  if (start.state === 'refused') throw unknownAge(start.message)
  const began = Date.parse(start.startedAt)
  if (Number.isNaN(began)) throw unknownAge('the platform gives no time')
  const found = await runArtifacts.find((name) => names.has(name))
  if (found.state === 'refused') throw unknownAge(found.message)
  for (const artifact of found.artifacts) {
    assertOfOther(artifact, began, start.earlier)
  }
  const checked = new Set(found.artifacts.map(({ id }) => id))
  return { ...runArtifacts, find: (isWanted) => findChecked(isWanted) }

  async function findChecked(
    isWanted: (name: string) => boolean
  ): Promise<RunArtifacts> {
    const again = await runArtifacts.find(isWanted)
    if (again.state === 'refused') return again
    const artifacts = again.artifacts.filter(
      ({ id, name }) => !names.has(name) || checked.has(id)
    )
    return { state: 'found', artifacts }
  }
}

/** @throws UserError for what this job may have uploaded itself, now or in an earlier attempt */
function assertOfOther(
  { name, createdAt }: RunArtifact,
  began: number,
  earlier: readonly JobTime[]
): void {
  const made = Date.parse(createdAt)
  if (Number.isNaN(made)) {
    throw unknownAge(`the platform does not say when ${name} was uploaded`)
  }
  const isOwn =
    made >= began ||
    earlier.some(({ startedAt, completedAt }) => {
      const start = Date.parse(startedAt)
      const end = Date.parse(completedAt)
      return !(made < start || made > end)
    })
  if (isOwn) {
    throw new UserError(
      `binaries: the artifact ${name} was uploaded while this job ran: another job has to leave it, which this one needs (${recipe})`
    )
  }
}
