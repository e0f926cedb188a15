// `store`: what is typed, done and shown, on a store in memory and with a real binary.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { storeCommandLine } from '../../src/commands/store/store.ts'
import {
  storeResultSchema,
  type StoreResult
} from '../../src/core/model/store/result-schema.ts'
import { UserError } from '../../src/core/user-error.ts'
import { workshop } from '../core/measure/build.ts'
import { inDays, memoryStore, today } from '../gate/store/world.ts'
import { newKey } from '../sigstore/signer.ts'
import { typed } from './typed.ts'

const shop = workshop()
const binary = shop.build('tool', {
  goos: 'linux',
  goarch: 'amd64',
  ldflags: '-s -w'
})
const directory = mkdtempSync(join(tmpdir(), 'go-size-gate-store-'))
afterAll(() => {
  shop.remove()
  rmSync(directory, { recursive: true })
})

const at = (name: string) => join(directory, name)
copyFileSync(binary, at('tool'))
copyFileSync(binary, at('other'))
appendFileSync(at('other'), 'x')

const key = newKey('ed25519')
const pem = key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
writeFileSync(
  at('store.pub'),
  key.publicKey.export({ format: 'pem', type: 'spki' })
)
writeFileSync(
  at('stranger.pub'),
  newKey('ed25519').publicKey.export({ format: 'pem', type: 'spki' })
)

let store = memoryStore()
let now = today
beforeEach(() => {
  store = memoryStore()
  now = today
})

/** Words that name files of the directory begin with `@`. */
async function shown(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = { STORE_SIGNING_KEY: pem }
): Promise<{ status: number; text: string }> {
  const words = line.map((word) =>
    word.startsWith('@') ? at(word.slice(1)) : word
  )
  let text = ''
  const status = await storeCommandLine(
    typed('store', ...words, '--store', 'memory'),
    {
      open: async () => store,
      environment,
      now: () => now,
      write: async (_, written) => {
        text = written
      }
    }
  )
  return { status, text }
}

/** The result as JSON; the exit status says whether it is done. */
async function run(...line: readonly string[]): Promise<StoreResult> {
  const { status, text } = await shown([...line, '--format', 'json'])
  const result = v.parse(storeResultSchema, JSON.parse(text))
  expect(status).toBe(result.done ? 0 : 1)
  return result
}

const read = ['--key', '@store.pub']

describe('store', () => {
  it('puts a binary under the name and the platform that it says', async () => {
    const { programs } = await run('put', 'v1.0.0', '@tool')
    const name = programs[0]?.name ?? ''
    expect(programs).toMatchObject([
      {
        changed: true,
        index: { latest: 'v1.0.0', generation: 1 },
        versions: [{ files: [{ platform: 'linux_amd64', file: 'tool' }] }]
      }
    ])
    const prefix = `${name}/v1.0.0/linux_amd64`
    expect([...store.objects.keys()].toSorted()).toEqual([
      `${name}/index.sigstore.json`,
      `${prefix}/SHA256SUMS`,
      `${prefix}/SHA256SUMS.sigstore.json`,
      `${prefix}/measurement.json.gz`,
      `${prefix}/tool`
    ])
  })

  it('gets what was put, and refuses other bytes of the version', async () => {
    await run('put', 'app@v1.0.0', '@tool')
    const other = await run('put', 'app@v1.0.0', '@other')
    expect(other.programs[0]?.state).toBe('refused')
    // v1 is Go's default.
    const platform = ['--platform', 'linux_amd64_v1']
    const output = ['--output', '@got', '--evidence', '@evidence']
    const got = await run('get', 'app', ...read, ...platform, ...output)
    expect(got.programs).toMatchObject([{ state: 'done', output: at('got') }])
    expect(readFileSync(at('got'))).toEqual(readFileSync(binary))
    expect(existsSync(at('evidence/SHA256SUMS.sigstore.json'))).toBe(true)
  })

  it('lists, rolls back, verifies and renews', async () => {
    await run('put', 'app@v1.0.0', '@tool')
    await run('put', 'app@v1.1.0', '@other')
    await run('put', 'lib@v0.1.0-rc.1', '@tool')
    const listed = await run('list', ...read)
    expect(
      listed.programs.map(({ name, index }) => [name, index?.latest])
    ).toEqual([
      ['app', 'v1.1.0'],
      ['lib', 'v0.1.0-rc.1']
    ])
    expect((await shown(['latest', 'app', ...read])).text).toBe('v1.1.0\n')
    const back = await run('rollback', 'app@v1.0.0')
    expect(back.programs[0]?.index?.latest).toBe('v1.0.0')
    const verified = await run('verify', ...read)
    expect(verified.programs.map(({ objects }) => objects.length)).toEqual([
      8, 4
    ])
    now = inDays(20)
    const renewed = await run('refresh', '--expires', '90')
    expect(renewed.programs.map(({ index }) => index?.expiresAt)).toEqual([
      inDays(110).toISOString(),
      inDays(110).toISOString()
    ])
    now = inDays(100)
    expect((await shown(['latest', 'app', ...read])).text).toBe('v1.0.0\n')
    now = inDays(110)
    const late = await run('latest', 'app', ...read)
    expect(late.programs[0]?.reason).toMatch(/^the index of app expired/)
  })

  it('remembers what it has seen in a file', async () => {
    await run('put', 'app@v1.0.0', '@tool')
    const older = new Map(store.objects)
    await run('put', 'app@v1.1.0', '@other')
    const memory = [...read, '--memory', '@memory.json']
    expect((await run('latest', 'app', ...memory)).done).toBe(true)
    const remembered = readFileSync(at('memory.json'), 'utf8')
    store = memoryStore(older)
    expect((await run('latest', 'app', ...read)).done).toBe(true)
    const refused = await run('latest', 'app', ...memory)
    expect(refused.programs[0]?.reason).toMatch(/^the index of app is older/)
    expect(readFileSync(at('memory.json'), 'utf8')).toBe(remembered)
  })

  it('keeps what another command remembers meanwhile', async () => {
    await run('put', 'app@v1.0.0', '@tool')
    const older = memoryStore(new Map(store.objects))
    await run('put', 'app@v1.1.0', '@other')
    await run('latest', 'app', ...read, '--memory', '@newer.json')
    store = {
      ...older,
      read: async (...asked) => {
        copyFileSync(at('newer.json'), at('shared.json'))
        return await older.read(...asked)
      }
    }
    await run('latest', 'app', ...read, '--memory', '@shared.json')
    const [shared, newer] = ['shared.json', 'newer.json'].map((name) =>
      readFileSync(at(name), 'utf8')
    )
    expect(shared).toBe(newer)
  })

  it('ends with 1 for what is missing', async () => {
    for (const line of [
      ['latest', 'app'],
      ['list', 'app'],
      ['verify', 'app']
    ]) {
      const { programs } = await run(...line, ...read)
      expect(programs).toMatchObject([{ name: 'app', state: 'missing' }])
    }
    for (const line of [['list', ...read], ['verify', ...read], ['refresh']]) {
      expect(await run(...line)).toMatchObject({ done: false, programs: [] })
    }
  })

  it('refuses a store by another key', async () => {
    await run('put', 'app@v1.0.0', '@tool')
    const { programs } = await run('list', 'app', '--key', '@stranger.pub')
    expect(programs).toMatchObject([
      {
        state: 'refused',
        reason: 'the index of app: it is signed by another key'
      }
    ])
  })

  it('lists how the latest version moved, the newest first', async () => {
    await run('put', 'app@v1.0.0', '@tool')
    await run('put', 'app@v1.1.0', '@other')
    await run('rollback', 'app@v1.0.0')
    const { text } = await shown(['list', ...read, '--format', 'text'])
    expect(text.slice(text.indexOf('  how'))).toBe(
      [
        '  how latest moved:',
        '  2026-11-30 12:00 UTC v1.0.0 by rollback',
        '  2026-11-30 12:00 UTC v1.1.0 by put',
        '  2026-11-30 12:00 UTC v1.0.0 by put',
        ''
      ].join('\n')
    )
  })

  it.each(['text', 'markdown'])('shows all of it as %s', async (format) => {
    const words = ['--format', format]
    const lines = [
      ['put', 'app@v1.0.0', '@tool'],
      ['put', 'app@v1.0.0', '@other'],
      ['list', ...read],
      ['verify', ...read],
      ['rollback', 'app@v1.0.0'],
      ['refresh'],
      ['put', 'app@v1.0.0', '@tool']
    ]
    const heads: string[] = []
    for (const line of lines) {
      if (heads.length === 6)
        store.objects.delete('app/v1.0.0/linux_amd64/tool')
      const { text } = await shown([...line, ...words])
      heads.push(text.split('\n')[0] ?? '')
    }
    const plain = heads.map((head) =>
      head
        .replaceAll('<!-- -->', '')
        .replaceAll('&#58;', ':')
        .replaceAll('&#45;', '-')
    )
    const [done, refused] =
      format === 'text' ? ['', ''] : ['### ✅ ', '### ❌ ']
    expect(plain).toEqual([
      `${done}app v1.0.0 is in the store, and v1.0.0 is the latest`,
      `${refused}app: refused: v1.0.0 for linux_amd64 is there with other bytes, and versions are immutable: put these bytes as a new version`.replaceAll(
        '_',
        format === 'text' ? '_' : '&#95;'
      ),
      `${done}app: v1.0.0 is the latest, the index counts until 2026-12-30 12:00 UTC`,
      `${done}app is proved: 4 objects`,
      `${done}app v1.0.0 was already the latest`,
      `${done}the index of app counts until 2026-12-30 12:00 UTC`,
      `${done}app v1.0.0 was already in the store, 1 lost object of it was written again, and v1.0.0 is the latest`
    ])
  })
})

describe('store refuses', () => {
  it.each([
    [['push', 'v1.0.0', '@tool'], 'store: "push" is not accepted; use put,'],
    [['put', '@tool'], 'use go-size-gate store put [NAME@]VERSION FILE…'],
    [['put', '1.0.0', '@tool'], 'write one, v1.0.0'],
    [['put', 'v1.0.0', '@none'], 'there is no such file'],
    [['put', 'v1.0.0', '@store.pub'], 'is not an executable'],
    [['put', 'a/b@v1.0.0', '@tool'], '"a/b" is no name of a program'],
    [['put', 'v1.0.0', '@tool', '@other'], 'are both for linux_amd64'],
    [['put', 'v1.0.0', '@tool', '--expires', '0'], '--expires: "0"'],
    [['put', 'v1.0.0', '@tool', '--force'], '--force is for store get,'],
    [['put', 'v1.0.0', '@tool', '--key', '@stranger.pub'], 'is not the public'],
    [['get', 'app', ...read], 'say where the binary goes: --output FILE'],
    [['get', 'app', '--output', '@x'], 'say whose signatures count'],
    [
      ['get', 'app', ...read, '--output', '@x', '--platform', 'linux'],
      '--platform: "linux"'
    ],
    [
      [
        'get',
        'app',
        ...read,
        '--output',
        '@x',
        '--platform',
        'linux_amd64_v1_x'
      ],
      '--platform: "linux_amd64_v1_x"'
    ],
    [
      ['get', 'app', ...read, '--output', '@x', '--at-least', 'one'],
      '"one" is no semantic version'
    ],
    [['latest', ...read], 'use go-size-gate store latest NAME'],
    [['latest', 'app@v1.0.0', ...read], 'use go-size-gate store latest NAME'],
    [['rollback', 'app'], 'use go-size-gate store rollback NAME@VERSION'],
    [['list', ...read, '--memory', '@store.pub'], 'is not what --memory wrote']
  ])('%j', async (line, reason) => {
    const done = shown(line)
    await expect(done).rejects.toBeInstanceOf(UserError)
    await expect(done).rejects.toThrow(reason)
    expect(store.objects.size).toBe(0)
  })

  it('to sign without a key, or by what is none, and never says it', async () => {
    const line = ['put', 'v1.0.0', '@tool']
    await expect(shown(line, {})).rejects.toThrow(
      'the variable STORE_SIGNING_KEY is empty'
    )
    const broken = { STORE_SIGNING_KEY: 'secret' }
    await expect(shown(line, broken)).rejects.toThrow(
      /^STORE_SIGNING_KEY is not a private key(?!.*secret)/
    )
  })

  it('a line without a store', async () => {
    const args = typed('store', 'list', '--key', at('store.pub'))
    await expect(storeCommandLine(args)).rejects.toThrow(
      'say where the store is: --store DIR, or --store s3://BUCKET/PREFIX'
    )
  })
})
