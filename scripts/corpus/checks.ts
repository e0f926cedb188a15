// What must hold for a file of the corpus: its sums, what is known of it, and
// what other programs say about it.
import type { Measurement } from '../../src/core/model/measurement.ts'
import { wrongFunctions, wrongSymbols } from './functions.ts'
import type { SectionExtent, SymbolOfCode, Told } from './oracles.ts'
import { isCurrent, type CorpusFile } from './packages.ts'
import { phantomPackages } from './phantoms.ts'
import { sharesOf, strictShare } from './shares.ts'
import { wrongSum, wrongTiling } from './sums.ts'

export interface Check {
  readonly what: string
  /** What is wrong, a sentence; null where it holds. */
  readonly problem: string | null
}

/** All that was learned about a file, by us and by others. */
export interface Evidence {
  readonly measurement: Measurement
  /** Entries of the function table; null where none was read. */
  readonly functionCount: number | null
  readonly told: Told
  /** First elements of the import paths of the standard library. */
  readonly standard: ReadonlySet<string>
  /** Sections with bytes in the file, as others list them; null in other formats. */
  readonly sections: readonly SectionExtent[] | null
  /** Symbols of code by `go tool nm`; null where it has nothing to say. */
  readonly symbols: readonly SymbolOfCode[] | null
}

/** The least share, from 0 to 1, that has an owner in a file of a current Go. */
export const leastOwned = 0.85

export function checkFile(file: CorpusFile, evidence: Evidence): Check[] {
  const { measurement, functionCount, told, standard, sections, symbols } =
    evidence
  const { binary } = measurement
  const checks: Check[] = [
    { what: 'sums', problem: wrongSum(measurement) },
    { what: 'sections tile the file', problem: wrongTiling(measurement) },
    differs('size', binary.fileSize, file.bytes),
    differs('sha256', binary.sha256, file.sha256),
    differs('format', binary.format, file.format),
    differs('GOARCH', binary.goarch, file.goarch),
    differs('Go version', binary.goVersion, file.goVersion)
  ]
  checks.push({
    what: 'no phantom package',
    problem: phantomPackages(measurement, told, standard)
  })
  if (file.stripped !== null) {
    checks.push(differs('stripped', binary.stripped, file.stripped))
  }
  if (file.buildInfo) {
    checks.push(
      differs('Go version by debug/buildinfo', binary.goVersion, told.goVersion)
    )
  }
  if (file.functions !== null) {
    checks.push(differs('functions', functionCount, file.functions))
  }
  if (sections) {
    checks.push({
      what: 'sections as others list them',
      problem: wrongSections(measurement, sections)
    })
  }
  if (told.functions) {
    checks.push(
      differs('functions by debug/gosym', functionCount, told.functions.length),
      symbols
        ? {
            what: 'symbols by go tool nm',
            problem: wrongSymbols(measurement, symbols, told.functions)
          }
        : {
            what: 'sizes of functions',
            problem: wrongFunctions(measurement, told.functions)
          }
    )
  }
  if (
    isCurrent(file.goVersion) &&
    ['elf', 'macho', 'pe'].includes(file.format)
  ) {
    const share = strictShare(sharesOf(measurement))
    checks.push({
      what: 'owned share',
      problem:
        share >= leastOwned
          ? null
          : `${(100 * share).toFixed(2)} % has an owner, less than ${100 * leastOwned} %`
    })
  }
  return checks
}

type Value = string | number | boolean | null

function differs(what: string, found: Value, expected: Value): Check {
  const problem =
    found === expected
      ? null
      : `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`
  return { what, problem }
}

/** Each section that others list is ours at the same place, with the same size. */
function wrongSections(
  { sections }: Measurement,
  others: readonly SectionExtent[]
): string | null {
  for (const { name, offset, size } of others) {
    const same = sections.some(
      (one) =>
        one.name === name && one.offset === offset && one.fileSize === size
    )
    if (!same) {
      const ours = sections.find((one) => one.name === name)
      return `${name} has ${size} bytes at ${offset}, and here ${ours ? `${ours.fileSize} at ${ours.offset}` : 'is none'}`
    }
  }
  return null
}
