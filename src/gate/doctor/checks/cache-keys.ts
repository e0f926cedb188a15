// Which settings make Go compile again, and which change the program: each is varied
// alone, from the warm build cache of this run.
import {
  lstat,
  mkdir,
  readFile,
  readdir,
  symlink,
  utimes
} from 'node:fs/promises'
import { join } from 'node:path'
import { comparePrograms } from '../../../core/doctor/compare-programs.ts'
import {
  hashDifferences,
  type HashInputs
} from '../../../core/doctor/cache/hash-inputs.ts'
import {
  isUnexpected,
  keysFinding,
  type KeyRow
} from '../../../core/doctor/key-table.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import {
  keySettings,
  type KeySettingName
} from '../../../core/model/doctor/key-settings.ts'
import { once } from '../../../core/once.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import { listHashInputs } from '../../../toolchain/doctor/cache/list-hash-inputs.ts'
import {
  shellBuild,
  whyUnstamped,
  type ShellBuild
} from '../../../toolchain/doctor/shell-build.ts'
import {
  shellEnvironment,
  type Shell
} from '../../../toolchain/doctor/shell.ts'
import { keyVariation } from '../../../toolchain/doctor/vary-key.ts'
import type { Environment } from '../../../toolchain/environment/user-environment.ts'
import { goIn } from '../../../toolchain/go/toolchain.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import { copyTree } from '../../../toolchain/tree/copy-tree.ts'
import type { Session } from '../session.ts'

export async function checkCacheKeys(
  session: Session,
  names: readonly KeySettingName[]
): Promise<Finding[]> {
  const before = await session.userBuild()
  const { shell, flags } = session
  const usual: BuildInputs = {
    shell,
    flags,
    environment: await shellEnvironment(shell, shell.settings)
  }
  const start: Start = {
    usual,
    before,
    hashed: once(() => hashed(session, usual))
  }
  const rows: KeyRow[] = []
  for (const name of names) {
    const { shown } = keySettings[name]
    rows.push(
      await withProgress(session.log, `building with ${shown}`, () =>
        measure(session, name, start)
      )
    )
  }
  const packages = new Set(
    session.programs.flatMap((program) => [...program.packages])
  )
  return keysFinding(rows, packages.size)
}

/** How a build is made. */
interface BuildInputs {
  readonly shell: Shell
  readonly flags: readonly string[]
  readonly environment: Environment
}

/** The user's build, which all others are compared with. */
interface Start {
  readonly usual: BuildInputs
  readonly before: ShellBuild
  /** What Go hashes for it. */
  readonly hashed: () => Promise<HashInputs>
}

async function measure(
  session: Session,
  name: KeySettingName,
  { usual, before, hashed: usualInputs }: Start
): Promise<KeyRow> {
  try {
    const varied = await vary(session, name, usual)
    if (name !== 'file-times') {
      const row = await rowOf(name, before, await buildBy(session, varied))
      return isUnexpected(row)
        ? await withDifferences(session, row, await usualInputs(), varied)
        : row
    }
    const first = await buildBy(session, varied)
    const inputs = await hashed(session, varied)
    await setTimes(varied.shell.directory)
    const row = await rowOf(name, first, await buildBy(session, varied))
    return isUnexpected(row)
      ? await withDifferences(session, row, inputs, varied)
      : row
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      name,
      failure: messageOf(error),
      compiled: 0,
      bytes: 0,
      isChanged: false,
      differences: []
    }
  }
}

/**
 * The same with one setting changed.
 * @throws UserError where that can't be done here
 */
async function vary(
  session: Session,
  name: KeySettingName,
  { shell, flags, environment }: BuildInputs
): Promise<BuildInputs> {
  if (name === 'buildvcs' && !session.mayStamp) {
    throw new UserError(whyUnstamped)
  }
  const home = await session.newDirectory('other-home')
  const variation = keyVariation(shell, flags, name, home)
  const place = variation.isCopied ? await copied(session) : shell
  const goRoot = variation.hasOtherGoRoot ? await linkedGoRoot(session) : null
  return {
    shell: goRoot === null ? place : withGo(place, goIn(goRoot)),
    flags: [...flags, ...variation.flags],
    environment: {
      ...environment,
      ...variation.environment,
      ...(goRoot === null ? {} : { GOROOT: goRoot })
    }
  }
}

async function buildBy(
  { programs, newDirectory }: Session,
  { shell, flags, environment }: BuildInputs
): Promise<ShellBuild> {
  return await shellBuild(shell, {
    verb: 'build',
    flags,
    programs,
    environment,
    output: await newDirectory('key')
  })
}

function hashed(
  { programs }: Session,
  { shell, flags, environment }: BuildInputs
): Promise<HashInputs> {
  const packages = programs.map(({ importPath }) => importPath)
  return listHashInputs(shell, environment, flags, packages)
}

/** Names the inputs of Go's hashes that made it compile again. */
async function withDifferences(
  session: Session,
  row: KeyRow,
  before: HashInputs,
  varied: BuildInputs
): Promise<KeyRow> {
  const after = await hashed(session, varied)
  return { ...row, differences: hashDifferences(before, after) }
}

async function rowOf(
  name: KeySettingName,
  before: ShellBuild,
  after: ShellBuild
): Promise<KeyRow> {
  let bytes = 0
  let isChanged = false
  for (const [program, path] of before.paths) {
    const other = after.paths.get(program)
    if (other === undefined) continue
    const comparison = comparePrograms(
      await readFile(path),
      await readFile(other)
    )
    bytes += comparison.sizes[1] - comparison.sizes[0]
    isChanged ||= !comparison.isIdentical
  }
  return {
    name,
    failure: '',
    compiled: after.compiled.length,
    bytes,
    isChanged,
    differences: []
  }
}

/** The same shell in a copy of the tree, with its repository. */
async function copied(session: Session): Promise<Shell> {
  const parent = join(await session.newDirectory('copied'), 'in-another-place')
  await mkdir(parent)
  const { directory } = await copyTree(session.tree, parent, true)
  return { ...session.shell, directory }
}

/** Another path of the toolchain. */
async function linkedGoRoot({ shell, newDirectory }: Session): Promise<string> {
  const path = join(await newDirectory('goroot'), 'go')
  await symlink(shell.facts.GOROOT, path, 'junction')
  return path
}

/** @param go absolute path */
function withGo(shell: Shell, go: string): Shell {
  return { ...shell, command: { ...shell.command, go } }
}

/** Another time than now, or than any that a file has. */
const otherTime = new Date('2001-02-03T04:05:06Z')

/** Gives the files of a copied directory another time. */
async function setTimes(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const path = join(directory, name)
    const stats = await lstat(path)
    if (stats.isDirectory() && name !== '.git') await setTimes(path)
    else if (stats.isFile()) await utimes(path, otherTime, otherTime)
  }
}
