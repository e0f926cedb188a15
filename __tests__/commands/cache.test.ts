// `cache`: what is typed, done and shown, with packs of archives that no compiler made.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import {
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  utimes,
  writeFile
} from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { cacheCommandLine } from '../../src/commands/cache/cache.ts'
import {
  cacheResultSchema,
  type CacheResult
} from '../../src/core/model/build-cache/result-schema.ts'
import { removePack } from '../../src/gate/packs/collect-packs.ts'
import { findPacks } from '../../src/gate/packs/find-packs.ts'
import { UserError } from '../../src/core/user-error.ts'
import { currentOwner, makeScratch } from '../../src/host/files/scratch.ts'
import { temporaryDirectory } from '../setup/programs.ts'
import {
  archiveOf,
  archiveWithC,
  filesBelow,
  goArchive,
  goLine,
  sha256,
  writeCache
} from '../toolchain/build-cache/fake-cache.ts'
import { typed } from './typed.ts'

const keys = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const pem = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
const publicPem = (pair: typeof keys) =>
  pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()
const commit = 'c'.repeat(40)
const now = new Date('2026-12-01T12:00:00.000Z')
const variables = {
  BASELINE_SIGNING_KEY: pem,
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_SHA: commit
}

let directory: string
const at = (name: string): string => join(directory, name)

/** Words that name files of the directory begin with `@`. */
async function shown(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = variables
): Promise<{ status: number; text: string }> {
  const words = line.map((word) =>
    word.startsWith('@') ? at(word.slice(1)) : word
  )
  let text = ''
  const status = await cacheCommandLine(typed('cache', ...words), {
    environment,
    now: () => now,
    write: async (_, written) => {
      text = written.replaceAll(directory, 'DIR')
    }
  })
  return { status, text }
}

async function resultOf(
  ...line: readonly string[]
): Promise<CacheResult & { readonly status: number }> {
  const { status, text } = await shown([...line, '--format', 'json'])
  return { status, ...v.parse(cacheResultSchema, JSON.parse(text)) }
}

beforeAll(async () => {
  directory = await temporaryDirectory()
  await writeCache(at('cache'), [
    goArchive('a'),
    archiveWithC('b'),
    Buffer.from('list of files')
  ])
  await mkdir(at('packs'))
  await shown(['pack', '--from', '@cache', '--output', '@packs/a.pack'])
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('cache pack', () => {
  it('packs and signs what is there, and says what', async () => {
    const { status, text } = await shown([
      'pack',
      '--from',
      '@cache',
      '--output',
      '@new.pack'
    ])
    expect(status).toBe(0)
    expect(text).toMatch(
      /^DIR\/new\.pack is signed: 2 archives of go1\.26\.8, [\d.]+ K?i?B in [\d.]+ K?i?B\nIt has every package .* private modules too: share it .*\n$/
    )
  })

  it('says that no build proved it', async () => {
    const { packs } = await resultOf('list', '@packs/a.pack')
    expect(packs).toHaveLength(1)
    expect(packs[0]).toMatchObject({
      state: 'listed',
      facts: {
        repository: 'owner/name',
        commit,
        go: 'go1.26.8',
        targets: ['linux/amd64'],
        compiler: null,
        createdAt: now.toISOString(),
        archives: 2,
        withC: 1,
        actions: 2,
        coldSeconds: null,
        warmSeconds: null
      }
    })
  })

  it('replaces no file without --force, and leaves none half-written', async () => {
    await writeFile(at('taken'), 'mine')
    const line = ['pack', '--from', '@cache', '--output', '@taken']
    await expect(shown(line)).rejects.toThrow(
      new UserError(`${at('taken')} is there already: replace it by --force`)
    )
    const limited = [...line, '--force', '--max-bytes', '10']
    await expect(shown(limited)).rejects.toThrow(
      /^no pack is made of .*: it would have more than 10 bytes$/
    )
    expect(await readFile(at('taken'), 'utf8')).toBe('mine')
    expect((await shown([...line, '--force'])).status).toBe(0)
    expect((await resultOf('list', '@taken')).done).toBe(true)
    const left = await readdir(directory)
    expect(left.filter((name) => name.startsWith('go-size-gate-'))).toEqual([])
  })

  it('wants to know which Go where several compiled', async () => {
    const other = archiveOf([
      ['__.PKGDEF', goLine.replace('go1.26.8', 'go1.25.3')]
    ])
    await writeCache(at('mixed'), [goArchive('a'), other])
    const line = ['pack', '--from', '@mixed', '--output', '@mixed.pack']
    await expect(shown(line)).rejects.toThrow(
      'has archives of go1.25.3 and go1.26.8: say which are packed by --go, e.g. --go go1.26.8'
    )
    await expect(shown([...line, '--go', 'go1.2'])).rejects.toThrow(
      'has archives of go1.25.3 and go1.26.8, and none of go1.2'
    )
    expect((await shown([...line, '--go', 'go1.25.3'])).text).toContain(
      '1 archive of go1.25.3'
    )
  })

  it.each([
    [
      { BASELINE_SIGNING_KEY: '' },
      'the variable BASELINE_SIGNING_KEY is empty'
    ],
    [
      { BASELINE_SIGNING_KEY: 'x' },
      'baseline-signing-key is not an Ed25519 key'
    ],
    [{ GITHUB_REPOSITORY: '' }, '--repository OWNER/NAME'],
    [{ GITHUB_REPOSITORY: 'a/../b' }, 'use OWNER/NAME'],
    [{ GITHUB_SHA: '' }, 'say which commit the cache was built of'],
    [{ GITHUB_SHA: 'main' }, 'use the whole SHA']
  ])('is refused with %j', async (change, reason) => {
    const line = ['pack', '--from', '@cache', '--output', '@never.pack']
    await expect(shown(line, { ...variables, ...change })).rejects.toThrow(
      reason
    )
  })

  it('is refused without a cache, or an empty one', async () => {
    const output = ['--output', '@never.pack']
    await expect(shown(['pack', ...output])).rejects.toThrow('--from DIR')
    await expect(
      shown(['pack', '--from', '@nowhere', ...output])
    ).rejects.toThrow('there is no build cache at')
    await expect(
      shown(['pack', '--from', '@cache', '--output', '@nowhere/a.pack'])
    ).rejects.toThrow(/^could not write to .*: there is no such directory$/)
    await mkdir(at('empty'))
    await expect(
      shown(['pack', '--from', '@empty', ...output])
    ).rejects.toThrow('no archive of a package is in')
  })
})

describe('cache verify', () => {
  const byKey = ['--baseline-public-key', publicPem(keys)]

  it('proves a pack, and writes nothing', async () => {
    const before = await filesBelow(directory)
    const { status, text } = await shown(['verify', '@packs/a.pack', ...byKey])
    expect(status).toBe(0)
    expect(text).toBe(
      'DIR/packs/a.pack is proved: 2 archives of go1.26.8, made for commit ccccccc\n'
    )
    expect(await filesBelow(directory)).toEqual(before)
  })

  it('puts packages of Go alone into a cache, and all where it is told to', async () => {
    const line = ['verify', '@packs/a.pack', '--into', '@into']
    const { text } = await shown(line)
    expect(text).toContain(
      '\n1 archive is in DIR/into now, without 1 archive with C code (--with-c)\n'
    )
    expect(await filesBelow(at('into'))).toHaveLength(2)
    const { placed } = await resultOf(...line, '--with-c')
    expect(placed).toMatchObject({ archives: 2, actions: 2, leftOut: 0 })
    const [file] = await filesBelow(at('into'))
    expect(file).toBeDefined()
    const id = sha256(goArchive('a'))
    const content = await readFile(at(`into/${id.slice(0, 2)}/${id}-d`))
    expect(content.equals(goArchive('a'))).toBe(true)
  })

  it.each([
    ['another key', ['--baseline-public-key', publicPem(stranger)], 'this key'],
    ['another repository', ['--repository', 'other/name'], 'for other/name']
  ])('refuses %s, with status 1', async (_, flags, reason) => {
    const line = ['verify', '@packs/a.pack', '--into', '@refused', ...flags]
    const { status, text } = await shown(line)
    expect(status).toBe(1)
    expect(text).toContain(
      'DIR/packs/a.pack is refused: its signature is not valid for'
    )
    expect(text).toContain(reason)
    expect(await filesBelow(at('refused'))).toEqual([])
  })

  it('refuses a damaged archive, and places nothing', async () => {
    const bytes = await readFile(at('packs/a.pack'))
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3)
    await writeFile(at('damaged.pack'), bytes)
    const line = ['verify', '@damaged.pack', '--into', '@damaged']
    const { status, packs, placed } = await resultOf(...line)
    expect([status, placed]).toEqual([1, null])
    expect(packs[0]?.state).toBe('refused')
    expect(packs[0]?.reason).toMatch(
      /is damaged|has other content|not those that were signed/
    )
    expect(await filesBelow(at('damaged'))).toEqual([])
  })

  it('refuses one that is cut off before it reads on', async () => {
    const bytes = await readFile(at('packs/a.pack'))
    await writeFile(at('short.pack'), bytes.subarray(0, -1))
    const { packs } = await resultOf('verify', '@short.pack')
    expect(packs[0]?.reason).toMatch(
      /^it has \d+ bytes and not the \d+ that it declares$/
    )
  })

  it('says what it lacks, and what can not be read', async () => {
    const line = ['verify', '@packs/a.pack', '--repository', 'owner/name']
    await expect(shown(line, {})).rejects.toThrow('--baseline-public-key KEY')
    await expect(shown(['verify', '@nowhere'])).rejects.toThrow(UserError)
    await expect(
      shown(['verify', '@packs/a.pack', '--with-c'])
    ).rejects.toThrow('--with-c is for --into')
  })
})

describe('cache list', () => {
  it('shows the packs of a directory, and no other files', async () => {
    await mkdir(at('listed'))
    await writeFile(at('listed/a.pack'), await readFile(at('packs/a.pack')))
    await writeFile(at('listed/other.pack'), 'something else')
    await symlink(at('packs/a.pack'), at('listed/link.pack'))
    const written = new Date(now.getTime() - 3 * 86_400_000)
    await utimes(at('listed/a.pack'), written, written)
    const { status, text } = await shown(['list', '@listed'])
    expect(status).toBe(0)
    const [, row, ...rest] = text.trimEnd().split('\n')
    expect(row).toMatch(
      /^ {2}DIR\/listed\/a\.pack +[\d.]+ K?i?B +3 days +go1\.26\.8 +linux\/amd64 +2 +ccccccc$/
    )
    expect(rest).toEqual([])
    const { text: markdown } = await shown([
      'list',
      '@listed',
      '--format',
      'markdown'
    ])
    expect(markdown).toContain('| pack')
  })

  it('shows names that would be lines, colours or markup as they are', async () => {
    await mkdir(at('named'))
    const name = 'a\nb\u001B[31m<b>|`.pack'
    await writeFile(at(`named/${name}`), await readFile(at('packs/a.pack')))
    const { text } = await shown(['list', '@named'])
    expect(text.trimEnd().split('\n')).toHaveLength(2)
    expect(text).not.toContain('\u001B')
    const { text: markdown } = await shown([
      'list',
      '@named',
      '--format',
      'markdown'
    ])
    expect(markdown.trimEnd().split('\n')).toHaveLength(3)
    for (const active of ['\u001B', '<b>', '`']) {
      expect(markdown).not.toContain(active)
    }
    const gone = await resultOf('gc', '@named', '--max-bytes', '0')
    expect(gone.packs.map(({ state }) => state)).toEqual(['removed'])
    expect(await filesIn('named')).toEqual([])
  })

  it('names what is cut off, with status 1', async () => {
    await mkdir(at('cut'))
    const bytes = await readFile(at('packs/a.pack'))
    await writeFile(at('cut/a.pack'), bytes.subarray(0, -1))
    const { status, text } = await shown(['list', '@cut'])
    expect(status).toBe(1)
    expect(text).toMatch(
      /^DIR\/cut\/a\.pack is refused: it has \d+ bytes and not the \d+ that it declares\n$/
    )
  })

  it('says that there is none', async () => {
    await mkdir(at('none'))
    const { status, text } = await shown(['list', '@none'])
    expect([status, text]).toEqual([0, 'there is no pack\n'])
  })
})

/** Packs of these ages in days, and what is none. */
async function packsOf(name: string, days: Readonly<Record<string, number>>) {
  await mkdir(at(name))
  const bytes = await readFile(at('packs/a.pack'))
  const old = new Date(now.getTime() - 365 * 86_400_000)
  for (const [pack, age] of Object.entries(days)) {
    const written = new Date(now.getTime() - age * 86_400_000)
    await writeFile(at(`${name}/${pack}`), bytes)
    await utimes(at(`${name}/${pack}`), written, written)
  }
  await writeFile(at(`${name}/other.pack`), 'not a pack')
  await utimes(at(`${name}/other.pack`), old, old)
  await symlink(at('packs/a.pack'), at(`${name}/link.pack`))
  await mkdir(at(`${name}/directory.pack`))
  return bytes.length
}
const others = ['directory.pack', 'link.pack', 'other.pack']
const filesIn = async (name: string) => (await readdir(at(name))).toSorted()
/** What a run writes before it renames it. */
const draft = (digit: string): string =>
  `go-size-gate-build-cache-${'0'.repeat(32)}.pack.${digit.repeat(16)}.tmp`

describe('cache gc', () => {
  it('removes what is too old, and nothing that is not a pack', async () => {
    await packsOf('aged', { a: 13, b: 15, c: 1 })
    const line = ['gc', '@aged', '--max-age', '14d']
    const dry = await resultOf(...line, '--dry-run')
    expect(dry).toMatchObject({ status: 0, dryRun: true })
    expect(await filesIn('aged')).toEqual(['a', 'b', 'c', ...others])
    const { text } = await shown(line)
    expect(text).toMatch(
      /^1 pack removed \([\d.]+ K?i?B\), 2 kept \([\d.]+ K?i?B\)\n/
    )
    expect(text).toMatch(
      /DIR\/aged\/b +[\d.]+ K?i?B +15 days +removed: it is older/
    )
    expect(await filesIn('aged')).toEqual(['a', 'c', ...others])
    expect(await readFile(at('packs/a.pack'))).not.toHaveLength(0)
  })

  it('removes the oldest until the others fit', async () => {
    const bytes = await packsOf('sized', { a: 3, b: 1, c: 2 })
    const limit = String(2 * bytes)
    const { packs } = await resultOf('gc', '@sized', '--max-bytes', limit)
    expect(packs.map(({ state }) => state)).toEqual(['removed', 'kept', 'kept'])
    expect(await filesIn('sized')).toEqual(['b', 'c', ...others])
  })

  it('leaves a file alone that took the place of a pack', async () => {
    await packsOf('replaced', { a: 1 })
    const [pack] = await findPacks(at('replaced'))
    if (pack === undefined) throw new Error('no pack')
    await writeFile(at('replaced/new'), await readFile(at('packs/a.pack')))
    await rename(at('replaced/new'), at('replaced/a'))
    expect(await removePack(pack)).toBe(false)
    await writeFile(at('replaced/a'), 'not a pack')
    expect(await removePack(pack)).toBe(false)
    expect(await readFile(at('replaced/a'), 'utf8')).toBe('not a pack')
  })

  it('removes what killed runs left of packs, and nothing that may still be written', async () => {
    await packsOf('drafts', { a: 1 })
    const bytes = await readFile(at('packs/a.pack'))
    for (const [name, hours] of [
      [draft('a'), 0.5],
      [draft('b'), 2]
    ] as const) {
      const written = new Date(now.getTime() - hours * 3_600_000)
      await writeFile(at(`drafts/${name}`), bytes.subarray(0, -1))
      await utimes(at(`drafts/${name}`), written, written)
    }
    const living = await makeScratch(at('drafts'))
    const dead = await makeScratch(at('drafts'))
    const owner = { ...(await currentOwner()), pid: 2 ** 22 + 1 }
    await writeFile(join(dead, 'owner.json'), JSON.stringify(owner))
    // What is being written is no pack yet, and none that is damaged.
    expect(await resultOf('list', '@drafts')).toMatchObject({
      status: 0,
      packs: [{ path: 'DIR/drafts/a' }]
    })
    // The one that is being written counts as no bytes, and doesn't go.
    const line = ['gc', '@drafts', '--max-bytes', String(bytes.length)]
    expect((await resultOf(...line, '--dry-run')).packs).toHaveLength(2)
    expect(await filesIn('drafts')).toContain(draft('b'))
    const { packs } = await resultOf(...line)
    expect(packs.map(({ path, state }) => [path, state])).toEqual([
      ['DIR/drafts/a', 'kept'],
      [`DIR/drafts/${draft('b')}`, 'removed']
    ])
    expect(await filesIn('drafts')).toEqual(
      ['a', draft('a'), basename(living), ...others].toSorted()
    )
  })

  it.each([
    [[], 'use go-size-gate cache gc DIR'],
    [['--max-age', '2w'], 'use days or hours, as in 14d or 12h'],
    [['--max-bytes', 'much'], 'use a size such as'],
    [
      ['--max-age', '1d', '--into', 'x'],
      '--into is for cache verify, and not for gc'
    ]
  ])('is refused with %j', async (flags, reason) => {
    await expect(shown(['gc', '@packs', ...flags])).rejects.toThrow(reason)
  })
})

describe('cache', () => {
  it.each([
    [['drop'], '"drop" is not accepted; use pack, verify, list, gc'],
    [['list'], 'use go-size-gate cache list DIR, or FILE'],
    [['pack', 'a'], 'use go-size-gate cache pack --from DIR --output FILE']
  ])('is refused as %j', async (line, reason) => {
    await expect(shown(line)).rejects.toThrow(reason)
  })
})
