// The words of a still map: labels that fit into a rectangle, and exact numbers for
// tooltips and screen readers.
import stringWidth from 'string-width'
import { plainName } from '../../text/escape.ts'
import {
  formatBytes,
  formatExactBytes,
  formatExactDelta,
  formatPercent
} from '../../text/sizes.ts'
import { wordList } from '../../text/word-list.ts'
import type { PageBinary } from '../page-data.ts'
import { drawnSize } from '../palette.ts'
import type { StillPart } from './still-parts.ts'

/** Pixels that a character takes at most, of the fonts of most systems, at 11 pixels. */
export const characterWidth = 6.6

const maxName = 100

/** `25,480,000 → 25,586,496 bytes, +106,496 bytes (+0.4 %)`, and less where a side is missing. */
export function changeText(
  base: number | null,
  head: number | null,
  isComparison: boolean
): string {
  if (!isComparison) return formatExactBytes(head ?? base ?? 0)
  if ((base ?? 0) === 0) return `new: ${formatExactBytes(head ?? 0)}`
  if ((head ?? 0) === 0) return `gone: ${formatExactBytes(base ?? 0)}`
  const [from, to] = [base ?? 0, head ?? 0]
  if (from === to) return `${formatExactBytes(to)}, unchanged`
  return `${from.toLocaleString('en-US')} → ${formatExactBytes(to)}, ${formatExactDelta(to - from)} (${formatPercent(to - from, from)})`
}

/** Name and version of a part, or how many are joined. */
export function partName({ path, count, version, parts }: StillPart): string {
  if (path === '') return `${count} others`
  const name = plainName(path, maxName)
  return version === '' && parts.length === 0 ? name : `${name} ${version}`
}

/** What a tooltip says of a part. */
export function partTitle(part: StillPart, isComparison: boolean): string {
  const change = changeText(part.base, part.head, isComparison)
  return `${partName(part).trimEnd()}: ${change}`
}

/** Whether a text fits, at 11 pixels. */
const fits = (text: string, width: number): boolean =>
  stringWidth(text) * characterWidth <= width

/** The longest form of a path that fits into a width in pixels; '' where none does. */
export function fittingName(
  part: StillPart,
  module: string,
  width: number
): string {
  const name = partName(part).trimEnd()
  const inside = part.path.startsWith(`${module}/`)
    ? part.path.slice(module.length + 1)
    : part.path
  // `otel/v2` says more than `v2`.
  const elements = inside.replace(/\/v\d+$/, '').split('/')
  const forms = [
    name,
    inside,
    inside.split('/').slice(-2).join('/'),
    elements.slice(-2).join('/'),
    elements.at(-1) ?? ''
  ]
  return (
    forms
      .map((form) => plainName(form, maxName))
      .find((form) => fits(form, width)) ?? ''
  )
}

/** The change with its sign, or the size where nothing changed; '' where it doesn't fit. */
export function fittingChange(
  { base, head }: StillPart,
  isComparison: boolean,
  width: number
): string {
  const size = formatBytes(drawnSize(base, head))
  const text =
    isComparison && base !== head
      ? formatExactDelta(head - base).replace(/ bytes?$/, ' B')
      : size
  return fits(text, width) ? text : ''
}

/** Changes that a screen reader says. */
const maxSaid = 10

/** What the map shows, in sentences, for those who don't see it. */
export function stillDescription(
  binary: PageBinary,
  parts: readonly StillPart[],
  isComparison: boolean
): string {
  const change = changeText(
    binary.base?.fileSize ?? null,
    binary.head?.fileSize ?? null,
    isComparison
  )
  const ranked = parts
    .filter(({ path }) => path !== '')
    .filter(({ base, head }) => !isComparison || base !== head)
    .toSorted((a, b) =>
      isComparison
        ? Math.abs(b.head - b.base) - Math.abs(a.head - a.base)
        : b.head - a.head
    )
    .slice(0, maxSaid)
    .map((part) => partTitle(part, isComparison))
  const what = isComparison ? 'Largest changes' : 'Largest modules'
  const list = ranked.length === 0 ? '' : ` ${what}: ${ranked.join('; ')}.`
  return `${binaryName(binary)}: ${change}.${list}`
}

/** `agent, linux/amd64`. */
export const binaryName = ({ name, target }: PageBinary): string =>
  `${plainName(name, maxName)}, ${target}`

/** `agent, linux/amd64 and 3 more`: what a picture of several is about. */
export function picturedNames(
  binaries: readonly PageBinary[],
  hidden: number
): string {
  const names = binaries.map(binaryName)
  return hidden === 0
    ? names.join('; ')
    : wordList([names.join('; '), `${hidden} more`], 'and')
}
