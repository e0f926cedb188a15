import { afterAll, describe, expect, it } from '@jest/globals'
import {
  functionDataSize,
  largestValue
} from '../../../../src/core/binary/runtime/function-data.ts'
import { offsetOf } from '../../../../src/core/binary/image.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../../src/core/binary/read-image.ts'
import { claimFunctionData } from '../../../../src/core/measure/claim/function-data.ts'
import { describeFunctions } from '../../../../src/core/measure/functions.ts'
import { Ledger } from '../../../../src/core/measure/ledger/ledger.ts'
import { output, read, workshop } from '../build.ts'

const shop = workshop()
afterAll(shop.remove)

const inlineTree = 3

function open(path: string) {
  const { image } = readImage(read(path))
  if (!image) throw new Error('the format has no reader')
  const table = readFunctionTable(image)
  if (typeof table === 'string') throw new Error(table)
  return { image, table }
}

/** Function data by offset from its start: kinds and, of inline trees, the last call with code. */
function blobsOf({ image, table }: ReturnType<typeof open>) {
  const { bytes } = image
  const { records, shape, count, header } = table
  const { offset, size } = header.pcTables
  const blobs = new Map<number, { kind: number; lastCall: number }>()
  for (let i = 0; i < count; i++) {
    const record = records[i] ?? 0
    const tables = bytes.u32(record + shape.extraPcTables)
    const from = record + shape.size + 4 * tables
    const calls = tables > 2 ? bytes.u32(record + shape.size + 8) : 0
    for (
      let kind = 0;
      kind < bytes.u8(record + shape.functionDataCount);
      kind++
    ) {
      const blob = bytes.u32(from + 4 * kind)
      if (blob === 0xffff_ffff || blobs.has(blob)) continue
      const tree = kind === inlineTree && calls > 0
      const lastCall = tree
        ? largestValue(bytes.file, offset + calls, offset + size)
        : -1
      blobs.set(blob, { kind, lastCall })
    }
  }
  return [...blobs].toSorted(([a], [b]) => a - b)
}

// From Go 1.18 on references are offsets in one block, sorted by size.
describe.each(['amd64', '386', 's390x'])('function data for %s', (goarch) => {
  const path = shop.build(goarch, { fixture: 'owners', goarch, ldflags: '-w' })
  const opened = open(path)
  const { image, table } = opened
  const blobs = blobsOf(opened)
  const start = offsetOf(image, table.module?.moved?.gofunc ?? 0)

  it('has the size that its contents tell, up to alignment', () => {
    const told = new Map<number, number>()
    for (const [i, [blob, { kind, lastCall }]] of blobs.entries()) {
      const next = blobs[i + 1]?.[0]
      if (next === undefined) continue
      const end = start + next
      const { layout } = table.header
      const size = functionDataSize(
        image,
        layout,
        kind,
        start + blob,
        end,
        lastCall
      )
      if (size < 0) continue
      told.set(kind, (told.get(kind) ?? 0) + 1)
      expect(size).toBeLessThanOrEqual(next - blob)
      // What no function refers to may stand between: arguments of functions that are gone.
      const rest = image.bytes.file.subarray(start + blob + size, end)
      if (kind === inlineTree) expect(rest.length).toBeLessThan(8)
    }
    expect(new Set(told.keys())).toEqual(new Set([0, 1, 2, 3, 5, 7]))
    for (const count of told.values()) expect(count).toBeGreaterThan(5)
  })

  it('is claimed within its block only', () => {
    const ledger = new Ledger(image.bytes.length)
    const owner = ledger.owner('main')
    const functions = describeFunctions(image, table, null, null, [])
    const owners = new Int32Array(table.count).fill(owner)
    claimFunctionData(ledger, image, functions, owners)
    ledger.book()
    const symbols = output('go', 'tool', 'nm', '-n', path)
      .split('\n')
      .flatMap((line) => {
        const [, address, name] = /^\s*([0-9a-f]+) \S (.*)$/.exec(line) ?? []
        return address === undefined
          ? []
          : [{ at: Number.parseInt(address, 16), name }]
      })
    const first = symbols.find(({ name }) =>
      /^go[:.]func\.\*$/.test(name ?? '')
    )
    const last = symbols.find(({ at }) => at > (first?.at ?? Infinity))
    const from = offsetOf(image, first?.at ?? 0)
    const to = offsetOf(image, (last?.at ?? 0) - 1) + 1
    const outside = ledger
      .free(0, image.bytes.length)
      .filter((at) => at < from || at > to)
    expect(outside).toEqual([0, image.bytes.length])
    const left = ledger.free(from, to - from)
    let unclaimed = 0
    for (let i = 0; i < left.length; i += 2) {
      unclaimed += (left[i + 1] ?? 0) - (left[i] ?? 0)
    }
    // Function values are among it up to Go 1.25, and data of functions that are gone.
    expect(unclaimed).toBeLessThan((to - from) / 20)
  })
})
