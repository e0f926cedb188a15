// One test file's place: a scratch directory, a workspace, and trees to build.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../src/host/log.ts'
import type { BuildSettings } from '../../src/core/plan/plan.ts'
import { openTree, type OpenTree } from '../../src/toolchain/tree/open-tree.ts'
import { readHostEnvironment } from '../../src/toolchain/environment/user-environment.ts'
import type { Tree, Workspace } from '../../src/toolchain/source-tree.ts'
import { makeWorkspace } from '../../src/toolchain/environment/workspace.ts'
import { silentLog } from '../../src/host/log.ts'
import { buildCache } from '../setup/build-cache.ts'
import { goOfMachine, temporaryDirectory } from '../setup/programs.ts'
import { plan } from './plan.ts'

export interface Opening {
  readonly tree: Tree
  readonly plan?: Partial<BuildSettings>
  /** The process environment; PATH and HOME of this one by default. */
  readonly env?: Record<string, string>
  readonly workspace?: Workspace
  readonly log?: Log
  readonly timeoutSeconds?: number
  readonly mayChooseGo?: boolean
  /** Another `go` than the machine's. */
  readonly go?: string
}

export interface Workbench {
  readonly directory: string
  /** For all trees that bring no workspace of their own, with the build cache that all tests share. */
  readonly workspace: Workspace
  /** A workspace with an empty build cache. */
  fresh(name: string): Promise<Workspace>
  open(opening: Opening): Promise<OpenTree>
  remove(): Promise<void>
}

/** PATH and a HOME of its own: what a clean machine has. */
export function cleanEnvironment(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, GOTOOLCHAIN: 'local' }
}

/** A recording log: every message, one text. */
export function recordingLog(): Log & { text(): string } {
  const said: string[] = []
  const say = (message: string): void => void said.push(message)
  return {
    group: (title, work) => {
      say(title)
      return work()
    },
    info: say,
    notice: say,
    warning: say,
    child: say,
    text: () => said.join('\n')
  }
}

export async function workbench(): Promise<Workbench> {
  const directory = await temporaryDirectory()
  const home = join(directory, 'users-home')
  await mkdir(home)
  const make = async (name: string, goCache: string): Promise<Workspace> => {
    const scratch = join(directory, name)
    await mkdir(scratch)
    return makeWorkspace(scratch, plan({ goCache }), {
      modCache: join(directory, 'modcache')
    })
  }
  const workspace = await make('scratch', buildCache())
  const machine = await goOfMachine()
  return {
    directory,
    workspace,
    fresh: (name) => make(name, '/dev/null'),
    async open(opening) {
      const command = {
        ...machine,
        go: opening.go ?? machine.go,
        log: opening.log ?? silentLog,
        timeoutSeconds: opening.timeoutSeconds ?? machine.timeoutSeconds
      }
      const env = opening.env ?? cleanEnvironment(home)
      return openTree({
        command,
        tree: opening.tree,
        plan: plan(opening.plan),
        workspace: opening.workspace ?? workspace,
        surroundings: await readHostEnvironment(command, directory, env),
        mayChooseGo: opening.mayChooseGo ?? true
      })
    },
    remove: () => rm(directory, { recursive: true, force: true })
  }
}
