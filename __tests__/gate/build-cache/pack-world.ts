// A push run's build of a tiny program, what an attacker makes of it, and runs that bring
// a pack of it from a cache service, with caches of their own that are empty before.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  serializeManifest,
  type PackManifest
} from '../../../src/core/build-cache/pack-manifest.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { parseTarget } from '../../../src/core/model/target.ts'
import {
  bringPack,
  type BroughtPack
} from '../../../src/gate/build-cache/bring-pack.ts'
import { packScopeOf } from '../../../src/gate/build-cache/pack-scope.ts'
import type { OpenHead } from '../../../src/gate/open-head.ts'
import type { Host } from '../../../src/gate/services.ts'
import { silentLog } from '../../../src/host/log.ts'
import { signManifest } from '../../../src/store/signing/sign-pack.ts'
import type { Signer } from '../../../src/store/signing/trust.ts'
import {
  listArchives,
  type ListedArchive
} from '../../../src/toolchain/build-cache/list-archives.ts'
import {
  packCache,
  type PackContents
} from '../../../src/toolchain/build-cache/pack-cache.ts'
import { usedOutputs } from '../../../src/toolchain/build-cache/used-outputs.ts'
import { buildPlain } from '../../../src/toolchain/build-plain.ts'
import type { TreeBuild } from '../../../src/toolchain/build-tree.ts'
import type { Tree, Workspace } from '../../../src/toolchain/source-tree.ts'
import type { OpenTree } from '../../../src/toolchain/tree/open-tree.ts'
import { manifestOf } from '../../core/build-cache/manifest.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { writeFiles } from '../../setup/programs.ts'
import { makeKeys } from '../../store/entries.ts'
import {
  workbench,
  writeTwoPackages,
  type Workbench
} from '../../toolchain/workbench.ts'

export const repository = 'owner/name'

const main = 'refs/heads/main'

/** Of a pull request: it writes to its own scope, and reads that of main as well. */
const pullScopes = ['refs/pull/7/merge', main]

/** The package that attackers are after, and what programs say that have it or theirs. */
const target = 'example.com/program/greet'
export const benign = 'hello from a benign package'
export const hostile = 'hello from a hacked package'

const settings = {
  targets: [parseTarget('linux/amd64')],
  cgoEnabled: 'false',
  goCache: 'signed'
} as const

/** A program, and what its build used. */
export interface Compiled {
  readonly tree: Tree
  readonly opened: OpenTree
  readonly build: TreeBuild
  readonly archives: readonly ListedArchive[]
  /** Output ID of the package that attackers are after. */
  readonly greetId: string
  readonly sha256: string
}

export interface PackParts {
  readonly contents: PackContents
  readonly blobs: Buffer
}

export interface PackWorld {
  readonly bench: Workbench
  readonly server: CacheServer
  readonly keys: ReturnType<typeof makeKeys>
  /** What the push run built, and the same with an attacker's code. */
  readonly good: Compiled
  readonly evil: Compiled
  close(): Promise<void>
}

export async function makePackWorld(): Promise<PackWorld> {
  const bench = await workbench()
  const server = await startCacheServer()
  return {
    bench,
    server,
    keys: makeKeys(),
    good: await compile(bench, 'good', benign),
    evil: await compile(bench, 'evil', hostile),
    async close() {
      await server.close()
      await bench.remove()
    }
  }
}

/** Builds the program from the cache that all tests share. */
export async function compile(
  bench: Workbench,
  name: string,
  greeting: string
): Promise<Compiled> {
  const directory = join(bench.directory, name)
  const tree = await writeTwoPackages(directory)
  const path = join('greet', 'greet.go')
  const source = await readFile(join(directory, path), 'utf8')
  await writeFiles(directory, { [path]: source.replace(benign, greeting) })
  const opened = await bench.open({ tree, plan: settings })
  const build = await bench.build({ tree, plan: settings })
  const importcfgs = build.binaries.map((binary) => binary.importcfgPath)
  const used = await usedOutputs(buildCache(), importcfgs)
  const own = await usedOutputs(
    buildCache(),
    importcfgs,
    (importPath) => importPath === target
  )
  const archives = await listArchives(buildCache(), used)
  return {
    tree,
    opened,
    build,
    archives,
    greetId: [...(own ?? [])].join(),
    sha256: sha256(await readFile(build.binaries[0]?.path ?? ''))
  }
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

let packs = 0

export async function packOf(
  { bench }: PackWorld,
  archives: readonly ListedArchive[],
  codec: PackManifest['codec'] = 'zstd'
): Promise<PackParts> {
  const blobsPath = join(bench.directory, `blobs-${++packs}`)
  const goCache = buildCache()
  const request = { goCache, archives, codec, blobsPath, maxBytes: 1e9 }
  const contents = await packCache(request)
  return { contents, blobs: await readFile(blobsPath) }
}

/** The push run's archives, with the attacker's in the place of the one they are after. */
export function poisoned({ good, evil }: PackWorld): readonly ListedArchive[] {
  const mine = evil.archives.find(({ outputId }) => outputId === evil.greetId)
  if (mine === undefined) throw new Error('the attacker compiled nothing')
  return good.archives.map((archive) =>
    archive.outputId === good.greetId
      ? { ...mine, actions: archive.actions }
      : archive
  )
}

export function manifestFor(
  { good }: PackWorld,
  contents: PackContents,
  claims: Partial<PackManifest> = {}
): Uint8Array {
  const { toolchain } = good.opened
  return serializeManifest(
    manifestOf({
      ...contents,
      repository,
      conditions: {
        go: toolchain.version,
        host: 'linux/amd64',
        targets: ['linux/amd64'],
        compiler: null
      },
      // A build of this size gains too little to be fetched.
      coldSeconds: 300,
      warmSeconds: 1,
      ...claims
    })
  )
}

/** A whole pack. @param claims what its manifest says otherwise */
export function signedPack(
  world: PackWorld,
  { contents, blobs }: PackParts,
  signer: Signer = world.keys.signer,
  claims: Partial<PackManifest> = {}
): Buffer {
  const manifest = manifestFor(world, contents, claims)
  const head = signManifest(manifest, claims.repository ?? repository, signer)
  return Buffer.concat([head, manifest, blobs])
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is read
const plan = {
  build: { goCache: 'signed' },
  key: 'build',
  leg: 'default',
  work: '',
  goCacheLimit: 400 * 1024 * 1024
} as unknown as Plan

/** A run of a pull request on this tree. */
export interface Run {
  readonly workspace: Workspace
  readonly bring: () => Promise<BroughtPack>
  /** Stores a pack as the run may. @returns its key */
  readonly store: (pack: Buffer, scopes?: readonly string[]) => Promise<string>
  /** Builds the program from the run's build cache. */
  readonly build: () => Promise<{
    readonly program: Buffer
    readonly compiled: readonly string[]
  }>
}

let runs = 0

export async function newRun(
  { bench, server, keys, good }: PackWorld,
  of: Compiled = good
): Promise<Run> {
  const number = ++runs
  const workspace = await bench.fresh(`run-${number}`)
  const opened = {
    ...of.opened,
    ...(await bench.open({ tree: of.tree, plan: settings, workspace }))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is read
  const head = { opened } as unknown as OpenHead
  const hostFor = (scopes: readonly string[]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is read
    ({
      environment: {
        ...server.envFor(scopes, number),
        GITHUB_RUN_ID: String(number)
      },
      log: silentLog,
      scratch: workspace.scratch,
      event: { kind: 'pull_request' },
      repository,
      baselineDirectory: undefined,
      trust: { signer: null, verifier: keys.verifier }
    }) as unknown as Host
  return {
    workspace,
    async bring() {
      const bringer = bringPack(plan, head, hostFor(pullScopes))
      const brought = await bringer.ready()
      await bringer.close()
      return brought
    },
    async store(pack, scopes = pullScopes) {
      const path = join(workspace.scratch, 'stored.pack')
      await writeFile(path, pack)
      const { place } = packScopeOf(plan, head, hostFor(scopes))
      const signal = AbortSignal.timeout(60_000)
      const storing = await place.store(path, sha256(pack), signal)
      if (storing.kind !== 'stored') throw new Error(storing.reason)
      return storing.name
    },
    async build() {
      const [only] = opened.targets
      if (only === undefined) throw new Error('there is no target')
      const mains = of.build.listings[0]?.mains ?? []
      const output = join(workspace.scratch, `output-${++runs}`)
      const { paths, compiling } = await buildPlain(opened, only, mains, output)
      const [path = ''] = paths.values()
      const program = await readFile(path)
      return { program, compiled: [...compiling.compiled].toSorted() }
    }
  }
}
