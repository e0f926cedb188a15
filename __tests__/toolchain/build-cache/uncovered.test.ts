// Packages that are compiled from files which Go's build cache doesn't look at, with the
// real Go: without a mend, a tree gets the object of another tree.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sharedOutputs } from '../../../src/gate/build-cache/shared-outputs.ts'
import { parseTarget } from '../../../src/core/model/target.ts'
import { removeUncovered } from '../../../src/toolchain/build-cache/remove-uncovered.ts'
import { usedOutputs } from '../../../src/toolchain/build-cache/used-outputs.ts'
import { uncoveredPackages } from '../../../src/toolchain/list/uncovered.ts'
import type { TreeBuild } from '../../../src/toolchain/build-tree.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { writeTree } from '../../setup/programs.ts'
import { workbench, type Workbench } from '../workbench.ts'

const plan = {
  targets: [parseTarget('linux/amd64')],
  cgoEnabled: 'false'
} as const

// The cache of all tests may have what an earlier run of them left.
const module = `example.com/m${randomBytes(8).toString('hex')}`

let bench: Workbench

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

/** A function in assembly that returns `VALUE`, which the included file defines. */
const assemblyWith = (include: string) =>
  `#include "textflag.h"\n#include "${include}"\nTEXT ·F(SB), NOSPLIT, $0-8\n\tMOVQ $VALUE, ret+0(FP)\n\tRET\n`

/** A program with assembly of three packages; `value` is in a file that one of them includes. */
async function build(name: string, value: number) {
  const source = 'package p\n\nfunc F() int\n'
  const tree = await writeTree(join(bench.directory, name), {
    'go.mod': `module ${module}\n\ngo 1.19\n`,
    'main.go': `package main

import (
	p "${module}/outside"
	q "${module}/own"
)

func main() { println(p.F(), q.F()) }
`,
    'outside/p.go': source,
    'outside/p.s': assemblyWith('../values/value.h'),
    'values/value.h': `#define VALUE ${value}\n`,
    'own/p.go': source,
    'own/p.s': assemblyWith('value.h'),
    'own/value.h': '#define VALUE 7\n'
  })
  const built = await bench.build({ tree, plan })
  return { tree, built, sha256: await sha256Of(built) }
}

async function sha256Of({ binaries }: TreeBuild): Promise<string> {
  const bytes = await readFile(binaries[0]?.path ?? '')
  return createHash('sha256').update(bytes).digest('hex')
}

const outputsOf = ({ binaries }: TreeBuild, name: string) =>
  usedOutputs(
    buildCache(),
    binaries.map(({ importcfgPath }) => importcfgPath),
    (importPath) => importPath === `${module}/${name}`
  )

describe('a package that includes assembly from another directory', () => {
  it('is compiled again for another tree, and never shared', async () => {
    const base = await build('base', 1)
    expect(base.built.listings[0]?.uncovered).toEqual([
      { importPath: `${module}/outside`, isOfTree: true }
    ])
    const [outside] = (await outputsOf(base.built, 'outside')) ?? []
    const [own] = (await outputsOf(base.built, 'own')) ?? []
    const opened = await bench.open({ tree: base.tree, plan })
    const shared = await sharedOutputs(opened, base.built)
    expect([shared?.has(outside ?? ''), shared?.has(own ?? '')]).toEqual([
      false,
      true
    ])
    // What Go makes of that by itself: the base's object.
    expect((await build('unmended', 2)).sha256).toBe(base.sha256)
    const goCache = buildCache()
    await removeUncovered({ scratch: dirname(goCache), goCache }, base.built)
    const head = await build('head', 2)
    expect(head.sha256).not.toBe(base.sha256)
    expect(await outputsOf(head.built, 'own')).toEqual(new Set([own]))
    // A cache of the user is left alone.
    await removeUncovered(bench.workspace, head.built)
    expect((await build('third', 3)).sha256).toBe(head.sha256)
  })
})

const packageIn = (Dir: string) => ({ ImportPath: Dir.slice(1), Dir })

describe('uncoveredPackages', () => {
  const root = join('/', 'tree')
  const replaced = {
    Path: 'example.com/m',
    Replace: { Path: 'example.com/other', Version: 'v1.0.0' }
  }

  it('has C code wherever it is, and what a replacement assembles', () => {
    const packages = [
      { ...packageIn('/tree/c'), CgoFiles: ['c.go'] },
      { ...packageIn('/modules/c'), CgoFiles: ['c.go'] },
      { ...packageIn('/modules/swig'), SwigFiles: ['c.swig'] },
      { ...packageIn('/modules/s'), SFiles: ['s.s'] },
      { ...packageIn('/modules/replaced'), SFiles: ['s.s'], Module: replaced },
      { ...packageIn('/modules/plain'), Module: replaced },
      { ...packageIn('/go/net'), CgoFiles: ['c.go'], Standard: true },
      { ...packageIn('/tree/plain'), GoFiles: ['p.go'] }
    ]
    expect(uncoveredPackages({ root }, packages, new Set())).toEqual([
      { importPath: 'tree/c', isOfTree: true },
      { importPath: 'modules/c', isOfTree: false },
      { importPath: 'modules/swig', isOfTree: false },
      { importPath: 'modules/replaced', isOfTree: true }
    ])
  })
})

describe('where it is not known which archives a build used', () => {
  it('a cache of the run loses all of them', async () => {
    const { scratch, goCache } = await bench.fresh('unknown')
    await writeFile(join(goCache, 'any'), '')
    const listings = [{ uncovered: [{ importPath: 'p', isOfTree: true }] }]
    const binaries = [{ importcfgPath: null }]
    const ofMachine = [{ uncovered: [{ importPath: 'p', isOfTree: false }] }]
    const workspace = { scratch, goCache }
    await removeUncovered(workspace, { listings: ofMachine, binaries })
    expect(await readFile(join(goCache, 'any'), 'utf8')).toBe('')
    await removeUncovered(workspace, { listings, binaries })
    await expect(readFile(join(goCache, 'any'))).rejects.toThrow('ENOENT')
  })
})
