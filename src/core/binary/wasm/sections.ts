// The sections of a Wasm module: WebAssembly core specification, "Binary
// format", "Modules". Go's linker writes them in cmd/link/internal/wasm/asm.go.
import type { RegionName } from '../../model/closed-lists.ts'
import type { Bytes } from '../bytes.ts'
import { MalformedBinary } from '../malformed-binary.ts'

export const sectionId = { custom: 0, function: 3, code: 10, data: 11 } as const

const sectionNames: readonly string[] = [
  'custom',
  'type',
  'import',
  'function',
  'table',
  'memory',
  'global',
  'export',
  'start',
  'element',
  'code',
  'data',
  'data count',
  'tag'
]

/** Bytes of the magic and the version. */
export const wasmHeaderSize = 8

/** More sections than any linker makes, few enough to hold. */
const maxSections = 65_536

const maxNameLength = 200

/** A section, with the identity and the size before its content. */
export interface WasmSection {
  readonly id: number
  readonly name: string
  /** Byte offset of the section in the file. */
  readonly offset: number
  /** Byte offset of its content, behind a custom section's name. */
  readonly content: number
  /** Byte offset of its end. */
  readonly end: number
}

/**
 * All sections of a module, which fill the file behind its header.
 * @throws MalformedBinary where a section leaves the file
 */
export function readWasmSections(bytes: Bytes): WasmSection[] {
  bytes.need(0, wasmHeaderSize, 'the Wasm header')
  const version = bytes.u32(4)
  if (version !== 1) {
    throw new MalformedBinary(
      `the Wasm version is 0x${version.toString(16)}; modules have version 1`,
      4
    )
  }
  const sections: WasmSection[] = []
  for (let at = wasmHeaderSize; at < bytes.length;) {
    if (sections.length === maxSections) {
      throw new MalformedBinary(
        `there are more than ${maxSections} sections`,
        at
      )
    }
    const id = bytes.u8(at)
    const size = bytes.uvarint(at + 1)
    const what = sectionNames[id] ?? `numbered ${id}`
    bytes.need(size.next, size.value, `the section ${what}`)
    const section = {
      id,
      name: sectionNames[id] ?? `section ${id}`,
      offset: at,
      content: size.next,
      end: size.next + size.value
    }
    sections.push(
      id === sectionId.custom ? withOwnName(bytes, section) : section
    )
    at = section.end
  }
  return sections
}

function withOwnName(bytes: Bytes, section: WasmSection): WasmSection {
  const { value, next } = bytes.uvarint(section.content)
  if (next + value > section.end) {
    throw new MalformedBinary(
      "a custom section's name leaves the section",
      section.content
    )
  }
  return {
    ...section,
    name: bytes.text(next, Math.min(value, maxNameLength), 'a section name'),
    content: next + value
  }
}

/** Custom sections of the tool conventions (WebAssembly/tool-conventions) and of Go's linker. */
const toolSections =
  /^(?:name|producers|go[.:]buildid|\.z?debug_.*|reloc\..*|linking|target_features|dylink(?:\.0)?|sourceMappingURL|external_debug_info|build_id|core|component-type.*|metadata\.code\..*)$/

/** Whether a custom section is of no tool that is known. */
export const isAddedWasm = ({ id, name }: WasmSection): boolean =>
  id === sectionId.custom && !toolSections.test(name)

/** What a section's bytes are; those of code and data have owners of their own. */
export function wasmRegionOf({ id, name }: WasmSection): RegionName {
  if (id === sectionId.code) return 'code'
  if (id === sectionId.data) return 'data'
  if (id !== sectionId.custom) return 'headers'
  if (name === 'name') return 'symtab'
  // `go.buildid` up to Go 1.19.
  if (/^go[.:]buildid$/.test(name)) return 'buildinfo'
  if (/^\.z?debug_/.test(name)) return 'debug'
  return name.startsWith('reloc.') ? 'relocations' : 'other'
}
