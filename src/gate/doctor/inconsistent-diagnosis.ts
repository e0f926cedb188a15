// Doctor on a tree of which Go builds nothing, since its vendor directory is not what
// go.mod asks for: that is the finding.
import { checkNames, type CheckName } from '../../core/model/doctor/checks.ts'
import type { Diagnosis } from '../../core/model/doctor/diagnosis.ts'
import type { Shell } from '../../toolchain/doctor/shell.ts'
import { toolName } from '../services.ts'
import { leftOut, resultOf } from './check-result.ts'
import { inconsistency } from './checks/vendor.ts'

/** @param message what Go said */
export function inconsistentDiagnosis(
  request: {
    readonly checks: ReadonlySet<CheckName>
    readonly packages: readonly string[]
    readonly maxColdBuilds: number
  },
  shell: Shell,
  message: string
): Diagnosis {
  const why = 'nothing builds before the vendor directory is right'
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: shell.facts.GOVERSION,
    programs: [],
    plan: [],
    checks: checkNames.map((name) =>
      request.checks.has(name)
        ? resultOf(name, name === 'vendor' ? '' : why, request)
        : leftOut(name, 'the flags leave it out')
    ),
    findings: [inconsistency(message)],
    notices: []
  }
}
