// A process that unpacks a pack, and is killed by itself (SIGKILL) at a chosen moment:
// PACK GOCACHE MOMENT NUMBER. Needs Node 24.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [path = '', goCache = '', moment = '', number = ''] =
  process.argv.slice(2)
const at = Number(number)

async function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  // The signal may take a moment.
  return await new Promise(() => {})
}

/** The blobs, until so many bytes of them were read. */
async function* untilKilled(
  blobs: AsyncIterable<Uint8Array>
): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const piece of blobs) {
    read += piece.length
    if (moment === 'bytes' && read > at) await die()
    yield piece
  }
}

if (moment === 'renames') {
  const { rename } = fs.promises
  let renames = 0
  fs.promises.rename = async (from, to) => {
    if (++renames > at) await die()
    await rename(from, to)
  }
  syncBuiltinESMExports()
}

const { parseManifest } =
  await import('../../../src/core/build-cache/pack-manifest.ts')
const { withPackFile } =
  await import('../../../src/toolchain/build-cache/pack-file.ts')
const { unpackCache } =
  await import('../../../src/toolchain/build-cache/unpack-cache.ts')

await withPackFile(path, async ({ manifest, blobs }) => {
  const contents = parseManifest(manifest)
  await unpackCache({
    blobs: untilKilled(blobs()),
    contents,
    goCache,
    leaveOutC: false
  })
})
