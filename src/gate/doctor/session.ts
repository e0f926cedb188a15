// One run of doctor: its shell, its programs, and the builds that its checks share,
// each made when the first check asks for it.
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { MachineDirectory } from '../../core/doctor/leaks/leak.ts'
import { once } from '../../core/once.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import type { Log } from '../../host/log.ts'
import { enforcedBuild } from '../../toolchain/doctor/enforced-build.ts'
import type { Program, ShellBuild } from '../../toolchain/doctor/shell-build.ts'
import { shellBuild } from '../../toolchain/doctor/shell-build.ts'
import { linkListings } from '../../toolchain/doctor/link-listings.ts'
import type { Listing } from '../../toolchain/doctor/link-listings.ts'
import { shellEnvironment, type Shell } from '../../toolchain/doctor/shell.ts'
import { withProgress } from '../../toolchain/progress.ts'
import type { Tree } from '../../toolchain/source-tree.ts'

export interface SessionOptions {
  readonly shell: Shell
  readonly tree: Tree
  readonly programs: readonly Program[]
  /** Flags that the user gives to go build. */
  readonly flags: readonly string[]
  /** Whether a build may be stamped with its commit. */
  readonly mayStamp: boolean
  /** Of the enforced build. */
  readonly settings: BuildSettings
  readonly directories: readonly MachineDirectory[]
  readonly log: Log
}

export interface Session extends SessionOptions {
  /** The build that the user would make here. */
  readonly userBuild: () => Promise<ShellBuild>
  /** The file with the graph of its actions. */
  readonly graphPath: string
  /** The build that the gate would make, with an own build cache. */
  readonly enforcedBuild: () => Promise<EnforcedBuild>
  /** Whether the user's build was asked for. */
  readonly isBuilt: () => boolean
  /** Per program, what the linker lists of that build. */
  readonly listings: () => Promise<ReadonlyMap<string, Listing>>
  /** A new empty directory. */
  readonly newDirectory: (name: string) => Promise<string>
  /** A sentence for the diagnosis. */
  readonly notice: (sentence: string) => void
  readonly notices: readonly string[]
}

export interface EnforcedBuild {
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  /** GOCACHE, with the packages of this build alone. */
  readonly goCache: string
}

async function buildEnforced(
  { shell, tree, settings, programs, log }: SessionOptions,
  newDirectory: Session['newDirectory']
): Promise<EnforcedBuild> {
  const goCache = await newDirectory('gocache')
  const paths = await withProgress(log, 'the enforced build', async () =>
    enforcedBuild({
      shell,
      tree,
      settings,
      // The user's build cache has the user's builds alone, which checks count.
      workspace: { ...shell.workspace, goCache },
      programs,
      output: await newDirectory('enforced')
    })
  )
  return { paths, goCache }
}

export function openSession(options: SessionOptions): Session {
  const { shell, programs, flags, log } = options
  const notices: string[] = []
  const newDirectory = (name: string): Promise<string> =>
    mkdtemp(join(shell.workspace.scratch, `${name}-`))
  const graphPath = join(shell.workspace.scratch, 'user-actions.json')
  let isBuilt = false
  const userBuild = once(async () => {
    isBuilt = true
    return await withProgress(log, 'building as your shell does', async () =>
      shellBuild(shell, {
        verb: 'build',
        flags,
        programs,
        environment: await shellEnvironment(shell, shell.settings),
        output: await newDirectory('user'),
        graphPath
      })
    )
  })
  const enforced = once(() => buildEnforced(options, newDirectory))
  const listings = once(async () => {
    await userBuild()
    return await withProgress(
      log,
      'linking once more, for the linker’s listing',
      async () =>
        linkListings(shell, {
          flags,
          programs,
          output: await newDirectory('listing')
        })
    )
  })
  return {
    ...options,
    userBuild,
    graphPath,
    enforcedBuild: enforced,
    isBuilt: () => isBuilt,
    listings,
    newDirectory,
    notice: (sentence) => {
      if (!notices.includes(sentence)) notices.push(sentence)
    },
    notices
  }
}
