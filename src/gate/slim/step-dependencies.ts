// The step of slim on what could leave: packages and modules by what hangs on them, and
// dead-code elimination, where something turns it off.
import type { Measurement } from '../../core/model/measurement.ts'
import type { Saving } from '../../core/model/slim/slimming.ts'
import { eliminationRow } from '../../core/slim/contents/elimination-row.ts'
import { leavingRows } from '../../core/slim/contents/leaving-rows.ts'
import { builtSaving, unmeasuredSaving } from '../../core/slim/saving.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { enforcedOptions } from '../../toolchain/doctor/enforced-build.ts'
import { withProgress } from '../../toolchain/progress.ts'
import { eliminatedLink } from '../../toolchain/slim/eliminated-link.ts'
import { pathOf } from './builds.ts'
import type { SlimSession } from './session.ts'

/** @throws UserError where the programs can't be built or measured */
export async function slimDependencies(
  session: SlimSession
): Promise<readonly Saving[]> {
  const rows: Saving[] = []
  for (const [program, measurement] of await session.measurements()) {
    if (measurement.imports === undefined) {
      session.notice(`who imports what in ${program} is not known`)
    }
    rows.push(...leavingRows(measurement, program))
    rows.push(...(await elimination(session, program, measurement)))
  }
  return rows
}

/** A row where dead-code elimination is off, from a link with it on. */
async function elimination(
  session: SlimSession,
  importPath: string,
  measurement: Measurement
): Promise<readonly Saving[]> {
  const row = eliminationRow(measurement, importPath)
  if (row === null) return []
  const program = session.programs.find((one) => one.importPath === importPath)
  const culprits = measurement.reachability?.deadCode.culprits ?? []
  const isReflection = culprits.every(({ kind }) => kind === 'reflection')
  if (program === undefined || !isReflection) return [unmeasuredSaving(row)]
  const before = await session.strippedBuild()
  const output = await session.newDirectory('eliminated')
  const opened = await session.opened()
  try {
    const path = await withProgress(
      session.log,
      'linking it with dead-code elimination on',
      () => eliminatedLink(enforcedOptions(opened, [program], output))
    )
    return [
      builtSaving(
        row,
        await session.sizesOf(pathOf(before.paths, importPath)),
        await session.sizesOf(path)
      )
    ]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    session.notice(
      `what dead-code elimination would save could not be measured: ${messageOf(error)}`
    )
    return [unmeasuredSaving(row)]
  }
}
