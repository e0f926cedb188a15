// Texts of ELF's dynamic section (gABI, chapter 5): which libraries a program loads,
// and where the loader looks for them.
import type { Image } from '../image.ts'

/** Tags whose values are offsets in the string table. */
export const dynamicTags = {
  needed: 1,
  rpath: 15,
  runpath: 29
} as const

export type DynamicTag = keyof typeof dynamicTags

const maxEntries = 10_000
const maxLength = 4096

/** The texts of some entries, in their order; none for other formats. */
export function dynamicTexts(
  { format, sections, bytes, pointerSize: p }: Image,
  tag: DynamicTag
): readonly string[] {
  const section = sections.find(({ name }) => name === '.dynamic')
  const strings = sections.find(({ name }) => name === '.dynstr')
  if (format !== 'elf' || !section || !strings) return []
  const texts: string[] = []
  const end = section.offset + section.fileSize
  for (
    let at = section.offset, i = 0;
    at + 2 * p <= end && i < maxEntries;
    at += 2 * p, i++
  ) {
    const word = (offset: number): number => bytes.looseWord(offset, p)
    const value = word(at + p)
    if (word(at) !== dynamicTags[tag] || value >= strings.fileSize) continue
    const size = Math.min(maxLength, strings.fileSize - value)
    const text = bytes.text(strings.offset + value, size, 'a dynamic text')
    const nul = text.indexOf('\0')
    texts.push(nul < 0 ? text : text.slice(0, nul))
  }
  return texts
}
