// Sizes for people: binary units, rounded to one decimal for KiB and to two
// from MiB on. (pretty-bytes has one count of decimals for all units, and truncates.)

const units = [
  { name: 'KiB', bytes: 2 ** 10, decimals: 1 },
  { name: 'MiB', bytes: 2 ** 20, decimals: 2 },
  { name: 'GiB', bytes: 2 ** 30, decimals: 2 },
  { name: 'TiB', bytes: 2 ** 40, decimals: 2 }
] as const

/** `512 B`, `104.0 KiB`, `17.10 MiB`; `bytes` is a whole number >= 0. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  for (const unit of units) {
    const text = (bytes / unit.bytes).toFixed(unit.decimals)
    // What would round to "1024.0 KiB" is "1.00 MiB".
    if (Number(text) < 1024 || unit.name === 'TiB')
      return `${text} ${unit.name}`
  }
  throw new RangeError(`not a size: ${bytes}`)
}

/** `+104.0 KiB`, `-3 B`, `0 B`. */
export function formatDelta(bytes: number): string {
  if (bytes === 0) return '0 B'
  return `${bytes > 0 ? '+' : '-'}${formatBytes(Math.abs(bytes))}`
}

/** `1,234 bytes`, `1 byte`: the exact number. */
export function formatExactBytes(bytes: number): string {
  return `${bytes.toLocaleString('en-US')} ${Math.abs(bytes) === 1 ? 'byte' : 'bytes'}`
}

/** `+106,496 bytes`, `-1 byte`: the exact number, for sums that a reader may check. */
export function formatExactDelta(bytes: number): string {
  const sign = bytes > 0 ? '+' : ''
  return sign + formatExactBytes(bytes)
}

const signed = (digits: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { ...digits, signDisplay: 'always' })

interface PercentFormats {
  readonly tiny: Intl.NumberFormat
  readonly small: Intl.NumberFormat
  readonly large: Intl.NumberFormat
}

/** Made once, when it is first needed: to make a format takes far longer than to use it. */
let formats: PercentFormats | null = null

function percents(): PercentFormats {
  formats ??= {
    tiny: signed({ maximumSignificantDigits: 1 }),
    small: signed({ minimumFractionDigits: 1, maximumFractionDigits: 2 }),
    large: signed({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
  }
  return formats
}

/**
 * The change in percent of `base`: `+12.5 %`, `+0.06 %`, `-100.0 %`; `new`
 * where the base is 0 and the change isn't. A change is never shown as 0 %.
 */
export function formatPercent(delta: number, base: number): string {
  if (delta === 0) return '0 %'
  if (base === 0) return 'new'
  const percent = (delta / base) * 100
  const size = Math.abs(percent)
  const { tiny, small, large } = percents()
  const format = size < 0.005 ? tiny : size < 1 ? small : large
  return `${format.format(percent)} %`
}
