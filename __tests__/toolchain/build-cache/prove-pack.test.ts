// The proof of a pack, by builds with the real Go.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { outputName } from '../../../src/core/build-cache/cache-files.ts'
import { parseTarget } from '../../../src/core/model/target.ts'
import type { TreeBuild } from '../../../src/toolchain/build-tree.ts'
import { availableCodecs } from '../../../src/toolchain/build-cache/codecs.ts'
import {
  listArchives,
  type ListedArchive
} from '../../../src/toolchain/build-cache/list-archives.ts'
import { packCache } from '../../../src/toolchain/build-cache/pack-cache.ts'
import { provePack } from '../../../src/toolchain/build-cache/prove-pack.ts'
import { usedOutputs } from '../../../src/toolchain/build-cache/used-outputs.ts'
import type { OpenTree } from '../../../src/toolchain/tree/open-tree.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { workbench, writeTwoPackages, type Workbench } from '../workbench.ts'

const [codec = 'gzip'] = availableCodecs()

let bench: Workbench
let opened: OpenTree
let made: TreeBuild
let archives: readonly ListedArchive[]

beforeAll(async () => {
  bench = await workbench()
  const tree = await writeTwoPackages(join(bench.directory, 'tree'))
  const plan = {
    targets: [parseTarget('linux/amd64')],
    cgoEnabled: 'false',
    goCache: 'signed'
  } as const
  // The cache of all tests holds far more than this build used.
  opened = await bench.open({ tree, plan })
  made = await bench.build({ tree, plan })
  const importcfgs = made.binaries.map((binary) => binary.importcfgPath)
  const used = await usedOutputs(buildCache(), importcfgs)
  archives = await listArchives(buildCache(), used)
})
afterAll(() => bench.remove())

/** Packs archives, and builds from them. */
async function prove(name: string, packed: readonly ListedArchive[]) {
  const blobsPath = join(bench.directory, `${name}.blobs`)
  const contents = packCache({
    goCache: buildCache(),
    archives: packed,
    codec,
    blobsPath,
    maxBytes: 1e9
  })
  const directory = join(bench.directory, name)
  const proof = await provePack({
    ...made,
    opened,
    contents,
    blobsPath,
    directory
  })
  await rm(directory, { recursive: true })
  return proof
}

describe('provePack', () => {
  it('builds from the pack alone, compiles nothing, and has the same bytes', async () => {
    const { compiled, reproductions, seconds } = await prove('whole', archives)
    expect([...compiled]).toEqual([])
    expect(reproductions).toHaveLength(1)
    expect(reproductions[0]).toMatchObject({
      identical: true,
      mainPackage: 'example.com/program',
      target: 'linux/amd64'
    })
    expect(seconds).toBeGreaterThan(0)
  })

  it('finds out what a poisoned cache makes of the program', async () => {
    const greet = await archiveWith('hello from a benign package')
    const tree = await writeTwoPackages(join(bench.directory, 'poison'))
    await writeFile(
      join(tree.directory, 'greet/greet.go'),
      `package greet

//go:noinline
func Hello() string { return "hello from a wicked package" }
`
    )
    const { command, building } = opened
    const { stdout } = spawnSync(
      command.go,
      ['list', '-export', '-trimpath', '-f', '{{.Export}}', './greet'],
      {
        cwd: tree.directory,
        encoding: 'utf8',
        env: { ...building, GOOS: 'linux', GOARCH: 'amd64', CGO_ENABLED: '0' }
      }
    )
    const path = stdout.trim()
    // Under the action of the other.
    const wicked = {
      ...greet,
      outputId: basename(path).replace('-d', ''),
      bytes: (await stat(path)).size
    }
    const poisoned = archives.map((archive) =>
      archive === greet ? wicked : archive
    )
    const { compiled, reproductions } = await prove('poisoned', poisoned)
    expect(compiled).not.toContain('linux/amd64 example.com/program/greet')
    expect(reproductions[0]?.identical).toBe(false)
  })
})

/** The archive of the build that has a text. */
async function archiveWith(text: string): Promise<ListedArchive> {
  for (const archive of archives) {
    const path = join(buildCache(), outputName(archive.outputId))
    if ((await readFile(path)).includes(text)) return archive
  }
  throw new Error('no archive has it')
}
