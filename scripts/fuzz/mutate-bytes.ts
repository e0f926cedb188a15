// Damage to an executable, aimed at the zones that matter.
import type { Edit } from './edit.ts'
import type { Random } from './random.ts'
import type { Zone } from './zones.ts'

export interface BytesSubject {
  readonly name: string
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
  readonly zones: readonly Zone[]
}

type Width = 1 | 2 | 4 | 8

/** One to forty edits; few more often than many. */
export function mutateBytes(
  random: Random,
  subject: BytesSubject,
  others: readonly BytesSubject[]
): Edit[] {
  const count = random.chance(0.55)
    ? 1
    : random.chance(0.7)
      ? 2 + random.below(3)
      : 5 + random.below(36)
  // Later edits often hit the place of the one before: fields work together.
  let zone = aim(random, subject.zones)
  return Array.from({ length: count }, () => {
    if (random.chance(0.5)) zone = aim(random, subject.zones)
    return edit(random, subject, zone, others)
  })
}

function aim(random: Random, zones: readonly Zone[]): Zone {
  const total = zones.reduce((sum, { weight }) => sum + weight, 0)
  let left = random.below(total)
  for (const zone of zones) {
    left -= zone.weight
    if (left < 0) return zone
  }
  throw new Error('a subject without zones')
}

function edit(
  random: Random,
  subject: BytesSubject,
  zone: Zone,
  others: readonly BytesSubject[]
): Edit {
  const { bytes } = subject
  const place = (unit: number) => {
    const at = zone.at + unit * random.below(Math.ceil(zone.size / unit))
    return random.chance(0.05) ? at + random.below(8) : at
  }
  const width: Width = random.chance(0.6)
    ? zone.unit
    : random.pick([1, 2, 4, 8] as const)
  const at = place(width)
  const kind = random.below(100)
  if (kind < 34)
    return write(
      at,
      field(subject, random, hostile(random, subject, at), width)
    )
  if (kind < 46) {
    const step = BigInt(
      random.pick([1, -1, 2, -2, 4, -4, 8, -8, 16, 256, 4096, -4096, 65536])
    )
    return write(
      at,
      field(subject, random, read(subject, at, width) + step, width)
    )
  }
  if (kind < 58) {
    return write(at, [(bytes[at] ?? 0) ^ (1 << random.below(8))])
  }
  if (kind < 65) return write(at, [random.below(256)])
  if (kind < 71) {
    // Swapped with the next field.
    const first = [...bytes.subarray(at, at + width)]
    const second = [...bytes.subarray(at + width, at + 2 * width)]
    return write(at, [...second, ...first])
  }
  const size = Math.min(blockSize(random), bytes.length)
  if (kind < 78) return { kind: 'copy', from: place(width), at, size: width }
  if (kind < 83) return { kind: 'copy', from: place(width), at, size }
  if (kind < 88) {
    return {
      kind: 'fill',
      at,
      size,
      value: random.pick([0, 0xff, random.below(256)])
    }
  }
  if (kind < 90) {
    // A varint that doesn't end, or ends beyond 32 bits.
    const length = 1 + random.below(12)
    return write(at, [...Array.from({ length }, () => 0xff), random.below(128)])
  }
  if (kind < 93) {
    const end = random.chance(0.5) ? at : random.below(bytes.length)
    return { kind: 'cut', size: end }
  }
  if (kind < 95) {
    const piece = hex(bytes.subarray(at, at + width))
    return {
      kind: 'insert',
      at,
      bytes: piece,
      times: random.pick([1, 2, 16, 4096])
    }
  }
  if (kind < 97) return { kind: 'remove', at, size: Math.min(size, 4096) }
  const other = random.any(others) ?? subject
  const like = other.zones.filter(({ name }) => name === zone.name)
  const source = random.any(like) ?? aim(random, other.zones)
  return {
    kind: 'splice',
    other: other.name,
    from: source.at,
    at: zone.at,
    size: Math.min(source.size, random.chance(0.5) ? source.size : size)
  }
}

/** Bytes of a block: most often that of a record. */
const blockSize = (random: Random): number =>
  random.pick([8, 16, 20, 24, 40, 44, 56, 64, 4096, 1 << random.below(18)])

/** Numbers that programs trip over, and those of the file itself. */
function hostile(random: Random, subject: BytesSubject, at: number): bigint {
  const length = BigInt(subject.bytes.length)
  return random.pick([
    0n,
    1n,
    -1n,
    -2n,
    0x7fn,
    0x80n,
    0x7fffn,
    0x8000n,
    0xffffn,
    0x7fff_ffffn,
    0x8000_0000n,
    0xffff_fff0n,
    0xffff_ffffn,
    0x1_0000_0000n,
    (1n << 53n) - 1n,
    1n << 53n,
    (1n << 53n) + 1n,
    (1n << 63n) - 1n,
    1n << 63n,
    length,
    length - 1n,
    length + 1n,
    BigInt(at),
    BigInt(random.below(subject.bytes.length)),
    BigInt(random.below(256)),
    read(subject, at - (at % 8), 8),
    read(subject, Math.max(at - 8, 0), 8)
  ])
}

function field(
  { littleEndian }: BytesSubject,
  random: Random,
  value: bigint,
  width: Width
): number[] {
  const big = Array.from({ length: width }, (_, i) =>
    Number((value >> BigInt(8 * (width - 1 - i))) & 0xffn)
  )
  return littleEndian !== random.chance(0.05) ? big.toReversed() : big
}

function read(
  { bytes, littleEndian }: BytesSubject,
  at: number,
  width: Width
): bigint {
  const found = Array.from({ length: width }, (_, i) => bytes[at + i] ?? 0)
  const big = littleEndian ? found.toReversed() : found
  return big.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

const write = (at: number, bytes: readonly number[]): Edit => ({
  kind: 'write',
  at,
  bytes: hex(Uint8Array.from(bytes))
})

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
