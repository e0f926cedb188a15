// What another release of Go adds to a binary, in words.
import { formatDelta } from './sizes.ts'

/** The parts of an upgrade that are put into words. */
interface UpgradeFacts {
  readonly from: string
  readonly to: string
  readonly byChange: boolean
  /** Bytes. */
  readonly delta: { readonly fileSize: number } | null
  readonly why?: string
}

/** `Go 1.25.3 → 1.26.8`. */
export function upgradeName({
  from,
  to
}: Pick<UpgradeFacts, 'from' | 'to'>): string {
  return `Go ${plainVersion(from)} → ${plainVersion(to)}`
}

/** `1.25.3` of `go1.25.3`. */
export function plainVersion(version: string): string {
  return version.replace(/^go(?=\d)/, '')
}

/** One sentence, that what Go adds is not growth of the change; or why it isn't known. */
export function upgradeSentence(upgrade: UpgradeFacts): string {
  const name = upgradeName(upgrade)
  const since = upgrade.byChange ? '' : ' since the base was recorded'
  return upgrade.delta === null
    ? `what ${name}${since} adds is unknown: ${upgrade.why ?? ''}`
    : `${name}${since}: ${formatDelta(upgrade.delta.fileSize)}, not counted as growth`
}
