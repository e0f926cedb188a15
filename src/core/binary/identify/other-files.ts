// Names files that are no executables by their first bytes, for people who
// pointed at a package, an archive or a compressed file instead.

interface OtherFile {
  /** Latin-1. */
  readonly magic: string
  /** Byte offset of the magic in the file; 0 by default. */
  readonly at?: number
  /** What it is, and what to measure instead. */
  readonly name: string
}

const unpack = 'unpack it, and measure the executable in it'

const otherFiles: readonly OtherFile[] = [
  {
    magic: '!<arch>\ndebian-binary',
    name: `a Debian package: ${unpack}`
  },
  {
    magic: '!<arch>\n',
    name: 'an archive of objects (.a), as -buildmode=c-archive makes it: measure the executable that is linked from it'
  },
  {
    magic: '<bigaf>\n',
    name: 'an archive of objects (.a) for AIX: measure the executable that is linked from it'
  },
  { magic: '\x1f\x8b', name: `compressed by gzip: ${unpack}` },
  { magic: 'BZh', name: `compressed by bzip2: ${unpack}` },
  { magic: '\xfd7zXZ\0', name: `compressed by xz: ${unpack}` },
  { magic: '\x28\xb5\x2f\xfd', name: `compressed by zstd: ${unpack}` },
  { magic: '\x04"M\x18', name: `compressed by lz4: ${unpack}` },
  { magic: 'PK\x03\x04', name: `a zip archive: ${unpack}` },
  { magic: "7z\xbc\xaf'\x1c", name: `a 7z archive: ${unpack}` },
  { magic: 'MSCF', name: `a cabinet: ${unpack}` },
  {
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    name: `an installer for Windows (.msi): ${unpack}`
  },
  { magic: 'xar!', name: `a package for macOS (.pkg): ${unpack}` },
  { magic: 'hsqs', name: `a squashfs image, as snaps are: ${unpack}` },
  { magic: '\xed\xab\xee\xdb', name: `an RPM package: ${unpack}` },
  { magic: 'ustar', at: 257, name: `a tar archive: ${unpack}` },
  { magic: '#!', name: 'a script' },
  { magic: '\xca\xfe\xba\xbe', name: 'a Java class' }
]

/** What a file is that is not an executable, a clause; null where it isn't known. */
export function describeOtherFile(file: Uint8Array): string | null {
  const match = otherFiles.find(({ magic, at = 0 }) =>
    Buffer.from(magic, 'latin1').equals(file.subarray(at, at + magic.length))
  )
  return match?.name ?? null
}
