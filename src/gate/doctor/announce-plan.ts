// Says in the log what a run is going to do, before it builds.
import { coldBuilds } from '../../core/doctor/plan-steps.ts'
import type { StepCost } from '../../core/model/doctor/checks.ts'
import type { Log } from '../../host/log.ts'

interface Announced {
  readonly name: string
  readonly cost: StepCost
}

/** @param ownerOf the check or step that needs it */
export function announcePlan<Step extends Announced>(
  log: Log,
  steps: readonly Step[],
  ownerOf: (step: Step) => string
): void {
  const cold = coldBuilds(steps)
  log.info(`The plan: ${steps.length} steps, ${cold} of them cold builds`)
  for (const step of steps) {
    log.info(`  ${step.cost}: ${step.name} (${ownerOf(step)})`)
  }
  log.live?.expect(steps.length)
}
