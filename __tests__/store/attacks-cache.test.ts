// Attacks on baselines in the cache. Each shows the world before it, that it does not
// move the baseline, and that it would without the protection.
import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { entryVersion } from '../../src/store/cache/service.ts'
import { storeEntry } from '../../src/store/cache/entries.ts'
import {
  maxJsonBytes,
  packEntry,
  unpackEntry,
  type Entry
} from '../../src/store/entry.ts'
import { cacheKey } from '../../src/store/entry-key.ts'
import { seal } from '../../src/store/signing/seal.ts'
import { cacheStore } from '../../src/gate/baseline/cache-store.ts'
import type { StoreAnswer } from '../../src/gate/baseline/store.ts'
import { entry, grown, makeKeys } from './entries.ts'
import { makePlatform, type TestPlatform } from './platform.ts'

const owner = makeKeys()
const attacker = makeKeys()

/** What the attacker wants the base to be: growth up to this is then none. */
const forged = grown(10_000_000)
const honestSize = 10
const forgedSize = 10_000_010

const commits = [entry.commit]
const scopes = ['refs/pull/7/merge', 'refs/heads/main']

let platform: TestPlatform

beforeEach(async () => {
  platform = await makePlatform()
})

afterEach(async () => {
  expect(platform.github.violations).toEqual([])
  await platform.close()
})

/** Bytes of the base by an answer; its kind where it gives none. */
function sizeIn(answer: StoreAnswer): number | string {
  return answer.kind === 'found' ? sizeOf(answer.entry) : answer.kind
}

function sizeOf({ measurements }: Entry): number {
  return measurements[0]?.binary.fileSize ?? 0
}

/** What a run of the pull request reads, that believes `verifier`. */
function read(verifier = owner.verifier): Promise<StoreAnswer> {
  const environment = platform.results.envFor(scopes)
  return cacheStore(verifier, { environment }).find(entry, commits)
}

describe('the cache', () => {
  const key = cacheKey(entry)

  /** Code of the pull request writes to its own scope, under whatever key. */
  function shadow(content: Buffer, under = key, version = entryVersion): void {
    const [scope = ''] = scopes
    const one = { scope, key: under, version, content, done: true }
    platform.results.entries.push(one)
  }

  beforeEach(async () => {
    const { env: environment } = platform.results
    await storeEntry(entry, owner.signer, { environment })
    expect(sizeIn(await read())).toBe(honestSize)
  })

  it('a shadowed key, without a signature', async () => {
    const content = packEntry(forged)
    shadow(content)
    expect(await read()).toEqual({
      kind: 'refused',
      why: 'the cache entry of ccccccc is not believed: it is not signed'
    })
    // Had it been believed as it is:
    expect(sizeOf(unpackEntry(content, entry))).toBe(forgedSize)
  })

  it('a shadowed key, signed by the attacker', async () => {
    shadow(seal(entry, packEntry(forged), attacker.signer))
    expect(await read()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('its signature is not valid')
    })
    // With any signature believed:
    expect(sizeIn(await read(attacker.verifier))).toBe(forgedSize)
  })

  it.each([
    ['commit', { commit: 'e'.repeat(40) }],
    ['key', { key: 'other' }],
    ['fingerprint', { fingerprint: 'f'.repeat(64) }],
    ['repository', { repository: 'o/other' }]
  ])('an honest entry of another %s', async (_part, other) => {
    const elsewhere = { ...forged, ...other }
    shadow(seal(elsewhere, packEntry(elsewhere), owner.signer))
    expect(await read()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('its signature is not valid')
    })
    // With a signature that held for any of them:
    platform.results.entries.pop()
    shadow(seal(entry, packEntry(forged), owner.signer))
    expect(sizeIn(await read())).toBe(forgedSize)
  })

  it('a longer key that hides the entry, to have an older one chosen', async () => {
    const older = 'b'.repeat(40)
    const old = { ...forged, commit: older }
    const { env: environment } = platform.results
    await storeEntry(old, owner.signer, { environment })
    const find = () =>
      cacheStore(owner.verifier, {
        environment: platform.results.envFor(scopes)
      }).find(entry, [entry.commit, older])
    expect(sizeIn(await find())).toBe(honestSize)
    shadow(Buffer.from('x'), `${key}-longer`)
    expect(await find()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('an entry under a longer key hides it')
    })
    // Were it a miss, the older commit would be next:
    platform.results.entries.splice(0, 1)
    platform.results.entries.pop()
    expect(sizeIn(await find())).toBe(forgedSize)
  })

  it('an archive whose paths overwrite files of the runner', async () => {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-attack-')))
    try {
      const victim = join(directory, 'victim')
      writeFileSync(victim, 'honest')
      // The official client's entry for a file, and what it makes of it.
      const workspace = join(directory, 'workspace')
      mkdirSync(workspace)
      const path = join(workspace, 'entry.json')
      writeFileSync(path, '{}')
      const call = (expression: string) =>
        promisify(execFile)(
          process.execPath,
          [
            '--input-type=module',
            '-e',
            `import * as cache from '@actions/cache'; await ${expression}; process.exit()`
          ],
          {
            env: {
              ...platform.results.envFor(scopes),
              PATH: process.env['PATH'],
              GITHUB_WORKSPACE: workspace,
              RUNNER_TEMP: workspace
            }
          }
        )
      const args = `(${JSON.stringify([path])}, ${JSON.stringify(key)})`
      await call(`cache.saveCache${args}`)
      const saved = platform.results.entries.at(-1)
      if (!saved?.content) throw new Error('nothing was saved')
      const isGzip = saved.content.readUInt16BE(0) === 0x1f8b
      writeFileSync(victim, 'overwritten')
      const archive = execFileSync('tar', [
        '--absolute-names',
        '--create',
        isGzip ? '--gzip' : '--zstd',
        victim
      ])
      writeFileSync(victim, 'honest')
      saved.content = archive
      shadow(archive)

      expect(await read()).toMatchObject({
        kind: 'refused',
        why: expect.stringContaining('it is not signed')
      })
      expect(readFileSync(victim, 'utf8')).toBe('honest')
      // Had the official client unpacked it:
      await call(`cache.restoreCache${args}`)
      expect(readFileSync(victim, 'utf8')).toBe('overwritten')
      expect(existsSync(path)).toBe(true)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  it('a bomb, even if its signature held', async () => {
    const bomb = gzipSync(Buffer.alloc(maxJsonBytes + 1))
    shadow(bomb)
    expect(await read()).toMatchObject({ kind: 'refused' })
    platform.results.entries.pop()
    shadow(seal(entry, bomb, owner.signer))
    expect(await read()).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/larger than 268435456 bytes/)
    })
    // Without a limit it would all be in memory:
    expect(gunzipSync(bomb).length).toBe(maxJsonBytes + 1)
  })
})
