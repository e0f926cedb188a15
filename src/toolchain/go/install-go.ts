// Installs Go with the system's package manager.
import { access, constants, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import type { Log } from '../../host/log.ts'
import { run, type ProcessEnvironment } from '../../host/process.ts'

const installSeconds = 900

/** True for a file that can be run; a directory of that name is none. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

export interface PackageManager {
  /** Found on the PATH. */
  readonly program: string
  /** Run one after the other, as root. */
  readonly commands: readonly (readonly string[])[]
}

const packageManagers: readonly PackageManager[] = [
  {
    program: 'apt-get',
    commands: [
      ['apt-get', 'update', '--quiet'],
      [
        'apt-get',
        'install',
        '--yes',
        '--quiet',
        // Another process may hold the lock for a while.
        '-o',
        'DPkg::Lock::Timeout=300',
        'golang-go'
      ]
    ]
  },
  { program: 'apk', commands: [['apk', 'add', '--no-cache', 'go']] },
  { program: 'dnf', commands: [['dnf', 'install', '--assumeyes', 'golang']] },
  {
    program: 'zypper',
    commands: [['zypper', '--non-interactive', 'install', 'go']]
  },
  {
    program: 'pacman',
    commands: [['pacman', '--sync', '--refresh', '--noconfirm', 'go']]
  }
]

// What to type where nothing may be installed on one's own.
const commandsToType: Readonly<Record<string, string>> = {
  'apt-get': 'sudo apt-get update && sudo apt-get install golang-go',
  apk: 'doas apk add go',
  dnf: 'sudo dnf install golang',
  zypper: 'sudo zypper install go',
  pacman: 'sudo pacman --sync go'
}

/** The first known package manager in these directories. */
export async function findPackageManager(
  directories: readonly string[]
): Promise<PackageManager | null> {
  for (const manager of packageManagers) {
    for (const directory of directories) {
      if (!isAbsolute(directory)) continue
      if (await isExecutable(join(directory, manager.program))) return manager
    }
  }
  return null
}

/** What a person can do about a missing Go. */
export function advice(
  platform: NodeJS.Platform,
  manager: PackageManager | null
): string {
  if (platform === 'darwin') return 'install it with "brew install go"'
  if (platform === 'win32') return 'install it with "winget install GoLang.Go"'
  const command = manager === null ? undefined : commandsToType[manager.program]
  return command === undefined
    ? 'install it from https://go.dev/dl/'
    : `install it with "${command}"`
}

// Where things are and how the network is reached; no token.
const passedOn = /^(?:PATH|HOME|TMPDIR|LANG|(?:https?|ftp|no|all)_proxy)$/i

/**
 * Installs Go, saying each command before it runs.
 * @throws UserError that names the command that failed
 */
export async function installGo(
  manager: PackageManager,
  env: ProcessEnvironment,
  log: Log
): Promise<void> {
  const variables = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && passedOn.test(name) ? [[name, value] as const] : []
  )
  for (const command of manager.commands) {
    const [program = '', ...args] = command
    const line = command.join(' ')
    log.info(`Go was not found; running as root: ${line}`)
    const finished = await run(program, args, {
      cwd: '/',
      env: {
        ...Object.fromEntries(variables),
        DEBIAN_FRONTEND: 'noninteractive'
      },
      timeoutSeconds: installSeconds
    })
    if (finished.code === 0) continue
    const isLast = command === manager.commands.at(-1)
    log.child(
      finished.stdout.toString('utf8') + finished.stderr.toString('utf8')
    )
    if (!isLast) {
      // An outdated list of packages may still do.
      log.warning(`"${line}" ended with status ${finished.code}`)
      continue
    }
    throw new UserError(
      `Go was not found, and "${line}" ${finished.timedOut ? `did not end within ${installSeconds} seconds` : `ended with status ${finished.code}`}: install it from https://go.dev/dl/`
    )
  }
}
