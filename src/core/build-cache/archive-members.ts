// What an archive of a build's cache is: which Go made it, for what, and whether it holds
// anything that a C compiler made. Reads the members' headers and their first bytes.
import type { ByteRange } from '../binary/byte-range.ts'
import { MalformedBinary } from '../binary/malformed-binary.ts'
import {
  archiveMagic,
  memberAt,
  memberHeaderSize,
  objectMagic
} from '../binary/goobj/archive.ts'
import { withoutUsualLevel } from '../model/target.ts'

export interface ArchiveFacts {
  /** Whether a member is neither export data nor an object of Go: of cgo, or a .syso. */
  readonly holdsC: boolean
  /** e.g. `linux/amd64`; '' where it doesn't say. */
  readonly target: string
  /** e.g. `go1.26.8`; '' where it doesn't say. */
  readonly go: string
}

/** The member with a package's export data (cmd/internal/archive). */
const exportData = '__.PKGDEF'

/** Bytes of a member that are looked at: they hold the line that Go's objects begin with. */
const lineBytes = 512

/** objabi.HeaderString of Go: system, architecture, version, level, experiments. */
const linePattern =
  /^go object ([a-z0-9]{1,20}) ([a-z0-9]{1,20}) (\S{1,100})(?: GO[A-Z0-9]{1,20}=(\S{0,40}))? [^\n]{0,400}\n/

/**
 * @param total bytes of the archive
 * @yields what to read, wholly inside of the archive; takes its bytes
 * @throws MalformedBinary where it is not an archive
 */
export function* readArchiveFacts(
  total: number
): Generator<ByteRange, ArchiveFacts, Uint8Array> {
  const within = (offset: number, size: number): ByteRange => ({
    offset,
    size: Math.min(size, total - offset)
  })
  const magic = latin1(yield within(0, archiveMagic.length))
  if (magic !== archiveMagic) {
    throw new MalformedBinary('it is not an archive', 0)
  }
  let holdsC = false
  let first = ''
  for (let at = archiveMagic.length; at + memberHeaderSize <= total;) {
    const window = yield within(at, memberHeaderSize + lineBytes)
    const { name, size, next } = memberAt(window, at, total)
    const text = latin1(
      window.subarray(memberHeaderSize, memberHeaderSize + size)
    )
    const isObject = text.startsWith(objectMagic)
    if (isObject && first === '') first = text
    if (!isObject && name !== exportData) holdsC = true
    at = next
  }
  const [, system = '', architecture = '', go = '', level = ''] =
    linePattern.exec(first) ?? []
  const target = withoutUsualLevel(
    [system, architecture, level].filter((part) => part !== '').join('/')
  )
  return { holdsC, target, go }
}

function latin1(bytes: Uint8Array): string {
  const { buffer, byteOffset, length } = bytes
  return Buffer.from(buffer, byteOffset, length).toString('latin1')
}
