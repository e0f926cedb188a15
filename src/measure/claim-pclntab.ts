import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import type { Extent } from '../binary/pclntab-header.ts'
import { claimFunctionData } from './claim-function-data.ts'
import type { Functions } from './functions.ts'
import type { Ledger } from './ledger.ts'
import { packageOf } from './package-name.ts'
import { isZero } from './section-rows.ts'

/** Bytes; longer runs of zeros than this between tables are no alignment. */
const longestAlignment = 64

/** The owner numbers that the parts of the function table go to. */
interface Owners {
  /** By function. */
  readonly functions: Int32Array
  /** Of what serves the table as a whole: its header, indexes and ends. */
  readonly table: number
  readonly padding: number
}

/**
 * Gives the bytes of the function table to the packages that cause them. What
 * several functions share (pc tables, function data) goes to the first of them
 * in order of address, so that two builds agree.
 */
export function claimPclntab(
  ledger: Ledger,
  image: Image,
  functions: Functions
): void {
  const owners: Owners = {
    functions: Int32Array.from(functions.packages, (name) =>
      ledger.owner(name)
    ),
    table: ledger.owner('(pclntab header)'),
    padding: ledger.owner('(padding)')
  }
  const whole = wholeExtent(image, functions)
  claimNames(ledger, functions, owners)
  claimFiles(ledger, functions, owners)
  claimUnits(ledger, image, functions, owners)
  claimRecords(ledger, image, functions, owners)
  ledger.settle()
  claimPcTables(ledger, image, functions, owners)
  ledger.settle()
  claimFunctionData(ledger, image, functions, owners.functions)
  ledger.settle()
  const { file } = image.bytes
  const rest = ledger.free(whole.offset, whole.size)
  for (let i = 0; i < rest.length; i += 2) {
    const start = rest[i] ?? 0
    const end = rest[i + 1] ?? 0
    const padding =
      end - start < longestAlignment &&
      start > whole.offset &&
      isZero(file, start, end)
    ledger.claim(
      start,
      end - start,
      padding ? owners.padding : owners.table,
      padding ? 'padding' : 'pclntab',
      -1
    )
  }
  ledger.settle()
}

/** From the header to the end of the last record, or of all where the module data tells it. */
function wholeExtent(image: Image, { table }: Functions): Extent {
  const { offset } = table.header
  const end = offsetOf(image, (table.module?.moved?.epclntab ?? 0) - 1) + 1
  if (end > offset) return { offset, size: end - offset }
  const { records, shape, count } = table
  let last = table.header.functions
  for (let i = 0; i < count; i++) {
    last = Math.max(last, (records[i] ?? 0) + shape.size)
  }
  const section = image.sections.find(
    (one) =>
      one.region === 'pclntab' &&
      one.offset <= offset &&
      offset < one.offset + one.fileSize
  )
  return {
    offset,
    size: (section ? section.offset + section.fileSize : last) - offset
  }
}

/** Each name to the package that it names: a function's, or one that was inlined away. */
function claimNames(
  ledger: Ledger,
  functions: Functions,
  owners: Owners
): void {
  const { names } = functions.table
  const own = new Map<number, number>()
  for (let i = 0; i < functions.table.count; i++) {
    const at = functions.table.nameOffsets[i] ?? 0
    if (!own.has(at)) own.set(at, owners.functions[i] ?? owners.table)
  }
  for (let at = 0; at < names.size;) {
    const end = names.end(at)
    if (end < 0) break
    const owner =
      own.get(at) ??
      (end > at
        ? ledger.owner(
            packageOf(names.slice(at, end), functions.rank) ||
              '(pclntab header)'
          )
        : -1)
    if (owner >= 0) {
      ledger.claim(names.offset + at, end + 1 - at, owner, 'pclntab', -1)
    }
    at = end + 1
  }
}

/** Each name of a source file to the package of its directory. */
function claimFiles(
  ledger: Ledger,
  { files, directories }: Functions,
  owners: Owners
): void {
  const { names } = files
  for (let at = 0; at < names.size;) {
    const end = names.end(at)
    if (end < 0) break
    if (end > at) {
      const name = directories.packageOf(at)
      const owner = name === '' ? owners.table : ledger.owner(name)
      ledger.claim(names.offset + at, end + 1 - at, owner, 'pclntab', -1)
    }
    at = end + 1
  }
}

/** Each unit's rows of the unit table to the package that most of its functions are of. */
function claimUnits(
  ledger: Ledger,
  image: Image,
  { table }: Functions,
  owners: Owners
): void {
  const { header, records, shape, count } = table
  const votes = new Map<number, Map<number, number>>()
  for (let i = 0; i < count; i++) {
    const unit = image.bytes.u32((records[i] ?? 0) + shape.unit)
    if ((unit + 1) * 4 > header.units.size) continue
    let counts = votes.get(unit)
    if (!counts) votes.set(unit, (counts = new Map()))
    const owner = owners.functions[i] ?? owners.table
    counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const units = [...votes.keys()].toSorted((a, b) => a - b)
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1] ?? Math.floor(header.units.size / 4)
    const [winner] = [...(votes.get(unit) ?? [])].toSorted(
      ([, a], [, b]) => b - a
    )
    ledger.claim(
      header.units.offset + unit * 4,
      (next - unit) * 4,
      winner?.[0] ?? owners.table,
      'pclntab',
      -1
    )
  }
}

/** Each function's row and record, with its arrays, padded to pointer size. */
function claimRecords(
  ledger: Ledger,
  image: Image,
  { table }: Functions,
  owners: Owners
): void {
  const { bytes } = image
  const { header, records, shape, count, end } = table
  const p = header.pointerSize
  const row = 2 * (header.layout === '1.16' ? p : 4)
  for (let i = 0; i < count; i++) {
    const owner = owners.functions[i] ?? owners.table
    ledger.claim(header.functions + i * row, row, owner, 'pclntab', -1)
    const record = records[i] ?? 0
    const arrays =
      4 * bytes.u32(record + shape.extraPcTables) +
      shape.functionDataSize * bytes.u8(record + shape.functionDataCount)
    const size = Math.ceil((shape.size + arrays) / p) * p
    const fits = Math.min(size, Math.max(end - record, 0))
    ledger.claim(record, fits, owner, 'pclntab', -1)
  }
}

function claimPcTables(
  ledger: Ledger,
  image: Image,
  { table, pcTables }: Functions,
  owners: Owners
): void {
  const { bytes } = image
  const { header, records, shape, count, end } = table
  const claimed = new Uint8Array(header.pcTables.size)
  const claim = (at: number, owner: number) => {
    if (at === 0 || at >= claimed.length || claimed[at] === 1) return
    claimed[at] = 1
    ledger.claim(
      header.pcTables.offset + at,
      pcTables.size(at),
      owner,
      'pclntab',
      -1
    )
  }
  for (let i = 0; i < count; i++) {
    const owner = owners.functions[i] ?? owners.table
    const record = records[i] ?? 0
    for (let k = 0; k < 3; k++) {
      claim(bytes.u32(record + shape.pcTables + 4 * k), owner)
    }
    const extra = bytes.u32(record + shape.extraPcTables)
    const from = record + shape.size
    for (let at = from; at < from + 4 * extra && at < end; at += 4) {
      claim(bytes.u32(at), owner)
    }
  }
}
