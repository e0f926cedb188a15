// Measures a binary: gives every byte of the file one owner.
import { readBuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import {
  describeForeign,
  describeObfuscated,
  isPacked
} from '../binary/identify/other-producers.ts'
import type { Image } from '../binary/image.ts'
import type { Placement } from '../binary/placement.ts'
import { MalformedBinary, withinFile } from '../binary/malformed-binary.ts'
import { placing } from '../binary/placement.ts'
import { printable } from '../binary/printable.ts'
import { readFunctionTable } from '../binary/runtime/pclntab/pclntab.ts'
import type { FunctionTable } from '../binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../binary/read-image.ts'
import { readUniversal } from '../binary/macho/universal.ts'
import type { UniversalSlice, Universal } from '../binary/macho/universal.ts'
import { assemble } from './assemble.ts'
import { assertExact } from '../model/assert-exact.ts'
import { claimBlocks, findBlocks, type Block } from './claim/blocks.ts'
import { claimBuildInfo } from './claim/build-info.ts'
import { claimCodePointers } from './claim/code-pointers.ts'
import { claimEmbedded, type EmbeddedRow } from './claim/embedded.ts'
import { claimFunctionValues } from './claim/function-values.ts'
import { claimFunctions } from './claim/functions.ts'
import { claimIndexes } from './claim/runtime-indexes.ts'
import { claimLiterals } from './claim/literals.ts'
import { claimPclntab } from './claim/pclntab.ts'
import { claimReadOnly } from './claim/wasm-rodata.ts'
import { claimRelocations, shareRelocations } from './claim/relocations.ts'
import { claimContainer, claimRest } from './claim/rest.ts'
import { claimSymbols, symbolContext } from './claim/symbols.ts'
import { claimTypes } from './claim/types.ts'
import { readDependencies } from './linker/dependency-listing.ts'
import type { DependencyListing } from './linker/dependency-listing.ts'
import type { Overlay } from './linker/twin-overlay.ts'
import { overlayOf } from './linker/find-overlay.ts'
import { describeFunctions, type Functions } from './functions.ts'
import { withLiterals, withoutGo } from './go-findings.ts'
import type { GoFindings } from './go-findings.ts'
import { Ledger } from './ledger/ledger.ts'
import { attemptsFor, describeNewer } from './unknown-release.ts'
import { sourcesByName } from './sources-by-name.ts'
import { addSlices } from './universal.ts'
import type { Measurement } from '../model/measurement.ts'
import { Modules } from './owners/modules.ts'
import { nameData } from './name-data.ts'
import { measureWhole } from './measure-whole.ts'
import type { MeasureOptions } from './options.ts'
import { sha256WithoutBuildIds } from '../binary/buildinfo/build-ids.ts'
import { isCompared, withRestHash } from './rest-hash.ts'
import { sectionRows, type FileRow } from './ledger/section-rows.ts'
import { readInlineBalance } from './authorship.ts'
import { evidenceOf } from './reachability.ts'

/**
 * Tells what a Go binary is made of: every byte of the file has one owner, and
 * the sums are checked before the measurement is given away. Cost: linear in
 * the size of the file.
 * @throws MalformedBinary where the file is of no known format, truncated, or
 *   its tables are not what they promise
 */
export function measure(
  file: Uint8Array,
  options: MeasureOptions
): Measurement {
  const universal = readUniversal(file)
  const measurement = withinFile(file, () =>
    universal
      ? measureSlices(file, universal, options)
      : measureThin(file, options)
  )
  assertExact(measurement)
  return measurement
}

/** A file for one architecture. */
function measureThin(file: Uint8Array, options: MeasureOptions): Measurement {
  const { format, image } = readImage(file)
  if (!image) return measureWhole(file, format, options)
  return placing(image.placement, () => {
    const info = readBuildInfo(image.bytes.file, image)
    const measurement = measureImage(image, info, options)
    return isCompared(measurement, info, options)
      ? withRestHash(measurement, sha256WithoutBuildIds(file, image))
      : measurement
  })
}

/** Each slice of a universal file, with the slice of the same name of its twin. */
function measureSlices(
  file: Uint8Array,
  universal: Universal,
  options: MeasureOptions
): Measurement {
  const twins = options.twin ? slicesOfTwin(options.twin) : null
  const slices = universal.slices.map((slice) => {
    const { name, offset } = slice
    const twin = twins?.slices.find((other) => other.name === name)
    try {
      const measurement = measureThin(bytesOf(file, slice), {
        ...options,
        symbols: undefined,
        twin: twin && options.twin ? bytesOf(options.twin, twin) : null
      })
      return { name, offset, measurement }
    } catch (error) {
      if (!(error instanceof MalformedBinary)) throw error
      const what = `in the slice ${name}, ${error.what}`
      throw new MalformedBinary(what, offset + error.offset)
    }
  })
  return addSlices(file, universal, slices, options)
}

/** Null for a twin that is no universal file, or is damaged: it names nothing. */
function slicesOfTwin(twin: Uint8Array): Universal | null {
  try {
    return readUniversal(twin)
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    return null
  }
}

const bytesOf = (
  file: Uint8Array,
  { offset, size }: UniversalSlice
): Uint8Array => file.subarray(offset, offset + size)

function measureImage(
  image: Image,
  info: BuildInfo | null,
  options: MeasureOptions
): Measurement {
  const { length } = image.bytes
  const rows = sectionRows(image)
  const { placement = null } = image
  const ledger = new Ledger(length, placement)
  const relocations = claimRelocations(ledger, image)
  claimContainer(ledger, image, rows)
  const findings = findGo(ledger, image, info, options)
  claimRest(
    ledger,
    image,
    findings.packed ? rows.map(ofNobody) : rows,
    findings.code
  )
  shareRelocations(ledger, relocations)
  return assemble({
    ledger,
    rows: placement ? rows.map((row) => placeRow(row, placement)) : rows,
    level: findings.level,
    notes: [...(image.notes ?? []), ...findings.notes].map(printable),
    info,
    modules: findings.modules ?? new Modules(info, []),
    format: image.format,
    goarch: image.goarch,
    stripped:
      image.symbols === null &&
      image.hasOtherNames !== true &&
      image.sections.every(({ region }) => region !== 'debug'),
    fileSize: placement?.fileSize ?? length,
    options,
    written: findings.written,
    sources: findings.sources,
    reached: findings.reached
  })
}

/** A row at its place in the file. */
function placeRow(row: FileRow, placement: Placement): FileRow {
  const offset = placement.fileOffset(row.offset)
  const fileSize = placement.fileOffset(row.offset + row.fileSize) - offset
  return { ...row, offset, fileSize }
}

/** A row of compressed bytes: not even a C compiler made them so. */
function ofNobody(row: FileRow): FileRow {
  const { section } = row
  return section?.origin === 'c' || section?.origin === 'added'
    ? { ...row, section: { ...section, origin: 'go' } }
    : row
}

/** What Go's tables say, and the bytes that they give to owners. */
function findGo(
  ledger: Ledger,
  image: Image,
  info: BuildInfo | null,
  options: MeasureOptions
): GoFindings {
  const newer = describeNewer(info)
  const notes: string[] = newer === null ? [] : [newer]
  const attempt = attemptsFor(newer !== null, notes)
  const findings = attempt('the function table', () => {
    const table = readFunctionTable(image)
    return typeof table === 'string'
      ? withoutGo([describeForeign(image) ?? table], isPacked(image.bytes.file))
      : claimGo(ledger, image, table, info, options)
  })
  const { notes: more, ...rest } = findings ?? withoutGo([], false)
  return { ...rest, notes: [...notes, ...more] }
}

/**
 * Claims the bytes that Go's tables give to owners. No layer gets what an earlier
 * one has claimed, so the order decides. `measureImage` claims the layers 1, 2 and
 * 12; docs/how-it-works.md has the same list.
 *
 *  1. Relocation entries: before the container, which would take their tables as a
 *     whole. In the end each entry moves to the owner of the word that it patches.
 *  2. The container: headers, signatures, resources, gaps. No table of Go may claim
 *     them, whatever its pointers say.
 *  3. The build info: known to the byte. The symbol of the copy of its text would
 *     give that to the runtime.
 *  4. Runtime indexes and the function table: their own pointers divide them among
 *     packages, where symbols name each table as a whole.
 *  5. Code: the function table has true sizes; those of symbols may hold alignment.
 *  6. Named data: by symbols of the file or the twin, and by the packages' objects.
 *  7. Types: what no symbol has named, through the runtime's lists.
 *  8. Function values and jump tables: pointers to code. Many are known by their look
 *     alone, so only in read-only data that nothing above has claimed.
 *  9. Embedded files: the variables that point to them were named above.
 * 10. String literals: the linker's listing has the text of each, or its length and
 *     hash, which gives its place in what is left of the block of strings.
 * 11. The rest of the linker's blocks: of a known kind, without an owner.
 * 12. The rest of each section: C code, added sections, alignment, `(unattributed)`.
 */
function claimGo(
  ledger: Ledger,
  image: Image,
  table: FunctionTable,
  info: BuildInfo | null,
  options: MeasureOptions
): GoFindings {
  const trouble: string[] = []
  const attempt = attemptsFor(describeNewer(info) !== null, trouble)
  const { overlay: symbols, notes } = overlayOf(image, options.twin ?? null)
  const obfuscated = describeObfuscated(table.header)
  const objects = options.objects ?? []
  const functions = describeFunctions(image, table, symbols, info, objects)
  claimBuildInfo(ledger, image, info)
  attempt('the indexes', () => claimIndexes(ledger, image, functions))
  attempt('the parts of the function table', () =>
    claimPclntab(ledger, image, functions)
  )
  const written = readInlineBalance(ledger, image, functions)
  const code = claimFunctions(ledger, image, functions)
  const blocks = symbols ? findBlocks(image, symbols) : []
  const listing = options.deps ? readDependencies(options.deps) : null
  const named = nameData(image, symbols, blocks, functions, listing, options)
  if (named) {
    claimSymbols(ledger, image, named, symbolContext(image, functions, options))
  }
  attempt('the types', () =>
    trouble.push(...claimTypes(ledger, image, functions, info))
  )
  const findings: GoFindings = {
    level: symbols ? 'symbols' : 'functions',
    notes: [
      ...(obfuscated === null ? [] : [obfuscated]),
      // What is missing from the symbols, the packages' objects know.
      ...(named === symbols ? notes : []),
      ...trouble,
      ...(typeof written === 'string' ? [written] : []),
      ...functions.modules.describeGuess(functions.packages)
    ],
    modules: functions.modules,
    code,
    packed: false,
    written: typeof written === 'string' ? null : written,
    sources: options.files ? sourcesByName(functions) : null,
    reached: null
  }
  const left = claimUnnamed(ledger, image, functions, named, blocks, listing)
  options.inspect?.({ image, info, functions, symbols, blocks, listing })
  // A file without symbols has said already what it lacks.
  if (!symbols && !listing) return findings
  // The level says that data have names as well, but in Wasm, which has none for them.
  const isWasm = image.format === 'wasm'
  const reached =
    symbols || isWasm
      ? evidenceOf(image, named, functions, left.embedded, listing, options)
      : null
  const isWhole = named !== null || isWasm
  return withLiterals({ ...findings, reached }, left.unplaced, isWhole)
}

/** What the layers 8 to 11 found. */
interface Unnamed {
  readonly embedded: readonly EmbeddedRow[]
  /** Why string literals have no names; null where they have. */
  readonly unplaced: string | null
}

/** The layers 8 to 11 of `claimGo`. */
function claimUnnamed(
  ledger: Ledger,
  image: Image,
  functions: Functions,
  named: Overlay | null,
  blocks: readonly Block[],
  listing: DependencyListing | null
): Unnamed {
  claimFunctionValues(ledger, image, functions, blocks)
  claimCodePointers(ledger, image, functions)
  const embedded = named ? claimEmbedded(ledger, image, named, functions) : []
  const unplaced = listing
    ? claimLiterals(ledger, image, blocks, listing, functions)
    : 'there was no dependency listing to name string literals'
  claimBlocks(ledger, blocks)
  const { module } = functions.table
  if (module) claimReadOnly(ledger, image, module)
  return { embedded, unplaced }
}
