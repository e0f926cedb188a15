// Checks what the user's module cache holds against go.sum: downloaded archives, go.mod
// files and unpacked directories. Reads only.
import { open, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { messageOf } from '../../../core/user-error.ts'
import { readBounded } from '../../../host/files/read-bounded.ts'
import { whyRefused } from '../../modules/check-file.ts'
import { downloadPath } from '../../modules/download-cache.ts'
import { parseGoSum, type SummedFile, type Sums } from '../../modules/go-sum.ts'
import { escapeModule, hashModule } from '../../modules/h1-hash.ts'
import { parseUses } from '../../tree/mod-file.ts'
import { maxSumBytes } from '../../tree/tree-file.ts'
import { flagsOf, lastFlag, type Shell } from '../shell.ts'

/** Something in the module cache that go.sum does not vouch for. */
export interface ModuleMismatch {
  /** `path@version` of the module. */
  readonly module: string
  /** Absolute path of the file or directory. */
  readonly place: string
  /** A clause. */
  readonly why: string
}

export interface SumsCheck {
  readonly mismatches: readonly ModuleMismatch[]
  /** Archives, go.mod files and directories that were looked at. */
  readonly checked: number
  /** Whether there was time for all. */
  readonly isWhole: boolean
}

async function textOf(path: string): Promise<string> {
  const bytes = await readBounded(path, maxSumBytes).catch(() => null)
  return bytes?.toString('utf8') ?? ''
}

/** What the go.sum files that are in effect name; empty without one. */
export async function readSumFiles(
  { facts, directory }: Shell,
  flags: readonly string[]
): Promise<Sums> {
  const { GOMOD, GOWORK, GOFLAGS } = facts
  if (GOWORK !== '' && GOWORK !== 'off') {
    const uses = parseUses(await textOf(GOWORK))
    const paths = uses.map(({ path }) =>
      join(resolve(dirname(GOWORK), path), 'go.sum')
    )
    return parseGoSum(
      await Promise.all([`${GOWORK}.sum`, ...paths].map(textOf))
    )
  }
  const named = lastFlag([...flagsOf(GOFLAGS), ...flags], 'modfile') ?? ''
  const file = isAbsolute(named) ? named : join(directory, named)
  const goMod = named === '' ? GOMOD : file
  // The null device stands for a directory without a module.
  return goMod.endsWith('.mod')
    ? parseGoSum([await textOf(goMod.replace(/mod$/, 'sum'))])
    : new Map()
}

/** @param seconds that it may take */
export async function checkSums(
  sums: Sums,
  modCache: string,
  seconds: number
): Promise<SumsCheck> {
  const end = performance.now() + seconds * 1000
  const mismatches: ModuleMismatch[] = []
  let checked = 0
  for (const [name, file] of sums) {
    if (performance.now() > end) return { mismatches, checked, isWhole: false }
    // A signal can be heard.
    await setImmediate()
    const module = `${file.path}@${file.version}`
    const add = (place: string, why: string | null): void => {
      checked++
      if (why !== null) mismatches.push({ module, place, why })
    }
    const download = downloadPath(modCache, name)
    const size = await sizeOf(download)
    if (size !== null) add(download, await whyFileRefused(download, size, file))
    if (file.kind !== 'zip') continue
    const directory = join(
      modCache,
      ...`${escapeModule(file.path)}@${escapeModule(file.version)}`.split('/')
    )
    const stats = await stat(directory).catch(() => null)
    if (stats?.isDirectory()) add(directory, whyChanged(directory, file))
  }
  return { mismatches, checked, isWhole: true }
}

/** Bytes; null where there is no such file. */
async function sizeOf(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null)
  return stats?.isFile() ? stats.size : null
}

async function whyFileRefused(
  path: string,
  size: number,
  file: SummedFile
): Promise<string | null> {
  const handle = await open(path)
  try {
    return await whyRefused({ fd: handle.fd, start: 0, size }, file)
  } catch (error) {
    return `it can't be read (${messageOf(error)})`
  } finally {
    await handle.close()
  }
}

function whyChanged(directory: string, file: SummedFile): string | null {
  try {
    const actual = hashModule(directory, file)
    return actual === file.hash
      ? null
      : `its hash is ${actual} and not the ${file.hash} of go.sum`
  } catch (error) {
    return `it can't be read (${messageOf(error)})`
  }
}
