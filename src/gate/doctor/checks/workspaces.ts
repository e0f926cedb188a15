// The enforced build twice: in two directories of different length, each with a build
// cache, a home and a module cache of its own.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePrograms } from '../../../core/doctor/compare-programs.ts'
import { comparisonEvidence } from '../../../core/doctor/difference.ts'
import { differingSymbols } from '../../../core/doctor/differing-symbols.ts'
import { bounded } from '../../../core/doctor/evidence.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import { enforcedBuild } from '../../../toolchain/doctor/enforced-build.ts'
import { privateModules } from '../../../toolchain/doctor/private-modules.ts'
import type { Environment } from '../../../toolchain/environment/user-environment.ts'
import { makeSecondWorkspace } from '../../../toolchain/environment/workspace.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import { copyTree } from '../../../toolchain/tree/copy-tree.ts'
import { compareBuilds } from '../../../toolchain/verify/reproducible.ts'
import { buildInOddPlace, oddName, tryAgain } from '../odd-place.ts'
import type { Session } from '../session.ts'

export async function checkWorkspaces(session: Session): Promise<Finding[]> {
  const { tree, log } = session
  const first = await session.enforcedBuild()
  const again = await withProgress(
    log,
    'the enforced build in a second workspace',
    () => buildAgain(session)
  )
  const findings: Finding[] = []
  for (const [program, path] of first.paths) {
    const other = again.paths.get(program)
    if (other === undefined) continue
    findings.push(
      ...(await compare(program, path, other, [tree.root, again.root]))
    )
  }
  return findings
}

interface SecondBuild {
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  /** Where its sources lay. */
  readonly root: string
}

/** The same in another place, of an odd name where Go accepts that. */
async function buildAgain(session: Session): Promise<SecondBuild> {
  const { made, refusal } = await buildInOddPlace((name) =>
    buildIn(session, name)
  )
  if (refusal !== null) {
    session.notice(
      `in a directory named ${oddName} the program doesn't build: ${refusal}`
    )
  }
  return made
}

async function buildIn(session: Session, name: string): Promise<SecondBuild> {
  const { shell, tree, settings, programs } = session
  const parent = join(await session.newDirectory('another-place'), name)
  await mkdir(parent)
  const copy = await copyTree(tree, parent, false)
  const workspace = await makeSecondWorkspace(
    shell.workspace,
    join(parent, 'second-workspace')
  )
  const modCache = join(parent, 'modules')
  // Go says that it downloads what it copies from the user's module cache.
  const log = { ...shell.command.log, child: () => {} }
  const quiet = { ...shell, command: { ...shell.command, log } }
  const options = { shell: quiet, tree: copy, settings, programs }
  const build = async (
    output: string,
    changes: Environment
  ): Promise<SecondBuild> => {
    await mkdir(join(parent, output))
    const paths = await enforcedBuild({
      ...options,
      workspace,
      output: join(parent, output),
      changes
    })
    return { paths, root: copy.root }
  }
  // Without the modules' archives, such as after `go mod vendor` alone.
  const { made, refusal } = await tryAgain(
    () => build('out', privateModules(shell.facts.GOMODCACHE, modCache)),
    /file:\/\/|GOPROXY|go\.sum|\bmodules?\b/,
    () => build('out-again', {})
  )
  if (refusal !== null) {
    session.notice(
      `both workspaces share your module cache, as a second one could not be filled from it: ${refusal}`
    )
  }
  return made
}

async function compare(
  program: string,
  first: string,
  second: string,
  roots: readonly [string, string]
): Promise<Finding[]> {
  const { identical, onlyBuildIds } = await compareBuilds(first, second)
  if (identical) return []
  const files = [await readFile(first), await readFile(second)] as const
  const comparison = comparePrograms(...files)
  const symbols = differingSymbols(...files)
  const isBuildId = onlyBuildIds === true
  const holdsPlace = files.every((file, i) => file.includes(roots[i] ?? ''))
  return [
    {
      check: 'workspaces',
      kind: isBuildId ? 'note' : 'problem',
      program,
      sentence: isBuildId
        ? 'two workspaces give the same program but for its build ID'
        : 'two workspaces give different programs',
      cause: isBuildId
        ? 'flags of cgo name the directory of the sources'
        : holdsPlace
          ? 'each program holds the directory that its sources lay in'
          : '',
      bytes: comparison.sizes[1] - comparison.sizes[0],
      remedy:
        'grep -rnE "SRCDIR|__DATE__|__TIME__" --include="*.go" --include="*.[ch]" .',
      evidence: [
        ...comparisonEvidence(comparison, [
          'the first workspace',
          'the second workspace'
        ]),
        ...(symbols.length === 0
          ? []
          : [bounded('functions and texts that differ', symbols)])
      ]
    }
  ]
}
