// Fetches packages of the corpus into a folder that is kept: with npm itself, so
// that its registry, proxy and credentials count. A package is there whole or
// not at all, and a run that was broken off goes on where it stopped.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile
} from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from '../../src/host/process.ts'
import { messageOf, UserError } from '../../src/core/user-error.ts'
import { environment } from './environment.ts'
import { specOf, type CorpusPackage, type DebianPackage } from './packages.ts'
import { inParallel } from './parallel.ts'

/** Seconds; the largest package has 20 MB. */
const fetchTimeout = 600

/** Downloads at a time. */
const connections = 4

/** Where the corpus is kept: `GO_SIZE_GATE_CORPUS`, or in the user's cache directory. */
export function corpusFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform
): string {
  if (env['GO_SIZE_GATE_CORPUS']) return env['GO_SIZE_GATE_CORPUS']
  const cache =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : (env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'))
  return join(cache, 'go-size-gate', 'corpus')
}

/** The folder of one package; the paths of its files are below it. */
export function packageFolder(
  folder: string,
  one: CorpusPackage | DebianPackage
): string {
  return join(folder, specOf(one).replaceAll('/', '+'))
}

/**
 * Sees to it that the files of a package are there.
 * @returns whether they had to be fetched
 * @throws UserError where npm can't fetch it, or it is not what it was
 */
export function fetchPackage(
  folder: string,
  one: CorpusPackage
): Promise<boolean> {
  return keepWhole(folder, one, async (temporary) => {
    const tarball = await download(temporary, one)
    const found = await integrityOf(tarball)
    if (found !== one.integrity) {
      throw new UserError(
        `${specOf(one)}: the registry's tarball has the integrity ${found}, not ${one.integrity}: don't use it`
      )
    }
    const unpacked = join(temporary, 'unpacked')
    await unpack(tarball, unpacked, one)
    return unpacked
  })
}

/**
 * Puts a package's folder where it belongs, unless it is there already.
 * @param fill gives a folder with the package's files, below the one it is handed
 * @returns whether it had to be filled
 * @throws UserError where the files are not those of the table
 */
export async function keepWhole(
  folder: string,
  one: CorpusPackage | DebianPackage,
  fill: (temporary: string) => Promise<string>
): Promise<boolean> {
  const home = packageFolder(folder, one)
  if (await isWhole(home, one)) return false
  await mkdir(folder, { recursive: true })
  const temporary = await mkdtemp(join(folder, '.new-'))
  try {
    const unpacked = await fill(temporary)
    if (!(await isWhole(unpacked, one))) {
      throw new UserError(
        `${specOf(one)}: the package lacks a file of the table, or has another size of it: correct the table in scripts/corpus`
      )
    }
    await rm(home, { recursive: true, force: true })
    await rename(unpacked, home)
    return true
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Whether every file is there with its size; their hashes are checked when they are measured. */
async function isWhole(
  home: string,
  one: Pick<CorpusPackage, 'files'>
): Promise<boolean> {
  for (const { path, bytes } of one.files) {
    const found = await lstat(join(home, path)).catch(() => null)
    if (!found?.isFile() || found.size !== bytes) return false
  }
  return true
}

/** Path of the tarball, as npm got it from the registry. */
async function download(
  temporary: string,
  one: CorpusPackage
): Promise<string> {
  // An own project: npm would obey settings of the one that it stands in.
  const destination = join(temporary, 'tarball')
  await mkdir(destination)
  await writeFile(join(temporary, 'package.json'), '{}')
  const { code, stderr } = await run(
    'npm',
    [
      'pack',
      '--ignore-scripts',
      '--loglevel=error',
      `--cache=${join(temporary, 'cache')}`,
      `--pack-destination=${destination}`,
      specOf(one)
    ],
    { cwd: temporary, env: environment(), timeoutSeconds: fetchTimeout }
  )
  const [tarball] = await readdir(destination)
  if (code !== 0 || tarball === undefined) {
    const said = stderr.toString('utf8').trim()
    throw new UserError(`npm can't fetch ${specOf(one)}: ${said}`)
  }
  return join(destination, tarball)
}

async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return `sha512-${hash.digest('base64')}`
}

/** Unpacks the files of the table, and nothing else, out of a tarball that was verified. */
async function unpack(
  tarball: string,
  to: string,
  one: CorpusPackage
): Promise<void> {
  await mkdir(to)
  const { code, stderr } = await run(
    'tar',
    [
      '-xzf',
      // A name with a colon would be a host's to GNU tar.
      basename(tarball),
      '--no-same-owner',
      '-C',
      to,
      ...one.files.map(({ path }) => path)
    ],
    {
      cwd: dirname(tarball),
      env: environment(),
      timeoutSeconds: fetchTimeout
    }
  )
  if (code !== 0) {
    throw new UserError(
      `${specOf(one)} can't be unpacked: ${stderr.toString('utf8').trim()}`
    )
  }
}

/**
 * Sees to it that all these packages are there.
 * @returns how many had to be fetched
 * @throws UserError that names the package that can't be had
 */
export async function fetchAll<T extends CorpusPackage | DebianPackage>(
  folder: string,
  wanted: readonly T[],
  fetchOne: (folder: string, one: T) => Promise<boolean>
): Promise<number> {
  const fetched = await inParallel(connections, wanted, async (one) => {
    try {
      return await fetchOne(folder, one)
    } catch (error) {
      if (error instanceof UserError) throw error
      throw new UserError(`${specOf(one)}: ${messageOf(error)}`)
    }
  })
  return fetched.filter(Boolean).length
}
