// Parts of a whole in percent, as words.

/** `12.5 %` of the whole; `< 0.1 %` for little, '' where there is no whole. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return ''
  const percent = (part / whole) * 100
  if (percent > 0 && percent < 0.05) return '< 0.1 %'
  return `${percent.toFixed(1)} %`
}
