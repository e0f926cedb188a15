// What is known of a place besides its sizes, as titles and texts.
import { regionNames } from '../../core/model/closed-lists.ts'
import { inColumn } from '../../core/model/columns.ts'
import type { PageModule } from '../../core/page/page-data.ts'
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
  const side = head ?? base
  const gzip = side?.gzip ?? null
  return [
    { title: 'Main package', text: mainPackage },
    { title: 'Target', text: target },
    { title: 'Go', text: side?.goVersion ?? '' },
    { title: 'gzip', text: gzip === null ? '' : `${formatCount(gzip)} bytes` },
    { title: 'Symbols', text: formatCount(symbols) },
    { title: 'Attributed by', text: side?.level ?? '' },
    { title: 'SHA-256', text: side?.sha256 ?? '' }
  ].filter(({ text }) => text !== '')
}

function moduleFacts({ binary }: Rows, id: number): readonly Fact[] {
  const module = binary.modules[id]
  const text = module === undefined ? '' : versions(module)
  return text === '' ? [] : [{ title: 'Version', text }]
}

function versions({ baseVersion, headVersion }: PageModule): string {
  if (baseVersion === headVersion) return headVersion
  if (baseVersion === '' || headVersion === '') return baseVersion + headVersion
  return `${baseVersion} → ${headVersion}`
}

const kindTexts = {
  main: 'of the main module',
  module: 'of a dependency',
  std: 'of the standard library',
  pseudo: 'bytes that no Go package owns'
} as const

function packageFacts({ binary }: Rows, id: number): readonly Fact[] {
  const found = binary.packages[id]
  if (found === undefined) return []
  const { kind, written } = found
  const facts = [{ title: 'Kind', text: kindTexts[kind] }]
  if (written === null) return facts
  const text = `${formatCount(written.head)} bytes, base ${formatCount(written.base)}`
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
