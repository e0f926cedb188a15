// Tar archives as others might write them, header by header.

export interface TarFile {
  readonly name: string
  readonly content?: Uint8Array
  /** `0`, a regular file, by default. */
  readonly type?: string
  /** What the header says, as a number or in Latin-1; the truth by default. */
  readonly size?: number | string
  readonly prefix?: string
}

const blockSize = 512

/** An archive of these entries, with its end. */
export function makeTar(files: readonly TarFile[]): Buffer {
  return Buffer.concat([...files.map(entryOf), Buffer.alloc(2 * blockSize)])
}

function entryOf(file: TarFile): Buffer {
  const { name, content = Buffer.of(), type = '0', prefix = '' } = file
  const { size = content.length } = file
  const header = Buffer.alloc(blockSize)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  const written =
    typeof size === 'string' ? size : size.toString(8).padStart(11, '0')
  header.write(written, 124, 'latin1')
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.write(prefix, 345)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padded = Math.ceil(content.length / blockSize) * blockSize
  return Buffer.concat([header, content, Buffer.alloc(padded - content.length)])
}

/** A record of a pax header. */
export function paxRecord(key: string, value: string): Buffer {
  const rest = ` ${key}=${value}\n`
  let length = Buffer.byteLength(rest)
  while (`${length}`.length + Buffer.byteLength(rest) !== length) length++
  return Buffer.from(`${length}${rest}`)
}
