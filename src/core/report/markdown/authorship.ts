// Who wrote it, and whom generic code was compiled for: tables that a reader opens.
import { markdownName } from '../../text/escape.ts'
import { collapsed, table } from './table.ts'
import type { Authors, Instances } from '../authorship.ts'
import { andMore } from '../../text/word-list.ts'

/** Bytes as text: a size, or a change with its sign. */
type Format = (bytes: number) => string

export const authorsNote =
  'Code that was inlined from another package is counted where it is in the one column, and for its author in the other.'

export const instancesNote =
  'Generic code is counted in the package that defines it; here by the package for whose types it was compiled.'

/** A folded table whose columns each add up to the whole; '' for none. */
export function authorsBlock(authors: Authors | null, format: Format): string {
  if (authors === null) return ''
  const { rows, rest } = authors
  const lines = rows.map(({ name, holds, wrote }) => [
    format(holds),
    format(wrote),
    markdownName(name)
  ])
  const last =
    rest === null
      ? []
      : [[format(rest.holds), format(rest.wrote), andMore(rest.count)]]
  const body = table(
    [
      { title: 'holds', align: 'r' },
      { title: 'wrote', align: 'r' },
      { title: 'package', align: 'l' }
    ],
    [...lines, ...last]
  )
  return collapsed('Who wrote it', `${authorsNote}\n\n${body}`)
}

/** A folded table; '' for none. */
export function instancesBlock(
  instances: Instances | null,
  title: 'size' | 'change',
  format: Format
): string {
  if (instances === null) return ''
  const { rows, rest } = instances
  const lines = rows.map(({ name, size }) => [
    format(size),
    name === '' ? 'unknown by its name' : markdownName(name)
  ])
  const last = rest === null ? [] : [[format(rest.size), andMore(rest.count)]]
  const body = table(
    [
      { title, align: 'r' },
      { title: 'compiled for', align: 'l' }
    ],
    [...lines, ...last]
  )
  return collapsed('Generic code', `${instancesNote}\n\n${body}`)
}
