// Lets go commands read the user's build cache, into which they would write: through a
// helper that only reads it (GOCACHEPROG, Go 1.24 and newer), or as a copy.
import { cp, link, mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from '../../../core/once.ts'
import { quoteField } from '../../../core/text/go-quoting.ts'
import { formatBytes } from '../../../core/text/sizes.ts'
import type { Environment } from '../../environment/user-environment.ts'
import { shellEnvironment, type Shell } from '../shell.ts'
import { settingIn } from '../user-settings.ts'
import { readContents, userCachePath, walkLimits } from './user-cache.ts'

/** Bytes of a cache that is copied. */
const maxCopied = 200 * 1024 * 1024

/** A way to read the user's cache, or why there is none: a clause. */
export type CacheAccess =
  | { readonly kind: 'helper'; readonly path: string }
  | {
      readonly kind: 'copy'
      readonly path: string
      /** The copy, which is made when it is first asked for. */
      readonly copied: () => Promise<string>
    }
  | { readonly kind: 'none'; readonly reason: string }

/** @param maxBytes of a cache that is copied */
export async function findAccess(
  shell: Shell,
  maxBytes = maxCopied
): Promise<CacheAccess> {
  const { settings, places, facts } = shell
  const path = userCachePath(settings, places)
  if (settingIn(settings, 'GOCACHEPROG') !== null) {
    return { kind: 'none', reason: 'GOCACHEPROG is set in your shell' }
  }
  const stats = await stat(path).catch(() => null)
  if (!stats?.isDirectory()) {
    return { kind: 'none', reason: `there is no build cache at ${path}` }
  }
  const why = whyNoHelper(facts.GOVERSION, path)
  if (why === '') return { kind: 'helper', path }
  const contents = await readContents(path, {
    ...walkLimits,
    files: maxBytes / 1024
  })
  if (contents?.isWhole === true && contents.bytes <= maxBytes) {
    return { kind: 'copy', path, copied: once(() => copyOf(path, shell)) }
  }
  return {
    kind: 'none',
    reason: `${why}, and more than ${formatBytes(maxBytes)} are not copied`
  }
}

/** A clause; '' where the helper can be used. */
function whyNoHelper(goVersion: string, path: string): string {
  const [, minor] = /^go1\.(\d{1,4})/.exec(goVersion) ?? []
  // A build of Go’s own sources has no number.
  if (minor !== undefined && Number(minor) < 24) {
    return `${goVersion} reads a build cache only that it may write to, as all before Go 1.24 do`
  }
  // Sources can be a program only where Node reads TypeScript.
  if (helperPath().endsWith('.ts') && !process.features.typescript) {
    return 'this Node can’t run the helper from its source'
  }
  return isQuotable(path) && isQuotable(helperPath())
    ? ''
    : 'the name of a directory has both kinds of quotes, which GOCACHEPROG can’t express'
}

function isQuotable(text: string): boolean {
  return !(text.includes("'") && text.includes('"'))
}

/** The helper's program: this module's neighbour as source, the bundle's own file else. */
function helperPath(): string {
  const here = import.meta.url
  if (here.endsWith('.ts')) {
    return fileURLToPath(new URL('./cache-helper.ts', here))
  }
  const up = here.includes('/chunks/') ? '../' : './'
  return fileURLToPath(new URL(`${up}cache-helper.js`, here))
}

/**
 * The environment of a go command that finds in its build cache what the user's holds.
 * @param rest absolute path of a private cache: read after the user's, and written
 */
export async function cacheEnvironment(
  shell: Shell,
  access: Exclude<CacheAccess, { readonly kind: 'none' }>,
  rest: string
): Promise<Environment> {
  if (access.kind === 'copy') {
    const copy = await access.copied()
    await addMissing(rest, copy)
    return await shellEnvironment(shell, shell.settings, copy)
  }
  const own = await shellEnvironment(shell, shell.settings, rest)
  const words = [
    process.execPath,
    '--no-warnings',
    helperPath(),
    access.path,
    rest
  ]
  return {
    // Node would heed them, and write where they say.
    ...Object.fromEntries(
      Object.entries(own).filter(([name]) => !/^NODE_/i.test(name))
    ),
    GOCACHEPROG: words.map(quoteField).join(' ')
  }
}

async function copyOf(path: string, { workspace }: Shell): Promise<string> {
  const copy = await mkdtemp(join(workspace.scratch, 'cache-copy-'))
  await cp(path, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

/** Puts the files of one private cache into another that doesn't have them, as links. */
async function addMissing(from: string, to: string): Promise<void> {
  for (const directory of await readdir(from, { withFileTypes: true })) {
    if (!directory.isDirectory()) continue
    const present = join(to, directory.name)
    await mkdir(present, { recursive: true })
    const names = new Set(await readdir(present))
    for (const name of await readdir(join(from, directory.name))) {
      if (names.has(name)) continue
      await link(join(from, directory.name, name), join(present, name))
    }
  }
}
