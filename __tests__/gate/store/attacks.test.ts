// What whoever holds the store, but not its key, can do: nothing that `get` hands out.
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  indexPayloadType,
  maxIndexBytes,
  type StoreIndex
} from '../../../src/core/model/store/index-schema.ts'
import { indexKey } from '../../../src/core/store/keys.ts'
import { readIndex } from '../../../src/core/store/read-index.ts'
import { emptyMemory, remembering } from '../../../src/core/store/memory.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { statementPayloadType } from '../../../src/core/signing/statement.ts'
import { get, type GetRequest } from '../../../src/gate/store/get.ts'
import { latest } from '../../../src/gate/store/look-up.ts'
import {
  refresh,
  rollBack,
  verifyProgram
} from '../../../src/gate/store/maintain.ts'
import type { StoreReader } from '../../../src/gate/store/reader.ts'
import { openEnvelope } from '../../../src/sigstore/envelope.ts'
import { putMeasured } from '../../../src/gate/store/put.ts'
import { openDirectory } from '../../../src/store/objects/directory.ts'
import {
  signEnvelope,
  signFile,
  signStatement
} from '../../../src/sigstore/sign.ts'
import {
  fileOf,
  flips,
  newKey,
  statementOf,
  trustIn
} from '../../sigstore/signer.ts'
import {
  inDays,
  memoryStore,
  putSmall,
  smallFile,
  today,
  writerOf
} from './world.ts'

const key = newKey('ed25519')
const directory = mkdtempSync(join(tmpdir(), 'go-size-gate-store-'))
afterAll(() => rmSync(directory, { recursive: true }))

const usual = {
  reference: { name: 'tool', version: null },
  platform: 'linux_amd64',
  evidence: null,
  force: false,
  floor: null
}

let count = 0

/** What `get` says; where it refuses, nothing is written. */
async function got(
  reader: StoreReader,
  request: Partial<Omit<GetRequest, 'output'>> = {}
): Promise<{ state: string; reason: string; content: string }> {
  const output = join(directory, `tool-${count++}`)
  const { result } = await get(reader, { ...usual, output, ...request })
  const { state, reason } = result
  expect(existsSync(output)).toBe(state === 'done')
  return {
    state,
    reason,
    content: state === 'done' ? readFileSync(output, 'utf8') : ''
  }
}

/** Content of the index. */
function indexIn(objects: Map<string, Buffer>): StoreIndex {
  const bundle = objects.get('tool/index.sigstore.json') ?? Buffer.alloc(0)
  const trust = trustIn(key)
  const payload = openEnvelope(bundle, indexPayloadType, trust, today)
  return readIndex(payload, 'tool')
}

const signed = (index: object, type = indexPayloadType): Buffer =>
  signEnvelope(type, Buffer.from(JSON.stringify(index)), key)

/** A store with v1.0.0 and v1.1.0. */
async function filled(signer = key) {
  const objects = new Map<string, Buffer>()
  const store = memoryStore(objects)
  const writer = writerOf(store, signer)
  await putSmall(writer, 'v1.0.0', 'one')
  const first = objects.get(indexKey('tool')) ?? Buffer.alloc(0)
  await putSmall(writer, 'v1.1.0', 'two')
  return { objects, writer, first }
}

it('get refuses each flipped byte of each object', async () => {
  const { objects, writer } = await filled()
  const prefix = 'tool/v1.1.0/'
  const keys = [...objects.keys()].filter(
    (name) => name.startsWith(prefix) || name === indexKey('tool')
  )
  expect(keys).toHaveLength(5)
  for (const name of keys) {
    const bytes = objects.get(name) ?? Buffer.alloc(0)
    for (const [at, changed] of flips(bytes)) {
      objects.set(name, changed)
      const { state } = await got(writer)
      if (state !== 'refused') expect(`${name} ${at}`).toBe('refused')
    }
    objects.set(name, bytes)
  }
  expect((await got(writer)).content).toBe('two')
})

/** What `get` says of a store whose index is another one. */
async function gotWith(index: Buffer): Promise<string> {
  const { objects, writer } = await filled()
  objects.set(indexKey('tool'), index)
  const { state, reason } = await got(writer)
  expect(state).toBe('refused')
  return reason
}

describe('get refuses', () => {
  it('the index of another program', async () => {
    const { objects, writer } = await filled()
    await putSmall(writer, 'v9.0.0', 'nine', { name: 'other' })
    const other = objects.get(indexKey('other')) ?? Buffer.alloc(0)
    expect(await gotWith(other)).toBe('the index of tool: it is of other')
  })

  it('an index by another key', async () => {
    const { first } = await filled(newKey('ed25519'))
    expect(await gotWith(first)).toBe(
      'the index of tool: it is signed by another key'
    )
  })

  it('signed data of another type, and a signed file', async () => {
    const { objects } = await filled()
    const index = indexIn(objects)
    expect(await gotWith(signed(index, statementPayloadType))).toBe(
      `the index of tool: it holds data of another type: ${statementPayloadType}`
    )
    const file = signFile(Buffer.from(JSON.stringify(index)), key)
    expect(await gotWith(file)).toBe(
      'the index of tool: it is the signature of a file, and holds no data'
    )
  })

  it('an index that has expired, or is of the future', async () => {
    const { writer } = await filled()
    const late = await got({ ...writer, now: () => inDays(30) })
    expect(late.reason).toMatch(/^the index of tool expired at 2026-12-30T12/)
    const early = await got({ ...writer, now: () => inDays(-1) })
    expect(early.reason).toMatch(/it was issued in the future/)
    const before = await got({ ...writer, now: () => inDays(29.99) })
    expect(before.state).toBe('done')
  })

  it('an older index, if it remembers a newer one or a floor is given', async () => {
    const { objects, writer, first } = await filled()
    const { seen } = await latest(writer, 'tool', null)
    if (seen === null) throw new Error('nothing was seen')
    const memory = remembering(emptyMemory, seen)
    expect((await got({ ...writer, memory })).content).toBe('two')
    objects.set(indexKey('tool'), first)
    // Nothing says that there is a newer one.
    expect((await got(writer)).content).toBe('one')
    const remembered = await got({ ...writer, memory })
    expect(remembered.reason).toBe(
      'the index of tool is older than one that was seen before: it is generation 1, and 2 is remembered'
    )
    const floored = await got(writer, { floor: 'v1.1.0' })
    expect(floored.reason).toBe('v1.0.0 is lower than --at-least v1.1.0')
    objects.delete(indexKey('tool'))
    const gone = await got({ ...writer, memory })
    expect(gone).toMatchObject({
      state: 'refused',
      reason: 'the index of tool is gone, and one was seen before'
    })
  })

  it('with what it has seen, where that is proved', async () => {
    const { objects, writer, first } = await filled()
    const { seen } = await latest(writer, 'tool', null)
    expect(seen).toMatchObject({ name: 'tool', generation: 2 })
    const late = { ...writer, now: () => inDays(30) }
    const request = { ...usual, output: join(directory, 'unseen') }
    const refusals = await Promise.all([
      get(writer, { ...request, floor: 'v9.0.0' }),
      get(writer, { ...request, platform: 'linux_arm64' }),
      get(late, request),
      latest(writer, 'tool', 'v9.0.0'),
      rollBack(writer, 'tool', 'v7.0.0'),
      putMeasured(writer, 'tool', [smallFile('three', key)], {
        version: 'v1.0.0',
        discard: false
      })
    ])
    expect(refusals.map(({ result }) => result.state)).toEqual([
      'refused',
      'missing',
      'refused',
      'refused',
      'missing',
      'refused'
    ])
    expect(refusals.map((refusal) => refusal.seen)).toEqual(
      refusals.map(() => seen)
    )
    if (seen === null) throw new Error('nothing was seen')
    const memory = remembering(emptyMemory, seen)
    objects.set(indexKey('tool'), first)
    expect((await get({ ...writer, memory }, request)).seen).toBeNull()
  })

  it('another index of the generation that it remembers', async () => {
    const { objects, writer } = await filled()
    const { seen } = await latest(writer, 'tool', null)
    if (seen === null) throw new Error('nothing was seen')
    const memory = remembering(emptyMemory, seen)
    const { versions, ...index } = indexIn(objects)
    const fork = { ...index, versions: versions.slice(1) }
    objects.set(indexKey('tool'), signed(fork))
    const { state, reason } = await got({ ...writer, memory })
    expect(state).toBe('refused')
    expect(reason).toMatch(/somebody has signed two$/)
  })

  it('a binary with bytes behind its end', async () => {
    const { objects, writer } = await filled()
    const name = 'tool/v1.1.0/linux_amd64/tool'
    objects.set(
      name,
      Buffer.concat([objects.get(name) ?? Buffer.alloc(0), Buffer.from('x')])
    )
    expect(await got(writer)).toMatchObject({
      state: 'refused',
      reason: `${name}: it has more bytes than it may have`
    })
  })

  it('an index that is too large', async () => {
    const { objects, writer } = await filled()
    objects.set(indexKey('tool'), Buffer.alloc(maxIndexBytes + 1, ' '))
    await expect(got(writer)).rejects.toThrow('too large')
  })

  it.each([
    ['../../etc/cron.d/x', 'file'],
    ['..', 'file'],
    ['a/b', 'file'],
    ['SHA256SUMS', 'file'],
    ['tool\n', 'file'],
    ['linux_amd64/../..', 'platform'],
    ['v1.1.0/..', 'version']
  ])('a signed index with the path %j as its %s', async (path, field) => {
    const { objects } = await filled()
    const index = indexIn(objects)
    const version = index.versions[0]
    const [file] = version?.files ?? []
    const changed =
      field === 'version'
        ? { ...version, version: path }
        : { ...version, files: [{ ...file, [field]: path }] }
    expect(
      await gotWith(
        signed({ ...index, versions: [changed, index.versions[1]] })
      )
    ).toMatch(new RegExp(`^the index of tool: it is malformed: .*${field}`))
  })

  it.each([
    [
      'two files for one platform',
      (index: StoreIndex) => ({
        ...index,
        versions: index.versions.map((each) => ({
          ...each,
          files: [...each.files, ...each.files]
        }))
      })
    ],
    [
      'a version twice',
      (index: StoreIndex) => ({
        ...index,
        versions: [...index.versions, ...index.versions]
      })
    ],
    [
      'a latest version that is not there',
      (index: StoreIndex) => ({ ...index, latest: 'v7.0.0' })
    ],
    [
      'a latest version that its history does not have',
      (index: StoreIndex) => ({ ...index, latest: 'v1.0.0' })
    ],
    [
      'an expiry before its issue',
      (index: StoreIndex) => ({
        ...index,
        expiresAt: '2020-01-01T00:00:00.000Z'
      })
    ],
    [
      'another form of a version',
      (index: StoreIndex) => ({
        ...index,
        latest: '1.1.0',
        history: []
      })
    ],
    [
      'something unknown',
      (index: StoreIndex) => ({ ...index, delegations: [] })
    ],
    ['another schema', (index: StoreIndex) => ({ ...index, schemaVersion: 2 })]
  ])('a signed index with %s', async (_, change) => {
    const { objects } = await filled()
    expect(await gotWith(signed(change(indexIn(objects))))).toMatch(
      /^the index of tool: it is malformed: /
    )
  })

  it('the files of another version under this one', async () => {
    const { objects, writer } = await filled()
    for (const [name, bytes] of objects) {
      if (!name.startsWith('tool/v1.0.0/')) continue
      objects.set(name.replace('v1.0.0', 'v1.1.0'), bytes)
    }
    const { state, reason } = await got(writer)
    expect(state).toBe('refused')
    expect(reason).toMatch(/SHA256SUMS: it is another list than the index says/)
  })

  it.each([
    'tool',
    'measurement.json.gz',
    'SHA256SUMS',
    'SHA256SUMS.sigstore.json'
  ])('a version whose %s is gone', async (file) => {
    const { objects, writer } = await filled()
    objects.delete(`tool/v1.1.0/linux_amd64/${file}`)
    expect((await got(writer)).state).not.toBe('done')
  })

  it('a measurement of another binary, also if it is signed', async () => {
    const objects = new Map<string, Buffer>()
    const writer = writerOf(memoryStore(objects), key)
    await putSmall(writer, 'v1.0.0', 'one', { lies: true })
    expect((await got(writer)).reason).toMatch(
      /measurement.json.gz: it is of another binary than the index says$/
    )
  })

  it('a measurement of another platform, also if it is signed', async () => {
    const writer = writerOf(memoryStore(), key)
    const { stored, ...file } = smallFile('one', key, 'linux_arm64')
    const files = [{ ...file, stored: { ...stored, platform: 'linux_amd64' } }]
    const version = { version: 'v1.0.0', discard: false }
    await putMeasured(writer, 'tool', files, version)
    expect((await got(writer)).reason).toMatch(
      /measurement.json.gz: it is of another platform than the index says$/
    )
  })

  it('a signed statement in the place of the signature of a list', async () => {
    const { objects, writer } = await filled()
    const list = 'tool/v1.1.0/linux_amd64/SHA256SUMS'
    const file = fileOf(objects.get(list) ?? '')
    const statement = statementOf(file, [fileOf('two')])
    objects.set(`${list}.sigstore.json`, signStatement(statement, key))
    expect((await got(writer)).reason).toMatch(
      /it is a statement, not the signature of the list$/
    )
  })

  it('a version, a platform and a program that are not there', async () => {
    const { writer } = await filled()
    const version = { reference: { name: 'tool', version: 'v3.0.0' } }
    expect(await got(writer, version)).toMatchObject({
      state: 'missing',
      reason: 'there is no v3.0.0 of tool'
    })
    expect(await got(writer, { platform: 'darwin_arm64' })).toMatchObject({
      state: 'missing',
      reason:
        'there is no tool v1.1.0 for darwin_arm64: it is there for linux_amd64'
    })
    const other = { reference: { name: 'other', version: null } }
    expect(await got(writer, other)).toMatchObject({
      state: 'missing',
      reason: 'there is no other in memory'
    })
  })
})

describe('get', () => {
  const files = [
    'measurement.json.gz',
    'SHA256SUMS',
    'SHA256SUMS.sigstore.json'
  ]

  it('writes an executable file, and beside it what proves it', async () => {
    const { writer, objects } = await filled()
    const output = join(directory, 'tool')
    const request = { ...usual, output, evidence: directory }
    const { result } = await get(writer, request)
    expect(result).toMatchObject({ state: 'done', output })
    expect(statSync(output).mode & 0o777).toBe(0o755)
    for (const name of files) {
      const bytes = objects.get(`tool/v1.1.0/linux_amd64/${name}`)
      expect(readFileSync(join(directory, name))).toEqual(bytes)
    }
  })

  it('writes nothing where the binary has no directory', async () => {
    const { writer } = await filled()
    const evidence = join(directory, 'no-evidence')
    const output = join(directory, 'none', 'tool')
    await expect(get(writer, { ...usual, output, evidence })).rejects.toThrow(
      `could not write ${output}: there is no directory ${join(directory, 'none')}, so make it first`
    )
    expect(existsSync(evidence)).toBe(false)
  })

  it('leaves a link to an open file as it is, with force too', async () => {
    const { writer } = await filled()
    const open = openSync(join(directory, 'standard-output'), 'w')
    const output = join(directory, 'link')
    symlinkSync(`/dev/fd/${open}`, output)
    await expect(
      get(writer, { ...usual, output, force: true })
    ).rejects.toThrow(`could not write ${output}: it is not a regular file`)
    closeSync(open)
    expect(lstatSync(output).isSymbolicLink()).toBe(true)
  })

  it.each(['tool', ...files])(
    'does not replace %s without force',
    async (name) => {
      const { writer } = await filled()
      const at = join(directory, `taken-${name}`)
      mkdirSync(at)
      writeFileSync(join(at, name), 'mine')
      const request = { ...usual, output: join(at, 'tool'), evidence: at }
      await expect(get(writer, request)).rejects.toThrow(
        `${join(at, name)} is there already: replace it by --force`
      )
      expect(readdirSync(at)).toEqual([name])
      expect(readFileSync(join(at, name), 'utf8')).toBe('mine')
      const { result } = await get(writer, { ...request, force: true })
      expect(result.state).toBe('done')
      expect(readFileSync(join(at, name), 'utf8')).not.toBe('mine')
      expect(readdirSync(at).toSorted()).toEqual(['tool', ...files].toSorted())
    }
  )
})

describe('rollback', () => {
  it('refuses a version that is not there, and changes nothing', async () => {
    const { objects, writer } = await filled()
    const before = new Map(objects)
    const { result } = await rollBack(writer, 'tool', 'v7.0.0')
    expect(result).toMatchObject({
      state: 'missing',
      reason: 'there is no v7.0.0 of tool'
    })
    expect(objects).toEqual(before)
  })

  it('makes an earlier version the latest until a higher one comes', async () => {
    const { objects, writer } = await filled()
    const { result } = await rollBack(writer, 'tool', 'v1.0.0')
    expect(result).toMatchObject({
      changed: true,
      index: { generation: 3, latest: 'v1.0.0' },
      history: [
        { version: 'v1.0.0', generation: 1, why: 'put' },
        { version: 'v1.1.0', generation: 2, why: 'put' },
        { version: 'v1.0.0', generation: 3, why: 'rollback' }
      ]
    })
    expect((await got(writer)).content).toBe('one')
    const before = new Map(objects)
    const again = await rollBack(writer, 'tool', 'v1.0.0')
    expect(again.result).toMatchObject({ state: 'done', changed: false })
    expect(objects).toEqual(before)
  })
})

describe('refresh', () => {
  it('renews an index that has expired, and no other key does', async () => {
    const { writer } = await filled()
    const late = { ...writer, now: () => inDays(40) }
    expect((await got(late)).state).toBe('refused')
    const stranger = { ...late, key: newKey('ed25519') }
    expect((await refresh(stranger, 'tool')).result.state).toBe('refused')
    const { result } = await refresh(late, 'tool')
    expect(result).toMatchObject({
      changed: true,
      index: { generation: 3, expiresAt: inDays(70).toISOString() }
    })
    expect((await got(late)).content).toBe('two')
    expect((await refresh(late, 'none')).result.state).toBe('missing')
  })

  it('renews an index that was signed by a clock of the future', async () => {
    const { writer } = await filled()
    await refresh({ ...writer, now: () => inDays(300) }, 'tool')
    expect((await got(writer)).reason).toMatch(/ issued in the future, at /)
    expect((await refresh(writer, 'tool')).result).toMatchObject({
      changed: true,
      index: { generation: 4, issuedAt: today.toISOString() }
    })
    expect((await got(writer)).content).toBe('two')
  })
})

describe('verify', () => {
  it('reports each object that is not proved', async () => {
    const { objects, writer } = await filled()
    objects.set('tool/v1.0.0/linux_amd64/tool', Buffer.from('One'))
    objects.set('tool/v1.1.0/linux_amd64/SHA256SUMS', Buffer.alloc(9999))
    objects.delete('tool/v1.0.0/linux_amd64/SHA256SUMS')
    const { result } = await verifyProgram(writer, 'tool')
    expect(result.state).toBe('refused')
    const bad = result.objects.filter(({ state }) => state !== 'proved')
    expect(bad.map(({ key: name, state }) => [name, state])).toEqual([
      ['tool/v1.0.0/linux_amd64/SHA256SUMS', 'missing'],
      ['tool/v1.0.0/linux_amd64/SHA256SUMS.sigstore.json', 'refused'],
      ['tool/v1.0.0/linux_amd64/measurement.json.gz', 'refused'],
      ['tool/v1.0.0/linux_amd64/tool', 'refused'],
      ['tool/v1.1.0/linux_amd64/SHA256SUMS', 'refused'],
      ['tool/v1.1.0/linux_amd64/SHA256SUMS.sigstore.json', 'refused'],
      ['tool/v1.1.0/linux_amd64/measurement.json.gz', 'refused'],
      ['tool/v1.1.0/linux_amd64/tool', 'refused']
    ])
    expect(result.objects).toHaveLength(8)
  })

  it('goes on behind a link in the place of an object', async () => {
    const root = join(directory, 'linked')
    const writer = writerOf(openDirectory(root), key)
    await putSmall(writer, 'v1.0.0', 'one')
    await putSmall(writer, 'v1.1.0', 'two')
    const binary = 'tool/v1.0.0/linux_amd64/tool'
    rmSync(join(root, binary))
    symlinkSync(join(root, 'tool/v1.1.0/linux_amd64/tool'), join(root, binary))
    const { result } = await verifyProgram(writer, 'tool')
    expect(result.state).toBe('refused')
    expect(result.objects.map((check) => [check.key, check.state])).toEqual([
      [binary, 'refused'],
      ...[
        'SHA256SUMS',
        'SHA256SUMS.sigstore.json',
        'measurement.json.gz',
        'tool'
      ].map((name) => [`tool/v1.1.0/linux_amd64/${name}`, 'proved'])
    ])
  })

  it('ends at once where the store can no longer be read', async () => {
    const { writer } = await filled()
    const reads: string[] = []
    const store = {
      ...writer.store,
      read: async (name: string, maxBytes: number) => {
        reads.push(name)
        if (reads.length > 2) throw new UserError('the network is gone')
        return await writer.store.read(name, maxBytes)
      }
    }
    await expect(verifyProgram({ ...writer, store }, 'tool')).rejects.toThrow(
      'the network is gone'
    )
    expect(reads).toHaveLength(3)
  })
})
