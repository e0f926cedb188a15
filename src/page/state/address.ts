// The page's address: what is behind `#` says what the reader sees, as parameters.
// Whatever isn't known there is what it is at the start.
import { shownChanges } from '../data/filter.ts'
import { countedBytes } from '../data/rows.ts'
import { firstView, groupings, sortKeys, type View } from './view.ts'

/** Characters of an address that are looked at. */
const maxAddress = 20_000

/** The view that an address names; `start` for what it doesn't say. */
export function readAddress(hash: string, start: View = firstView): View {
  const parameters = new URLSearchParams(
    hash.replace(/^#/, '').slice(0, maxAddress)
  )
  const text = (key: string) => parameters.get(key) ?? ''
  const binary = Number(text('b') || start.binary)
  const at = parameters.getAll('at').slice(0, 5)
  const within = Number(text('in') || at.length)
  const sort = text('sort')
  return {
    binary: Number.isSafeInteger(binary) && binary >= 0 ? binary : 0,
    at,
    within: within >= 0 && within <= at.length ? Math.floor(within) : at.length,
    show: memberOf(shownChanges, text('show'), start.show),
    bytes: memberOf(countedBytes, text('bytes'), start.bytes),
    q: text('q'),
    region: text('region'),
    module: text('module'),
    sort: memberOf(sortKeys, sort.replace(/^-/, ''), start.sort),
    isAscending: sort === '' ? start.isAscending : !sort.startsWith('-'),
    by: memberOf(groupings, text('by'), start.by),
    artifact: /^\d{1,20}$/.test(text('artifact')) ? text('artifact') : ''
  }
}

/** The member of a closed list that a text names; otherwise the first. */
export function memberOf<const T extends string>(
  members: readonly [T, ...T[]],
  text: string,
  otherwise: T = members[0]
): T {
  return members.find((member) => member === text) ?? otherwise
}

/** The address of a view, `#` included; '' for the start. */
export function writeAddress(view: View, start: View = firstView): string {
  const parameters = new URLSearchParams()
  const put = (key: string, text: string | number, usual: string | number) => {
    if (text !== usual) parameters.append(key, String(text))
  }
  put('b', view.binary, 0)
  for (const name of view.at) parameters.append('at', name)
  put('in', view.within, view.at.length)
  put('show', view.show, start.show)
  put('bytes', view.bytes, start.bytes)
  put('q', view.q, '')
  put('region', view.region, '')
  put('module', view.module, '')
  put('sort', sortOf(view), sortOf(start))
  put('by', view.by, start.by)
  put('artifact', view.artifact, '')
  const text = parameters.toString()
  return text === '' ? '' : `#${text}`
}

/** `-change`: the largest first. */
const sortOf = ({ sort, isAscending }: View): string =>
  isAscending ? sort : `-${sort}`

/** Where the page is: what `location` says. */
export interface PageLocation {
  readonly protocol: string
  readonly hostname: string
  readonly href: string
}

/**
 * The link that somebody else can open: the page of the artifact, or of the run that has
 * it. The address of the storage that serves the file expires, and is never a link.
 */
export function linkOf(
  view: View,
  runUrl: string,
  { protocol, href }: PageLocation
): string {
  const address = writeAddress(view)
  if (runUrl !== '') {
    return view.artifact === ''
      ? `${runUrl}#artifacts`
      : `${runUrl}/artifacts/${view.artifact}${address}`
  }
  return /^(?:file|https?):$/.test(protocol)
    ? `${href.replace(/#[^]*$/, '')}${address}`
    : ''
}
