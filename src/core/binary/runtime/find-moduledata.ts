// Finds the runtime's moduledata record by the pointers that it starts with
// (runtime/symtab.go).
import type { Image, ImageSection } from '../image.ts'
import { addressOf, findSection } from '../image.ts'
import { readModuleData } from './moduledata.ts'
import type { ModuleData, Word } from './moduledata.ts'
import { isJoined } from './pclntab/pclntab-layout.ts'
import type { PclntabHeader } from './pclntab/pclntab-layout.ts'

/** Words from the start of the record to the pointer to the table's rows, up to Go 1.15. */
const wordsToRows = 3

/** Two pointers that the record holds, the first at its start, and the words between them. */
interface Marks {
  readonly table: number
  readonly second: number
  readonly apart: number
}

/** Finds the record by two of its pointers; null where none points at this table. */
export function findModuleData(
  image: Image,
  header: PclntabHeader
): ModuleData | null {
  const { layout, offset: start, functions, functionNames } = header
  const marks = isJoined(layout)
    ? {
        table: addressOf(image, start),
        second: addressOf(image, functions),
        apart: wordsToRows
      }
    : {
        table: addressOf(image, start),
        second: addressOf(image, functionNames.offset),
        apart: 1
      }
  if (marks.table < 0 || marks.second < 0) return null
  const own = findSection(image, '.go.module')
  const writable = image.sections.filter(
    (section) => section.loaded && section.writable && section.fileSize > 0
  )
  for (const section of own ? [own, ...writable] : writable) {
    const offset = scan(image, section, marks)
    if (offset < 0) continue
    const moduleData = readModuleData(
      image,
      offset,
      header,
      inPlace(image, offset)
    )
    if (moduleData) return moduleData
  }
  return null
}

function scan(
  image: Image,
  section: ImageSection,
  { table, second, apart }: Marks
): number {
  const { bytes, pointerSize } = image
  const word = (at: number) => bytes.looseWord(at, pointerSize)
  const step = apart * pointerSize
  const end = section.offset + section.fileSize - step - pointerSize
  // Only a Wasm section starts at any byte; what stands in it is aligned all the same.
  const start = Math.ceil(section.offset / pointerSize) * pointerSize
  for (let at = start; at <= end; at += pointerSize) {
    if (word(at) === table && word(at + step) === second) return at
  }
  return -1
}

function inPlace(image: Image, offset: number): Word {
  const { bytes, pointerSize } = image
  return (index) => {
    const at = offset + index * pointerSize
    if (at + pointerSize > bytes.length) return Number.NaN
    return bytes.looseWord(at, pointerSize)
  }
}
