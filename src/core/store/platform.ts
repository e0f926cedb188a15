// What a binary runs on, as a store calls it: `linux_amd64`, `linux_arm_6`.
import type { Measurement } from '../model/measurement.ts'
import { isStorePlatform } from '../model/store/names.ts'
import { formatTarget, withoutUsualLevel } from '../model/target.ts'

/** null where the file does not say it. */
export function platformOf({ binary }: Measurement): string | null {
  const { goos, goarch, level = '' } = binary
  if (goos === '' || goarch === '') return null
  return platformOfTarget(formatTarget({ goos, goarch, level }))
}

/**
 * @param target `goos/goarch[/level]`; a level that is Go's default is left out
 * @returns null for a target that no store takes
 */
export function platformOfTarget(target: string): string | null {
  const platform = withoutUsualLevel(target)
    .replaceAll('/', '_')
    // Such as 7,softfloat of GOARM: a comma is in no key.
    .replaceAll(',', '+')
  return isStorePlatform(platform) ? platform : null
}
