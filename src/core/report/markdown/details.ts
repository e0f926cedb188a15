// What a reader opens: sections, regions, modules, packages and symbols of
// each binary that changed.
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { formatDelta } from '../../text/sizes.ts'
import type { Detail } from '../detail-levels.ts'
import { collapsed, sizesTable } from './table.ts'
import { authorsBlock, instancesBlock } from './authorship.ts'
import { whereTable } from './where-it-went.ts'
import { changeOf, nameOf } from '../ranking.ts'
import {
  sectionsComparable,
  sectionsNote
} from '../../compare/sections-comparable.ts'
import { symbolTitle } from '../symbol-title.ts'
import { authorChanges, instanceChanges } from '../authorship.ts'
import type {
  BinaryReport,
  ModuleRow,
  Report,
  SymbolRow
} from '../../model/report.ts'
import type { SymbolChange } from '../../model/closed-lists.ts'

/** Rows of each of the two further views. */
const maxViewRows = 10

/** A block per table for a single binary, a block per binary for several. */
export function detailBlocks(
  report: Report,
  changed: readonly BinaryReport[],
  detail: Detail
): readonly string[] {
  const explained = changed.slice(0, detail.explained)
  const [only] = explained
  if (only !== undefined && changed.length === 1) return tables(only, detail)
  const blocks = explained
    .map((binary, place) => {
      // The first one's table of origins is above, unfolded.
      const where = place === 0 ? '' : whereTable(binary, detail.origins)
      const body = [where, ...tables(binary, detail)]
      return collapsed(
        `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)} ${formatDelta(changeOf(binary))}`,
        body.filter((block) => block !== '').join('\n\n')
      )
    })
    .filter((block) => block !== '')
  const more = changed.length - explained.length
  return blocks.length > 0 && more > 0
    ? [...blocks, `and ${more} more changed`]
    : blocks
}

function tables(binary: BinaryReport, detail: Detail): readonly string[] {
  const sections = collapsed(
    'Sections',
    noted(
      sectionsNote(binary),
      sizesTable(['section'], binary.sections, detail.sections, ({ name }) => [
        markdownName(name)
      ])
    )
  )
  const regions = collapsed(
    'Regions',
    sizesTable(['region'], binary.regions, detail.sections, ({ name }) => [
      markdownSentence(name)
    ])
  )
  return [
    ...(sectionsComparable(binary) ? [sections, regions] : [regions, sections]),
    collapsed(
      'Modules',
      sizesTable(
        ['module', 'version'],
        binary.modules,
        detail.modules,
        (row) => [markdownName(row.path), markdownSentence(versions(row), 100)]
      )
    ),
    collapsed(
      'Packages',
      sizesTable(
        ['package'],
        binary.packages.filter(({ delta }) => delta !== 0),
        detail.packages,
        ({ path }) => [markdownName(path)]
      )
    ),
    collapsed(
      'Symbols',
      sizesTable(['symbol', ''], binary.symbols, detail.symbols, (row) => [
        symbolName(row),
        symbolChanges[row.change]
      ])
    ),
    authorsBlock(
      authorChanges(binary, Math.min(detail.packages, maxViewRows)),
      formatDelta
    ),
    instancesBlock(
      instanceChanges(binary, Math.min(detail.symbols, maxViewRows)),
      'change',
      formatDelta
    )
  ].filter((block) => block !== '')
}

/** A table below what a reader must know of it; '' where there is no table. */
function noted(note: string, body: string): string {
  return note === '' || body === ''
    ? body
    : `${markdownSentence(note)}\n\n${body}`
}

function versions({ baseVersion, headVersion }: ModuleRow): string {
  if (baseVersion === headVersion) return headVersion
  return `${baseVersion || 'none'} → ${headVersion || 'none'}`
}

export const symbolChanges: Readonly<Record<SymbolChange, string>> = {
  added: 'new',
  removed: 'gone',
  grown: '',
  shrunk: '',
  renamed: 'renamed'
}

function symbolName({ name, from }: SymbolRow): string {
  return from === undefined
    ? markdownName(symbolTitle(name))
    : `${markdownName(symbolTitle(name))} (was ${markdownName(symbolTitle(from))})`
}
