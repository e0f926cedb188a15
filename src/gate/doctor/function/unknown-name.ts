// Says of a name why no function of it is shown: no program has it, or some could not be
// read.
import type { SearchedPrograms } from '../../../core/doctor/function/pair-programs.ts'
import { nearestAmong } from '../../../core/explain/why/nearest-names.ts'
import type { SideName } from '../../../core/model/closed-lists.ts'
import { plainName } from '../../../core/text/escape.ts'
import { firstOf, wordList } from '../../../core/text/word-list.ts'

/** Programs that could not be read, and are named. */
const maxNamed = 3

/** A sentence for each side's programs that could not be read. */
export function unreadPrograms(
  programs: SearchedPrograms,
  side: SideName
): string[] {
  const place = side === 'base' ? ' of the base' : ''
  return [...programs].flatMap(([name, search]) =>
    typeof search === 'string'
      ? [`functions of ${plainName(name)}${place} can't be read: ${search}`]
      : []
  )
}

/** @param base null for nothing to compare with */
export function unknownName(
  symbol: string,
  head: SearchedPrograms,
  base: SearchedPrograms | null
): string {
  const unread = [
    ...unreadPrograms(head, 'head'),
    ...(base === null ? [] : unreadPrograms(base, 'base'))
  ]
  const why = firstOf(unread, maxNamed).join('; ')
  const read = [...head].filter(([, search]) => typeof search !== 'string')
  if (read.length === 0) return why
  const names = new Set<string>()
  for (const [, search] of read) {
    if (typeof search === 'string') continue
    for (const name of search.names) names.add(name)
  }
  const near = nearestAmong(symbol, names).map((name) => plainName(name))
  const where = [
    read.length === 1
      ? `function of ${plainName(read[0]?.[0] ?? '')}`
      : `function of any of ${read.length} programs`,
    ...(base === null ? [] : [', or of the base,'])
  ].join('')
  const hint =
    near.length === 0
      ? '; what was inlined everywhere is no function of a program'
      : `; did you mean ${wordList(near, 'or')}?`
  const doubt = unread.length === 0 ? '' : ` (${why})`
  return `no ${where} is named ${plainName(symbol)}${doubt}${hint}`
}
