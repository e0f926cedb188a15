// Turns the pointers of a Mach-O file that Go's own linker made, which stand in
// place and are listed as rebases, into chained fixups, as Apple's linker makes.
const dyldInfoOnly = 0x8000_0022
const chainedFixups = 0x8000_0034
const pageSize = 0x4000

interface Segment {
  readonly command: number
  readonly name: string
  readonly address: number
  readonly offset: number
  readonly fileSize: number
}

export function chained(
  original: Uint8Array,
  format: number
): { file: Buffer; pointers: number; table: number } {
  const file = Buffer.from(original)
  const segments: Segment[] = []
  let info = 0
  for (let i = 0, at = 32; i < file.readUInt32LE(16); i++) {
    if (file.readUInt32LE(at) === 0x19) {
      segments.push({
        command: at,
        name: file.toString('latin1', at + 8, at + 24).replace(/\0.*/, ''),
        address: Number(file.readBigUInt64LE(at + 24)),
        offset: Number(file.readBigUInt64LE(at + 40)),
        fileSize: Number(file.readBigUInt64LE(at + 48))
      })
    }
    if (file.readUInt32LE(at) === dyldInfoOnly) info = at
    at += file.readUInt32LE(at + 4)
  }
  const base = segments.find(({ name }) => name === '__TEXT')?.address ?? 0
  const places = rebases(file, info)
  const starts = segments.map((segment, i) =>
    chain(
      file,
      segment,
      places.filter(([index]) => index === i).map(([, at]) => at),
      format,
      format === 6 ? base : 0
    )
  )
  const list = Buffer.alloc(4 + 4 * segments.length)
  list.writeUInt32LE(segments.length, 0)
  const tables: Buffer[] = []
  let size = list.length
  for (const [i, table] of starts.entries()) {
    if (!table) continue
    list.writeUInt32LE(size, 4 + 4 * i)
    tables.push(table)
    size += table.length
  }
  const header = Buffer.alloc(28)
  header.writeUInt32LE(28, 4)
  for (const at of [8, 12]) header.writeUInt32LE(28 + size, at)
  const blob = Buffer.concat([header, list, ...tables])
  // The command of 48 bytes becomes one of 16 and one, of no kind, of 32.
  file.fill(0, info, info + 48)
  file.writeUInt32LE(chainedFixups, info)
  file.writeUInt32LE(16, info + 4)
  file.writeUInt32LE(file.length, info + 8)
  file.writeUInt32LE(blob.length, info + 12)
  file.writeUInt32LE(0x7f, info + 16)
  file.writeUInt32LE(32, info + 20)
  file.writeUInt32LE(file.readUInt32LE(16) + 1, 16)
  const last = segments.find(({ name }) => name === '__LINKEDIT')
  if (!last) throw new Error('no __LINKEDIT')
  const grown = BigInt(last.fileSize + blob.length)
  file.writeBigUInt64LE(grown, last.command + 48)
  return {
    file: Buffer.concat([file, blob]),
    pointers: places.length,
    table: original.length
  }
}

/** Segment and offset in it of each pointer, from the opcodes that Go's linker writes. */
function rebases(file: Buffer, info: number): [number, number][] {
  const found: [number, number][] = []
  let at = file.readUInt32LE(info + 8)
  const end = at + file.readUInt32LE(info + 12)
  let segment = 0
  let offset = 0
  const uleb = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = file[at++] ?? 0
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  const rebase = (count: number) => {
    for (let i = 0; i < count; i++, offset += 8) found.push([segment, offset])
  }
  while (at < end) {
    const byte = file[at++] ?? 0
    const low = byte & 15
    if (byte >> 4 === 0) break
    if (byte >> 4 === 2) {
      segment = low
      offset = uleb()
    } else if (byte >> 4 === 3) offset += uleb()
    else if (byte >> 4 === 4) offset += low * 8
    else if (byte >> 4 === 5) rebase(low)
    else if (byte >> 4 === 6) rebase(uleb())
    else if (byte >> 4 !== 1) throw new Error(`rebase opcode ${byte >> 4}`)
  }
  return found
}

/** Writes the chains of a segment, and gives the table of its pages' starts. */
function chain(
  file: Buffer,
  { address, offset, fileSize }: Segment,
  places: number[],
  format: number,
  base: number
): Buffer | null {
  if (places.length === 0) return null
  const pages = Math.ceil(fileSize / pageSize)
  const table = Buffer.alloc(22 + 2 * pages)
  table.writeUInt32LE(table.length, 0)
  table.writeUInt16LE(pageSize, 4)
  table.writeUInt16LE(format, 6)
  table.writeBigUInt64LE(BigInt(address), 8)
  table.writeUInt16LE(pages, 20)
  for (let page = 0; page < pages; page++) {
    const within = places
      .filter((at) => Math.floor(at / pageSize) === page)
      .toSorted((a, b) => a - b)
    const [first] = within
    const start = first === undefined ? 0xffff : first % pageSize
    table.writeUInt16LE(start, 22 + 2 * page)
    for (const [i, at] of within.entries()) {
      const target = file.readBigUInt64LE(offset + at) - BigInt(base)
      const next = within[i + 1]
      const step = next === undefined ? 0n : BigInt((next - at) / 4)
      file.writeBigUInt64LE(target | (step << 51n), offset + at)
    }
  }
  return table
}
