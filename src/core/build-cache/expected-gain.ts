// What a pack would save a run, by what the run that made it measured.
import type { PackManifest } from './pack-manifest.ts'

/** Bytes per second by which a pack is fetched, verified and unpacked. */
const fetchedPerSecond = 50_000_000

/** Seconds below which a pack isn't fetched. */
export const minGain = 5

/**
 * Seconds that a build from the pack takes less than one from nothing, fetching included;
 * may be negative.
 * @param packBytes bytes of the whole pack
 * @returns null where no build proved the pack
 */
export function secondsGained(
  {
    coldSeconds,
    warmSeconds
  }: Pick<PackManifest, 'coldSeconds' | 'warmSeconds'>,
  packBytes: number
): number | null {
  if (coldSeconds === null || warmSeconds === null) return null
  return coldSeconds - warmSeconds - packBytes / fetchedPerSecond
}
