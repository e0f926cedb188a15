// The official client in this process, against a loopback service.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readArtifact } from '../../src/store/read-artifact.ts'
import { artifactName } from '../../src/store/entry-key.ts'
import { uploadEntry } from '../../src/store/upload-json.ts'
import {
  makeActionsStore,
  type ActionsStore
} from '../servers/actions-store.ts'
import { startCacheServer, type CacheServer } from '../servers/cache-server.ts'
import { sendFault } from '../servers/fault.ts'
import { entry } from './entries.ts'

const names = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_SERVER_URL'
]

let scratch: string
let server: CacheServer
let store: ActionsStore
/** The method of the artifact service whose answers are lost. */
let loses: string | null
let saved: Record<string, string | undefined>
const write = process.stdout.write.bind(process.stdout)

/** The client reads this process's own environment. */
function use(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of names) {
    const value = environment[name]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

beforeEach(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-upload-')))
  store = makeActionsStore()
  loses = null
  server = await startCacheServer(store, async ({ url }, response) => {
    if (loses !== null && url?.endsWith(`/${loses}`)) {
      sendFault({ kind: 'cut-after' }, response)
    }
    return false
  })
  saved = Object.fromEntries(names.map((name) => [name, process.env[name]]))
  use(server.env)
  // The client tells what it does.
  process.stdout.write = () => true
})

afterEach(async () => {
  process.stdout.write = write
  use(saved)
  await server.close()
  expect(readdirSync(scratch)).toEqual([])
  rmSync(scratch, { recursive: true })
})

const options = () => ({
  environment: server.env,
  scratch,
  retentionDays: 0
})

const day = 24 * 3_600_000

describe('uploadEntry', () => {
  it('leaves an artifact that can be read back, once', async () => {
    const first = await uploadEntry(entry, options())
    const { id = 0, digest: known = '' } = { ...store.artifacts[0] }
    expect(first).toEqual({ kind: 'stored', artifact: { id, digest: known } })
    expect(await uploadEntry(entry, options())).toEqual({ kind: 'already' })
    expect(store.artifacts).toMatchObject([
      { runId: 1001, name: artifactName(entry) }
    ])
    const [{ content: bytes, digest } = { content: Buffer.of(), digest: '' }] =
      store.artifacts
    expect(digest).toBe(
      `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    )
    const artifact = { bytes, digest: digest ?? '' }
    expect(readArtifact(artifact, entry)).toEqual(entry)
    for (const part of ['repository', 'commit', 'key', 'fingerprint']) {
      const other = { ...entry, [part]: 'other' }
      expect(() => readArtifact(artifact, other)).toThrow(
        `the entry is for another ${part}`
      )
    }
  })

  it.each([
    ['as long as the repository keeps any', 0, '90', null],
    ['for a number of days', 7, '90', 7],
    ['for no longer than the repository keeps any', 400, '90', 90],
    ['for a number of days where no limit is known', 30, '', 30]
  ])('is kept %s', async (_, retentionDays, longest, days) => {
    const environment = { ...server.env, GITHUB_RETENTION_DAYS: longest }
    await uploadEntry(entry, { ...options(), environment, retentionDays })
    const expiresAt = store.artifacts[0]?.expiresAt ?? null
    const kept =
      expiresAt === null ? null : (Date.parse(expiresAt) - Date.now()) / day
    expect(kept && Math.round(kept)).toBe(days)
  })

  it.each([
    [{ ACTIONS_RESULTS_URL: '' }, 'this runner offers no artifact service'],
    [{ ACTIONS_RUNTIME_TOKEN: '' }, 'this runner offers no artifact service'],
    [
      { GITHUB_SERVER_URL: 'nonsense' },
      'this server takes no artifacts of this kind (only github.com and ghe.com do)'
    ],
    [
      { GITHUB_SERVER_URL: 'https://ghe.example' },
      'this server takes no artifacts of this kind (only github.com and ghe.com do)'
    ]
  ])('says where that is unsupported: %j', async (more, reason) => {
    const environment = { ...server.env, ...more }
    expect(await uploadEntry(entry, { ...options(), environment })).toEqual({
      kind: 'unsupported',
      reason
    })
    expect(server.requests).toEqual([])
  })

  it('does not take for stored what took its name', async () => {
    expect(await uploadEntry(entry, options())).toMatchObject({
      kind: 'stored'
    })
    // As if it had never been finished.
    store.artifacts.splice(0)
    expect(await uploadEntry(entry, options())).toEqual({
      kind: 'failed',
      reason: 'an upload of this run that broke off has taken its name'
    })
  })

  it('leaves it to compare what is there where the answer to its end was lost', async () => {
    loses = 'FinalizeArtifact'
    expect(await uploadEntry(entry, options())).toEqual({ kind: 'already' })
    expect(store.artifacts).toHaveLength(1)
  })

  it('says what failed', async () => {
    server.fail({ kind: 'status', status: 403, message: 'not for you' })
    expect(await uploadEntry(entry, options())).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/403.*not for you/)
    })
    server.fail({ kind: 'hang' })
    const hasty = { ...options(), limitSeconds: 0.2 }
    expect(await uploadEntry(entry, hasty)).toEqual({
      kind: 'failed',
      reason: 'the artifact service did not take it within 0.2 s'
    })
    expect(store.artifacts).toEqual([])
  })
})
