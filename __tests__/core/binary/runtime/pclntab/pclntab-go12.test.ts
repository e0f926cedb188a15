// The function table up to Go 1.15, written as its linker does (golang.org/s/go12symtab);
// what these releases really link is measured by `npm run test:releases`.
import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../../../src/core/binary/bytes.ts'
import { PcTables } from '../../../../../src/core/binary/runtime/pclntab/pcvalue-tables.ts'
import { pcTableReferences } from '../../../../../src/core/binary/runtime/pclntab/pcvalue-references.ts'
import {
  readPclntabHeader,
  searchPclntabHeader
} from '../../../../../src/core/binary/runtime/pclntab/pclntab-header.ts'
import type { PclntabLayout } from '../../../../../src/core/binary/runtime/pclntab/pclntab-layout.ts'
import { recordShapeOf } from '../../../../../src/core/binary/runtime/pclntab/func-record.ts'

interface Form {
  readonly layout: PclntabLayout
  readonly littleEndian: boolean
  readonly pointerSize: 4 | 8
}

/** Bytes before the table, as other data may lie there. */
const before = 64

/** A table of two functions and two files; both share the first pc table. */
function tableOf({ layout, littleEndian, pointerSize: p }: Form) {
  const file = Buffer.alloc(1024)
  const view = new DataView(file.buffer, file.byteOffset)
  const u32 = (at: number, value: number) =>
    view.setUint32(at, value, littleEndian)
  const word = (at: number, value: number) =>
    p === 8
      ? view.setBigUint64(at, BigInt(value), littleEndian)
      : u32(at, value)
  const nuls = layout === '1.13' ? 1 : 2
  let end = before + 8 + p + 5 * p + 4
  const text = (value: string) => {
    const at = end
    file.write(value, at, 'latin1')
    end += value.length + nuls
    return at - before
  }
  const pcs = (...bytes: number[]) => {
    const at = end
    file.set(bytes, at)
    end += bytes.length
    return at - before
  }
  u32(before, 0xffff_fffb)
  file[before + 6] = 1
  file[before + 7] = p
  word(before + 8, 2)
  const rows = before + 8 + p
  const shared = { at: 0 }
  const records = ['main.main', 'main.add'].map((name, i) => {
    end = before + Math.ceil((end - before) / p) * p
    const record = end
    const kinds = layout === '1.12' ? 4 : 3
    end += p + 32 + 4
    end = before + Math.ceil((end - before) / p) * p + kinds * p
    word(rows + 2 * i * p, 0x1000 + 32 * i)
    word(rows + (2 * i + 1) * p, record - before)
    word(record, 0x1000 + 32 * i)
    u32(record + p, text(name))
    if (i === 0) {
      text('main.inlined')
      shared.at = pcs(2, 20, 0)
    }
    u32(record + p + 12, shared.at)
    u32(record + p + 16, pcs(4, 10 + i, 0))
    u32(record + p + 20, pcs(6, 7, 1, 4 + i, 0))
    u32(record + p + 24, 1)
    u32(record + p + 28, kinds)
    if (layout !== '1.2') {
      // runtime.funcID, two unused bytes and the count.
      file.set([i + 1, 0, 0, kinds], record + p + 28)
    }
    u32(record + p + 32, shared.at)
    const data = record + Math.ceil((p + 36) / p) * p
    for (let kind = 0; kind < kinds; kind++) {
      if (layout !== '1.12' || kind !== 2) word(data + kind * p, 0x2000)
    }
    return record
  })
  word(rows + 4 * p, 0x1040)
  end = before + Math.ceil((end - before) / p) * p
  const files = end
  u32(rows + 5 * p, files - before)
  u32(files, 3)
  end += 12
  u32(files + 8, text('/src/b.go'))
  u32(files + 4, text('/src/a.go'))
  return { file, records, files, rows, end, shared: shared.at, nuls }
}

const forms: readonly Form[] = (['1.2', '1.12', '1.13'] as const).flatMap(
  (layout) =>
    [true, false].flatMap((littleEndian) =>
      ([4, 8] as const).map((pointerSize) => ({
        layout,
        littleEndian,
        pointerSize
      }))
    )
)

describe.each(forms)(
  'a table of $layout, $pointerSize, $littleEndian',
  (form) => {
    const { file, records, files, rows, end, shared, nuls } = tableOf(form)
    const bytes = new Bytes(file, form.littleEndian)
    const found = readPclntabHeader(bytes, before, file.length)
    if (!found) throw new Error('no header was read')
    const header = found
    const shape = recordShapeOf(header, form.littleEndian)

    it('is told apart, and from its first byte to the last name of a file', () => {
      expect(header).toMatchObject({
        layout: form.layout,
        functionCount: 2,
        functions: rows,
        records: before,
        units: { offset: files, size: 12 },
        functionNames: { offset: before, size: end - before },
        pcTables: { offset: before, size: end - before }
      })
      expect(before + header.firstFileName).toBe(files + 12)
      expect(file.toString('latin1', files + 12, end)).toBe(
        ['/src/b.go', '/src/a.go', ''].join('\0'.repeat(nuls))
      )
      expect(
        searchPclntabHeader(bytes, { offset: 0, size: file.length })
      ).toEqual(header)
    })

    it('has records in which names and counts stand', () => {
      for (const [i, record] of records.entries()) {
        const name = before + bytes.u32(record + shape.nameOffset)
        expect(file.toString('latin1', name, file.indexOf(0, name))).toBe(
          ['main.main', 'main.add'][i]
        )
        expect(bytes.u32(record + shape.extraPcTables)).toBe(1)
        expect(bytes.u8(record + shape.functionDataCount)).toBe(
          form.layout === '1.12' ? 4 : 3
        )
      }
    })

    it('has pc tables where functions refer to them, each once', () => {
      const references = pcTableReferences(bytes, {
        header,
        shape,
        count: 2,
        records: Uint32Array.from(records),
        end: file.length
      })
      expect(references).toHaveLength(5)
      expect(references).toContain(shared)
      const tables = new PcTables(file, header.pcTables, 1, references)
      expect(tables.covered(shared)).toBe(20)
      expect(tables.size(shared)).toBe(3)
      const covered = [...references].map((at) => tables.covered(at))
      expect(covered.toSorted((a, b) => a - b)).toEqual([10, 11, 11, 12, 20])
      const first = tables.numberAt(shared)
      expect(tables.startOf(first)).toBe(shared)
      expect(tables.endOf(first)).toBe(shared + 3)
    })

    it.each([
      ['more functions than it has room for', before + 8, 0x7fff_ffff],
      ['a record of another function', rows, 7],
      ['no file table', rows + 5 * form.pointerSize, 0],
      ['a file table beyond its end', rows + 5 * form.pointerSize, 5000],
      ['more files than it has room for', files, 5000],
      ['no file', files, 0]
    ])('is none with %s', (_, at, value) => {
      const changed = Buffer.from(file)
      const view = new DataView(changed.buffer, changed.byteOffset)
      // The lower half of a word.
      const low =
        at === before + 8 && !form.littleEndian ? form.pointerSize - 4 : 0
      view.setUint32(at + low, value, form.littleEndian)
      const other = new Bytes(changed, form.littleEndian)
      expect(readPclntabHeader(other, before, file.length)).toBeNull()
    })
  }
)

describe('pc tables by reference', () => {
  const extent = { offset: 0, size: 16 }
  it('that have no end are an error with their place', () => {
    const file = new Uint8Array(16).fill(1)
    expect(() => new PcTables(file, extent, 1, Uint32Array.of(3))).toThrow(
      'a pc table has no end, or covers more than 4 GiB (at byte 3)'
    )
  })

  it('that overlap again and again are an error', () => {
    const file = new Uint8Array(1024).fill(1)
    file[1023] = 0
    const all = Uint32Array.from({ length: 500 }, (_, i) => 2 * i + 1)
    expect(() => new PcTables(file, { offset: 0, size: 1024 }, 1, all)).toThrow(
      'pc tables overlap'
    )
  })
})
