// Fixture programs in temporary places, and an environment to run Go in.
import { cp, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findGo } from '../../src/toolchain/go/find-go.ts'
import { silentLog } from '../../src/host/log.ts'
import type { BuildSettings } from '../../src/core/plan/plan.ts'
import type { GoCommand, Tree } from '../../src/toolchain/source-tree.ts'

const programs = join(import.meta.dirname, '..', 'fixtures', 'programs')

/** A temporary directory, symbolic links resolved; the caller removes it. */
export async function temporaryDirectory(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'gate-test-')))
}

/** Copies a fixture program into `directory`, which may not exist yet. */
export async function copyProgram(
  name: string,
  directory: string
): Promise<Tree> {
  await cp(join(programs, name), directory, { recursive: true })
  const root = await realpath(directory)
  return { root, directory: root }
}

/** Writes files given as path -> text below `directory`. */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string>>
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

/** A tree made of `files`. */
export async function writeTree(
  directory: string,
  files: Readonly<Record<string, string>>
): Promise<Tree> {
  await mkdir(directory, { recursive: true })
  await writeFiles(directory, files)
  const root = await realpath(directory)
  return { root, directory: root }
}

/** The Go of this machine, silent. */
export async function goOfMachine(): Promise<GoCommand> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? ''
  }
  const go = await findGo({ env, log: silentLog, install: false })
  return { go, log: silentLog, timeoutSeconds: 120 }
}

/** An environment for Go in which nothing is fetched; its directories are below `directory`. */
export function offlineEnvironment(directory: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(directory, 'home'),
    GOCACHE: join(directory, 'go-cache'),
    GOMODCACHE: join(directory, 'mod-cache'),
    GOPATH: join(directory, 'go-path'),
    GO111MODULE: 'on',
    GOENV: 'off',
    GOFLAGS: '',
    GOPROXY: 'off',
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local'
  }
}

/** Settings without any wish. */
export const plainSettings: BuildSettings = {
  packages: [],
  exclude: [],
  targets: [],
  tags: [],
  ldflags: [],
  cgoEnabled: 'auto',
  buildMode: 'auto',
  buildId: 'keep',
  gcflags: '',
  goFips140: '',
  goExperiment: '',
  goWork: 'auto',
  goProxy: 'direct',
  goCache: '/dev/null',
  modCache: 'machine',
  buildvcs: false,
  allowUnsafeBuildFlags: false,
  allowToolchainDownload: false,
  prepare: [],
  timeoutSeconds: 120,
  verifyReproducible: false,
  explain: true
}
