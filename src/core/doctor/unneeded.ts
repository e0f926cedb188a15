// What a program runs without: symbol table, debug information, notes and build
// IDs, each with its bytes as the file has them.
import type { Image, ImageSection } from '../binary/image.ts'
import { derivesBuildIds, findBuildId } from '../binary/buildinfo/build-id.ts'
import { readBuildInfo } from '../binary/buildinfo/buildinfo.ts'
import { withinFile } from '../binary/malformed-binary.ts'
import { readUniversal } from '../binary/macho/universal.ts'
import { placing } from '../binary/placement.ts'
import { readImage } from '../binary/read-image.ts'
import type { Finding } from '../model/doctor/diagnosis.ts'
import { bounded } from './evidence.ts'

interface Part {
  readonly name: string
  readonly size: number
}

interface Group {
  readonly what: string
  readonly cause: string
  /** By the Go that built the file; '' where that is unknown. */
  readonly remedy: string | ((goVersion: string) => string)
  /** Whether a section belongs to it. */
  readonly has: (section: ImageSection) => boolean
  /** Tables outside all sections that belong to it, by name. */
  readonly tables?: RegExp
}

const groups: readonly Group[] = [
  {
    what: 'debug information',
    cause: 'the linker writes DWARF unless told not to',
    remedy: 'go build -ldflags=-w',
    has: ({ region }) => region === 'debug'
  },
  {
    what: 'symbol table',
    cause: 'the linker writes one unless told not to',
    remedy: 'go build -ldflags="-s -w"',
    // .dynsym and .dynstr are the loader's, and needed.
    has: ({ name, loaded }) => /^\.(?:symtab|strtab)$/.test(name) && !loaded,
    tables: /^COFF (?:symbols|names)$/
  },
  {
    what: 'compiler comment',
    cause: 'C compilers and linkers write their names',
    remedy: 'strip -R .comment PROGRAM',
    has: ({ name }) => name === '.comment'
  },
  {
    what: 'build IDs',
    cause:
      'Go records the build ID, by which go build finds out that a program is up to date',
    remedy: (goVersion) =>
      derivesBuildIds(goVersion)
        ? 'go build -ldflags="-buildid= -B none"'
        : 'go build -ldflags=-buildid=',
    has: ({ buildId }) => buildId
  },
  {
    what: 'notes',
    cause: 'the C linker writes what the system may want to know',
    remedy: 'strip -R .note.gnu.property PROGRAM',
    has: ({ name, buildId, loaded }) =>
      !buildId &&
      (name === '.note.gnu.property' || (name.startsWith('.note.') && !loaded))
  }
]

/** Bytes of an empty table of COFF names, which stripped PE files have. */
const emptyNames = 4

/**
 * One note per kind.
 * @param program import path or path of the file
 * @throws MalformedBinary where the file is of no known format, or truncated
 */
export function unneededFindings(file: Uint8Array, program: string): Finding[] {
  const universal = readUniversal(file)
  const slices = universal
    ? universal.slices.map(({ offset, size }) =>
        file.subarray(offset, offset + size)
      )
    : [file]
  const parts = slices.map((slice) => withinFile(slice, () => partsOf(slice)))
  return groups.flatMap((group, i) => {
    const found = parts.flatMap((lists) => lists[i] ?? [])
    if (found.length === 0) return []
    const remedy =
      typeof group.remedy === 'string'
        ? group.remedy
        : group.remedy(withinFile(file, () => goVersionOf(slices[0] ?? file)))
    return [findingOf(group, remedy, found, program)]
  })
}

/** Such as `go1.26.8`; '' where the file doesn't say. */
function goVersionOf(file: Uint8Array): string {
  const { image } = readImage(file)
  const info =
    image &&
    placing(image.placement, () => readBuildInfo(image.bytes.file, image))
  return info?.goVersion ?? ''
}

/** The parts of each group, in the order of `groups`. */
function partsOf(file: Uint8Array): readonly (readonly Part[])[] {
  const { image } = readImage(file)
  if (!image) return []
  return placing(image.placement, () =>
    groups.map((group) => [
      ...image.sections
        .filter((section) => section.fileSize > 0 && group.has(section))
        .map(({ name, offset, fileSize }) => ({
          name,
          size: weigh(image, offset, fileSize)
        })),
      ...image.tables
        .filter(
          ({ name, fileSize }) =>
            fileSize > emptyNames && group.tables?.test(name)
        )
        .map(({ name, fileSize }) => ({ name, size: fileSize })),
      ...(group.what === 'build IDs' ? buildIdInCode(image) : [])
    ])
  )
}

/** Bytes of the file that a run of the image stands for. */
function weigh({ placement }: Image, offset: number, size: number): number {
  return placement
    ? placement.fileOffset(offset + size) - placement.fileOffset(offset)
    : size
}

/** Mach-O and PE files have it in their code. */
function buildIdInCode(image: Image): Part[] {
  const range = findBuildId(image)
  return range === null
    ? []
    : [{ name: 'Go build ID in the code', size: range.size }]
}

function findingOf(
  { what, cause }: Group,
  remedy: string,
  parts: readonly Part[],
  program: string
): Finding {
  const bytes = parts.reduce((sum, { size }) => sum + size, 0)
  return {
    check: 'unneeded',
    kind: 'note',
    program,
    sentence: `${what}: ${bytes} bytes that the program runs without`,
    cause,
    bytes,
    remedy,
    evidence: [
      bounded(
        'parts of the file',
        parts.map(({ name, size }) => `${name}: ${size} bytes`)
      )
    ]
  }
}
