// Rows of what could leave a program: packages and modules, notable packages, and large
// tables. Their bytes are arithmetic on one measurement. Pure.
import { bounded } from '../../doctor/evidence.ts'
import type { ImportEdge } from '../../model/explanation/explanation.ts'
import type { Measurement, SymbolSize } from '../../model/measurement.ts'
import type { Saving, SavingDetail } from '../../model/slim/slimming.ts'
import { plainName } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import {
  leavingPackage,
  whatCouldLeave,
  type Leaving,
  type LeavingKind
} from './leaving.ts'
import { notablePackages } from './notable-packages.ts'
import { computedSaving } from '../saving.ts'
import { andMore, linesAndMore } from '../../text/word-list.ts'

/** Bytes; smaller tables are not named. */
const minTable = 64 * 1024

/** Tables that are named, the largest. */
const maxTables = 5

/** All rows of one program. */
export function leavingRows(
  measurement: Measurement,
  program: string
): readonly Saving[] {
  const leaving = whatCouldLeave(measurement)
  const named = new Set(leaving.map(({ name }) => name))
  const notable = Object.keys(notablePackages).flatMap((path) => {
    const found = named.has(path) ? null : leavingPackage(measurement, path)
    return found === null ? [] : [found]
  })
  return [
    ...[...leaving, ...notable].map((one) => leavingRow(one, program)),
    ...largeTables(measurement).map((table) => tableRow(table, program))
  ]
}

const advice: Readonly<Record<LeavingKind, string>> = {
  module:
    'The program loses what it does with it: behind a build tag, or in a program of its own, those who need it keep it.',
  package:
    'The program loses what it does with it: behind a build tag, or in a program of its own, those who need it keep it.',
  std: 'The code that imports it has to do without it, or go as well.',
  own: 'Behind a build tag, or in a program of its own, those who need it keep it.'
}

function leavingRow(leaving: Leaving, program: string): Saving {
  const { kind, name, bytes, edges, importers } = leaving
  const [edge] = edges
  return computedSaving(
    {
      step: 'dependencies',
      program,
      change: `without ${plainName(name)}`,
      base: 'stripped-build',
      risk: `${notablePackages[name] ?? advice[kind]} Computed: what hangs on these imports alone, so that rows that hold the same don't add up.`,
      line:
        edge === undefined
          ? `go-size-gate why ${plainName(name)}`
          : `${placeOf(edge)}${importers > 1 ? ` ${andMore(importers - 1)}` : ''}`,
      details: detailsOf(leaving)
    },
    bytes
  )
}

function detailsOf(leaving: Leaving): SavingDetail[] {
  const { edges, importers, largest, below } = leaving
  return [
    ...(edges.length === 0
      ? []
      : [
          bounded(
            importers === 1
              ? 'The import that holds it'
              : 'The imports that hold it',
            linesAndMore(edges.map(placeOf), importers)
          )
        ]),
    bounded(
      'What hangs on it',
      linesAndMore(
        largest.map(({ path, size }) => `${path}: ${formatBytes(size)}`),
        below.size
      )
    )
  ]
}

/** `cmd/tool/main.go:5 imports X`, or who imports it where the line is not recorded. */
function placeOf({ from, to, file, line }: ImportEdge): string {
  const place =
    file === undefined ? plainName(from) : `${plainName(file)}:${line}`
  return `${place} imports ${plainName(to)}`
}

/** Data of packages that is large by itself: generated tables, and what was built in by hand. */
function largeTables({ symbols, packages }: Measurement): SymbolSize[] {
  const pseudo = new Set(
    packages.filter(({ kind }) => kind === 'pseudo').map(({ path }) => path)
  )
  return symbols
    .filter(
      ({ name, region, size, package: owner }) =>
        size >= minTable &&
        (region === 'data' || region === 'rodata' || region === 'strings') &&
        !pseudo.has(owner) &&
        !name.endsWith(' (embedded)')
    )
    .slice(0, maxTables)
}

function tableRow(
  { name, package: owner, size }: SymbolSize,
  program: string
): Saving {
  return computedSaving(
    {
      step: 'dependencies',
      program,
      change: `without the table ${plainName(name)}`,
      base: 'stripped-build',
      risk: `Data of ${plainName(owner)}, which is in the file as it is: a smaller table, one that is made at start, or a compressed one that is unpacked when it is needed.`,
      line: `go-size-gate why ${plainName(owner)}`,
      details: []
    },
    size
  )
}
