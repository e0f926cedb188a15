// Finds the function table that the program's own runtime uses. A file may
// hold others, of Go programs that it embeds; the program's own is the one
// that a moduledata record in writable memory points at.
import { findModuleData } from '../find-moduledata.ts'
import { findHiddenPclntab } from './pclntab-obfuscated.ts'
import { findSection } from '../../image.ts'
import type { Image } from '../../image.ts'
import type { ModuleData } from '../moduledata.ts'
import { pclntabHeaders, readPclntabHeader } from './pclntab-header.ts'
import type { PclntabHeader } from './pclntab-layout.ts'

export interface PclntabLocation {
  readonly header: PclntabHeader
  /** File offset of the end of the section or segment that holds the table. */
  readonly end: number
  /** null where no record points at the table. */
  readonly module: ModuleData | null
}

/** Embedded programs that are looked at before the first table of all is taken. */
const maxCandidates = 64

/**
 * Looks in this order, and takes the first table that module data points at:
 * 1. the section that Go's linker names for it;
 * 2. data, since position-independent external links up to Go 1.25 merge it
 *    into another section, and PE, XCOFF and Wasm files have no section for it;
 * 3. code, where PE files up to Go 1.11 have it.
 * Without module data for any of them the first table counts; without a table
 * that has Go's magic number, the one of an obfuscated file. Null for none.
 */
export function findPclntab(image: Image): PclntabLocation | null {
  let first: PclntabLocation | null = null
  let candidates = 0
  for (const { header, end } of tables(image)) {
    const module = findModuleData(image, header)
    const located = { header, end, module }
    if (module) return located
    first ??= located
    if (++candidates === maxCandidates) break
  }
  if (first) return first
  const hidden = findHiddenPclntab(image)
  return hidden && { ...hidden, module: findModuleData(image, hidden.header) }
}

function* tables(
  image: Image
): Generator<{ header: PclntabHeader; end: number }> {
  const { bytes } = image
  const section = findSection(image, '.gopclntab', '.data.rel.ro.gopclntab')
  if (section) {
    const end = section.offset + section.fileSize
    const header = readPclntabHeader(bytes, section.offset, end)
    if (header) yield { header, end }
  }
  for (const among of [false, true]) {
    for (const { loaded, executable, offset, fileSize } of image.sections) {
      if (!loaded || executable !== among || fileSize === 0) continue
      const end = offset + fileSize
      for (const header of pclntabHeaders(bytes, { offset, size: fileSize })) {
        yield { header, end }
      }
    }
  }
}
