// One test file's place: a scratch directory, a workspace, and trees to build.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../src/host/log.ts'
import type { BuildSettings } from '../../src/core/plan/plan.ts'
import { buildTree, type TreeBuild } from '../../src/toolchain/build-tree.ts'
import { openTree, type OpenTree } from '../../src/toolchain/tree/open-tree.ts'
import { readHostEnvironment } from '../../src/toolchain/environment/user-environment.ts'
import type { Tree, Workspace } from '../../src/toolchain/source-tree.ts'
import { makeWorkspace } from '../../src/toolchain/environment/workspace.ts'
import { silentLog } from '../../src/host/log.ts'
import { buildCache } from '../setup/build-cache.ts'
import {
  goOfMachine,
  temporaryDirectory,
  writeTree
} from '../setup/programs.ts'
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
  /** Opens a tree and builds it, into a directory of its own. */
  build(opening: Opening, absentAllowed?: boolean): Promise<TreeBuild>
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
  const open = async (opening: Opening): Promise<OpenTree> => {
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
  }
  let outputs = 0
  return {
    directory,
    workspace,
    fresh: (name) => make(name, '/dev/null'),
    open,
    async build(opening, absentAllowed = false) {
      const opened = await open(opening)
      const output = join(directory, `output-${++outputs}`)
      return buildTree({ opened, output, absentAllowed })
    },
    remove: () => rm(directory, { recursive: true, force: true })
  }
}

/** A program of two packages, without the standard library's bulk. */
export function writeTwoPackages(directory: string, main = ''): Promise<Tree> {
  return writeTree(directory, {
    'go.mod': 'module example.com/program\n\ngo 1.19\n',
    'main.go': `package main

import "example.com/program/greet"

var version = "unset"

func main() {
	println(greet.Hello(), version)
}
${main}`,
    'greet/greet.go': `package greet

//go:noinline
func Hello() string { return "hello from a benign package" }
`
  })
}
