// Files that are identical but for build IDs, which say how a build took place and not
// what it made.
import type { Binary } from '../model/measurement.ts'

interface Holder {
  readonly binary: Pick<Binary, 'sha256' | 'fileSize' | 'sha256WithoutBuildIds'>
}

/** Whether two files may be identical but for build IDs, and a hash is missing to say so. */
export function lacksRestHash({
  base,
  head
}: {
  readonly base: Holder | null
  readonly head: Holder | null
}): boolean {
  if (base === null || head === null) return false
  const sides = [base.binary, head.binary]
  return (
    base.binary.fileSize === head.binary.fileSize &&
    base.binary.sha256 !== head.binary.sha256 &&
    sides.some((binary) => binary.sha256WithoutBuildIds === undefined)
  )
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
