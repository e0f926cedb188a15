// The records of a zip archive, as PKWARE's APPNOTE.TXT lays them out. All readers of
// zip archives share them; what each of them accepts differs.
import { struct } from '../binary/struct.ts'

/** 4.3.7: the header before a file's content. */
export const localHeader = struct({
  signature: 'u32',
  version: 2,
  flags: 'u16',
  method: 'u16',
  time: 4,
  crc: 'u32',
  sizes: 8,
  nameLength: 'u16',
  extraLength: 'u16'
})

/** 4.3.12: an entry of the central directory. */
export const centralHeader = struct({
  signature: 'u32',
  versionMadeBy: 'u16',
  versionNeeded: 2,
  flags: 'u16',
  method: 'u16',
  time: 4,
  crc: 'u32',
  compressedSize: 'u32',
  size: 'u32',
  nameLength: 'u16',
  extraLength: 'u16',
  commentLength: 'u16',
  disk: 2,
  internalAttributes: 2,
  externalAttributes: 'u32',
  localOffset: 'u32'
})

/** 4.3.16: the end of the central directory. */
export const endRecord = struct({
  signature: 'u32',
  disks: 'u32',
  countOnDisk: 'u16',
  count: 'u16',
  directorySize: 'u32',
  directoryOffset: 'u32',
  commentLength: 'u16'
})

export const localSignature = 0x04034b50
export const centralSignature = 0x02014b50
export const endSignature = 0x06054b50
/** 4.3.9: before the sizes and the checksum that follow a file's content; not all writers have it. */
export const descriptorSignature = 0x08074b50

/** 4.4.5: how a content is compressed. */
export const zipMethods = { stored: 0, deflated: 8 } as const

/** 4.4.4: the file's sizes follow its content. */
export const sizesFollow = 0x0008
/** Flags that change nothing for a reader: deflate's strength, sizes that follow, names in UTF-8. */
export const harmlessFlags = 0x0006 | sizesFollow | 0x0800
/** 4.4.4: the content is encrypted. */
export const encrypted = 0x0001
