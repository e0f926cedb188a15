// What becomes the latest version, and what a change of an index keeps.
import { describe, expect, it } from '@jest/globals'
import {
  maxHistory,
  maxPlatforms,
  type StoredFile,
  type StoreIndex
} from '../../../src/core/model/store/index-schema.ts'
import {
  missingFiles,
  renewed,
  rolledBack,
  withFiles
} from '../../../src/core/store/change-index.ts'
import { readIndex } from '../../../src/core/store/read-index.ts'
import { StoreRefusal } from '../../../src/core/store/refusal.ts'

const validity = { now: new Date('2026-11-30T12:00:00Z'), days: 30 }

function fileOf(platform = 'linux_amd64', digit = 'a'): StoredFile {
  const sha256 = digit.repeat(64)
  return { platform, file: 'tool', bytes: 1, sha256, checksums: sha256 }
}

/** Puts and rollbacks in their order; a rollback is written `<v1.0.0`. */
function made(...steps: readonly string[]): StoreIndex {
  let index: StoreIndex | null = null
  for (const step of steps) {
    index =
      step.startsWith('<') && index !== null
        ? rolledBack(index, step.slice(1), validity)
        : withFiles(index, 'tool', step, [fileOf()], validity)
  }
  if (index === null) throw new Error('no step')
  return index
}

describe('the latest version', () => {
  it.each([
    [['v1.0.0', 'v1.1.0'], 'v1.1.0'],
    [['v1.10.0', 'v1.9.0'], 'v1.10.0'],
    [['v2.0.0', 'v1.9.1'], 'v2.0.0'],
    [['v1.0.0', 'v2.0.0-rc.1'], 'v1.0.0'],
    [['v1.0.0-rc.2', 'v1.0.0-rc.10'], 'v1.0.0-rc.10'],
    [['v1.0.0-rc.2', 'v1.0.0-rc.1'], 'v1.0.0-rc.2'],
    [['v2.0.0-rc.1', 'v1.0.0'], 'v1.0.0'],
    [['v2.0.0-rc.1', 'v1.0.0', 'v2.0.0-rc.2'], 'v1.0.0'],
    [['v1.0.0+2', 'v1.0.0+10'], 'v1.0.0+10'],
    [['v1.0.0+b', 'v1.0.0+a'], 'v1.0.0+b'],
    [['v1.0.0', 'v1.0.0+a'], 'v1.0.0+a'],
    [['v1.0.0', 'v1.1.0', '<v1.0.0'], 'v1.0.0'],
    [['v1.0.0', 'v1.1.0', '<v1.0.0', 'v1.0.1'], 'v1.0.0'],
    [['v1.0.0', 'v1.1.0', '<v1.0.0', 'v1.1.0+b'], 'v1.1.0+b'],
    [['v1.0.0', 'v1.1.0', '<v1.0.0', 'v1.1.1'], 'v1.1.1'],
    [['v1.0.0', 'v1.1.0', '<v1.0.0', 'v2.0.0-rc.1', 'v1.2.0'], 'v1.2.0'],
    [['v1.0.0-a', 'v1.0.0-b', '<v1.0.0-a', 'v1.0.0-aa'], 'v1.0.0-a'],
    [['v1.0.0-a', 'v1.0.0', '<v1.0.0-a', 'v1.0.1'], 'v1.0.1']
  ])('of %j is %s', (steps, version) => {
    const index = made(...steps)
    expect(index.latest).toBe(version)
    expect(index.history.at(-1)?.version).toBe(version)
    expect(index.generation).toBe(steps.length)
  })

  it('is not moved by another platform of a higher version', () => {
    const index = made('v1.0.0', 'v1.1.0', '<v1.0.0')
    const files = [fileOf('linux_arm64')]
    const next = withFiles(index, 'tool', 'v1.1.0', files, validity)
    expect(next.latest).toBe('v1.0.0')
  })
})

describe('an index', () => {
  it('is read as it was written', () => {
    const index = made('v1.0.0', 'v1.1.0', '<v1.0.0', 'v1.2.0-rc.1+x.01')
    const payload = Buffer.from(JSON.stringify(index))
    expect(readIndex(payload, 'tool')).toEqual(index)
    expect(index).toMatchObject({
      issuedAt: '2026-11-30T12:00:00.000Z',
      expiresAt: '2026-12-30T12:00:00.000Z'
    })
    expect(() => readIndex(payload, 'other')).toThrow('it is of tool')
  })

  it('lists versions from the lowest to the highest', () => {
    const { versions } = made('v1.10.0', 'v1.9.0', 'v1.10.0-rc.1')
    expect(versions.map(({ version }) => version)).toEqual([
      'v1.9.0',
      'v1.10.0-rc.1',
      'v1.10.0'
    ])
  })

  it('keeps the rest of a version, and when it was added', () => {
    const index = made('v1.0.0', 'v1.1.0')
    const later = { ...validity, now: new Date('2026-12-01T12:00:00Z') }
    const files = [fileOf('darwin_arm64')]
    const { versions } = withFiles(index, 'tool', 'v1.0.0', files, later)
    expect(versions[0]).toEqual({
      version: 'v1.0.0',
      addedAt: '2026-11-30T12:00:00.000Z',
      files: [fileOf('darwin_arm64'), fileOf()]
    })
    expect(versions[1]).toEqual(index.versions[1])
  })

  it('that is renewed changes nothing else', () => {
    const index = made('v1.0.0')
    const next = renewed(index, 'tool', { ...validity, days: 60 })
    expect(next).toEqual({
      ...index,
      generation: 2,
      expiresAt: '2027-01-29T12:00:00.000Z'
    })
  })

  it('lacks what it does not list, and refuses other bytes', () => {
    const index = made('v1.0.0')
    const files = [fileOf(), fileOf('linux_arm64')]
    expect(missingFiles(index, 'v1.0.0', files)).toEqual(files.slice(1))
    expect(missingFiles(index, 'v2.0.0', files)).toEqual(files)
    expect(missingFiles(null, 'v1.0.0', files)).toEqual(files)
    const other = [fileOf('linux_amd64', 'b')]
    expect(() => missingFiles(index, 'v1.0.0', other)).toThrow(StoreRefusal)
  })

  it('has no more platforms than it reads', () => {
    const index = made('v1.0.0')
    const files = Array.from({ length: maxPlatforms }, (_, i) =>
      fileOf(`linux_x${i}`)
    )
    const add = (count: number) =>
      withFiles(index, 'tool', 'v1.0.0', files.slice(0, count), validity)
    expect(() => add(maxPlatforms)).toThrow('the index of tool is full')
    const full = Buffer.from(JSON.stringify(add(maxPlatforms - 1)))
    expect(readIndex(full, 'tool').versions[0]?.files).toHaveLength(64)
  })

  it('keeps the newest of its history', () => {
    let index = made('v1.0.0', 'v1.1.0')
    for (let round = 0; round <= maxHistory; round++) {
      const version = round % 2 === 0 ? 'v1.0.0' : 'v1.1.0'
      index = rolledBack(index, version, validity)
    }
    expect(index.history).toHaveLength(maxHistory)
    const payload = Buffer.from(JSON.stringify(index))
    expect(readIndex(payload, 'tool').latest).toBe('v1.0.0')
  })

  it('refuses a rollback to what is not there', () => {
    expect(() => made('v1.0.0', '<v0.9.0')).toThrow(
      'there is no v0.9.0 of tool'
    )
  })
})
