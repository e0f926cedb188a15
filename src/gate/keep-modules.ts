// Keeps the modules that a run downloaded for the next one, in the cache of the
// platform: as a pack of files, of which go.sum says whether they are true. The
// cache is asked only where Go would have to fetch something, and written only
// where Go did. Nothing here fails a run.
import { rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  fetchPack,
  storePack,
  whyNoPacks,
  type PackName
} from '../store/cache/modules.ts'
import { filesThere, placeInfos } from '../toolchain/modules/download-cache.ts'
import { mergeSums, type Sums } from '../toolchain/modules/go-sum.ts'
import { maxPackBytes } from '../toolchain/modules/pack-format.ts'
import type { OpenTree } from '../toolchain/tree/open-tree.ts'
import { packModules } from '../toolchain/modules/pack.ts'
import { lacksModules } from '../toolchain/modules/prefetch.ts'
import { readSums } from '../toolchain/modules/read-sums.ts'
import { unpackModules, type RefusedFile } from '../toolchain/modules/unpack.ts'
import { messageOf } from '../core/user-error.ts'
import type { Host } from './services.ts'

export interface ModuleKeeper {
  /** Brings kept modules to the module cache, before those of a tree are listed. */
  readonly bring: (opened: OpenTree) => Promise<void>
  /** Keeps the modules of these trees, after they were listed. */
  readonly keep: () => Promise<void>
  /** Modules that were brought, `path@version`. */
  readonly brought: ReadonlySet<string>
  /** What was not believed, for the report. */
  readonly notices: ReadonlySet<string>
}

/** For runs that keep nothing. */
export const noKeeper: ModuleKeeper = {
  bring: () => Promise.resolve(),
  keep: () => Promise.resolve(),
  brought: new Set(),
  notices: new Set()
}

/** @param head the tree under test: packs go by its go.sum */
export function moduleKeeper(head: OpenTree, host: Host): ModuleKeeper {
  const keeping: KeeperState = {
    head,
    host,
    brought: new Set(),
    notices: new Set(),
    trees: [],
    absent: new Set(),
    usable: undefined,
    pack: undefined
  }
  const { brought, notices } = keeping
  return {
    brought,
    notices,
    async bring(opened) {
      try {
        await bring(keeping, opened)
      } catch (error) {
        say(host, `not brought: ${messageOf(error)}`)
      }
    },
    async keep() {
      try {
        await keep(keeping)
      } catch (error) {
        say(host, `not kept: ${messageOf(error)}`)
      }
    }
  }
}

/** What is known of a run's modules. */
interface KeeperState {
  readonly head: OpenTree
  readonly host: Host
  readonly brought: Set<string>
  readonly notices: Set<string>
  /** What the trees want that were served. */
  readonly trees: Sums[]
  /** Files that neither the module cache nor a pack had. */
  readonly absent: Set<string>
  /** Whether the cache can be asked. */
  usable: Promise<boolean> | undefined
  /** Asked for once; null where the cache doesn't answer. */
  pack: Promise<Pack | null> | undefined
}

const say = ({ log }: Host, message: string): void =>
  log.info(`Kept modules: ${message}`)

async function bring(keeping: KeeperState, opened: OpenTree): Promise<void> {
  const { head, host, trees, absent, brought } = keeping
  const { modCache } = head.workspace
  const sums = await readSums(opened)
  if (sums.size === 0) return
  keeping.usable ??= canAsk(head, host)
  if (!(await keeping.usable)) return
  // Of the same go.sum all was brought, or the cache didn't answer.
  if (trees.some((known) => includes(known, sums))) return
  if ((await keeping.pack) === null) return
  const there = await filesThere(modCache, sums)
  if (!(await lacksModules(opened, sums, there))) return
  keeping.pack ??= fetchKept(head, host)
  const pack = await keeping.pack
  if (pack === null) return
  const placed = new Set(await unpack(keeping, pack, sums, there))
  const all = new Set([...there, ...placed])
  await placeInfos(modCache, sums, all)
  trees.push(sums)
  for (const [name, { kind, path, version }] of sums) {
    if (!all.has(name)) absent.add(name)
    if (placed.has(name) && kind === 'zip') brought.add(`${path}@${version}`)
  }
}

async function canAsk(head: OpenTree, host: Host): Promise<boolean> {
  const { environment } = host
  const why = whyNotHere(head, environment) ?? (await whyNoPacks(environment))
  if (why !== null) say(host, why)
  return why === null
}

/** Fetches the pack of an earlier run to a file; null where the cache doesn't answer. */
async function fetchKept(head: OpenTree, host: Host): Promise<Pack | null> {
  const { environment, scratch } = host
  const name = await packNameOf(head)
  const path = join(scratch, 'kept-modules')
  const lookup = await fetchPack(name, path, maxPackBytes, { environment })
  if (lookup.kind === 'unavailable') {
    say(host, lookup.reason)
    return null
  }
  if (lookup.kind === 'miss') say(host, 'none yet')
  return { name, path, key: lookup.kind === 'found' ? lookup.key : null }
}

/** Places files of a pack; returns their names. */
async function unpack(
  { head, host, notices }: KeeperState,
  { path, key }: Pack,
  sums: Sums,
  there: ReadonlySet<string>
): Promise<readonly string[]> {
  if (key === null) return []
  /** In the log at once: where the build fails there is no report of it. */
  const report = (notice: string): void => {
    if (!notices.has(notice)) host.log.info(notice)
    notices.add(notice)
  }
  try {
    const { modCache } = head.workspace
    const unpacked = await unpackModules(path, sums, modCache, there)
    say(host, `${unpacked.placed.length} files of ${key}, as go.sum has them`)
    packNotices(key, unpacked.refused).forEach(report)
    return unpacked.placed
  } catch (error) {
    report(
      `the kept modules ${key} are not used, and are fetched instead: ${messageOf(error)}`
    )
    return []
  }
}

async function keep(keeping: KeeperState): Promise<void> {
  const { head, host, trees, absent } = keeping
  const { environment, scratch } = host
  const { modCache } = head.workspace
  const pack = await keeping.pack
  if (pack === undefined || pack === null) return
  const path = join(scratch, 'modules-to-keep')
  try {
    await rm(pack.path, { force: true })
    const sums = mergeSums(trees)
    const there = await filesThere(modCache, sums)
    if (![...absent].some((name) => there.has(name))) return
    const files = await packModules(modCache, sums, path)
    if (files.length === 0) return
    const content = JSON.stringify(files)
    const storing = await storePack(pack.name, content, path, { environment })
    say(
      host,
      storing.kind === 'unavailable'
        ? `not kept: ${storing.reason}`
        : `${files.length} files kept for the next run`
    )
  } finally {
    await rm(path, { force: true })
  }
}

interface Pack {
  readonly name: PackName
  readonly path: string
  /** Of the entry; null where there is none yet. */
  readonly key: string | null
}

function includes(all: Sums, some: Sums): boolean {
  return [...some].every(([name, { hash }]) => all.get(name)?.hash === hash)
}

/**
 * A module cache that outlives the job keeps modules itself. A pack may hold what is
 * true by a pull request's own go.sum only, and would stay there for all later runs.
 */
function whyNotHere(
  { plan }: OpenTree,
  environment: Host['environment']
): string | null {
  return plan.modCache === 'private' ||
    environment['RUNNER_ENVIRONMENT'] === 'github-hosted'
    ? null
    : 'only with "mod-cache: private" on this runner, as its module cache may outlive the job'
}

async function packNameOf(head: OpenTree): Promise<PackName> {
  const { root, directory } = head.tree
  const lines = [...(await readSums(head))].map(
    ([name, { hash }]) => `${name} ${hash}`
  )
  return {
    directory: relative(root, directory).split(sep).join('/'),
    sums: lines.toSorted().join('\n')
  }
}

/** That many are named. */
const named = 3

/** @param key of the cache entry */
export function packNotices(
  key: string,
  refused: readonly RefusedFile[]
): readonly string[] {
  const notices = refused.slice(0, named).map(({ file, why }) => {
    const { path, version, kind } = file
    const part =
      kind === 'mod' ? `the go.mod of module ${path}` : `module ${path}`
    return `${part} ${version} of the kept modules ${key} is not used, and is fetched instead: ${why}`
  })
  const more = refused.length - notices.length
  return more === 0
    ? notices
    : [...notices, `so are ${more} more files of the kept modules ${key}`]
}
