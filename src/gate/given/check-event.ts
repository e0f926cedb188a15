// Decides on which events given binaries are taken. On a pull request code of the change
// ran in the job that built them, and may still run: it chooses the files, and could
// change what a job beside it writes. So a job that writes takes what another job left.
import { patternText } from '../../core/given/given-pattern.ts'
import type { GivenPlan, Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { RunArtifacts } from '../../github/artifacts/run-artifacts.ts'
import type { Host, RunArtifactsOf } from '../services.ts'

const recipe = 'docs/binaries.md#pull-requests'

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
  if (event?.kind !== 'pull_request') return host
  if (base.length > 0) {
    throw new UserError(
      `base-binaries: a pull request does not choose what it is compared with: leave it out, and pushes record it (${recipe})`
    )
  }
  if (mode === 'measure') return host
  const local = patterns.find(({ kind }) => kind === 'path')
  if (local !== undefined) {
    throw new UserError(
      `binaries: on a pull request ${patternText(local)} is accepted in mode measure only, since the change's own build runs in this job: build in a job of its own that uploads an artifact, and give this one artifact:NAME (${recipe})`
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
  for (const { name, createdAt } of found.artifacts) {
    const made = Date.parse(createdAt)
    if (Number.isNaN(made)) {
      throw unknownAge(`the platform does not say when ${name} was uploaded`)
    }
    if (made >= began) {
      throw new UserError(
        `binaries: the artifact ${name} was uploaded while this job ran: another job has to leave it, which this one needs (${recipe})`
      )
    }
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
