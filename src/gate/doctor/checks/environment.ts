// What steers the user's builds and not the enforced one, each measured by a build
// without it, all else alike.
import { readFile } from 'node:fs/promises'
import { comparePrograms } from '../../../core/doctor/compare-programs.ts'
import { bounded } from '../../../core/doctor/evidence.ts'
import { comparisonEvidence } from '../../../core/doctor/difference.ts'
import type { Evidence, Finding } from '../../../core/model/doctor/diagnosis.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import type { Deviation } from '../../../toolchain/doctor/deviations.ts'
import {
  shellBuild,
  type ShellBuild
} from '../../../toolchain/doctor/shell-build.ts'
import { shellEnvironment } from '../../../toolchain/doctor/shell.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import type { Session } from '../session.ts'

/**
 * A finding for each deviation: a problem where it changes bytes, and else a note.
 * @param measured indexes of those that a build is made for
 */
export async function checkEnvironment(
  session: Session,
  deviations: readonly Deviation[],
  measured: ReadonlySet<number>
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [i, deviation] of deviations.entries()) {
    const isMeasured = measured.has(i) && deviation.without !== null
    findings.push(
      isMeasured
        ? await measure(session, deviation)
        : listed(
            deviation,
            deviation.without === null
              ? 'its effect was not measured, as no setting of yours takes it away'
              : 'its effect was not measured'
          )
    )
  }
  return findings
}

/** Without a build. */
export function listed(deviation: Deviation, why: string): Finding {
  const { shown, place, remedy } = deviation
  return {
    check: 'environment',
    kind: 'note',
    program: '',
    sentence: `${shown}, set in ${place}, is not in the enforced build; ${why}`,
    cause: '',
    bytes: null,
    remedy,
    evidence: [bounded(place, [shown])]
  }
}

async function measure(
  session: Session,
  deviation: Deviation
): Promise<Finding> {
  const { shell, programs, flags, log } = session
  const { shown, place, without } = deviation
  const before = await session.userBuild()
  const settings = without?.(shell.settings) ?? shell.settings
  try {
    const after = await withProgress(
      log,
      `building without ${shown}`,
      async () =>
        shellBuild(shell, {
          verb: 'build',
          flags,
          programs,
          environment: await shellEnvironment(shell, settings),
          output: await session.newDirectory('without')
        })
    )
    return await effect(deviation, before, after)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      ...listed(deviation, 'without it, the build fails'),
      evidence: [
        bounded(`a build without what ${place} sets`, [messageOf(error)])
      ]
    }
  }
}

async function effect(
  deviation: Deviation,
  before: ShellBuild,
  after: ShellBuild
): Promise<Finding> {
  const { shown, place, remedy } = deviation
  let bytes = 0
  const changed: string[] = []
  const evidence: Evidence[] = []
  for (const [program, path] of before.paths) {
    const other = after.paths.get(program)
    if (other === undefined) continue
    const comparison = comparePrograms(
      await readFile(path),
      await readFile(other)
    )
    bytes += comparison.sizes[0] - comparison.sizes[1]
    if (!comparison.isIdentical) changed.push(program)
    evidence.push(
      ...comparisonEvidence(comparison, [
        `${program} with it`,
        `${program} without it`
      ])
    )
  }
  const isChanged = changed.length > 0
  return {
    check: 'environment',
    kind: isChanged && !deviation.isExpected ? 'problem' : 'note',
    program: changed.length === 1 ? (changed[0] ?? '') : '',
    sentence: isChanged
      ? `${shown}, set in ${place}, changes the program`
      : `${shown}, set in ${place}, changes no byte`,
    cause: isChanged
      ? `without it, ${after.compiled.length} packages were compiled anew, and the rest came from the build cache`
      : '',
    bytes,
    remedy,
    evidence
  }
}
