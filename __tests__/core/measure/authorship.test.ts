import { afterAll, describe, expect, it } from '@jest/globals'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../src/core/binary/read-image.ts'
import { describeFunctions } from '../../../src/core/measure/functions.ts'
import { Ledger } from '../../../src/core/measure/ledger/ledger.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { packageOf } from '../../../src/core/measure/owners/package-name.ts'
import { readInlineBalance } from '../../../src/core/measure/authorship.ts'
import { ownTarget } from '../../setup/machine.ts'
import { askRuntime } from './ask-runtime.ts'
import { read, workshop } from './build.ts'
import { ifAllTargets } from '../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const options = { fixture: 'inlined', ldflags: '-s -w' }
const path = shop.build('stripped', options)
const file = read(path)

function described(bytes: Uint8Array) {
  const { image } = readImage(bytes)
  if (!image) throw new Error('no image')
  const table = readFunctionTable(image)
  if (typeof table === 'string') throw new Error(table)
  return { image, functions: describeFunctions(image, table, null, null, []) }
}

/** Bytes that a package wrote beyond what it holds, where it did. */
function gained({ packages, binary }: Measurement): Map<string, number> {
  return new Map(
    packages.flatMap(({ path: name, size, written = size }) =>
      written === size
        ? []
        : [[name === binary.mainPackage ? 'main' : name, written - size]]
    )
  )
}

describe('who wrote the code', () => {
  it("is what Go's own runtime says of every byte of it", () => {
    // Started, so it is built for this machine.
    const started = shop.build('started', { ...options, ...ownTarget })
    const own = read(started)
    const { table, names, packages, sizes, rank } = described(own).functions
    const functions = names.all().map((_, i) => ({
      entry: table.entries[i] ?? 0,
      size: sizes[i] ?? 0
    }))
    const main = functions[names.indexOf('main.main')]?.entry ?? 0
    const answers = askRuntime(started, main, functions)
    const expected = new Map<string, number>()
    const add = (name: string, bytes: number) =>
      expected.set(name, (expected.get(name) ?? 0) + bytes)
    for (const [i, { entry }] of functions.entries()) {
      const owner = packages[i] ?? ''
      // The runtime leaves out what stands between brackets.
      const self = names.at(i).replace(/\[.*\]/, '[...]')
      for (const [name, bytes] of answers.get(entry) ?? []) {
        const author = name === self ? owner : packageOf(name, rank) || owner
        if (author === owner) continue
        add(author, bytes)
        add(owner, -bytes)
      }
    }
    const ours = gained(measure(own, plain))
    expect(ours.size).toBeGreaterThan(20)
    expect(ours).toEqual(
      new Map([...expected].filter(([, bytes]) => bytes !== 0))
    )
  })

  it('adds up to the file, and to what each package holds where nothing was inlined', () => {
    const { packages, binary } = measure(file, plain)
    const sum = packages.reduce((total, row) => total + (row.written ?? 0), 0)
    expect(sum).toBe(binary.fileSize)
    const noInlining = shop.build('outlined', {
      ...options,
      flags: ['-trimpath', '-gcflags=all=-l']
    })
    const outlined = measure(read(noInlining), plain)
    const inlined = [...gained(measure(file, plain)).values()]
    const left = [...gained(outlined).values()]
    // The runtime's few intrinsics aside, -l turns all inlining off.
    expect(magnitude(left)).toBeLessThan(magnitude(inlined) / 10)
    expect(outlined.packages.every(({ written }) => written)).toBe(true)
  })

  it('leaves code to its function that something else has claimed', () => {
    const { image, functions } = described(file)
    const all = new Ledger(file.length)
    const whole = readInlineBalance(all, image, functions)
    if (typeof whole === 'string') throw new Error(whole)
    const none = new Ledger(file.length)
    none.claim(0, file.length, none.owner('(headers)'), 'headers', -1)
    none.book()
    const left = readInlineBalance(none, image, functions)
    if (typeof left === 'string') throw new Error(left)
    expect(magnitude([...whole.values()])).toBeGreaterThan(10_000)
    expect(magnitude([...left.values()])).toBe(0)
  })

  it('moves nothing where the file holds no code', () => {
    const { image, functions } = described(file)
    const code = functions.table.entries[0] ?? 0
    const mappings = image.mappings.filter(
      ({ address, size }) => code < address || code >= address + size
    )
    expect(mappings.length).toBeGreaterThan(0)
    const written = readInlineBalance(
      new Ledger(file.length),
      { ...image, mappings },
      functions
    )
    expect(written).toEqual(new Map())
  })

  ifAllTargets(() => {
    it('is not told for Wasm, and the measurement says so', () => {
      const wasm = shop.build('js.wasm', {
        ...options,
        goos: 'js',
        goarch: 'wasm'
      })
      const { packages, attribution } = measure(read(wasm), plain)
      expect(packages.some((row) => row.written !== undefined)).toBe(false)
      expect(attribution.notes).toContain(
        'the authors of inlined code are unknown: pc tables of Wasm count no bytes'
      )
    })
  })

  it('is not told where a tree is damaged, and the rest of the measurement stays', () => {
    const { functions } = described(file)
    const { shape, records, header } = functions.table
    const damaged = Uint8Array.from(file)
    const view = new DataView(damaged.buffer)
    for (const record of records) {
      const tables = view.getUint32(record + shape.extraPcTables, true)
      if (tables <= 2) continue
      const table = view.getUint32(record + shape.size + 8, true)
      if (table === 0) continue
      view.setUint32(record + shape.size + 8, header.pcTables.size, true)
      break
    }
    const whole = measure(file, plain)
    const measured = measure(damaged, plain)
    expect(measured.attribution.notes).toEqual([
      ...whole.attribution.notes,
      expect.stringMatching(
        /^the authors of inlined code are unknown: a function has no inline tree \(at byte \d+\)$/
      )
    ])
    expect(measured.packages.some((row) => row.written !== undefined)).toBe(
      false
    )
    expect(measured.binary.fileSize).toBe(file.length)
  })
})

const magnitude = (changes: readonly number[]): number =>
  changes.reduce((sum, change) => sum + Math.abs(change), 0)
