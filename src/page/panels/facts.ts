// What is known of a place besides its sizes, as titles and texts.
import { regionNames } from '../../core/model/closed-lists.ts'
import { inColumn } from '../../core/model/columns.ts'
import type { PageSide } from '../../core/page/page-data.ts'
import { formatExactBytes } from '../../core/text/sizes.ts'
import { formatCount } from '../data/labels.ts'
import type { Place } from '../data/places.ts'
import { packagePath, type Rows } from '../data/rows.ts'

export interface Fact {
  readonly title: string
  readonly text: string
}

export interface Facts {
  readonly facts: readonly Fact[]
  /** Sentences. */
  readonly why: readonly string[]
  /** Where the symbol was, or went. */
  readonly other: { readonly text: string; readonly place: Place } | null
}

export function factsOf(rows: Rows, { kind, id }: Place): Facts {
  switch (kind) {
    case 'binary':
      return plain(binaryFacts(rows))
    case 'module':
      return plain(moduleFacts(rows, id))
    case 'package':
      return {
        ...plain(packageFacts(rows, id)),
        why: rows.binary.packages[id]?.why ?? []
      }
    case 'unit':
      return plain([])
    default:
      return rowFacts(rows, id)
  }
}

const plain = (facts: readonly Fact[]): Facts => ({
  facts,
  why: [],
  other: null
})

function binaryFacts({ binary, symbols }: Rows): readonly Fact[] {
  const { base, head, target, mainPackage } = binary
  const both = (textOf: (side: PageSide) => string) =>
    bothTexts(base && textOf(base), head && textOf(head))
  return [
    { title: 'Main package', text: mainPackage },
    { title: 'Target', text: target },
    { title: 'Go', text: both(({ goVersion }) => goVersion) },
    { title: 'gzip', text: both(gzipText) },
    { title: 'Symbols', text: formatCount(symbols) },
    { title: 'Attributed by', text: both(({ level }) => level) },
    { title: 'SHA-256', text: (head ?? base)?.sha256 ?? '' }
  ].filter(({ text }) => text !== '')
}

const gzipText = ({ gzip }: PageSide): string =>
  gzip === null ? '' : formatExactBytes(gzip)

/** `go1.26.1 → go1.26.2`: both sides where they differ, else the one that is there. */
function bothTexts(base: string | null, head: string | null): string {
  if (!base || !head || base === head) return head || base || ''
  return `${base} → ${head}`
}

function moduleFacts({ binary }: Rows, id: number): readonly Fact[] {
  const module = binary.modules[id]
  const text =
    module === undefined
      ? ''
      : bothTexts(module.baseVersion, module.headVersion)
  return text === '' ? [] : [{ title: 'Version', text }]
}

const kindTexts = {
  main: 'of the main module',
  module: 'of a dependency',
  std: 'of the standard library',
  pseudo: 'bytes that no Go package owns'
} as const

function packageFacts(rows: Rows, id: number): readonly Fact[] {
  const { binary, onlyPackage } = rows
  const found = binary.packages[id]
  if (found === undefined) return []
  const { kind, module, written } = found
  const facts = [
    { title: 'Kind', text: kindTexts[kind] },
    // The module is the same place.
    ...(onlyPackage[module] === id ? moduleFacts(rows, module) : [])
  ]
  if (written === null) return facts
  const text =
    binary.base === null
      ? formatExactBytes(written.head)
      : `${formatExactBytes(written.head)}, base ${formatExactBytes(written.base)}`
  return [...facts, { title: 'Its source wrote', text }]
}

function rowFacts(rows: Rows, row: number): Facts {
  const { binary } = rows
  const region = inColumn(rows.region[row])
  const facts = [
    { title: 'Package', text: packagePath(rows, inColumn(rows.package[row])) },
    { title: 'Region', text: regionNames[region] ?? '' }
  ]
  if (row >= rows.symbols) return plain(facts)
  const { section, from, instance } = binary.symbols
  facts.push({
    title: 'Section',
    text: binary.sections[inColumn(section[row])] ?? ''
  })
  const old = ofRow(from, row)
  if (old !== undefined) facts.push({ title: 'Was called', text: old })
  const types = ofRow(instance, row)
  if (types !== undefined) {
    facts.push({ title: 'Compiled for types of', text: types })
  }
  return {
    facts: facts.filter(({ text }) => text !== ''),
    why: [],
    other: movedRow(rows, row)
  }
}

const ofRow = (
  pairs: readonly (readonly [row: number, text: string])[],
  row: number
): string | undefined => pairs.find(([at]) => at === row)?.[1]

function movedRow(rows: Rows, row: number): Facts['other'] {
  for (const [gone, arrived] of rows.binary.symbols.moved) {
    if (gone === row) {
      return { text: 'It moved to', place: { kind: 'row', id: arrived } }
    }
    if (arrived === row) {
      return { text: 'It moved here from', place: { kind: 'row', id: gone } }
    }
  }
  return null
}
