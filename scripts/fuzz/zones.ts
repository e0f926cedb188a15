// Where damage matters: the places of a clean file whose bytes say where other
// bytes are and how many.
import { indexOfBytes } from '../../src/core/binary/bytes.ts'
import type { Image } from '../../src/core/binary/image.ts'
import { offsetOf } from '../../src/core/binary/image.ts'
import { hasAddresses } from '../../src/core/binary/runtime/pclntab/pclntab-layout.ts'
import { readFunctionTable } from '../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../src/core/binary/read-image.ts'
import { readUniversal } from '../../src/core/binary/macho/universal.ts'
import { measure } from '../../src/core/measure/measure.ts'

export interface Zone {
  readonly name: string
  /** Offset and bytes in the file. */
  readonly at: number
  readonly size: number
  /** Bytes of the fields that it is made of, as far as they are of one size. */
  readonly unit: 1 | 2 | 4 | 8
  /** How often it is aimed at, beside the others. */
  readonly weight: number
}

/** Bytes at the start of a section that hold what leads to the rest. */
const headSize = 4096

const plain = { sha256: '', gzip: null, build: null }

/** The zones of an executable that can be read. */
export function zonesOf(file: Uint8Array): Zone[] {
  const universal = readUniversal(file)
  const slices = universal
    ? universal.slices.map(({ offset, size }) => ({
        base: offset,
        slice: file.subarray(offset, offset + size)
      }))
    : [{ base: 0, slice: file }]
  const zones: Zone[] = [
    { name: 'file', at: 0, size: file.length, unit: 1, weight: 3 },
    ...sectionZones(file),
    ...buildInfoZones(file),
    ...slices.flatMap(({ base, slice }) =>
      goZones(slice).map((zone) => ({ ...zone, at: base + zone.at }))
    )
  ]
  return zones.filter(({ at, size }) => size > 0 && at >= 0 && at < file.length)
}

/** Headers and small tables whole, and the starts of all sections. */
function sectionZones(file: Uint8Array): Zone[] {
  return measure(file, plain).sections.flatMap(
    ({ name, offset, fileSize }): Zone[] => {
      const isHeader = /header|commands|slices/.test(name)
      const head = Math.min(fileSize, headSize)
      const start = { name, at: offset, size: head, unit: 4 } as const
      if (isHeader) return [{ ...start, size: fileSize, weight: 12 }]
      const whole = { ...start, size: fileSize, weight: 1 }
      return [{ ...start, weight: 2 }, ...(head < fileSize ? [whole] : [])]
    }
  )
}

function buildInfoZones(file: Uint8Array): Zone[] {
  const magic = Buffer.from('\xff Go buildinf:', 'latin1')
  const at = indexOfBytes(file, magic, 0)
  return [
    { name: 'build info header', at, size: 48, unit: 1, weight: 2 },
    { name: 'build info', at, size: 512, unit: 1, weight: 2 }
  ]
}

/** Go's own tables, as far as the file has them. */
function goZones(file: Uint8Array): Zone[] {
  const { image } = readImage(file)
  const table = image ? readFunctionTable(image) : ''
  if (!image || typeof table === 'string') return []
  const { header, module, count, records, end } = table
  const word = image.pointerSize === 8 ? 8 : 4
  const cell = hasAddresses(header.layout) ? word : 4
  const rows = (2 * count + 1) * cell
  const found: Zone[] = [
    {
      name: 'pclntab header',
      at: header.offset,
      size: header.size,
      unit: word,
      weight: 10
    },
    {
      name: 'function table',
      at: header.functions,
      size: rows,
      unit: cell,
      weight: 5
    },
    {
      name: 'function records',
      at: records[0] ?? header.functions,
      size: end - (records[0] ?? header.functions),
      unit: 4,
      weight: 8
    }
  ]
  for (const [name, extent, unit] of [
    ['function names', header.functionNames, 1],
    ['units', header.units, 4],
    ['file names', header.fileNames, 1],
    ['pc tables', header.pcTables, 1]
  ] as const) {
    found.push({ name, at: extent.offset, size: extent.size, unit, weight: 2 })
  }
  if (module) {
    const { offset, size, moved } = module
    const words = size > 0 ? size : 64 * word
    found.push({
      name: 'module data',
      at: offset,
      size: words,
      unit: word,
      weight: 12
    })
    if (moved) found.push(...typeZones(image, moved, word))
  }
  return found.map((zone) => placed(image, zone))
}

function typeZones(
  image: Image,
  moved: {
    readonly types: number
    readonly etypes: number
    readonly gofunc: number
    readonly typelinks: Addresses | null
    readonly itablinks: Addresses | null
    readonly inOrder: {
      readonly itabsOffset: number
      readonly itabsSize: number
    } | null
  },
  word: 4 | 8
): Zone[] {
  const { types, etypes, gofunc, typelinks, itablinks, inOrder } = moved
  const zone = (
    name: string,
    address: number,
    size: number,
    unit: Zone['unit'],
    weight: number
  ): Zone => ({ name, at: offsetOf(image, address), size, unit, weight })
  return [
    zone('first types', types, headSize, 4, 6),
    zone('types', types, etypes - types, 4, 6),
    zone(
      'type index',
      typelinks?.address ?? -1,
      (typelinks?.length ?? 0) * 4,
      4,
      3
    ),
    zone(
      'itab index',
      itablinks?.address ?? -1,
      (itablinks?.length ?? 0) * word,
      word,
      3
    ),
    zone(
      'itabs',
      inOrder ? types + inOrder.itabsOffset : -1,
      inOrder?.itabsSize ?? 0,
      word,
      3
    ),
    zone('function data', gofunc > 0 ? gofunc : -1, 16 * headSize, 4, 3)
  ].filter(({ at }) => at >= 0)
}

interface Addresses {
  readonly address: number
  readonly length: number
}

/** A zone of an image's bytes, where it stands in the file. */
function placed(image: Image, zone: Zone): Zone {
  const { placement } = image
  if (!placement) return zone
  const at = placement.fileOffset(zone.at)
  return { ...zone, at, size: placement.fileOffset(zone.at + zone.size) - at }
}
