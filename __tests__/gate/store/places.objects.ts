// Stores in a directory and in a real S3 service: who races, and who is killed.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { list } from '../../../src/gate/store/look-up.ts'
import { verifyProgram } from '../../../src/gate/store/maintain.ts'
import { openObjectStore } from '../../../src/store/objects/open-object-store.ts'
import type { ObjectStore } from '../../../src/store/objects/object-store.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { startCountingProxy } from '../../servers/counting-proxy.ts'
import { startVersitygw, type Versitygw } from '../../servers/versitygw.ts'
import { newKey } from '../../sigstore/signer.ts'
import { itKeepsTheContract } from '../../store/objects/contract.ts'
import { putSmall, writerOf } from './world.ts'

let sandbox: Sandbox
let service: Versitygw

beforeAll(async () => {
  sandbox = makeSandbox()
  service = await startVersitygw(sandbox.directory('versitygw'))
}, 600_000)

afterAll(async () => {
  await service.close()
  sandbox.remove()
})

const key = newKey('ed25519')
const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

interface Place {
  readonly store: string
  readonly endpoint: string | null
}

const places = {
  'a directory': (name: string): Place => ({
    store: join(sandbox.root, name),
    endpoint: null
  }),
  'an S3 service': (name: string): Place => ({
    store: `s3://sizes/${name}`,
    endpoint: service.url
  })
} as const

const each = Object.entries(places)

/** Opens it anew, as another process does. */
const open = (place: Place): Promise<ObjectStore> =>
  openObjectStore(place, service.environment)

const writing = async (place: Place) =>
  writerOf(await open(place), key, { pause })

/** The versions that can be seen, each of which is whole. */
async function visibleIn(place: Place): Promise<readonly string[]> {
  const reader = await writing(place)
  const { result } = await list(reader, 'tool')
  if (result.state === 'missing') return []
  expect((await verifyProgram(reader, 'tool')).result.state).toBe('done')
  return result.versions.map(({ version }) => version)
}

describe.each(each)('a store in %s', (_kind, at) => {
  itKeepsTheContract(() => open(at('contract')))

  it('accepts one of two puts of a version with different bytes, 100 times of 100', async () => {
    const place = at('races')
    const [first, second] = [await writing(place), await writing(place)]
    for (let round = 1; round <= 100; round += 1) {
      const version = `v1.0.${round}`
      const results = await Promise.all([
        putSmall(first, version, `first ${round}`),
        putSmall(second, version, `second ${round}`)
      ])
      expect(results.map(({ state }) => state).toSorted()).toEqual([
        'done',
        'refused'
      ])
    }
    expect(await visibleIn(place)).toHaveLength(100)
  }, 600_000)

  it('lists all of twenty versions that are put at once', async () => {
    const place = at('crowd')
    const versions = Array.from({ length: 20 }, (_, n) => `v1.${n}.0`)
    const results = await Promise.all(
      versions.map(async (version) =>
        putSmall(await writing(place), version, version)
      )
    )
    expect(results.map(({ state }) => state)).toEqual(
      versions.map(() => 'done')
    )
    const visible = await visibleIn(place)
    expect(visible.toSorted()).toEqual(versions.toSorted())
  }, 600_000)
})

const execute = promisify(execFile)
const script = join(import.meta.dirname, 'put-process.ts')
const preload = join(import.meta.dirname, 'kill-at-call.mjs')
const content = 'program '.repeat(5000)
const rounds = 50
/** Puts that go on at the same time. */
const lanes = 5

const argumentsOf = ({ store, endpoint }: Place): string[] => [
  '--no-warnings',
  script,
  store,
  endpoint ?? '',
  'v1.0.0',
  content
]

const variables = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  STORE_SIGNING_KEY: pem,
  ...service.environment
})

function startPut(place: Place): ChildProcess {
  return spawn(process.execPath, argumentsOf(place), {
    env: variables(),
    stdio: 'inherit'
  })
}

/** @returns its exit status; null: a signal ended it */
function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve)
  })
}

/** Each of the rounds, a few at a time. */
async function inLanes(
  round: (number: number) => Promise<void>
): Promise<void> {
  const numbers = Array.from({ length: rounds }, (_, index) => index + 1)
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = numbers.shift(); next; next = numbers.shift()) {
        await round(next)
      }
    })
  )
}

/** Counts the puts that are visible after all: killed when they were done. */
function makeWitness() {
  let visible = 0
  return {
    visible: () => visible,
    async see(place: Place): Promise<void> {
      const versions = await visibleIn(place)
      visible += versions.length
      const again = await putSmall(await writing(place), 'v1.0.0', content)
      expect(again.state).toBe('done')
      expect(await visibleIn(place)).toEqual(['v1.0.0'])
    }
  }
}

describe('kill -9 in the middle of a put', () => {
  it(`leaves nothing visible in a directory, and the put can be repeated: ${rounds} of ${rounds}`, async () => {
    const counted = join(sandbox.root, 'calls')
    const run = (place: Place, at: number) =>
      execute(process.execPath, ['--import', preload, ...argumentsOf(place)], {
        env: { ...variables(), KILL_AT: String(at), CALLS_TO: counted }
      })
    await run(places['a directory']('whole'), 0)
    const calls = Number(readFileSync(counted, 'utf8'))
    expect(calls).toBeGreaterThan(rounds)
    const witness = makeWitness()
    await inLanes(async (round) => {
      const place = places['a directory'](`killed-${round}`)
      const at = Math.ceil((calls * round) / rounds)
      await expect(run(place, at)).rejects.toMatchObject({ signal: 'SIGKILL' })
      await witness.see(place)
    })
    // What follows the index is the end of the program.
    expect(witness.visible()).toBeLessThan(rounds / 5)
  }, 600_000)

  it(`leaves nothing visible in an S3 service, and the put can be repeated: ${rounds} of ${rounds}`, async () => {
    const at = places['an S3 service']
    const whole = await startCountingProxy(service.url)
    const status = await endOf(
      startPut({ ...at('whole'), endpoint: whole.url })
    )
    expect(status).toBe(0)
    const bytes = whole.count()
    await whole.close()
    const witness = makeWitness()
    await inLanes(async (round) => {
      const place = at(`killed-${round}`)
      // What is sent differs by some bytes from put to put.
      const last = Math.floor((bytes * (round - 0.5)) / rounds)
      let child: ChildProcess | null = null
      const proxy = await startCountingProxy(service.url, last, () =>
        child?.kill('SIGKILL')
      )
      child = startPut({ ...place, endpoint: proxy.url })
      expect(await endOf(child)).toBeNull()
      await proxy.close()
      await witness.see(place)
    })
    expect(witness.visible()).toBeLessThan(rounds / 5)
  }, 600_000)
})
