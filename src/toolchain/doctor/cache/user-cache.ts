// The user's build cache: where it is, how much is in it, and since when. Reads only.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CacheContents } from '../../../core/doctor/cache/contents.ts'
import {
  settingIn,
  type UserPlaces,
  type UserSettings
} from '../user-settings.ts'

/** os.UserCacheDir of Go, and the directory in it (cmd/go/internal/cache, DefaultDir). */
export function userCachePath(
  settings: UserSettings,
  { home }: Pick<UserPlaces, 'home'>
): string {
  const named = settingIn(settings, 'GOCACHE')?.value
  if (named !== undefined) return named
  const { process: own } = settings
  if (process.platform === 'win32') {
    return join(own['LOCALAPPDATA'] ?? '', 'go-build')
  }
  return process.platform === 'darwin'
    ? join(home, 'Library', 'Caches', 'go-build')
    : join(own['XDG_CACHE_HOME'] || join(home, '.cache'), 'go-build')
}

/** How far a cache is looked through. */
export interface WalkLimits {
  readonly files: number
  readonly seconds: number
}

export const walkLimits: WalkLimits = { files: 2_000_000, seconds: 30 }

/** Files whose sizes are asked for at once. */
const atOnce = 64

/** @returns null where there is no such directory */
export async function readContents(
  path: string,
  limits: WalkLimits = walkLimits
): Promise<CacheContents | null> {
  const stats = await stat(path).catch(() => null)
  if (!stats?.isDirectory()) return null
  const end = performance.now() + limits.seconds * 1000
  const sum = {
    entries: 0,
    files: 0,
    bytes: 0,
    oldest: Infinity,
    newest: -Infinity
  }
  const add = async (file: string, isEntry: boolean): Promise<void> => {
    const found = await stat(file).catch(() => null)
    if (found === null) return
    // A directory holds a program that `go tool` keeps.
    const names = found.isDirectory() ? await readdir(file) : []
    for (const name of names) await add(join(file, name), false)
    if (!found.isFile()) return
    sum.files++
    sum.bytes += found.size
    if (!isEntry) return
    sum.entries++
    sum.oldest = Math.min(sum.oldest, found.mtimeMs)
    sum.newest = Math.max(sum.newest, found.mtimeMs)
  }
  let isWhole = true
  for (let i = 0; i < 256 && isWhole; i++) {
    const directory = join(path, i.toString(16).padStart(2, '0'))
    const names = await readdir(directory).catch((): string[] => [])
    for (let at = 0; at < names.length; at += atOnce) {
      if (sum.files >= limits.files || performance.now() > end) {
        isWhole = false
        break
      }
      const some = names.slice(at, at + atOnce)
      await Promise.all(
        some.map((name) => add(join(directory, name), name.endsWith('-a')))
      )
    }
  }
  return { ...sum, isWhole, trimmed: await lastTrim(path) }
}

/** When Go last dropped what was not used, in milliseconds; null where it never did. */
async function lastTrim(path: string): Promise<number | null> {
  const text = await readFile(join(path, 'trim.txt'), 'utf8').catch(() => '')
  const seconds = Number(text.trim())
  return text.trim() !== '' && Number.isSafeInteger(seconds)
    ? seconds * 1000
    : null
}
