import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byRelease } from '../../../src/core/model/fingerprint.ts'
import {
  fileStore,
  inDirectory
} from '../../../src/gate/baseline/file-store.ts'
import { recordFileName } from '../../../src/store/entry-key.ts'
import { writeRecord } from '../../../src/store/record-directory.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { entry as ofRepository } from '../../store/entries.ts'

const entry = inDirectory({
  ...ofRepository,
  fingerprint: `${'d'.repeat(64)}-go1.26.8`
})
/** As a run asks, in a workflow or elsewhere. */
const query = { ...entry, repository: 'o/r', legName: null }
const before = 'e'.repeat(40)

let sandbox: Sandbox
let directory: string

beforeEach(() => {
  sandbox = makeSandbox()
  directory = join(sandbox.root, 'sizes')
})

afterEach(() => sandbox.remove())

describe('fileStore', () => {
  it('finds the commit itself, then one before it', async () => {
    const store = fileStore(directory)
    await writeRecord(directory, { ...entry, commit: before })
    const commits = [entry.commit, before]
    expect(await store.find(query, commits)).toMatchObject({
      kind: 'found',
      source: 'file',
      entry: { commit: before },
      measuredAt: entry.createdAt
    })
    await writeRecord(directory, entry)
    expect(await store.find(query, commits)).toMatchObject({
      entry: { commit: entry.commit }
    })
  })

  it('says what it has not', async () => {
    const store = fileStore(directory)
    expect(await store.find(query, [entry.commit])).toEqual({
      kind: 'miss',
      why: `${directory} has no measurement of ccccccc with these settings`
    })
    expect(await store.findByOtherGo(query)).toEqual({
      kind: 'miss',
      why: `${directory} has no measurement of ccccccc by another Go`
    })
  })

  it('does not look for an older commit when the record of the base is damaged', async () => {
    mkdirSync(directory)
    await writeRecord(directory, { ...entry, commit: before })
    writeFileSync(join(directory, recordFileName(entry)), 'half')
    const store = fileStore(directory)
    expect(await store.find(query, [entry.commit, before])).toEqual({
      kind: 'refused',
      why: expect.stringContaining(
        `the record of ccccccc in ${directory} is not used: `
      )
    })
  })

  it('finds what another Go measured', async () => {
    const fingerprint = byRelease(entry.fingerprint, 'go1.25.3')
    await writeRecord(directory, { ...entry, fingerprint })
    expect(await fileStore(directory).findByOtherGo(query)).toMatchObject({
      kind: 'found',
      entry: { fingerprint }
    })
  })

  it('keeps to the records of a leg where it is asked to', async () => {
    await writeRecord(directory, { ...entry, legName: 'linux' })
    const store = fileStore(directory)
    const of = (legName: string) =>
      store.find({ ...query, legName }, [entry.commit])
    expect(await of('linux')).toMatchObject({ kind: 'found' })
    expect(await of('windows')).toEqual({
      kind: 'refused',
      why: `the record of ccccccc in ${directory} is not used: the leg linux recorded it, and not windows`
    })
  })
})
