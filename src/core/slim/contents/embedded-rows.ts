// Rows of embedded files: what keeping them compressed saves, with the decoder in the
// program. Pure.
import { bounded } from '../../doctor/evidence.ts'
import type { SavingDetail } from '../../model/slim/slimming.ts'
import { plainName } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import type { SavingText } from '../saving.ts'
import { lazyReader, packedSuffixes, type Packing } from './unpacking-code.ts'

/** An embedded file whose content is in the program. */
export interface EmbeddedFile {
  /** Absolute path. */
  readonly path: string
  /** Whether it is of Go or of a module in the module cache, of which no file can be replaced. */
  readonly isForeign: boolean
  /** Import path of the package, and path from its directory, with `/`. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Bytes of it packed; null where this Node has no such compression. */
  readonly packed: Readonly<Record<Packing, number | null>>
}

/** Files that are smaller packed, the largest gain first. */
export function worthPacking<File extends EmbeddedFile>(
  files: readonly File[],
  packing: Packing
): readonly File[] {
  return files
    .filter((file) => gainOf(file, packing) > 0)
    .toSorted((a, b) => gainOf(b, packing) - gainOf(a, packing))
}

/** Bytes that a file loses by packing, without the decoder. */
export function gainOf(
  { size, packed }: EmbeddedFile,
  packing: Packing
): number {
  const bytes = packed[packing]
  return bytes === null ? 0 : size - bytes
}

/**
 * @param files those that are packed, the largest gain first; at least one
 * @param decoder bytes that the decoder adds to this program; null where that was not measured
 * @param reason why nothing was built, a sentence; '' where it was
 */
export function embeddedRow(
  program: string,
  packing: Packing,
  files: readonly EmbeddedFile[],
  decoder: number | null,
  reason = ''
): SavingText {
  const count = files.length === 1 ? '1 file' : `${files.length} files`
  const isForeign = files.every((file) => file.isForeign)
  const ofModules = isForeign ? ' of other modules' : ''
  const whose = isForeign
    ? ' Computed: the files and their code are not yours: their authors could pack them.'
    : ''
  const gain = files.reduce((sum, file) => sum + gainOf(file, packing), 0)
  const cost =
    decoder === null
      ? ''
      : ` The files are ${formatBytes(gain)} smaller, and the decoder adds ${formatBytes(Math.max(0, decoder))}.`
  return {
    step: 'embedded-files',
    program,
    change: `${count}${ofModules} embedded as ${packing}`,
    base: 'stripped-build',
    risk: `${reason === '' ? '' : `${reason} `}A file is unpacked into memory when it is first read, and can't be served or parsed from an embed.FS as it is.${cost}${whose}`,
    line: `${packing === 'gzip' ? 'gzip -9 -k FILE' : 'zstd -19 FILE'}, and //go:embed FILE${packedSuffixes[packing]}`,
    details: [filesDetail(files, packing), codeDetail(packing)]
  }
}

/**
 * A file that is not packed, as that would take too much memory.
 * @param maxBytes of a file that is packed
 */
export function tooLargeRow(
  program: string,
  { name, size }: Pick<EmbeddedFile, 'name' | 'size'>,
  maxBytes: number
): SavingText {
  return {
    step: 'embedded-files',
    program,
    change: `${plainName(name)} embedded packed`,
    base: 'stripped-build',
    risk: `Not measured: the file has ${formatBytes(size)}, and slim packs none of more than ${formatBytes(maxBytes)}.`,
    line: 'gzip -9 -k FILE',
    details: []
  }
}

function filesDetail(
  files: readonly EmbeddedFile[],
  packing: Packing
): SavingDetail {
  return bounded(
    'Files, and their bytes packed',
    files.map(({ name, size, packed }) => {
      const bytes = packed[packing] ?? size
      return `${name}: ${formatBytes(size)}, packed ${formatBytes(bytes)}`
    })
  )
}

function codeDetail(packing: Packing): SavingDetail {
  const code = lazyReader(packing, 'assets', `FILE${packedSuffixes[packing]}`)
  return {
    title: 'Go that unpacks a file when it is first read',
    lines: code.trimEnd().split('\n')
  }
}
