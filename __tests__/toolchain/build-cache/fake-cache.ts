// Build caches and packs of archives that no compiler made.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  entryName,
  formatEntry,
  outputName
} from '../../../src/core/build-cache/cache-files.ts'
import type { PackCodec } from '../../../src/core/build-cache/pack-manifest.ts'
import { listArchives } from '../../../src/toolchain/build-cache/list-archives.ts'
import {
  packCache,
  type PackContents
} from '../../../src/toolchain/build-cache/pack-cache.ts'

export const goLine =
  'go object linux amd64 go1.26.8 GOAMD64=v1 X:regabiwrappers\nbuild id "a/b"\n'

/** An archive as `go tool pack` writes it: a header and the content of each member. */
export function archiveOf(
  members: readonly (readonly [string, string | Buffer])[]
): Buffer {
  const parts = members.flatMap(([name, content]) => {
    const bytes = Buffer.from(content)
    const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`
    return [Buffer.from(header), bytes, Buffer.alloc(bytes.length % 2)]
  })
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts])
}

/** A package of Go alone. */
export function goArchive(text: string | Buffer): Buffer {
  const object = Buffer.concat([Buffer.from(goLine), Buffer.from(text)])
  return archiveOf([
    ['__.PKGDEF', goLine],
    ['_go_.o', object]
  ])
}

/** A package with what a C compiler made. */
export function archiveWithC(text: string): Buffer {
  return Buffer.concat([
    goArchive(text),
    archiveOf([['_x001.o', '\x7fELF']]).subarray(8)
  ])
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Bytes that no codec makes much smaller. */
export function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`noise ${index}`).digest()
  )
  return Buffer.concat(blocks, length)
}

/**
 * Writes a build cache with these outputs, each of one action.
 * @returns the IDs of the actions, in order
 */
export async function writeCache(
  goCache: string,
  outputs: readonly Buffer[]
): Promise<readonly string[]> {
  const actions: string[] = []
  for (const [index, content] of outputs.entries()) {
    const outputId = sha256(content)
    const action = sha256(`action ${index}`)
    const entry = { outputId, size: content.length, time: 1n }
    await write(join(goCache, outputName(outputId)), content)
    await write(join(goCache, entryName(action)), formatEntry(action, entry))
    actions.push(action)
  }
  return actions
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

export interface FakePack {
  readonly contents: PackContents
  readonly blobs: Buffer
}

/** Packs a fresh cache of these outputs. */
export async function packOf(
  directory: string,
  outputs: readonly Buffer[],
  codec: PackCodec
): Promise<FakePack> {
  const place = await mkdtemp(join(directory, 'pack-'))
  const goCache = join(place, 'cache')
  const blobsPath = join(place, 'blobs')
  await writeCache(goCache, outputs)
  const archives = await listArchives(goCache, null)
  const contents = await packCache({
    goCache,
    archives,
    codec,
    blobsPath,
    maxBytes: 1e9
  })
  return { contents, blobs: await readFile(blobsPath) }
}

/** Names of all files below a directory, in order. */
export async function filesBelow(
  directory: string
): Promise<readonly string[]> {
  const entries = await readdir(directory, {
    recursive: true,
    withFileTypes: true
  }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
}
