// UPX, which Debian 12 lacks: of the release before it, with the library it needs.
import { cp, lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unpackDebian } from './fetch-debian.ts'

const library = 'usr/lib/x86_64-linux-gnu/libucl.so.1.0.0'
const program = 'usr/bin/upx-ucl'

const parts = [
  {
    pool: 'pool/main/u/upx-ucl/upx-ucl_3.96-2_amd64.deb',
    sha256: 'b5ca5bfa4543054e65157331496e5099daafcc39c9b3bb9145534a7e9d412702',
    files: [{ path: program }]
  },
  {
    pool: 'pool/main/u/ucl/libucl1_1.03+repack-6_amd64.deb',
    sha256: '7ed369602082d2262b711d2b6bab04752b53733c2a9d2e80c239bf601149ea91',
    files: [{ path: library }]
  }
] as const

/**
 * Sees to it that UPX is in the corpus's folder, and its library beside it.
 * @returns its path
 * @throws UserError where it can't be fetched
 */
export async function fetchUpx(folder: string): Promise<string> {
  const home = join(folder, 'upx-3.96')
  const upx = join(home, 'upx')
  if ((await lstat(upx).catch(() => null))?.isFile()) return upx
  await mkdir(folder, { recursive: true })
  const temporary = await mkdtemp(join(folder, '.new-'))
  try {
    const kept = join(temporary, 'kept')
    for (const [i, part] of parts.entries()) {
      const place = join(temporary, String(i))
      await mkdir(place)
      const unpacked = await unpackDebian(place, part, part.pool)
      const [{ path }] = part.files
      const name = path === program ? 'upx' : 'libucl.so.1'
      await cp(join(unpacked, path), join(kept, name))
    }
    await rm(home, { recursive: true, force: true })
    await rename(kept, home)
    return upx
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
