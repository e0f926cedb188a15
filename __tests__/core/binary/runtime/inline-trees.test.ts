import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Image } from '../../../../src/core/binary/image.ts'
import { InlineTrees } from '../../../../src/core/binary/runtime/inline-trees.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../../src/core/binary/read-image.ts'
import { SourceFiles } from '../../../../src/core/binary/runtime/source-files.ts'
import { describeFunctions } from '../../../../src/core/measure/functions.ts'
import { packageOf } from '../../../../src/core/measure/owners/package-name.ts'
import { canStart, ownTarget } from '../../../setup/machine.ts'
import { askRuntime, type Asked } from '../../measure/ask-runtime.ts'
import { read, workshop } from '../../measure/build.ts'
import type { Options } from '../../measure/build.ts'
import { allTargets, ifAllTargets } from '../../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

function open(image: Image) {
  const table = readFunctionTable(image)
  if (typeof table === 'string') throw new Error(table)
  const functions = describeFunctions(image, table, null, null, [])
  const trees = new InlineTrees(image, table)
  return { ...functions, table, trees }
}

function opened(path: string) {
  const { image } = readImage(read(path))
  if (!image) throw new Error(`${path} has no image`)
  return open(image)
}

/** Bytes by innermost function, its own among them, of each function with an inline tree. */
function* written(of: ReturnType<typeof open>) {
  const { table, trees, sizes } = of
  for (let i = 0; i < table.count; i++) {
    const size = sizes[i] ?? 0
    const calls = trees.read(i, size)
    if (calls === 0) continue
    const bytes = new Map<string, number>()
    const add = (name: string, more: number) => {
      if (more > 0) bytes.set(name, (bytes.get(name) ?? 0) + more)
    }
    let own = size
    for (let k = 0; k < calls; k++) {
      const inlined = trees.sizes[k] ?? 0
      add(table.names.at(trees.names[k] ?? 0), inlined)
      own -= inlined
    }
    add(table.names.at(table.nameOffsets[i] ?? 0), own)
    yield { index: i, entry: table.entries[i] ?? 0, size, bytes }
  }
}

/** The same with names as Go's runtime gives them, without type arguments. */
function shortened(bytes: ReadonlyMap<string, number>): Map<string, number> {
  const short = new Map<string, number>()
  for (const [name, size] of bytes) {
    const plain = name.replace(/\[.*\]/, '[...]')
    short.set(plain, (short.get(plain) ?? 0) + size)
  }
  return short
}

const machine = `${ownTarget.goos}/${ownTarget.goarch}`
const pie = ['-trimpath', '-buildmode=pie']

/** What is started, by its name; the machine's own target is always among it. */
const started = new Map(
  (
    [
      [machine, ownTarget],
      [`${machine}, position independent`, { ...ownTarget, flags: pie }],
      ['linux/amd64', { goarch: 'amd64' }],
      ['linux/amd64, position independent', { goarch: 'amd64', flags: pie }],
      ...(allTargets
        ? ([['linux/386', { goarch: '386' }]] satisfies [string, Options][])
        : [])
    ] satisfies [string, Options][]
  ).map(([name, options]) => [name, options])
)

/** Paths of those that can be started here. */
const native = [...started].flatMap(([name, options], index) => {
  const path = shop.build(`started-${index}`, {
    ...options,
    ldflags: '-s -w',
    fixture: 'inlined'
  })
  return name.startsWith(machine) || canStart(path, name)
    ? [[name, path] as const]
    : []
})

describe("Go's runtime", () => {
  it.each(native)(
    'names the same innermost function for every byte of inlined code: %s',
    (_, path) => {
      const of = opened(path)
      const ours = [...written(of)]
      const theirs = askRuntime(
        path,
        of.table.entries[of.names.indexOf('main.main')] ?? 0,
        ours.map(({ entry, size }): Asked => ({ entry, size }))
      )
      expect(ours.length).toBeGreaterThan(500)
      for (const { index, entry, bytes } of ours) {
        const found = shortened(bytes)
        // The runtime has no name for what stands at the start of its names.
        if (of.table.nameOffsets[index] === 0) {
          const own = of.table.names.at(0)
          found.set('', found.get(own) ?? 0)
          found.delete(own)
        }
        expect([of.names.at(index), found]).toEqual([
          of.names.at(index),
          theirs.get(entry)
        ])
      }
    }
  )
})

const foreign: readonly [string, Options][] = [
  ['linux/s390x', { goarch: 's390x' }],
  ['linux/arm', { goarch: 'arm' }],
  ['darwin/arm64', { goos: 'darwin', goarch: 'arm64' }],
  ['windows/amd64', { goos: 'windows' }]
]

ifAllTargets(() => {
  describe('go tool addr2line', () => {
    it.each(foreign)(
      'finds inlined code in files of the packages that wrote it: %s',
      (name, options) => {
        const path = shop.build(name.replace('/', '-'), {
          ...options,
          fixture: 'inlined'
        })
        const { image } = readImage(read(path))
        if (!image) throw new Error('no image')
        const of = open(image)
        const files = new SourceFiles(image.bytes, of.table)
        const ours = [...written(of)]
        const places = addr2line(path, ours)
        let compared = 0
        let differing = 0
        for (const { index, size, bytes } of ours) {
          const theirs = new Map<string, number>()
          for (const place of places.splice(0, size)) {
            theirs.set(place, (theirs.get(place) ?? 0) + 1)
          }
          // What a function's name and its file say may differ (go:linkname).
          const file = files.fileOf(index)
          const home = file < 0 ? '' : directoryOf(files.names.at(file))
          const own = new Set([of.packages[index], home, '<autogenerated>'])
          for (const [place, there] of theirs) {
            if (own.has(place)) continue
            let here = 0
            for (const [callee, inlined] of bytes) {
              if (packageOf(callee, of.rank) === place) here += inlined
            }
            compared += there
            differing += Math.abs(there - here)
          }
        }
        expect(compared).toBeGreaterThan(10_000)
        // At the seams the compiler gives an instruction here and there the line
        // of the one before or after it, which the inline table doesn't follow.
        expect(differing / compared).toBeLessThan(0.01)
      }
    )
  })
})

/** The directory of the source file of each byte of the functions. */
function addr2line(
  path: string,
  functions: readonly { readonly entry: number; readonly size: number }[]
): string[] {
  const input: string[] = []
  for (const { entry, size } of functions) {
    for (let at = entry; at < entry + size; at++) input.push(at.toString(16))
  }
  const output = execFileSync('go', ['tool', 'addr2line', path], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3
  })
  return output
    .split('\n')
    .filter((_, line) => line % 2 === 1)
    .map((place) => directoryOf(place.replace(/:\d+$/, '')))
}

function directoryOf(file: string): string {
  const directory = file.replace(/\/[^/]*$/, '')
  return directory === 'example.com/inlined' ? 'main' : directory
}

describe('damage', () => {
  const path = shop.build('damaged', { fixture: 'inlined', ldflags: '-s -w' })
  const file = read(path)
  const whole = opened(path)
  const index = [...written(whole)].find(({ size }) => size > 500)?.index ?? -1
  const record = whole.table.records[index] ?? 0
  const { shape, header } = whole.table
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const pcTables = view.getUint32(record + shape.extraPcTables, true)
  const tableAt = record + shape.size + 8
  const treeAt = record + shape.size + 4 * pcTables + 12
  const table = header.pcTables.offset + view.getUint32(tableAt, true)

  /** Reads the function's tree after bytes of the file were replaced. */
  function readDamaged(at: number, ...bytes: readonly number[]): number {
    const damaged = Uint8Array.from(file)
    damaged.set(bytes, at)
    const { image } = readImage(damaged)
    if (!image) throw new Error('no image')
    const found = readFunctionTable(image)
    if (typeof found === 'string') throw new Error(found)
    const size = whole.sizes[index] ?? 0
    return new InlineTrees(image, found).read(index, size)
  }

  it('is none to begin with', () => {
    expect(readDamaged(0)).toBeGreaterThan(0)
  })

  it.each<[string, number, readonly number[], RegExp]>([
    ['no tree', treeAt, [255, 255, 255, 255], /has no inline tree/],
    ['a tree beyond the file', treeAt, [0, 0, 0, 240], /ends beyond the file/],
    ['a table beyond all', tableAt, [0, 0, 0, 240], /has no inline tree/],
    ['a varint without end', table, Array<number>(8).fill(255), /is broken/],
    ['a step of no code', table, [2, 0, 2, 0, 2, 0], /is broken/],
    ['a call below none', table, [3, 1], /is broken/],
    ['a call beyond all trees', table, [0xfe, 0xff, 0xff, 0x7f, 1], /too long/]
  ])('%s is an error', (_, at, bytes, message) => {
    expect(() => readDamaged(at, ...bytes)).toThrow(message)
  })

  it('of one function leaves no trace in the next', () => {
    const { trees, sizes } = whole
    const before = trees.read(index, sizes[index] ?? 0)
    const names = trees.names.slice(0, before)
    const bytes = trees.sizes.slice(0, before)
    for (let i = 0; i < 1000; i++) trees.read(i, sizes[i] ?? 0)
    expect(trees.read(index, sizes[index] ?? 0)).toBe(before)
    expect(trees.names.slice(0, before)).toEqual(names)
    expect(trees.sizes.slice(0, before)).toEqual(bytes)
  })
})
