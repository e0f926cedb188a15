// Wasm modules: WebAssembly core specification, "Binary format".
import { Bytes } from '../bytes.ts'
import { defaultAlignment } from '../file-alignment.ts'
import type { Image, ImageSection, Mapping } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { readWasmBodies } from './function-bodies.ts'
import { layOutMemory } from './memory-image.ts'
import type { WasmMemory } from './memory-image.ts'
import { readProducers } from './producers.ts'
import {
  readWasmSections,
  sectionId,
  wasmHeaderSize,
  isAddedWasm,
  wasmRegionOf
} from './sections.ts'
import type { WasmSection } from './sections.ts'
import { readWasmSegments } from './data-segments.ts'

/**
 * Code has no place in a module's memory; here it stands behind the largest
 * memory there can be, so that every body has an address of its own.
 */
const codeAddress = 0x1_0000_0000

/**
 * Reads a Wasm module. Go's tables are in the memory that its data segments
 * fill, so the image's bytes are the file with that memory in their place.
 * @throws MalformedBinary where a section, body or segment leaves the file
 */
export function readWasm(file: Uint8Array): Image {
  // Little-endian by the specification.
  const plain = new Bytes(file, true)
  const sections = readWasmSections(plain)
  const code = only(sections, sectionId.code)
  const data = only(sections, sectionId.data)
  const bodies = code ? readWasmBodies(plain, code) : null
  checkDeclared(plain, only(sections, sectionId.function), bodies)
  const segments = data ? readWasmSegments(plain, data) : null
  const laidOut =
    data && segments && segments.count > 0
      ? layOutMemory(file, data, segments)
      : null
  const memory = typeof laidOut === 'string' ? null : laidOut
  const place = placer(data, memory)
  const producers = sections
    .filter(({ id, name }) => id === sectionId.custom && name === 'producers')
    .flatMap((section) => readProducers(plain, section))
  return {
    format: 'wasm',
    bytes: memory ? new Bytes(memory.bytes, true) : plain,
    placement: memory?.placement ?? null,
    // Go's is 64-bit in a memory of 32-bit addresses.
    pointerSize: 8,
    alignment: defaultAlignment,
    goarch: 'wasm',
    sections: sections.map((section) => ({
      ...describe(section, place, memory),
      headerSize: headerSize(section, bodies?.[0], segments?.start)
    })),
    tables: [
      {
        name: 'Wasm header',
        offset: 0,
        fileSize: wasmHeaderSize,
        region: 'headers'
      }
    ],
    mappings: mappingsOf(code, memory, place),
    symbols: null,
    hasOtherNames: sections.some(
      (section) => wasmRegionOf(section) === 'symtab'
    ),
    bodies:
      code && bodies
        ? bodies.map((offset) => codeAddress + (offset - code.offset))
        : null,
    producers,
    notes:
      typeof laidOut === 'string'
        ? [`Go's tables were not looked for: ${laidOut}`]
        : []
  }
}

/** The memory, and the code at addresses of its own. */
function mappingsOf(
  code: WasmSection | undefined,
  memory: WasmMemory | null,
  place: Place
): readonly Mapping[] {
  const mappings = memory?.mappings ?? []
  if (!code) return mappings
  const { offset, end } = code
  const size = end - offset
  return [...mappings, { address: codeAddress, offset: place(offset), size }]
}

/** @throws MalformedBinary where there are several */
function only(
  sections: readonly WasmSection[],
  wantedId: number
): WasmSection | undefined {
  const [first, second] = sections.filter(({ id }) => id === wantedId)
  if (second) {
    throw new MalformedBinary(`a second ${second.name} section`, second.offset)
  }
  return first
}

/** The specification demands a body for each function; where there is none, the file was cut. */
function checkDeclared(
  bytes: Bytes,
  declared: WasmSection | undefined,
  bodies: Float64Array | null
): void {
  const bodyCount = (bodies?.length ?? 1) - 1
  const count = declared ? bytes.uvarint(declared.content).value : 0
  if (count !== bodyCount) {
    throw new MalformedBinary(
      `${count} functions are declared, and ${bodyCount} have a body; the file is truncated or damaged`,
      declared?.content ?? bytes.length
    )
  }
}

/** Bytes of a section before its first body or segment. */
function headerSize(
  { id, offset }: WasmSection,
  firstBody = offset,
  firstSegment = offset
): number {
  if (id === sectionId.code) return firstBody - offset
  return id === sectionId.data ? firstSegment - offset : 0
}

type Place = (offset: number) => number

/** The place in the image of a byte of the file; sections are moved as a whole. */
function placer(
  data: WasmSection | undefined,
  memory: WasmMemory | null
): Place {
  return (offset) =>
    data && memory && offset >= data.end
      ? memory.end + (offset - data.end)
      : offset
}

function describe(
  section: WasmSection,
  place: Place,
  memory: WasmMemory | null
): ImageSection {
  const { id, name } = section
  const isCode = id === sectionId.code
  const isData = id === sectionId.data
  const offset = place(section.offset)
  const size = place(section.end) - offset
  const region = wasmRegionOf(section)
  return {
    name,
    offset,
    fileSize: size,
    address: isCode ? codeAddress : 0,
    virtualSize: isCode ? size : isData ? memorySize(memory) : 0,
    loaded: isCode || isData,
    executable: isCode,
    writable: isData,
    region,
    origin:
      isCode || isData ? 'go' : isAddedWasm(section) ? 'added' : 'container',
    buildId: region === 'buildinfo'
  }
}

const memorySize = (memory: WasmMemory | null): number =>
  memory?.mappings.reduce((sum, { size }) => sum + size, 0) ?? 0
