// Attacks on baselines in artifacts. Each shows the world before it, that it does not
// move the baseline, and that it would without the protection.
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { artifactFile, readArtifact } from '../../src/store/read-artifact.ts'
import {
  maxJsonBytes,
  serializeEntry,
  type Entry
} from '../../src/store/entry.ts'
import { artifactName } from '../../src/store/entry-key.ts'
import { artifactStore } from '../../src/gate/baseline/artifact-store.ts'
import type { StoreAnswer } from '../../src/gate/baseline/store.ts'
import { forkId } from '../servers/actions-store.ts'
import { entry, grown } from './entries.ts'
import { makePlatform, type TestPlatform } from './platform.ts'
import { makeZip } from './zips.ts'

/** What the attacker wants the base to be: growth up to this is then none. */
const forged = grown(10_000_000)
const honestSize = 10
const forgedSize = 10_000_010

const commits = [entry.commit]
const name = artifactName(entry)

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

function read(): Promise<StoreAnswer> {
  return artifactStore(platform.pushArtifacts, 'main').find(entry, commits)
}

/** What a gate would take that goes by name and branch. */
async function readNaively(): Promise<number> {
  const { github, results } = platform
  const response = await fetch(
    `${github.url}/repos/o/r/actions/artifacts?name=${name}`,
    { headers: { authorization: 'token t' } }
  )
  const { artifacts }: { artifacts: NamedArtifact[] } = JSON.parse(
    await response.text()
  )
  const first = artifacts.find(
    ({ workflow_run: run }) => run.head_branch === 'main'
  )
  if (first === undefined) return 0
  const archive = await fetch(`${results.archives}/${first.id}`)
  const bytes = Buffer.from(await archive.arrayBuffer())
  return sizeOf(readArtifact({ bytes, digest: first.digest }, entry))
}

interface NamedArtifact {
  readonly id: number
  readonly digest: string
  readonly workflow_run: { readonly head_branch: string }
}

describe('artifacts', () => {
  const honest = { event: 'push', branch: 'main', sha: entry.commit }

  beforeEach(async () => {
    platform.github.actions.addRun({ ...honest, id: 1 })
    platform.upload(1, name, entry)
    expect(sizeIn(await read())).toBe(honestSize)
    expect(await readNaively()).toBe(honestSize)
  })

  it('a forged one, from a fork whose branch is named like the base', async () => {
    platform.github.actions.addRun({
      ...honest,
      id: 2,
      event: 'pull_request',
      headRepositoryId: forkId
    })
    platform.upload(2, name, forged)
    expect(sizeIn(await read())).toBe(honestSize)
    // By name and branch alone:
    expect(await readNaively()).toBe(forgedSize)
    // And it is not a stand-in for one that is missing.
    platform.github.actions.artifacts.shift()
    expect(await read()).toEqual({
      kind: 'miss',
      why: 'no push or scheduled run on main left an artifact of ccccccc with these settings'
    })
  })

  it.each([
    ['of another event', { event: 'workflow_dispatch' }],
    ['of another branch', { branch: 'feature' }],
    ['of another commit', { sha: 'e'.repeat(40) }],
    ['of a fork', { headRepositoryId: forkId }]
  ])('a forged one, from a run %s', async (_of, other) => {
    const { actions } = platform.github
    actions.addRun({ ...honest, ...other, id: 2 })
    platform.upload(2, name, forged)
    expect(sizeIn(await read())).toBe(honestSize)
    // The same from a run whose data were right:
    actions.addRun({ ...honest, id: 3 })
    platform.upload(3, name, forged)
    expect(sizeIn(await read())).toBe(forgedSize)
  })

  it('so many of the same name that the honest one is on no first page', async () => {
    const { actions } = platform.github
    actions.addRun({ ...honest, id: 2, event: 'pull_request' })
    for (let count = 0; count < 120; count += 1) {
      platform.upload(2, name, forged)
    }
    expect(sizeIn(await read())).toBe(honestSize)
    expect(await readNaively()).toBe(forgedSize)
  })

  it('another content than was uploaded', async () => {
    const [artifact] = platform.github.actions.artifacts
    if (artifact === undefined) throw new Error('nothing was uploaded')
    const content = serializeEntry(forged)
    artifact.content = makeZip([{ name: artifactFile, content }])
    expect(await read()).toEqual({
      kind: 'refused',
      why: expect.stringMatching(
        /^the artifact 101 of ccccccc is not believed: its digest is sha256:/
      )
    })
    // By a digest of what was downloaded, which is not a proof:
    artifact.digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`
    expect(sizeIn(await read())).toBe(forgedSize)
    artifact.digest = null
    expect(sizeIn(await read())).toBe('refused')
  })

  it('a zip bomb', async () => {
    const [artifact] = platform.github.actions.artifacts
    if (artifact === undefined) throw new Error('nothing was uploaded')
    const content = Buffer.alloc(maxJsonBytes + 1)
    const set = (zip: Buffer): void => {
      artifact.content = zip
      artifact.digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
    }
    const file = { name: artifactFile, content }
    const bomb = makeZip([file])
    set(bomb)
    expect(await read()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(`more than ${maxJsonBytes}`)
    })
    // One that lies about its size.
    set(makeZip([{ ...file, size: 100 }]))
    expect(await read()).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/larger than 100 bytes/)
    })
    // Without a limit it would all be in memory:
    const data = bomb.subarray(30 + artifactFile.length)
    expect(inflateRawSync(data).length).toBe(content.length)
  })

  it('a path in the archive, to write elsewhere', async () => {
    const [artifact] = platform.github.actions.artifacts
    if (artifact === undefined) throw new Error('nothing was uploaded')
    const content = serializeEntry(forged)
    const zip = makeZip([{ name: `../../${artifactFile}`, content }])
    artifact.content = zip
    artifact.digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
    expect(await read()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(`is not ${artifactFile}`)
    })
  })

  it.each([
    ['of another commit', { commit: 'e'.repeat(40) }, /for another commit$/],
    ['of another key', { key: 'other' }, /for another key$/],
    ['of another build', { fingerprint: 'f' }, /for another fingerprint$/],
    ['of another repository', { repository: 'o/x' }, /another repository$/],
    ['of a later schema', { schemaVersion: 2 }, /malformed at schemaVersion/],
    ['that does not add up', { measurements: [broken()] }, /add/],
    ['with a strange link', { run: 'javascript:x' }, /malformed at run/]
  ])('an entry %s', async (_name, other, why) => {
    const [artifact] = platform.github.actions.artifacts
    if (artifact === undefined) throw new Error('nothing was uploaded')
    const content = Buffer.from(JSON.stringify({ ...forged, ...other }))
    const zip = makeZip([{ name: artifactFile, content }])
    artifact.content = zip
    artifact.digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
    expect(await read()).toEqual({
      kind: 'refused',
      why: expect.stringMatching(why)
    })
    // Read without a check, it would be what the attacker wants:
    expect(JSON.parse(content.toString()).measurements[0].binary.fileSize).toBe(
      forgedSize
    )
  })
})

function broken(): unknown {
  const [measurement] = forged.measurements
  return { ...measurement, regions: [{ name: 'code', size: 1 }] }
}
