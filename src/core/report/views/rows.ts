// The rows of a view: the parts of a file, or of two, grouped by what was asked
// for. Without a filter they add up to the file, or to its change.
import { compare } from '../../compare/compare.ts'
import { localName } from '../../compare/symbols/symbol-name.ts'
import { matcher } from '../../inputs/glob.ts'
import { attributionLevels, type SideName } from '../../model/closed-lists.ts'
import type { Measurement } from '../../model/measurement.ts'
import { UserError } from '../../user-error.ts'
import { compareText } from '../ranking.ts'
import { symbolTitle } from '../symbol-title.ts'
import { atomsOf, type Atom } from './atoms.ts'
import { oneSidedAs } from './one-sided.ts'
import { receiverOf } from './receiver.ts'
import type { Grouping, View } from './view.ts'

export interface ViewRow {
  readonly name: string
  /** The name in parts for a tree, each with the separator before it. */
  readonly parts: readonly string[]
  /** Bytes; 0 on a side that has no such row, or is not there. */
  readonly base: number
  readonly head: number
}

export interface ViewTable {
  readonly by: Grouping
  /** Whether there are two sides. */
  readonly compares: boolean
  /** Largest first; of two sides, by change, and changed rows alone. */
  readonly rows: readonly ViewRow[]
  /** Bytes that shares are of: the file's, or all that grew and shrank together. */
  readonly whole: number
}

/**
 * The table of one measurement.
 * @throws UserError where nothing is in the package that was asked for
 */
export function measuredTable(
  measurement: Measurement,
  view: View,
  by: Grouping
): ViewTable {
  const rows = sizedRows(null, measurement, view.within, by)
  return {
    by,
    compares: false,
    rows: filtered(rows, view.filter)
      .filter(({ head }) => head !== 0)
      .toSorted((a, b) => b.head - a.head || compareText(a.name, b.name)),
    whole: measurement.binary.fileSize
  }
}

/**
 * The table of what changed from `base` to `head`.
 * @throws UserError where nothing is in the package that was asked for, or one
 *   side was not attributed as far as the table needs
 */
export function changedTable(
  base: Measurement,
  head: Measurement,
  view: View,
  by: Grouping
): ViewTable {
  assertAlike(base, head, by)
  const rows = sizedRows(base, head, view.within, by)
  const all = view.within === '' ? rows : sizedRows(base, head, '', by)
  return {
    by,
    compares: true,
    rows: filtered(rows, view.filter)
      .filter((row) => isShown(row, view))
      .toSorted(
        (a, b) =>
          Math.abs(deltaOf(b)) - Math.abs(deltaOf(a)) ||
          compareText(a.name, b.name)
      ),
    whole: all.reduce((sum, row) => sum + Math.abs(deltaOf(row)), 0)
  }
}

function isShown(row: ViewRow, { show }: View): boolean {
  return show === null ? deltaOf(row) !== 0 : oneSidedAs(row) === show
}

export const deltaOf = ({ base, head }: Pick<ViewRow, SideName>): number =>
  head - base

/** Sections and regions mean something in every file. */
function assertAlike(base: Measurement, head: Measurement, by: Grouping): void {
  if (by === 'section' || by === 'region') return
  const levels = [base.attribution.level, head.attribution.level] as const
  const poor = levels.some(
    (level) =>
      attributionLevels.indexOf(level) < attributionLevels.indexOf('functions')
  )
  const bySymbols = by === 'symbol' || by === 'receiver' || by === 'file'
  const differ = levels[0] !== levels[1]
  if (differ && (poor || bySymbols)) {
    throw new UserError(
      `--by ${by}: the sides can't be compared so, as one is attributed by ${levels[0]} and the other by ${levels[1]}; --by region works`
    )
  }
}

/** Names of symbols of the base that have another in the head. */
function renames(
  base: Measurement,
  head: Measurement
): ReadonlyMap<string, string> {
  return new Map(
    compare(base, head).symbols.flatMap(({ name, from }) =>
      from === undefined ? [] : [[from, name] as const]
    )
  )
}

function sizedRows(
  base: Measurement | null,
  head: Measurement,
  within: string,
  by: Grouping
): readonly ViewRow[] {
  const rows = new Map<
    string,
    { parts: readonly string[]; base: number; head: number }
  >()
  const add = (
    side: SideName,
    name: string,
    parts: readonly string[],
    size: number
  ) => {
    const row = rows.get(name) ?? { parts, base: 0, head: 0 }
    row[side] += size
    rows.set(name, row)
  }
  const renamed = base === null || by !== 'symbol' ? null : renames(base, head)
  const isWithin = within === '' ? null : matcher(within)
  let isFound = isWithin === null
  for (const [side, measurement] of [
    ['base', base],
    ['head', head]
  ] as const) {
    if (measurement === null) continue
    if (by === 'section' && isWithin === null) {
      for (const { name, fileSize } of measurement.sections) {
        add(side, name, [name], fileSize)
      }
      continue
    }
    for (const part of atomsOf(measurement)) {
      if (isWithin !== null && !isWithin(part.package)) continue
      isFound = true
      const now = side === 'base' ? renamed?.get(part.symbol) : undefined
      const atom = now === undefined ? part : { ...part, symbol: now }
      const parts = namers[by](atom)
      add(side, parts.join(''), parts, part.size)
    }
  }
  if (!isFound) {
    throw new UserError(
      `--within: there is no package "${within}"; --by package lists them, and ${within.endsWith('/') ? within : `${within}/`}... stands for all below a path`
    )
  }
  return [...rows].map(([name, row]) => ({ name, ...row }))
}

/** The name of an atom's row, in parts that make it when they are joined. */
const namers: Readonly<Record<Grouping, (atom: Atom) => readonly string[]>> = {
  module: ({ module }) => pathParts(module),
  package: packageParts,
  symbol: (atom) => (atom.symbol === '' ? ['(no symbol)'] : symbolParts(atom)),
  section: ({ section }) => [section === '' ? '(no symbol)' : section],
  region: ({ region }) => [region],
  file: ({ file }) =>
    file === '' ? ['(no source file)'] : pathParts(withoutVersion(file)),
  receiver: receiverParts
}

function receiverParts(atom: Atom): readonly string[] {
  const { region, symbol, package: path } = atom
  const type =
    region === 'code' && symbol !== '' ? receiverOf(symbol, path) : ''
  return type === ''
    ? ['(no receiver)']
    : [...packageParts(atom), `.${symbolTitle(type)}`]
}

/** The path of a source file in whatever version of its module. */
function withoutVersion(file: string): string {
  return file
    .split('/')
    .map((part) => part.split(/@v(?=\d)/)[0] ?? '')
    .join('/')
}

/** `a`, `/b`, `/c.go`. */
function pathParts(path: string): readonly string[] {
  return path.startsWith('(') ? [path] : path.split(/(?=\/)/)
}

/** A package below its module, which is one part: a repository is one thing. */
function packageParts(atom: Atom): readonly string[] {
  const { package: path, module } = atom
  if (path === module) return [path]
  return path.startsWith(`${module}/`)
    ? [module, ...pathParts(path.slice(module.length))]
    : pathParts(path)
}

/** A symbol below its package and, if it is a method, its receiver. */
function symbolParts(atom: Atom): readonly string[] {
  const title = symbolTitle(atom.symbol)
  const local = symbolTitle(localName(atom.symbol, atom.package))
  if (!title.endsWith(`.${local}`)) return [title]
  const before = title.slice(0, -local.length - 1)
  const receiver = receiverOf(atom.symbol, atom.package)
  // The main package is `main` to the linker, and a path to everybody else.
  const home = before === atom.package ? packageParts(atom) : pathParts(before)
  const member = /^(\(?\*?[^().]+\)?)(\..*)$/s.exec(local)
  return receiver === '' || member === null
    ? [...home, `.${local}`]
    : [...home, `.${member[1]}`, member[2] ?? '']
}

/**
 * Rows whose name matches: as a whole, or, for a glob without a slash, what
 * follows the last slash.
 */
function filtered(
  rows: readonly ViewRow[],
  filter: string
): readonly ViewRow[] {
  if (filter === '') return rows
  const matches = matcher(filter)
  const isWhole = filter.includes('/')
  return rows.filter(
    ({ name }) =>
      matches(name) ||
      (!isWhole && matches(name.slice(name.lastIndexOf('/') + 1)))
  )
}
