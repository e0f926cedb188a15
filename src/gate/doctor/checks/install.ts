// `go install` against `go build`: the same program both ways, what each compiled,
// and the program that is installed already.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readBuildInfo } from '../../../core/binary/buildinfo/buildinfo.ts'
import { readImage } from '../../../core/binary/read-image.ts'
import { comparePrograms } from '../../../core/doctor/compare-programs.ts'
import { causeOf, comparisonEvidence } from '../../../core/doctor/difference.ts'
import { bounded } from '../../../core/doctor/evidence.ts'
import { shellWord } from '../../../core/inputs/shell-word.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import {
  crossDirectory,
  shellBuild
} from '../../../toolchain/doctor/shell-build.ts'
import { shellEnvironment } from '../../../toolchain/doctor/shell.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import type { Session } from '../session.ts'

export async function checkInstall(session: Session): Promise<Finding[]> {
  const { shell, programs, flags, log } = session
  const built = await session.userBuild()
  const installed = await withProgress(log, 'go install', async () =>
    shellBuild(shell, {
      verb: 'install',
      flags,
      programs,
      environment: await shellEnvironment(shell, shell.settings),
      output: await session.newDirectory('install')
    })
  )
  const packages = new Set(programs.flatMap((program) => [...program.packages]))
  const findings: Finding[] = [
    {
      check: 'install',
      kind: 'note',
      program: '',
      sentence: `${installed.compiled.length === 0 ? 'go install used the build cache' : 'go install compiled again what go build had compiled'}: after go build it compiled ${installed.compiled.length} of ${packages.size} packages`,
      cause: '',
      bytes: null,
      remedy: `go install -v ${shellWords(programs.map(({ importPath }) => importPath))}`,
      evidence: [
        bounded('packages that were compiled', [
          `${built.commandLine}: ${built.compiled.length}, with an empty build cache`,
          `${installed.commandLine}: ${installed.compiled.length}, with what that left`
        ])
      ]
    }
  ]
  for (const { importPath, file } of programs) {
    const path = built.paths.get(importPath)
    const other = installed.paths.get(importPath)
    if (path === undefined || other === undefined) continue
    findings.push(
      ...(await compareTwoWays(importPath, path, other)),
      ...(await compareInstalled(session, importPath, file, path))
    )
  }
  return findings
}

function shellWords(texts: readonly string[]): string {
  return texts.map((text) => shellWord(text) ?? 'PACKAGE').join(' ')
}

/** A problem where both ways don't give the same bytes. */
async function compareTwoWays(
  importPath: string,
  built: string,
  installed: string
): Promise<Finding[]> {
  const comparison = comparePrograms(
    await readFile(installed),
    await readFile(built)
  )
  if (comparison.isIdentical) return []
  return [
    {
      check: 'install',
      kind: 'problem',
      program: importPath,
      sentence: 'go install and go build make different programs here',
      cause: causeOf(comparison),
      bytes: comparison.sizes[0] - comparison.sizes[1],
      remedy: 'go env GOFLAGS',
      evidence: comparisonEvidence(comparison, ['go install', 'go build'])
    }
  ]
}

/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1

/** A problem where the program that the user runs is another one than these sources make. */
async function compareInstalled(
  { shell }: Session,
  importPath: string,
  file: string,
  built: string
): Promise<Finding[]> {
  const path = join(shell.places.bin, crossDirectory(shell), file)
  const stats = await stat(path).catch(() => null)
  if (!stats?.isFile() || stats.size > maxFileBytes) return []
  const bytes = await readFile(path)
  if (mainPackageOf(bytes) !== importPath) return []
  const comparison = comparePrograms(bytes, await readFile(built))
  if (comparison.isIdentical) return []
  const delta = comparison.sizes[0] - comparison.sizes[1]
  const cause = causeOf(comparison)
  return [
    {
      check: 'install',
      kind: 'problem',
      program: importPath,
      sentence: `the installed ${path} is not what go build makes of these sources`,
      cause:
        cause === ''
          ? 'the build info of both is the same: the sources are others, or a dependency’s'
          : `of the installed program and of go build: ${cause}`,
      bytes: delta,
      remedy: `go install ${shellWords([importPath])}`,
      evidence: comparisonEvidence(comparison, [path, 'go build'])
    }
  ]
}

/** '' for what is no program of Go. */
function mainPackageOf(bytes: Buffer): string {
  try {
    const { image } = readImage(bytes)
    return readBuildInfo(bytes, image ?? null)?.path ?? ''
  } catch {
    return ''
  }
}
