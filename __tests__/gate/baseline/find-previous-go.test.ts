import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  findPreviousGo,
  withGoLines,
  type PreviousGoSearch
} from '../../../src/gate/baseline/find-previous-go.ts'
import type { Store, StoreAnswer } from '../../../src/gate/baseline/store.ts'
import { silentLog } from '../../../src/host/log.ts'
import { byRelease } from '../../../src/core/model/fingerprint.ts'
import { entry } from '../../store/entries.ts'
import {
  plainSettings,
  temporaryDirectory,
  writeTree
} from '../../setup/programs.ts'

const fingerprint = `${'e'.repeat(64)}-go1.26.8`
const base = { commit: entry.commit, chosenBy: 'x', branch: 'main' }
const plan = { key: 'build' }
const job = { fingerprint, leg: null }

/** A store that answers so; the identity that it was asked for is noted. */
function answering(answer: StoreAnswer, asked: unknown[] = []): Store {
  return {
    find: () => Promise.reject(new Error('not asked')),
    findByOtherGo: async (identity) => {
      asked.push(identity)
      return answer
    }
  }
}

const miss: StoreAnswer = { kind: 'miss', why: 'nothing is there' }
const refused: StoreAnswer = { kind: 'refused', why: 'it is forged' }
const found: StoreAnswer = {
  kind: 'found',
  source: 'cache',
  entry: { ...entry, fingerprint: byRelease(fingerprint, 'go1.25.3') },
  run: 'https://github.com/o/r/actions/runs/7',
  measuredAt: entry.createdAt
}

function search(
  open: readonly Store[],
  reasons: readonly string[] = []
): Promise<PreviousGoSearch> {
  const host = { repository: 'o/r', log: silentLog }
  return findPreviousGo(plan, base, job, { open, reasons }, host)
}

describe('findPreviousGo', () => {
  it('is what the first store has, without symbols', async () => {
    const asked: unknown[] = []
    const { previousGo: before, notices } = await search([
      answering(refused),
      answering(found, asked),
      answering(found, asked)
    ])
    expect(before).toMatchObject({
      release: 'go1.25.3',
      byChange: false,
      run: 'https://github.com/o/r/actions/runs/7',
      measurements: [{ binary: entry.measurements[0]?.binary, symbols: [] }]
    })
    expect(notices).toEqual(['it is forged'])
    expect(asked).toEqual([
      {
        repository: 'o/r',
        commit: entry.commit,
        key: plan.key,
        fingerprint,
        legName: null
      }
    ])
  })

  it('says why nothing could be looked for', async () => {
    expect(await search([answering(miss)])).toEqual({
      previousGo: null,
      reasons: [],
      notices: []
    })
    expect(await search([answering(refused)])).toEqual({
      previousGo: null,
      reasons: ['it is forged'],
      notices: ['it is forged']
    })
    expect((await search([], ['the API is down'])).reasons).toEqual([
      'the API is down'
    ])
    expect((await search([])).reasons).toEqual([
      'the input baseline allows nothing that is stored'
    ])
  })
})

describe('withGoLines', () => {
  let directory: string
  beforeAll(async () => {
    directory = await temporaryDirectory()
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  const recorded = {
    release: 'go1.25.3',
    byChange: false,
    run: '',
    measurements: [],
    why: ''
  }
  const nothing = { previousGo: null, reasons: [], notices: [] }

  const tree = (name: string, line: string) =>
    writeTree(join(directory, `${name}${Math.random()}`), {
      'go.mod': `module example.com/m\n\n${line}\n`
    })

  /** The lines of base and head, and the Go of this run. */
  async function before(
    [old, now]: readonly [string, string],
    version: string,
    result: PreviousGoSearch
  ) {
    const plain = { tree: await tree('head', now), plan: plainSettings }
    const toolchain = {
      version,
      root: '',
      host: { goos: '', goarch: '', level: '' }
    }
    return await withGoLines(result, await tree('base', old), {
      ...plain,
      toolchain
    })
  }

  it.each([
    ['go 1.25.3', 'go 1.26.8', 'go1.26.8', true],
    ['go 1.25', 'go 1.26', 'go1.26.8', true],
    ['go 1.25.3', 'go 1.25.3\ntoolchain go1.26.8', 'go1.26.8', true],
    ['go 1.26.8', 'go 1.25.3', 'go1.25.3', true],
    // The machine's own, newer than either line: no line brought it.
    ['go 1.21', 'go 1.22', 'go1.26.8', false],
    ['go 1.26.8', 'go 1.26.8', 'go1.26.8', false],
    // The base's own line leaves room for it.
    ['go 1.26', 'go 1.26.8', 'go1.26.8', false],
    ['', 'go 1.26.8', 'go1.26.8', false]
  ])('%j, then %j, built by %s: %s', async (old, now, version, byChange) => {
    const lines = [old, now] as const
    expect(
      await before(lines, version, { ...nothing, previousGo: recorded })
    ).toEqual({ ...recorded, byChange })
    const unknown = await before(lines, version, nothing)
    if (byChange)
      expect(unknown).toMatchObject({ measurements: null, byChange })
    else expect(unknown).toBeNull()
  })

  it('says what is not stored, and why it could not be looked for', async () => {
    const lines = ['go 1.25.3', 'go 1.26.8'] as const
    expect(await before(lines, 'go1.26.8', nothing)).toEqual({
      release: 'go1.25.3',
      byChange: true,
      run: '',
      measurements: null,
      why: 'no measurement of the base by Go 1.25.3 is stored'
    })
    const reasons = ['the API is down', 'it is forged']
    expect(
      await before(lines, 'go1.26.8', { ...nothing, reasons })
    ).toMatchObject({
      why: 'no measurement of the base by Go 1.25.3 is stored (the API is down; it is forged)'
    })
  })
})
