// Finds the embedded files that are in an executable, and packs each of them once.
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { leadsOut } from '../../core/inputs/path-within.ts'
import type { EmbeddedFile } from '../../core/slim/contents/embedded-rows.ts'
import {
  packings,
  type Packing
} from '../../core/slim/contents/unpacking-code.ts'
import type { PackageSources } from '../../core/source/package-sources.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { pack } from './pack.ts'

/** Bytes of a file that is packed. */
export const maxEmbeddedBytes = 512 * 1024 * 1024

/** An embedded file, and where it lies packed. */
export interface PackedFile extends EmbeddedFile {
  /** Absolute paths; null where this Node can't, or it gets no smaller. */
  readonly copies: Readonly<Record<Packing, string | null>>
}

/** A file that is too large to be packed here. */
export type LargeFile = Pick<EmbeddedFile, 'name' | 'size'>

export interface FoundFiles {
  readonly files: readonly PackedFile[]
  readonly tooLarge: readonly LargeFile[]
}

/** Packs a file at the first call with its path. */
export type Packer = (
  path: string,
  content: Uint8Array
) => Promise<Pick<PackedFile, 'packed' | 'copies'>>

/** @param directory an own one, for the packed files */
export function openPacker(directory: string): Packer {
  const known = new Map<string, ReturnType<Packer>>()
  return (path, content) => {
    const made =
      known.get(path) ?? packAll(content, join(directory, String(known.size)))
    known.set(path, made)
    return made
  }
}

async function packAll(
  content: Uint8Array,
  target: string
): ReturnType<Packer> {
  const packed: Record<Packing, number | null> = { gzip: null, zstd: null }
  const copies: Record<Packing, string | null> = { gzip: null, zstd: null }
  for (const packing of packings) {
    const bytes = await pack(packing, content)
    packed[packing] = bytes?.length ?? null
    if (bytes === null || bytes.length >= content.length) continue
    copies[packing] = `${target}.${packing}`
    await writeFile(copies[packing], bytes)
  }
  return { packed, copies }
}

/** Where embedded files lie, and what of them is packed. */
export interface EmbeddedOptions {
  readonly modCache: string
  readonly packer: Packer
  readonly maxBytes?: number
}

/** Embedded files of packages whose content an executable has. */
export async function embeddedIn(
  executable: Buffer,
  packages: readonly PackageSources[],
  { modCache, packer, maxBytes = maxEmbeddedBytes }: EmbeddedOptions
): Promise<FoundFiles> {
  const files: PackedFile[] = []
  const tooLarge: LargeFile[] = []
  for (const { path: owner, module, directory, embedded } of packages) {
    for (const file of embedded) {
      const path = join(directory, file)
      const name = `${owner}/${file}`
      const { size } = await stat(path)
      if (size === 0 || size > executable.length) continue
      if (size > maxBytes) {
        tooLarge.push({ name, size })
        continue
      }
      const content = await readBounded(path, maxBytes)
      if (!executable.includes(content)) continue
      files.push({
        path,
        isForeign: module === '' || !leadsOut(modCache, path),
        name,
        size: content.length,
        ...(await packer(path, content))
      })
    }
  }
  return { files, tooLarge }
}
