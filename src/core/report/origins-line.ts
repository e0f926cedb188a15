// Whose bytes a change is, in one line.
import { formatDelta } from '../text/sizes.ts'
import type { BinaryReport } from '../model/report.ts'
import type { Origin } from '../model/closed-lists.ts'

const titles: Readonly<Record<Origin, string>> = {
  own: 'own code',
  'updated-dependencies': 'updated dependencies',
  'other-dependencies': 'other dependencies',
  std: "Go's standard library",
  alignment: 'alignment',
  other: 'other'
}

/**
 * `own code +30.1 KiB · updated dependencies +61.2 KiB · alignment +4.0 KiB`, largest
 * first; '' where packages aren't known on both sides alike.
 */
export function splitLine({
  base,
  head,
  origins
}: Pick<BinaryReport, 'base' | 'head' | 'origins'>): string {
  const levels = [base, head].flatMap((side) => side?.attribution.level ?? [])
  const isKnown = levels.every(
    (level) => level !== 'file' && level !== 'sections' && level === levels[0]
  )
  if (!isKnown) return ''
  return origins
    .map(({ origin, delta }) => `${titles[origin]} ${formatDelta(delta)}`)
    .join(' · ')
}
