// Finds the Go toolchain: on the PATH, in the usual places, or through the
// system's package manager where that needs no further rights.
import { readdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import {
  advice,
  findPackageManager,
  installGo,
  isExecutable
} from './install-go.ts'
import type { Log } from '../../host/log.ts'
import { absoluteEntries } from '../../host/search-path.ts'
import type { ProcessEnvironment } from '../../host/process.ts'

export interface FindGoOptions {
  /** PATH and HOME are read; a package manager is given them and network proxies. */
  readonly env: ProcessEnvironment
  readonly log: Log
  /** Whether Go may be installed; false in a workflow, where the author chooses. */
  readonly install: boolean
  /** Where the usual places are looked for. Default: the machine's root. */
  readonly root?: string
  readonly platform?: NodeJS.Platform
  /** Whether this process may install packages. Default: it runs as root. */
  readonly privileged?: boolean
}

/** Sorts directory names such as `go-1.9` and `go-1.21`: newest first. */
export function newestFirst(names: readonly string[]): string[] {
  return names.toSorted((a, b) =>
    b.localeCompare(a, 'en', { numeric: true, sensitivity: 'base' })
  )
}

/** The directories below `root` that a pattern with at most one `*` stands for, newest version first. */
async function expand(root: string, pattern: string): Promise<string[]> {
  const parts = pattern.split('/')
  const star = parts.findIndex((part) => part.includes('*'))
  if (star === -1) return [join(root, pattern)]
  const parent = join(root, ...parts.slice(0, star))
  const [start = '', end = ''] = (parts[star] ?? '').split('*')
  const names = await readdir(parent).catch(() => [])
  return newestFirst(
    names.filter((name) => name.startsWith(start) && name.endsWith(end))
  ).map((name) => join(parent, name, ...parts.slice(star + 1)))
}

/** Where Go's `bin` directories usually are, best first; `*` stands for a version. */
function usualPlaces(platform: NodeJS.Platform, home: string): string[] {
  const own = home === '' ? [] : [`${home}/sdk/go*/bin`, `${home}/go/bin`]
  if (platform === 'win32') {
    return [
      'C:/Program Files/Go/bin',
      'C:/Go/bin',
      'C:/hostedtoolcache/windows/go/*/x64/bin',
      'C:/hostedtoolcache/windows/go/*/arm64/bin',
      ...own
    ]
  }
  const homebrew =
    platform === 'darwin'
      ? [
          '/opt/homebrew/bin',
          '/usr/local/bin',
          '/Users/runner/hostedtoolcache/go/*/arm64/bin',
          '/Users/runner/hostedtoolcache/go/*/x64/bin'
        ]
      : ['/home/linuxbrew/.linuxbrew/bin', '/usr/bin']
  return [
    '/usr/local/go/bin',
    '/usr/lib/go/bin',
    '/usr/lib/go-*/bin',
    '/usr/lib/golang/bin',
    '/opt/go/bin',
    '/opt/hostedtoolcache/go/*/x64/bin',
    '/opt/hostedtoolcache/go/*/arm64/bin',
    '/snap/bin',
    ...homebrew,
    ...own
  ]
}

async function firstExecutable(
  directories: readonly string[],
  platform: NodeJS.Platform
): Promise<string | null> {
  const name = platform === 'win32' ? 'go.exe' : 'go'
  for (const directory of directories) {
    const path = join(directory, name)
    if (isAbsolute(directory) && (await isExecutable(path))) return path
  }
  return null
}

/**
 * Finds the `go` program, installing it where that is allowed and possible.
 * @returns its absolute path
 * @throws UserError that says what to type when there is none
 */
export async function findGo(options: FindGoOptions): Promise<string> {
  const { env, log, install } = options
  const platform = options.platform ?? process.platform
  const root = options.root ?? (platform === 'win32' ? '' : '/')
  const privileged = options.privileged ?? process.getuid?.() === 0
  const searchPath = absoluteEntries(env['PATH'] ?? env['Path'] ?? '')
  const look = async (): Promise<string | null> => {
    const onPath = await firstExecutable(searchPath, platform)
    if (onPath !== null) return onPath
    const places = usualPlaces(
      platform,
      env['HOME'] ?? env['USERPROFILE'] ?? ''
    )
    const usual = await Promise.all(places.map((place) => expand(root, place)))
    const path = await firstExecutable(usual.flat(), platform)
    if (path !== null) log.info(`Go is not on the PATH; found ${path}`)
    return path
  }
  const path = await look()
  if (path !== null) return path

  if (!install) {
    throw new UserError(
      'Go was not found on the PATH or in the usual places: add a step with actions/setup-go before this one'
    )
  }
  const manager = await findPackageManager(searchPath)
  if (manager === null || !privileged) {
    throw new UserError(
      `Go was not found on the PATH or in the usual places: ${advice(platform, manager)}`
    )
  }
  await installGo(manager, env, log)
  const installed = await look()
  if (installed !== null) return installed
  throw new UserError(
    `${manager.program} installed Go, but no go program was found after it: install it from https://go.dev/dl/`
  )
}
