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
import { keysFinding, type KeyRow } from '../../../core/doctor/key-table.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import {
  keySettings,
  type KeySettingName
} from '../../../core/model/doctor/key-settings.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import {
  shellBuild,
  type ShellBuild
} from '../../../toolchain/doctor/shell-build.ts'
import {
  shellEnvironment,
  type Shell
} from '../../../toolchain/doctor/shell.ts'
import { keyVariation } from '../../../toolchain/doctor/vary-key.ts'
import { goIn } from '../../../toolchain/go/toolchain.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import { copyTree } from '../../../toolchain/verify/reproducible.ts'
import type { Session } from '../session.ts'

export async function checkCacheKeys(
  session: Session,
  names: readonly KeySettingName[]
): Promise<Finding[]> {
  const before = await session.userBuild()
  const rows: KeyRow[] = []
  for (const name of names) {
    const { shown } = keySettings[name]
    rows.push(
      await withProgress(session.log, `building with ${shown}`, () =>
        measure(session, name, before)
      )
    )
  }
  const packages = new Set(
    session.programs.flatMap((program) => [...program.packages])
  )
  return keysFinding(rows, packages.size)
}

async function measure(
  session: Session,
  name: KeySettingName,
  before: ShellBuild
): Promise<KeyRow> {
  const { shell, flags, programs } = session
  const home = await session.newDirectory('other-home')
  try {
    const variation = keyVariation(shell, flags, name, home)
    const place = variation.isCopied ? await copied(session) : shell
    const goRoot = variation.hasOtherGoRoot ? await linkedGoRoot(session) : null
    const build = async (): Promise<ShellBuild> =>
      shellBuild(goRoot === null ? place : withGo(place, goIn(goRoot)), {
        verb: 'build',
        flags: [...flags, ...variation.flags],
        programs,
        environment: {
          ...(await shellEnvironment(shell, shell.settings)),
          ...variation.environment,
          ...(goRoot === null ? {} : { GOROOT: goRoot })
        },
        output: await session.newDirectory('key')
      })
    if (name !== 'file-times') return await rowOf(name, before, await build())
    const first = await build()
    await setTimes(place.directory)
    return await rowOf(name, first, await build())
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      name,
      failure: messageOf(error),
      compiled: 0,
      bytes: 0,
      isChanged: false
    }
  }
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
    isChanged
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
