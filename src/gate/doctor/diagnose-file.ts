// Doctor on a finished file, of whatever machine: nothing is built or asked.
import { problemsFirst } from '../../core/doctor/verdict.ts'
import {
  checkNames,
  fileChecks,
  type CheckName
} from '../../core/model/doctor/checks.ts'
import type { Diagnosis } from '../../core/model/doctor/diagnosis.ts'
import { toolName } from '../services.ts'
import { leftOut } from './check-result.ts'
import { examineFile } from './examine-file.ts'

export interface FileRequest {
  readonly path: string
  readonly twinPath: string | null
  readonly depsPath: string | null
  readonly checks: ReadonlySet<CheckName>
}

/**
 * Looks at a finished file.
 * @throws UserError where it can't be read, or is no executable
 */
export async function diagnoseFile(request: FileRequest): Promise<Diagnosis> {
  const { path, checks } = request
  const possible: readonly CheckName[] = fileChecks
  const { findings, notes, fileSize } = await examineFile(
    { ...request, program: path, directories: [] },
    checks
  )
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: '',
    programs: [{ name: path, target: '', fileSize }],
    plan: [],
    checks: checkNames.map((name) =>
      checks.has(name) && possible.includes(name)
        ? { name, state: 'done', reason: '', command: '' }
        : leftOut(name, 'it is no check of a file, or the flags leave it out')
    ),
    findings: problemsFirst(findings),
    notices: [...notes]
  }
}
