// Packs of a build cache that several runs bring at once, that a killed process was
// bringing, and that are older than the change: the program has the same bytes each time.
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it
} from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  entryName,
  outputName,
  parseEntry
} from '../../../src/core/build-cache/cache-files.ts'
import { isScratchName } from '../../../src/host/files/scratch.ts'
import { unpackCache } from '../../../src/toolchain/build-cache/unpack-cache.ts'
import {
  compile,
  makePackWorld,
  newRun,
  packOf,
  sha256,
  signedPack,
  type PackParts,
  type PackWorld,
  type Run
} from './pack-world.ts'

const unpacking = join(import.meta.dirname, 'unpack-process.ts')

let world: PackWorld
let parts: PackParts
let pack: Buffer

beforeAll(async () => {
  world = await makePackWorld()
  parts = await packOf(world, world.good.archives)
  pack = signedPack(world, parts)
})
afterEach(() => {
  world.server.entries.splice(0)
})
afterAll(() => world.close())

/** Unpacks here. */
function unpackInto(goCache: string): Promise<unknown> {
  const { contents, blobs } = parts
  const stream = (async function* () {
    yield blobs
  })()
  return unpackCache({ blobs: stream, contents, goCache, leaveOutC: false })
}

/**
 * What a build cache holds of the pack. Whatever is in it is whole, and each entry names an
 * output that is there.
 */
async function contentOf(goCache: string) {
  const files = await readdir(goCache, { recursive: true })
  const ids = (suffix: string): string[] =>
    files
      .filter((path) => /^[0-9a-f]{2}\/[0-9a-f]{64}-[ad]$/.test(path))
      .filter((path) => path.endsWith(suffix))
      .map((path) => path.slice(3, -2))
  const outputs = new Set(ids('-d'))
  for (const id of outputs) {
    expect(sha256(await readFile(join(goCache, outputName(id))))).toBe(id)
  }
  const entries = ids('-a')
  for (const id of entries) {
    const text = await readFile(join(goCache, entryName(id)), 'utf8')
    expect(outputs).toContain(parseEntry(text, id)?.outputId)
  }
  const { contents } = parts
  return {
    outputs: contents.outputs.filter(([id]) => outputs.has(id)).length,
    entries: contents.actions.filter(([id]) => entries.includes(id)).length,
    leftovers: files.filter((path) => isScratchName(path)).length
  }
}

/** The same where all of the pack is there. */
function whole() {
  const { outputs, actions } = parts.contents
  return { outputs: outputs.length, entries: actions.length, leftovers: 0 }
}

async function expectSameProgram(run: Run): Promise<void> {
  const { program, compiled } = await run.build()
  expect(compiled).toEqual([])
  expect(sha256(program)).toBe(world.good.sha256)
}

describe('two runs at once', () => {
  it('that bring the same pack both have all of it', async () => {
    const runs = [await newRun(world), await newRun(world)]
    await runs[0]?.store(pack, ['refs/heads/main'])
    const brought = await Promise.all(runs.map((run) => run.bring()))
    for (const one of brought) {
      expect(one).toMatchObject({ notices: [], why: '' })
    }
    for (const run of runs) await expectSameProgram(run)
  })

  it('may unpack it into one directory', async () => {
    const run = await newRun(world)
    const { goCache } = run.workspace
    await Promise.all([1, 2, 3].map(() => unpackInto(goCache)))
    expect(await contentOf(goCache)).toEqual(whole())
    await expectSameProgram(run)
  })
})

const halfOf = (count: number): number => Math.floor(count / 2)

describe('a process that is killed', () => {
  it.each([
    ['while it inflates', 'bytes', (): number => halfOf(parts.blobs.length)],
    ['before it places anything', 'renames', (): number => 0],
    [
      'while it places outputs',
      'renames',
      (): number => halfOf(parts.contents.outputs.length)
    ],
    [
      'while it places entries',
      'renames',
      () =>
        parts.contents.outputs.length + halfOf(parts.contents.actions.length)
    ]
  ] as const)('%s leaves nothing half-written', async (_, moment, at) => {
    const run = await newRun(world)
    const { goCache, scratch } = run.workspace
    const path = join(scratch, 'of-main.pack')
    await writeFile(path, pack)
    const words = [
      '--no-warnings',
      unpacking,
      path,
      goCache,
      moment,
      String(at())
    ]
    const { signal, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8'
    })
    expect([signal, stderr]).toEqual(['SIGKILL', ''])

    const { outputs } = whole()
    const placed = moment === 'bytes' ? 0 : at()
    expect(await contentOf(goCache)).toEqual({
      outputs: Math.min(placed, outputs),
      entries: Math.max(placed - outputs, 0),
      leftovers: 1
    })

    // The next one clears what is left, and has all of it.
    await unpackInto(goCache)
    expect(await contentOf(goCache)).toEqual(whole())
    await expectSameProgram(run)
  })
})

describe('a pack of an older commit', () => {
  it('that is replayed saves what is unchanged, and changes no byte', async () => {
    const change = await compile(
      world.bench,
      'change',
      'another greeting of the change'
    )
    expect(change.sha256).not.toBe(world.good.sha256)
    const run = await newRun(world, change)
    const newer = await packOf(world, change.archives)
    await run.store(
      signedPack(world, newer, undefined, { commit: 'e'.repeat(40) }),
      ['refs/heads/main']
    )
    // Whoever writes to the pull request's scope puts the old one before the new one.
    const key = await run.store(pack)
    expect(await run.bring()).toMatchObject({
      pack: { manifest: { commit: 'd'.repeat(40) }, stored: { name: key } },
      notices: []
    })
    const { program, compiled } = await run.build()
    expect(compiled).toEqual([
      'linux/amd64 example.com/program',
      'linux/amd64 example.com/program/greet'
    ])
    expect(sha256(program)).toBe(change.sha256)
  })
})
