// What a reader opens: sections, regions, modules, packages and symbols of
// each binary that changed.
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { formatDelta } from '../../text/sizes.ts'
import type { Detail } from '../detail-levels.ts'
import { collapsed, sizesTable } from './table.ts'
import { authorsBlock, instancesBlock } from './authorship.ts'
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

/** One block that a reader opens: of a single binary its tables, of several a block for each. */
export function detailBlock(
  report: Report,
  changed: readonly BinaryReport[],
  detail: Detail
): string {
  const explained = changed.slice(0, detail.explained)
  const [only] = explained
  if (only !== undefined && changed.length === 1) {
    return collapsed('Details', tables(only, detail).join('\n\n'))
  }
  const blocks = explained
    .map((binary) =>
      collapsed(
        `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)} ${formatDelta(changeOf(binary))}`,
        tables(binary, detail).join('\n\n')
      )
    )
    .filter((block) => block !== '')
  const more = changed.length - explained.length
  const last = blocks.length > 0 && more > 0 ? [`and ${more} more changed`] : []
  return collapsed('Details', [...blocks, ...last].join('\n\n'))
}

function tables(binary: BinaryReport, detail: Detail): readonly string[] {
  const sections = collapsed(
    'Sections',
    noted(
      sectionsNote(binary),
      sizesTable('section', binary.sections, detail.sections, ({ name }) =>
        markdownName(name)
      )
    )
  )
  const regions = collapsed(
    'Regions',
    sizesTable('region', binary.regions, detail.sections, ({ name }) =>
      markdownSentence(name)
    )
  )
  return [
    ...(sectionsComparable(binary) ? [sections, regions] : [regions, sections]),
    collapsed(
      'Modules',
      sizesTable('module', binary.modules, detail.modules, (row) =>
        `${markdownName(row.path)} ${markdownSentence(versions(row), 100)}`.trimEnd()
      )
    ),
    collapsed(
      'Packages',
      sizesTable(
        'package',
        binary.packages.filter(({ delta }) => delta !== 0),
        detail.packages,
        ({ path }) => markdownName(path)
      )
    ),
    collapsed(
      'Symbols',
      sizesTable('symbol', binary.symbols, detail.symbols, symbolCell)
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

const symbolChanges: Readonly<Record<SymbolChange, string>> = {
  added: 'new: ',
  removed: 'gone: ',
  grown: '',
  shrunk: '',
  renamed: 'renamed: '
}

function symbolCell({ name, from, change }: SymbolRow): string {
  const title = `${symbolChanges[change]}${markdownName(symbolTitle(name))}`
  return from === undefined
    ? title
    : `${title} (was ${markdownName(symbolTitle(from))})`
}
