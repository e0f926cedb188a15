// The directories of one run. The null cache is the heart of it: GOCACHE can't
// be /dev/null (Go refuses), so it is a directory that was empty when the run
// began, that nobody else sees, and that ends with the run.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPrivateCache } from '../../core/inputs/go-cache.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import type { HostEnvironment } from './user-environment.ts'
import type { Workspace } from '../source-tree.ts'

/**
 * Where Go keeps its telemetry below a home directory, by platform: Go's
 * os.UserConfigDir, of which a build's environment has `HOME` and `APPDATA` alone.
 */
const telemetryPlaces: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Library/Application Support/go/telemetry',
  win32: 'go/telemetry'
}

/**
 * Switches Go's telemetry off in a home directory. No variable does that, and
 * without it the first go command of a new home starts a process that outlives
 * it (golang.org/x/telemetry/start.go), and may write when the home is removed.
 */
async function switchTelemetryOff(
  home: string,
  platform: NodeJS.Platform
): Promise<void> {
  const place = telemetryPlaces[platform] ?? '.config/go/telemetry'
  const directory = join(home, place)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeFile(join(directory, 'mode'), 'off')
}

/** Makes fresh directories for a build below `parent`, readable by nobody else. */
async function makePrivate(
  parent: string
): Promise<Omit<Workspace, 'modCache'>> {
  const directories = {
    scratch: parent,
    goCache: join(parent, 'gocache'),
    home: join(parent, 'home'),
    temporary: join(parent, 'tmp'),
    goPath: join(parent, 'gopath')
  }
  for (const path of Object.values(directories)) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  }
  await switchTelemetryOff(directories.home, process.platform)
  return directories
}

/**
 * Makes the workspace of a run in its scratch directory. Base and head share
 * it: entries of the build cache are addressed by content, so this changes no byte.
 */
export async function makeWorkspace(
  scratch: string,
  plan: Pick<BuildSettings, 'goCache' | 'modCache'>,
  surroundings: Pick<HostEnvironment, 'modCache'>
): Promise<Workspace> {
  const directories = await makePrivate(scratch)
  return {
    ...directories,
    goCache: isPrivateCache(plan.goCache) ? directories.goCache : plan.goCache,
    modCache:
      plan.modCache === 'private'
        ? join(scratch, 'modcache')
        : surroundings.modCache
  }
}

/** A second workspace with an empty build cache, for building once more. */
export async function makeSecondWorkspace(
  first: Workspace,
  parent: string
): Promise<Workspace> {
  return { ...(await makePrivate(parent)), modCache: first.modCache }
}
