// Files that are identical but for build IDs, which say where a build took place and
// not what it made.
import type { Binary } from '../model/measurement.ts'

interface Holder {
  readonly binary: Binary
}

/** Whether two files of one size differ, and nowhere but in build IDs. */
export function differByIds(base: Holder | null, head: Holder | null): boolean {
  if (base === null || head === null) return false
  const { sha256, fileSize, sha256WithoutBuildIds: rest } = base.binary
  const other = head.binary
  return (
    rest !== undefined &&
    rest === other.sha256WithoutBuildIds &&
    fileSize === other.fileSize &&
    sha256 !== other.sha256
  )
}
