// Which packs of a signed build cache a run and its legs built from, in words.
import { formatBytes } from '../../text/sizes.ts'
import type { Provenance } from '../../model/report.ts'
import { grouped } from '../sources/grouped.ts'

type LegPack = NonNullable<Provenance['legBuildCaches']>[number]

/** Of the run itself; [] where it has no signed build cache. */
export function ownPackTexts({
  buildCache,
  buildCacheNote = ''
}: Provenance): readonly string[] {
  if (buildCache === undefined) return []
  return [
    buildCache === null
      ? noPackText(buildCacheNote)
      : `${packText(buildCache)}; its bytes were proved by the run that made it`
  ]
}

/** What legs say of theirs, under their names; what several say alike, once. */
export function legPackTexts({
  legBuildCaches = []
}: Provenance): readonly string[] {
  const groups = grouped(legBuildCaches, ({ pack, note }) =>
    pack === null ? noPackText(note) : packText(pack)
  )
  return [...groups].map(
    ([text, legs]) => `${legs.map(({ leg }) => leg).join(', ')}: ${text}`
  )
}

function noPackText(note: string): string {
  return `not used, built from nothing${note === '' ? '' : `: ${note}`}`
}

function packText({
  commit,
  packBytes,
  reused,
  compiled
}: NonNullable<LegPack['pack']>): string {
  return `build cache of ${commit.slice(0, 7)} (${formatBytes(packBytes)}): ${reused} ${reused === 1 ? 'package' : 'packages'} reused, ${compiled} compiled`
}
