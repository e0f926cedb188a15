// Listing comes before the base is built, so it must run nothing that a tree
// could choose: no compiler, no tool, no generator, no program of its own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { removeTree } from '../../src/host/files/scratch.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import { listTargets } from '../../src/toolchain/list/list-targets.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import {
  goOfMachine,
  offlineEnvironment,
  plainSettings,
  temporaryDirectory,
  writeTree
} from '../setup/programs.ts'

const traps = ['cc', 'gcc', 'clang', 'g++', 'pkg-config', 'swig', 'trap', 'sh']

let scratch: string
let env: Record<string, string>
let tree: Tree

/** Names of the traps that were run. */
const sprung = () => readdir(join(scratch, 'sprung'))

beforeAll(async () => {
  scratch = await temporaryDirectory()
  for (const name of ['home', 'sprung', 'bin']) await mkdir(join(scratch, name))
  for (const name of traps) {
    const path = join(scratch, 'bin', name)
    const marker = join(scratch, 'sprung', name)
    await writeFile(path, `#!/bin/sh\n: > '${marker}'\nexit 1\n`)
    await chmod(path, 0o755)
  }
  const plain = offlineEnvironment(scratch)
  env = {
    ...plain,
    PATH: `${join(scratch, 'bin')}${delimiter}${plain['PATH'] ?? ''}`,
    CC: 'trap',
    CXX: 'trap',
    PKG_CONFIG: 'trap',
    CGO_ENABLED: '1'
  }
  tree = await writeTree(join(scratch, 'tree'), {
    'go.mod': 'module example.com/trap\n\ngo 1.19\n',
    'main.go':
      'package main\n\n//go:generate trap\n\n// #cgo pkg-config: trap\n// #cgo CFLAGS: -DA\n// int a(void);\nimport "C"\n\nfunc main() { println(C.a()) }\n',
    'a.c': 'int a(void) { return 1; }\n',
    'b.swig': '%module b\n',
    'default.pgo': 'no profile',
    'main_test.go': 'package main\n'
  })
})

afterAll(() => removeTree(scratch))

describe('listing', () => {
  it('runs no compiler and no tool, whatever the tree holds', async () => {
    const [listing] = await listTargets({
      goCommand: await goOfMachine(),
      tree,
      settings: plainSettings,
      targets: [parseTarget('linux/amd64')],
      env: () => env
    })
    expect(listing?.mains.map(({ name }) => name)).toEqual(['trap'])
    expect(listing?.usesCgo).toBe(true)
    expect(await sprung()).toEqual([])
  })

  it('would show it: asked for compiled files, Go runs them', async () => {
    const { go } = await goOfMachine()
    await new Promise((resolve) => {
      const options = { cwd: tree.directory, env }
      execFile(go, ['list', '-e', '-compiled', '.'], options, resolve)
    })
    expect(await sprung()).not.toEqual([])
  })
})
