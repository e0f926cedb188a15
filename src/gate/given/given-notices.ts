// What a reader must see of given files, as sentences. Pure.
import type { GivenBinary } from '../../core/given/one-of-each.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

export function passedOverNotice(count: number, name: string): string[] {
  if (count === 0) return []
  const files = count === 1 ? '1 file is' : `${count} files are`
  return [
    `${name}: ${files} passed over, as links, or as neither executables nor archives with one`
  ]
}

export function sameNotice(titles: readonly string[], name: string): string[] {
  return titles.length === 0
    ? []
    : [
        `${name}: measured once, as their bytes are those of another: ${some(titles)}`
      ]
}

/**
 * Twins that are missing, and twins that are of another build, of binaries that need one.
 * @param hasTwin by the titles of files; nothing for an archive, which has no twin
 */
export function twinNotices(
  binaries: readonly GivenBinary[],
  hasTwin: ReadonlyMap<string, boolean>
): string[] {
  const nameless = binaries.filter(
    ({ measurement: { attribution, binary } }) =>
      // Links for Wasm have no symbols that name data.
      attribution.level === 'functions' && binary.format !== 'wasm'
  )
  const titlesOf = (has: boolean): string[] =>
    nameless
      .filter(({ file }) => hasTwin.get(file) === has)
      .map(({ file }) => file)
  const missing = titlesOf(false)
  const unpaired = titlesOf(true)
  return [
    ...(missing.length === 0
      ? []
      : [
          `twins: no such executable, and so names of functions alone, for ${some(missing)}`
        ]),
    ...(unpaired.length === 0
      ? []
      : [
          `twins: damaged or of another build, and so not used, for ${some(unpaired)}`
        ])
  ]
}

/** Names in a sentence. */
const maxNamed = 5

const some = (names: readonly string[]): string => namesAndMore(names, maxNamed)
