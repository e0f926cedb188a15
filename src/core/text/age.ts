// How old a measurement was when it was used.

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60]
] as const

/** `3 days`, `1 hour`, `5 minutes`: in the largest unit of which there is one; rounded down. */
export function formatAge(seconds: number): string {
  for (const [unit, length] of units) {
    const count = Math.floor(seconds / length)
    if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'}`
  }
  return 'less than a minute'
}
