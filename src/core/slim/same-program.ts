// Whether a tool that rewrote a program, such as strip, left it whole: build info,
// function table and everything that is loaded, held against the file before.
import { readBuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { Image } from '../binary/image.ts'
import { MalformedBinary, withinFile } from '../binary/malformed-binary.ts'
import { readImage } from '../binary/read-image.ts'
import { readFunctionTable } from '../binary/runtime/pclntab/pclntab.ts'
import { differingFunctionSizes } from '../doctor/differing-symbols.ts'
import { messageOf } from '../user-error.ts'

/** What a rewritten file was found to be. */
export interface Rewritten {
  /** What is broken, a sentence each; empty where the program is whole. */
  readonly faults: readonly string[]
  /** Functions that the table of the file names; null where it can't be read. */
  readonly functions: number | null
}

/** @param before the file as the linker made it */
export function checkRewritten(
  before: Uint8Array,
  after: Uint8Array
): Rewritten {
  try {
    return withinFile(after, () => compare(before, after))
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    return {
      faults: [`the file can't be read: ${messageOf(error)}`],
      functions: null
    }
  }
}

function compare(before: Uint8Array, after: Uint8Array): Rewritten {
  const [old, image] = [imageOf(before), imageOf(after)]
  if (old === null || image === null) {
    return { faults: ['files of this format are not read'], functions: null }
  }
  const table = readFunctionTable(image)
  const [info, oldInfo] = [infoOf(after, image), infoOf(before, old)]
  const functions =
    typeof table === 'string' ? [] : namesThatDiffer(before, after)
  return {
    functions: typeof table === 'string' ? null : table.count,
    faults: [
      ...(info === oldInfo ? [] : ['the build info is gone or another one']),
      ...(typeof table === 'string' ? [table] : []),
      ...(functions.length === 0
        ? []
        : [`${functions.length} functions differ, such as ${functions[0]}`]),
      ...lostSections(old, image)
    ]
  }
}

function imageOf(file: Uint8Array): Image | null {
  return readImage(file).image ?? null
}

function infoOf(file: Uint8Array, image: Image): string | null {
  return readBuildInfo(file, image)?.text ?? null
}

function namesThatDiffer(before: Uint8Array, after: Uint8Array) {
  return differingFunctionSizes(before, after)
}

/** Loaded sections that the rewritten file has no more, or with other bytes. */
function lostSections(before: Image, after: Image): string[] {
  if (before.placement || after.placement) return []
  const kept = new Map(after.sections.map((section) => [section.name, section]))
  return before.sections
    .filter(({ loaded, fileSize }) => loaded && fileSize > 0)
    .flatMap(({ name, offset, fileSize }) => {
      const other = kept.get(name)
      if (other === undefined) return [`the section ${name} is gone`]
      const [mine, theirs] = [
        before.bytes.file.subarray(offset, offset + fileSize),
        after.bytes.file.subarray(other.offset, other.offset + other.fileSize)
      ]
      return Buffer.compare(mine, theirs) === 0
        ? []
        : [`the section ${name} has other bytes`]
    })
}
