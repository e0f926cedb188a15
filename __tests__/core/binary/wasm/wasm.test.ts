import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../../src/core/binary/bytes.ts'
import { offsetOf } from '../../../../src/core/binary/image.ts'
import { readWasm } from '../../../../src/core/binary/wasm/wasm.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import {
  codeSections,
  custom,
  dataSection,
  section,
  segment,
  text,
  wasmModule
} from '../wasm-module.ts'
const plain = { sha256: '', gzip: null, build: null }

const producers = (content: readonly number[]) =>
  readWasm(wasmModule(custom('producers', content))).producers

describe('readWasm', () => {
  it('lays out segments with zeros between, in memory order, and places them back', () => {
    const file = wasmModule(
      ...codeSections(1),
      dataSection(
        segment(0x2000, [1, 2, 3]),
        segment(0x2010, [4]),
        // Out of order, as the linker's sections are since Go 1.26.
        segment(0x1004, [5, 6]),
        segment(0x2020, [7])
      ),
      custom('tail', [9])
    )
    const image = readWasm(file)
    const at = (address: number, size: number) => {
      const offset = offsetOf(image, address)
      return offset < 0 ? null : Array.from(image.bytes.slice(offset, size, ''))
    }
    expect(at(0x2000, 8)).toEqual([1, 2, 3, 0, 0, 0, 0, 0])
    expect(at(0x200c, 8)).toEqual([0, 0, 0, 0, 4, 0, 0, 0])
    expect(at(0x1000, 8)).toEqual([0, 0, 0, 0, 5, 6, 0, 0])
    expect(at(0x1ffc, 4)).toEqual([0, 0, 0, 0])
    expect(at(0x2020, 1)).toEqual([7])
    expect(at(0x2021, 1)).toBeNull()
    // A segment of one byte here has 5 bytes before it: kind, address of 3, end, size.
    const fileOffset = (address: number) =>
      image.placement?.fileOffset(offsetOf(image, address))
    const start = file.indexOf(11)
    for (const [value, address] of [
      [1, 0x2000],
      [4, 0x2010],
      [5, 0x1004],
      [7, 0x2020]
    ] as const) {
      const before = fileOffset(address) ?? 0
      const after = fileOffset(address + 1) ?? before + 8
      expect(before).toBeGreaterThan(start)
      expect(file[before]).toBe(0)
      if (value !== 7) expect(file[after - 1]).toBe(value)
    }
    expect(fileOffset(0x2003)).toBe(fileOffset(0x2010))
  })

  it('counts every byte of any module once, whatever its data is like', () => {
    const code = codeSections(2)
    const modules = [
      wasmModule(),
      wasmModule(...code),
      wasmModule(...code, dataSection()),
      wasmModule(dataSection(segment(0, []), segment(0, [1]))),
      wasmModule(custom('', [])),
      wasmModule(section(99, [1, 2, 3])),
      wasmModule(custom('name', [1]), custom('.debug_info', [1, 2]))
    ]
    for (const file of modules) {
      const { binary, attribution } = measure(file, plain)
      expect(binary.fileSize).toBe(file.length)
      expect(attribution.level).toBe('sections')
    }
  })

  it.each([
    [
      'overlap',
      [segment(16, [1, 2, 3]), segment(18, [1])],
      'its data segments overlap in memory'
    ],
    [
      'are at no constant address',
      [[0, 0x23, 0, 0x0b, 1, 5]],
      'its data is not at constant addresses'
    ],
    ['are passive', [[1, 1, 5]], 'its data is not at constant addresses'],
    [
      'would fill gigabytes',
      [segment(0, [1]), segment(-16, [1])],
      'its data is spread over 4294967281 bytes of memory'
    ],
    [
      'are in no order',
      Array.from({ length: 200 }, (_, i) => segment(((i * 77) % 200) * 8, [1])),
      'its data segments are in no order'
    ]
  ])('leaves data whose segments %s where it is', (_, segments, why) => {
    const file = wasmModule(...codeSections(1), dataSection(...segments))
    const { attribution, sections } = measure(file, plain)
    expect(attribution.notes[0]).toBe(`Go's tables were not looked for: ${why}`)
    expect(sections.at(-1)).toMatchObject({ name: 'data', virtualSize: 0 })
    expect(readWasm(file).bytes.length).toBe(file.length)
  })

  const huge = [0xff, 0xff, 0xff, 0xff, 0x0f]
  it.each<[string, Uint8Array, RegExp]>([
    [
      'a version of components',
      Uint8Array.from([0, 0x61, 0x73, 0x6d, 13, 0, 1, 0]),
      /^the Wasm version is 0x1000d; modules have version 1 \(at byte 4\)$/
    ],
    [
      'half a header',
      wasmModule().subarray(0, 6),
      /^the Wasm header of 8 bytes/
    ],
    [
      'a section beyond the file',
      wasmModule([1, ...huge]),
      /^the section type of 4294967295 bytes ends beyond .* \(at byte 14\)$/
    ],
    [
      'a size of more than 32 bits',
      wasmModule([1, 0xff, ...huge]),
      /^a varint is longer than 32 bits \(at byte 9\)$/
    ],
    [
      'a name beyond its section',
      wasmModule(section(0, [9, 65])),
      /^a custom section's name leaves the section \(at byte 10\)$/
    ],
    [
      'more functions than bytes',
      wasmModule(section(10, [...huge])),
      /^4294967295 function bodies do not fit the code section \(at byte 10\)$/
    ],
    [
      'a body beyond the code',
      wasmModule(section(10, [1, 9, 0, 11])),
      /^function body 0 leaves the code section \(at byte 11\)$/
    ],
    [
      'bytes behind the last body',
      wasmModule(section(10, [1, 2, 0, 11, 7])),
      /^the code section goes on behind its last function body \(at byte 14\)$/
    ],
    [
      'a function without a body',
      wasmModule(section(3, [2, 0, 0])),
      /^2 functions are declared, and 0 have a body; .* \(at byte 10\)$/
    ],
    [
      'more segments than bytes',
      wasmModule(section(11, [...huge])),
      /^4294967295 data segments do not fit the data section \(at byte 10\)$/
    ],
    [
      'a segment beyond the data',
      wasmModule(section(11, [1, 0, 0x41, 0, 11, 9])),
      /^data segment 0 leaves its section \(at byte 11\)$/
    ],
    [
      'a segment of no kind',
      wasmModule(section(11, [1, 7, 0, 0])),
      /^a data segment of kind 7 \(at byte 11\)$/
    ],
    [
      'bytes behind the last segment',
      wasmModule(section(11, [0, 1])),
      /^the data section goes on behind its last segment \(at byte 11\)$/
    ],
    [
      'two sections of data',
      wasmModule(dataSection(), dataSection()),
      /^a second data section \(at byte 11\)$/
    ]
  ])('refuses %s', (_, file, message) => {
    expect(() => measure(file, plain)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message) })
    )
  })

  it('reads who made a module, and no more than there is', () => {
    const language = [
      ...text('language'),
      1,
      ...text('Go'),
      ...text('go1.26.8')
    ]
    const tool = [...text('processed-by'), 1, ...text('linker'), ...text('')]
    const list = [2, ...language, ...tool]
    expect(producers(list)).toEqual([
      { name: 'Go', version: 'go1.26.8' },
      { name: 'linker', version: '' }
    ])
    for (let size = 0; size < list.length; size++) {
      expect(producers(list.slice(0, size))?.length).toBeLessThan(2)
    }
    expect(producers([...huge, ...huge])).toEqual([])
  })

  it('reads the constant addresses that compilers write', () => {
    for (const address of [0, 63, 64, 127, 128, 0x7fff_ffff, 0x8000_0000]) {
      const file = wasmModule(dataSection(segment(address, [5])))
      const image = readWasm(file)
      const at = offsetOf(image, address)
      expect([address, new Bytes(image.bytes.file, true).u8(at)]).toEqual([
        address,
        5
      ])
    }
  })
})
