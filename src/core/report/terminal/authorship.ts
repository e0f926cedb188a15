// Who wrote it, and whom generic code was compiled for, for a terminal.
import { shortNames } from './short-names.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { textTable } from './table.ts'
import type { Authors, Instances } from '../authorship.ts'
import { andMore } from '../../text/word-list.ts'

/** Bytes as text: a size, or a change with its sign. */
type Format = (bytes: number) => string

/** A titled table whose columns each add up to the whole; '' for none. */
export function authorsText(
  authors: Authors | null,
  format: Format,
  style: TextStyle
): string {
  if (authors === null) return ''
  const { rows, rest } = authors
  const width = Math.max(20, style.width - 26)
  const names = shortNames(
    rows.map(({ name }) => name),
    width
  )
  const lines = rows.map(({ holds, wrote }, index) => [
    names[index] ?? '',
    format(holds),
    format(wrote)
  ])
  const last =
    rest === null
      ? []
      : [[andMore(rest.count), format(rest.holds), format(rest.wrote)]]
  const body = textTable(
    ['', 'holds', 'wrote'],
    ['left', 'right', 'right'],
    [...lines, ...last],
    style
  )
  return titled("Who wrote it (inlined code is its author's)", body, style)
}

/** A titled table; '' for none. */
export function instancesText(
  instances: Instances | null,
  title: 'size' | 'change',
  format: Format,
  style: TextStyle
): string {
  if (instances === null) return ''
  const { rows, rest } = instances
  const width = Math.max(20, style.width - 16)
  const names = shortNames(
    rows.map(({ name }) => (name === '' ? 'unknown by its name' : name)),
    width
  )
  const lines = rows.map(({ size }, index) => [
    names[index] ?? '',
    format(size)
  ])
  const last = rest === null ? [] : [[andMore(rest.count), format(rest.size)]]
  const body = textTable(
    ['', title],
    ['left', 'right'],
    [...lines, ...last],
    style
  )
  return titled(
    'Generic code, by the package that it was compiled for',
    body,
    style
  )
}

const titled = (title: string, body: string, style: TextStyle): string =>
  `${coloured(title, 'bold', style)}\n${body}`
