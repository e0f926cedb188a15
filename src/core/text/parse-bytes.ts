// Sizes as people write them: `100 KiB`, `1.5MiB`, `25 MB`, `25000000`.

const factors: Readonly<Record<string, bigint>> = {
  B: 1n,
  KiB: 1024n,
  MiB: 1024n ** 2n,
  GiB: 1024n ** 3n,
  kB: 1000n,
  KB: 1000n,
  MB: 1000n ** 2n,
  GB: 1000n ** 3n
}

/** A whole or decimal number and a unit; without a unit it is bytes. */
export const sizePattern =
  /^[0-9]{1,16}(\.[0-9]{1,6})? *(B|KiB|MiB|GiB|kB|KB|MB|GB)?$/

/** How a size may be written, for messages. */
export const sizeForms =
  'a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)'

/** Bytes, without the fraction of a byte; null when it is not a size or above 2^53 - 1. */
export function parseBytes(text: string): number | null {
  const trimmed = text.trim()
  const [form, , unit = 'B'] = sizePattern.exec(trimmed) ?? []
  const [number] = /^[0-9.]+/.exec(trimmed) ?? []
  if (form === undefined || number === undefined) return null
  const { digits, scale } = decimal(number)
  const bytes = (digits * (factors[unit] ?? 1n)) / scale
  return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes)
}

/** An exact decimal number: `digits / scale`. */
export function decimal(text: string): { digits: bigint; scale: bigint } {
  const [whole = '', fraction = ''] = text.split('.')
  return {
    digits: BigInt(whole + fraction),
    scale: 10n ** BigInt(fraction.length)
  }
}
