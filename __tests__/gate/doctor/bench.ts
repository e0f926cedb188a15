// A machine of a user for doctor: a home, a module, and what was installed there.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  diagnose,
  type DoctorRequest
} from '../../../src/gate/doctor/doctor.ts'
import { silentLog } from '../../../src/host/log.ts'
import type { CheckName } from '../../../src/core/model/doctor/checks.ts'
import type {
  Diagnosis,
  Finding
} from '../../../src/core/model/doctor/diagnosis.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { plainSettings } from '../../setup/programs.ts'

export interface UserMachine {
  readonly root: string
  readonly home: string
  readonly tree: string
  readonly environment: Record<string, string>
  /** Runs go as the user. */
  go(...args: readonly string[]): string
  /** A new scratch directory of a run. */
  readonly scratch: () => string
  diagnose(
    checks: readonly CheckName[],
    changes?: Partial<DoctorRequest>
  ): Promise<Diagnosis>
  remove(): void
}

export function writeAll(
  directory: string,
  files: Readonly<Record<string, string>>
): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
}

/** A module without imports, which compiles fast. */
export const smallProgram = {
  'go.mod': 'module example.com/tool\n\ngo 1.19\n',
  'main.go': `package main

var version = "none"

func main() { println("tool", version) }
`
}

/**
 * @param options `sharesCache`: the user's go and the runs have the build cache of all
 *   tests, for what is about the bytes of builds, and not about what a cache holds
 */
export function userMachine(
  files: Readonly<Record<string, string>> = smallProgram,
  { hasTelemetry = false, sharesCache = false } = {}
): UserMachine {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'users-machine-')))
  const home = join(root, 'home')
  const tree = join(root, 'tree')
  writeAll(tree, files)
  mkdirSync(home)
  // Where go itself is run as the user, its telemetry would go on after the test.
  if (!hasTelemetry) {
    writeAll(home, { '.config/go/telemetry/mode': 'off' })
  }
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GOTOOLCHAIN: 'local',
    ...(sharesCache ? { GOCACHE: buildCache() } : {})
  }
  let runs = 0
  const makeScratch = (): string => {
    const path = join(root, `scratch-${runs++}`)
    mkdirSync(path)
    if (sharesCache) symlinkSync(buildCache(), join(path, 'gocache'))
    return path
  }
  return {
    root,
    home,
    tree,
    environment,
    go: (...args) =>
      execFileSync('go', args, {
        cwd: tree,
        encoding: 'utf8',
        env: environment
      }),
    scratch: makeScratch,
    diagnose(checks, changes = {}) {
      return diagnose({
        checks: new Set(checks),
        isQuick: false,
        maxColdBuilds: 6,
        keySettings: [],
        directory: tree,
        packages: [],
        flags: [],
        settings: plainSettings,
        environment,
        log: silentLog,
        scratch: makeScratch(),
        ...changes
      })
    },
    remove: () => {
      execFileSync('chmod', ['-R', 'u+w', root])
      rmSync(root, { recursive: true, force: true })
    }
  }
}

/** Path -> kind, content and times of everything below a directory. */
export function snapshot(directory: string): Record<string, string> {
  const entries: Record<string, string> = {}
  const visit = (path: string): void => {
    const stats = lstatSync(path)
    const content = stats.isDirectory()
      ? 'directory'
      : stats.isSymbolicLink()
        ? readlinkSync(path)
        : createHash('sha256').update(readFileSync(path)).digest('hex')
    entries[path] = `${stats.mode} ${stats.mtimeMs} ${stats.ctimeMs} ${content}`
    if (!stats.isDirectory()) return
    for (const name of readdirSync(path)) visit(join(path, name))
  }
  visit(directory)
  return entries
}

export const ofCheck = (
  diagnosis: Diagnosis,
  check: CheckName
): readonly Finding[] =>
  diagnosis.findings.filter((finding) => finding.check === check)
