// Says what lies between two points of a history.

/** `2 without a measurement in between`; '' where there is no gap. */
export function gapText(missing: number | null): string {
  if (missing === 0) return ''
  return missing === null
    ? 'others may lie in between'
    : `${missing} without a measurement in between`
}
