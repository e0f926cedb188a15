// Packs in a loopback cache service, as a push run would have made them for a tree, of
// archives that no compiler made.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  serializeManifest,
  type PackManifest
} from '../../../src/core/build-cache/pack-manifest.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import {
  packScopeOf,
  type PackHost
} from '../../../src/gate/build-cache/pack-scope.ts'
import { silentLog } from '../../../src/host/log.ts'
import { signManifest } from '../../../src/store/signing/sign-pack.ts'
import { readTrust } from '../../../src/store/signing/trust.ts'
import type { OpenTree } from '../../../src/toolchain/tree/open-tree.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import { writeTree } from '../../setup/programs.ts'
import { makeKeys } from '../../store/entries.ts'
import { manifestOf } from '../../core/build-cache/manifest.ts'
import {
  archiveWithC,
  goArchive,
  packOf,
  sha256,
  type FakePack
} from '../../toolchain/build-cache/fake-cache.ts'
import { workbench, type Workbench } from '../../toolchain/workbench.ts'

export const { publicPem, privatePem } = makeKeys()

/** What the packs hold: a package of Go, and one with C code. */
export const archives = [goArchive('plain'), archiveWithC('with C')]

const defaults = Object.fromEntries(
  options.map(({ name, default: text }) => [name, text])
)

/** A plan with a signed build cache. */
export function planOf(texts: Record<string, string> = {}): Plan {
  return makePlan(
    { 'go-cache': 'signed', ...texts },
    defaults,
    '/checkout',
    'linux/amd64'
  )
}

export interface Making {
  /** The key that signs. */
  readonly by?: string
  readonly edit?: (pack: Buffer) => Buffer
  readonly host?: Partial<PackHost>
}

export interface PackBench {
  /** A server, a scratch directory and an empty build cache for a test. */
  readonly renew: () => Promise<void>
  readonly server: CacheServer
  /** A tree of a module, opened, with the build cache of the test. */
  readonly opened: OpenTree
  readonly scratch: string
  /** Whether the server ignores ranges. */
  ignoresRange: boolean
  readonly hostOf: (more?: Partial<PackHost>) => PackHost
  /** Stores a pack, as a push run would have made it for the tree. */
  readonly store: (
    change?: Partial<PackManifest>,
    making?: Making
  ) => Promise<Buffer>
  readonly endTest: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openPackBench(): Promise<PackBench> {
  const bench = await workbench()
  const tree = await bench.open({
    tree: await writeTree(join(bench.directory, 'tree'), {
      'go.mod': 'module example.com/m\n\ngo 1.19\n'
    }),
    plan: { goCache: 'signed', cgoEnabled: 'false' }
  })
  const packed = await packOf(bench.directory, archives, 'gzip')
  let now = await renewed(bench, tree, 0, () => made.ignoresRange)
  await now.server.close()
  let runs = 0
  const hostOf = (more: Partial<PackHost> = {}): PackHost => ({
    baselineDirectory: undefined,
    environment: now.server.env,
    event: null,
    log: silentLog,
    repository: 'owner/name',
    scratch: now.scratch,
    trust: readTrust({ 'baseline-public-key': publicPem }),
    ...more
  })
  const made: PackBench = {
    ignoresRange: false,
    get server() {
      return now.server
    },
    get opened() {
      return now.opened
    },
    get scratch() {
      return now.scratch
    },
    hostOf,
    async renew() {
      made.ignoresRange = false
      now = await renewed(bench, tree, (runs += 1), () => made.ignoresRange)
    },
    store: (change = {}, making = {}) =>
      storePack(now, packed, hostOf(making.host), change, making),
    endTest: () => now.server.close(),
    close: () => bench.remove()
  }
  return made
}

interface TestPlace {
  readonly server: CacheServer
  readonly opened: OpenTree
  readonly scratch: string
}

async function renewed(
  bench: Workbench,
  tree: OpenTree,
  run: number,
  ignoresRange: () => boolean
): Promise<TestPlace> {
  const server = await startCacheServer(undefined, (request) => {
    if (ignoresRange()) delete request.headers.range
    return Promise.resolve(false)
  })
  const workspace = await bench.fresh(`run-${run}`)
  const { scratch } = workspace
  return { server, opened: { ...tree, workspace }, scratch }
}

async function storePack(
  { opened, scratch }: TestPlace,
  packed: FakePack,
  host: PackHost,
  change: Partial<PackManifest>,
  { by = privatePem, edit = (pack) => pack }: Making
): Promise<Buffer> {
  const { place, wanted } = packScopeOf(planOf(), { opened }, host)
  const { repository, ...conditions } = wanted
  const manifest = manifestOf({
    ...packed.contents,
    repository,
    conditions,
    ...change
  })
  const bytes = serializeManifest(manifest)
  const { signer } = readTrust({ 'baseline-signing-key': by })
  if (signer === null) throw new Error('there is no key')
  const head = signManifest(bytes, manifest.repository, signer)
  const pack = edit(Buffer.concat([head, bytes, packed.blobs]))
  const path = join(scratch, 'made')
  await writeFile(path, pack)
  await place.store(path, sha256(bytes), AbortSignal.timeout(20_000))
  return pack
}
