// The vendor directory against the module cache: the files, and the program built
// both ways.
import { readFile } from 'node:fs/promises'
import {
  comparePrograms,
  differInSumsAlone
} from '../../../core/doctor/compare-programs.ts'
import { comparisonEvidence } from '../../../core/doctor/difference.ts'
import { differingFunctionSizes } from '../../../core/doctor/differing-symbols.ts'
import { bounded } from '../../../core/doctor/evidence.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import {
  shellBuild,
  type ShellBuild
} from '../../../toolchain/doctor/shell-build.ts'
import { shellEnvironment } from '../../../toolchain/doctor/shell.ts'
import { compareVendored } from '../../../toolchain/doctor/vendored-files.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import type { Session } from '../session.ts'

/** @param vendor absolute path of the directory; null where there is none */
export async function checkVendor(
  session: Session,
  vendor: string | null
): Promise<Finding[]> {
  if (vendor === null) return []
  const { differing, missing } = await compareVendored(
    vendor,
    session.shell.facts.GOMODCACHE
  )
  if (missing.length > 0) {
    session.notice(
      `vendored files of ${missing.length} modules were not compared, as the module cache doesn't have them: ${missing.slice(0, 5).join(', ')}`
    )
  }
  const files: Finding[] =
    differing.length === 0
      ? []
      : [
          problem(
            `${differing.length} vendored files are not those of their modules`,
            'somebody changed them, or modules.txt names another version',
            [bounded('files below vendor', differing)]
          )
        ]
  return [...files, ...(await buildBothWays(session))]
}

function problem(
  sentence: string,
  cause: string,
  evidence: Finding['evidence']
): Finding {
  return {
    check: 'vendor',
    kind: 'problem',
    program: '',
    sentence,
    cause,
    bytes: null,
    remedy: 'go mod vendor',
    evidence
  }
}

/** Whether Go refuses a vendor directory that is not what go.mod asks for. */
export function isInconsistent(message: string): boolean {
  return message.includes('inconsistent vendoring')
}

/** @param message what Go said */
export function inconsistency(message: string): Finding {
  return problem(
    'vendor/modules.txt and go.mod disagree, so that nothing builds from vendor',
    'go.mod was changed without go mod vendor',
    [bounded('what go says', message.split('\n'))]
  )
}

async function buildBothWays(session: Session): Promise<Finding[]> {
  const { shell, flags, programs, log } = session
  const build = (mod: string): Promise<ShellBuild> =>
    withProgress(log, `building with -mod=${mod} -trimpath`, async () =>
      shellBuild(shell, {
        verb: 'build',
        flags: [...flags, '-trimpath', `-mod=${mod}`],
        programs,
        environment: await shellEnvironment(shell, shell.settings),
        output: await session.newDirectory(mod)
      })
    )
  let vendored: ShellBuild
  try {
    vendored = await build('vendor')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = messageOf(error)
    if (!isInconsistent(message)) throw error
    return [inconsistency(message)]
  }
  const fetched = await build('readonly')
  const findings: Finding[] = []
  for (const [program, path] of vendored.paths) {
    const other = fetched.paths.get(program)
    if (other === undefined) continue
    findings.push(...(await compare(program, path, other)))
  }
  return findings
}

async function compare(
  program: string,
  vendored: string,
  fetched: string
): Promise<Finding[]> {
  const files = [await readFile(vendored), await readFile(fetched)] as const
  const comparison = comparePrograms(...files)
  if (comparison.isIdentical) return []
  const functions = differingFunctionSizes(...files)
  const isSameCode = functions.length === 0
  return [
    {
      check: 'vendor',
      kind: isSameCode ? 'note' : 'problem',
      program,
      sentence: isSameCode
        ? 'built from vendor and from the module cache, the program has the same functions of the same sizes, and other data'
        : 'built from vendor and from the module cache, the program has other functions',
      cause: isSameCode
        ? differInSumsAlone(...files)
          ? 'the build info of a vendored build has no hashes of modules'
          : ''
        : 'the sources differ',
      bytes: comparison.sizes[0] - comparison.sizes[1],
      remedy: 'go mod vendor',
      evidence: [
        ...comparisonEvidence(comparison, ['-mod=vendor', '-mod=readonly']),
        ...(isSameCode ? [] : [bounded('functions', functions)])
      ]
    }
  ]
}
