// Zip archives as others might write them, byte by byte.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly content: Uint8Array
  /** 8, deflate, by default; 0 is stored. */
  readonly method?: number
  readonly flags?: number
  /** What the headers say the content has; the truth by default. */
  readonly size?: number
  /** The name in the local header; the same by default. */
  readonly localName?: string
}

export interface ZipOptions {
  readonly comment?: string
  /** Bytes between the entries and the directory. */
  readonly gap?: number
  /** Added to the offset of the directory in the end record. */
  readonly shift?: number
}

/** An archive of these files, without data descriptors. */
export function makeZip(
  files: readonly ZipFile[],
  { comment = '', gap = 0, shift = 0 }: ZipOptions = {}
): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const { name, content, method = 8, flags = 0 } = file
    const data = method === 8 ? deflateRawSync(content) : Buffer.from(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(file.size ?? content.length, 18)
    const localName = file.localName ?? name
    const local = Buffer.from(common)
    local.writeUInt16LE(localName.length, 22)
    common.writeUInt16LE(name.length, 22)
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    const parts = [signature('\x03\x04'), local, Buffer.from(localName), data]
    locals.push(...parts)
    directory.push(
      signature('\x01\x02'),
      Buffer.from([20, 3]),
      common,
      central,
      Buffer.from(name)
    )
    offset += parts.reduce((sum, part) => sum + part.length, 0)
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset + gap + shift, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([
    ...locals,
    Buffer.alloc(gap),
    entries,
    signature('\x05\x06'),
    end,
    Buffer.from(comment)
  ])
}

function signature(kind: string): Buffer {
  return Buffer.from(`PK${kind}`, 'latin1')
}
