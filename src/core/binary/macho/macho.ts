// Mach-O of 64 bits, little-endian: <mach-o/loader.h>.
import { Bytes } from '../bytes.ts'
import type { Image, ImageTable, Mapping } from '../image.ts'
import { readLoadCommands } from './load-commands.ts'
import { decodeChainedFixups } from './chained-fixups.ts'
import { describeMachOSection } from './sections.ts'
import { machHeader } from './structs.ts'
import { readMachOSymbols } from './symbols.ts'
import type { ByteRange } from '../byte-range.ts'
import { streamsOnly } from '../relocations.ts'

const magic64 = 0xcffa_edfe
/** Bytes; segments of files for arm64 (cmd/link/internal/arm64/obj.go, FlagRound). */
const pageSize = 16_384

/** Whether a file starts as a 64-bit little-endian Mach-O file, the only kind that is read. */
export function isMachO64(file: Uint8Array): boolean {
  return file.length >= 4 && new Bytes(file, false).u32(0) === magic64
}

/**
 * Reads a 64-bit little-endian Mach-O executable. Its bytes are those of the
 * file, with the pointers of chained fixups decoded.
 * @throws MalformedBinary where a load command, or what it refers to, leaves
 *   the file
 */
export function readMachO(file: Uint8Array): Image {
  const stored = new Bytes(file, true)
  const commands = readLoadCommands(stored)
  const { segments, chainedFixups, tables } = commands
  const sections = commands.sections.map((section) =>
    describeMachOSection(stored, section)
  )
  return {
    format: 'macho',
    bytes: chainedFixups
      ? decodeChainedFixups(stored, chainedFixups, segments)
      : stored,
    pointerSize: 8,
    alignment: pageSize,
    goarch: goarchOf(machHeader.at(stored, 0).cputype),
    sections,
    tables: tables.filter(({ fileSize }) => fileSize > 0),
    mappings: segments.flatMap(
      ({ name, address, virtualSize, offset, fileSize }): Mapping[] => {
        const size = Math.min(virtualSize, fileSize)
        const loaded = size > 0 && name !== '__DWARF'
        return loaded ? [{ address, offset, size }] : []
      }
    ),
    symbols: readMachOSymbols(stored, commands, sections),
    relocations: () => streamsOnly(relocationTables(tables))
  }
}

/** Rebases and binds are streams of operations, chained fixups lists of pages: none is for one word. */
const relocationTables = (tables: readonly ImageTable[]): ByteRange[] =>
  tables
    .filter(({ region }) => region === 'relocations')
    .map(({ offset, fileSize }) => ({ offset, size: fileSize }))

/** GOARCH by cputype (<mach/machine.h>); '' for machines that are none of Go's. */
export function goarchOf(cpu: number): string {
  switch (cpu) {
    case 7:
      return '386'
    case 12:
      return 'arm'
    case 0x0100_0007:
      return 'amd64'
    case 0x0100_000c:
      return 'arm64'
  }
  return ''
}
