// `put`: what is in the index afterwards, and what is refused.
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/user-error.ts'
import { discardUnfinished } from '../../../src/gate/store/discard.ts'
import { list } from '../../../src/gate/store/look-up.ts'
import {
  refresh,
  rollBack,
  verifyProgram
} from '../../../src/gate/store/maintain.ts'
import { kinds, newKey } from '../../sigstore/signer.ts'
import {
  inDays,
  memoryStore,
  putSmall,
  smallFile,
  writerOf,
  type MemoryStore
} from './world.ts'

const index = 'tool/index.sigstore.json'

const neverFirst = async () => false
const nothing = async () => {}
const ignoresConditions = async () => {
  throw new UserError('conditions are ignored')
}

/** A store whose first replacements of the index come after another's work. */
function interrupted(
  store: MemoryStore,
  ...work: (() => Promise<unknown>)[]
): MemoryStore {
  return {
    ...store,
    replace: async (key, bytes, revision) => {
      await work.shift()?.()
      return await store.replace(key, bytes, revision)
    }
  }
}

describe.each(kinds)('put, by a key of %s,', (kind) => {
  const key = newKey(kind)

  it('adds a version, which is proved', async () => {
    const writer = writerOf(memoryStore(), key)
    const made = await putSmall(writer, 'v1.0.0', 'one')
    expect(made).toMatchObject({
      state: 'done',
      changed: true,
      index: { generation: 1, latest: 'v1.0.0' },
      versions: [
        { version: 'v1.0.0', files: [{ platform: 'linux_amd64', bytes: 3 }] }
      ]
    })
    const { result } = await verifyProgram(writer, 'tool')
    expect(result.state).toBe('done')
    expect(result.objects).toHaveLength(4)
  })

  it('writes nothing for what is there already', async () => {
    const store = memoryStore()
    const writer = writerOf(store, key)
    await putSmall(writer, 'v1.0.0', 'one')
    const before = new Map(store.objects)
    const made = await putSmall(writer, 'v1.0.0', 'one')
    expect(made).toMatchObject({ state: 'done', changed: false })
    expect(store.objects).toEqual(before)
  })

  it('writes lost objects of a listed version again', async () => {
    const store = memoryStore()
    const writer = writerOf(store, key)
    await putSmall(writer, 'v1.0.0', 'one')
    await putSmall(writer, 'v1.0.0', 'arm', { platform: 'linux_arm64' })
    const before = new Map(store.objects)
    const names = [...before.keys()].filter((name) => /linux_amd/.test(name))
    expect(names).toHaveLength(4)
    for (const lost of [...names.map((name) => [name]), names]) {
      for (const name of lost) store.objects.delete(name)
      const made = await putSmall(writer, 'v1.0.0', 'one')
      expect(made).toMatchObject({ state: 'done', changed: false })
      expect(made.restored.toSorted()).toEqual(lost.toSorted())
      const { result } = await verifyProgram(writer, 'tool')
      expect(result.state).toBe('done')
      expect(store.objects.get(index)).toEqual(before.get(index))
    }
  })

  it('refuses other bytes for a version, and leaves all as it was', async () => {
    const store = memoryStore()
    const writer = writerOf(store, key)
    await putSmall(writer, 'v1.0.0', 'one')
    const before = new Map(store.objects)
    for (const discard of [false, true]) {
      const made = await putSmall(writer, 'v1.0.0', 'two', { discard })
      expect(made.state).toBe('refused')
      expect(made.reason).toMatch(/^v1.0.0 for linux_amd64 is there with other/)
    }
    expect(store.objects).toEqual(before)
  })

  it('refuses a version that differs by capitals alone, and discards nothing of the other', async () => {
    const store = memoryStore()
    const writer = writerOf(store, key)
    await putSmall(writer, 'v1.0.0-RC.1', 'one')
    const before = new Map(store.objects)
    for (const discard of [false, true]) {
      const made = await putSmall(writer, 'v1.0.0-rc.1', 'two', { discard })
      expect(made.state).toBe('refused')
      expect(made.reason).toMatch(
        /^v1.0.0-RC.1 is there, and some file systems/
      )
    }
    expect(store.objects).toEqual(before)
  })

  it('goes on where an interrupted put of the same bytes ended', async () => {
    const store = memoryStore()
    const writer = writerOf(store, key)
    await putSmall(writer, 'v1.0.0', 'one')
    for (const objects of [1, 2, 3, 4]) {
      const left = [...store.objects].slice(0, objects)
      const rest = memoryStore(new Map(left))
      const made = await putSmall(writerOf(rest, key), 'v1.0.0', 'one')
      expect(made).toMatchObject({ state: 'done', changed: true })
      const { result } = await verifyProgram(writerOf(rest, key), 'tool')
      expect(result.state).toBe('done')
    }
  })

  it('refuses the place of an unfinished upload, unless it is to be discarded', async () => {
    const store = memoryStore()
    await putSmall(writerOf(store, key), 'v1.0.0', 'one')
    store.objects.delete(index)
    const writer = writerOf(store, key)
    const made = await putSmall(writer, 'v1.0.0', 'two')
    expect(made.state).toBe('refused')
    expect(made.reason).toMatch(/--discard-unfinished$/)
    expect(store.objects.has(index)).toBe(false)
    const again = await putSmall(writer, 'v1.0.0', 'two', { discard: true })
    expect(again).toMatchObject({ state: 'done', changed: true })
    expect((await verifyProgram(writer, 'tool')).result.state).toBe('done')
  })
})

describe('put', () => {
  it('adds a platform to a version that is there', async () => {
    const writer = writerOf(memoryStore())
    await putSmall(writer, 'v1.0.0', 'one')
    await putSmall(writer, 'v1.1.0', 'two')
    const platform = 'linux_arm_6'
    const made = await putSmall(writer, 'v1.0.0', 'arm', { platform })
    expect(made.index?.latest).toBe('v1.1.0')
    const { result } = await list(writer, 'tool')
    expect(
      result.versions.map(({ version, files }) => [version, files.length])
    ).toEqual([
      ['v1.0.0', 2],
      ['v1.1.0', 1]
    ])
  })

  it('restores what is the same alone, and says what stays lost', async () => {
    const store = memoryStore()
    const writer = writerOf(store)
    await putSmall(writer, 'v1.0.0', 'one')
    const prefix = 'tool/v1.0.0/linux_amd64'
    const [binary, checksums] = [`${prefix}/tool`, `${prefix}/SHA256SUMS`]
    const program = store.objects.get(binary)
    const listed = store.objects.get(index)
    store.objects.delete(binary)
    // The list of another name is another list.
    const file = 'other'
    const made = await putSmall(writer, 'v1.0.0', 'one', { file })
    expect(made).toMatchObject({ state: 'done', restored: [binary] })
    expect(store.objects.get(binary)).toEqual(program)
    store.objects.delete(checksums)
    const refused = await putSmall(writer, 'v1.0.0', 'one', { file })
    expect(refused).toMatchObject({
      state: 'refused',
      reason: `v1.0.0 for linux_amd64 is listed, and this put can't make it whole: ${checksums}: there is no such object; restore that from a copy of the store, or put a new version`
    })
    expect(store.objects.has(checksums)).toBe(false)
    expect(store.objects.get(index)).toEqual(listed)
  })

  it.each([false, true])(
    'replaces no other bytes at the place of a listed object (discard: %p)',
    async (discard) => {
      const store = memoryStore()
      const writer = writerOf(store)
      await putSmall(writer, 'v1.0.0', 'one')
      const binary = 'tool/v1.0.0/linux_amd64/tool'
      store.objects.set(binary, Buffer.from('two'))
      const made = await putSmall(writer, 'v1.0.0', 'one', { discard })
      expect(made.state).toBe('refused')
      expect(made.reason).toContain(
        `${binary}: it is another file than the index says;`
      )
      expect(store.objects.get(binary)?.toString()).toBe('two')
    }
  )

  it('of others at the same time loses none', async () => {
    const store = memoryStore()
    const key = newKey('ed25519')
    const puts = Array.from({ length: 20 }, (_, i) =>
      putSmall(writerOf(store, key), `v1.0.${i}`, `content ${i}`)
    )
    const made = await Promise.all(puts)
    expect(made.map(({ state }) => state)).toEqual(puts.map(() => 'done'))
    const { result } = await verifyProgram(writerOf(store, key), 'tool')
    expect(result).toMatchObject({
      state: 'done',
      index: { generation: 20, latest: 'v1.0.19' }
    })
    expect(result.versions).toHaveLength(20)
  })

  it.each([
    ['of one name', 'tool'],
    ['of two names', 'other']
  ])('of two versions with other bytes %s accepts one', async (_, file) => {
    for (let round = 0; round < 20; round++) {
      const store = memoryStore()
      const key = newKey('ed25519')
      const made = await Promise.all([
        putSmall(writerOf(store, key), 'v1.0.0', 'one'),
        putSmall(writerOf(store, key), 'v1.0.0', 'two', { file })
      ])
      const states = made.map(({ state }) => state).toSorted()
      expect(states).toEqual(['done', 'refused'])
      const { result } = await verifyProgram(writerOf(store, key), 'tool')
      expect(result.state).toBe('done')
    }
  })

  it('checks again that another put has not come first', async () => {
    const store = memoryStore()
    const key = newKey('ed25519')
    const other = () => putSmall(writerOf(store, key), 'v2.0.0', 'two')
    const writer = writerOf(interrupted(store, other), key)
    const made = await putSmall(writer, 'v1.0.0', 'one')
    expect(made).toMatchObject({ changed: true, index: { latest: 'v2.0.0' } })
  })

  it('ends refused where its objects are discarded before it is listed', async () => {
    const store = memoryStore()
    const key = newKey('ed25519')
    const discard = true
    const other = () =>
      putSmall(writerOf(store, key), 'v1.0.0', 'two', { discard })
    const writer = writerOf(interrupted(store, other), key)
    const made = await putSmall(writer, 'v1.0.0', 'one')
    expect(made.state).toBe('refused')
    const { result } = await verifyProgram(writerOf(store, key), 'tool')
    expect(result).toMatchObject({ state: 'done' })
  })

  it('ends refused where its objects are gone and nobody is listed', async () => {
    const store = memoryStore()
    const key = newKey('ed25519')
    const files = [smallFile('two', key)]
    const discard = () =>
      discardUnfinished(writerOf(store, key), 'tool', 'v1.0.0', files, null)
    const writer = writerOf(interrupted(store, discard), key)
    const made = await putSmall(writer, 'v1.0.0', 'one')
    expect(made).toMatchObject({
      state: 'refused',
      reason:
        'another put removed tool/v1.0.0/linux_amd64/tool meanwhile: put again when it is done'
    })
    const { result } = await list(writerOf(store, key), 'tool')
    expect(result).toMatchObject({ state: 'done', versions: [] })
  })

  it('gives objects back that it discarded while they were being listed', async () => {
    const store = memoryStore()
    const key = newKey('ed25519')
    const first = writerOf(store, key)
    await putSmall(first, 'v0.1.0', 'zero')
    let finish = nothing
    const slow = interrupted(
      store,
      () => new Promise((done) => (finish = async () => done(null)))
    )
    const waiting = putSmall(writerOf(slow, key), 'v1.0.0', 'one')
    while (
      ![...store.objects.keys()].some((name) =>
        /v1.*bundle|v1.*sigstore/.test(name)
      )
    ) {
      await new Promise((done) => setImmediate(done))
    }
    const discarding = interrupted(store, async () => {
      await finish()
      await waiting
    })
    const made = await putSmall(writerOf(discarding, key), 'v1.0.0', 'two', {
      discard: true
    })
    expect(made.state).toBe('refused')
    expect((await waiting).state).toBe('done')
    const { result } = await verifyProgram(first, 'tool')
    expect(result.state).toBe('done')
  })

  it('refuses to write to an index that has expired, or is not its own', async () => {
    const store = memoryStore()
    const key = newKey('ed25519')
    await putSmall(writerOf(store, key), 'v1.0.0', 'one')
    const late = writerOf(store, key, { now: () => inDays(30) })
    const made = await putSmall(late, 'v1.1.0', 'two')
    expect(made.reason).toMatch(/^the index of tool expired at 2026-12-30/)
    const stranger = await putSmall(writerOf(store), 'v1.1.0', 'two')
    expect(stranger.reason).toBe(
      'the index of tool: it is signed by another key'
    )
  })

  it('uses no store that ignores conditions', async () => {
    const store = memoryStore()
    const writer = writerOf({ ...store, assertConditional: ignoresConditions })
    await expect(putSmall(writer, 'v1.0.0', 'one')).rejects.toThrow(UserError)
    expect(store.objects.size).toBe(0)
    await putSmall(writerOf(store, writer.key), 'v1.0.0', 'one')
    await putSmall(writerOf(store, writer.key), 'v1.1.0', 'two')
    const before = new Map(store.objects)
    await expect(rollBack(writer, 'tool', 'v1.0.0')).rejects.toThrow(UserError)
    await expect(refresh(writer, 'tool')).rejects.toThrow(UserError)
    expect(store.objects).toEqual(before)
    store.objects.delete('tool/v1.0.0/linux_amd64/tool')
    await expect(putSmall(writer, 'v1.0.0', 'one')).rejects.toThrow(UserError)
    expect(store.objects.size).toBe(before.size - 1)
  })

  it('gives up where others come first again and again', async () => {
    const store = memoryStore()
    const writer = writerOf({ ...store, replace: neverFirst })
    await expect(putSmall(writer, 'v1.0.0', 'one')).rejects.toThrow(
      'try again later'
    )
  })
})
