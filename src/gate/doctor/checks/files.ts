// The checks of the user's build as a file: path leaks, and what needn't be there.
import type { CheckName } from '../../../core/model/doctor/checks.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import { examineFile } from '../examine-file.ts'
import type { Session } from '../session.ts'

export async function checkFiles(
  session: Session,
  checks: ReadonlySet<CheckName>
): Promise<Finding[]> {
  const { paths } = await session.userBuild()
  const listings = checks.has('path-leaks')
    ? await session.listings()
    : new Map<string, never>()
  const findings: Finding[] = []
  for (const [program, path] of paths) {
    const { twinPath = null, depsPath = null } = listings.get(program) ?? {}
    const examined = await examineFile(
      { path, program, twinPath, depsPath, directories: session.directories },
      checks
    )
    findings.push(...examined.findings)
    for (const note of examined.notes) session.notice(`${program}: ${note}`)
  }
  return findings
}
