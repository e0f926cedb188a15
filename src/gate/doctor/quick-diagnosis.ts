// Doctor without a build: what steers the user's builds is listed, not measured.
import { checkNames, type CheckName } from '../../core/model/doctor/checks.ts'
import type { Diagnosis } from '../../core/model/doctor/diagnosis.ts'
import type { Deviation } from '../../toolchain/doctor/deviations.ts'
import type { Shell } from '../../toolchain/doctor/shell.ts'
import { toolName } from '../services.ts'
import { listed } from './checks/environment.ts'
import { leftOut } from './check-result.ts'

export function quickDiagnosis(
  checks: ReadonlySet<CheckName>,
  shell: Shell,
  deviations: readonly Deviation[]
): Diagnosis {
  const isListed = checks.has('environment')
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: shell.facts.GOVERSION,
    programs: [],
    plan: [],
    checks: checkNames.map((name) =>
      name === 'environment' && isListed
        ? { name, state: 'done', reason: '', command: '' }
        : leftOut(name, 'it needs a build, or the flags leave it out')
    ),
    findings: isListed
      ? deviations.map((deviation) =>
          listed(deviation, 'its effect is measured without --quick')
        )
      : [],
    notices: []
  }
}
