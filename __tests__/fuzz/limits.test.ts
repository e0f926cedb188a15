// The limits of a case: what goes over them is a failure of the case, and the
// fuzzer goes on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { watchAllocations } from '../../scripts/fuzz/allocations.ts'
import { Runner } from '../../scripts/fuzz/pool.ts'
import { resultOf } from '../../scripts/fuzz/result.ts'

const directory = mkdtempSync(join(tmpdir(), 'fuzz-test-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const broken = () => {
  throw new TypeError('not a function')
}

describe('a run', () => {
  let restore: (() => void) | null = null
  afterEach(() => restore?.())

  it('has the outcome of what it examines', () => {
    expect(resultOf(() => 'read', 0).result).toEqual({ outcome: 'read' })
    expect(resultOf(() => 'refused', 0).result).toEqual({ outcome: 'refused' })
  })

  it('fails by whatever is thrown', () => {
    expect(resultOf(broken, 0).result).toMatchObject({
      outcome: 'failure',
      what: 'TypeError: not a function'
    })
  })

  it.each<[string, (bytes: number) => unknown]>([
    ['new Uint8Array', (bytes) => new Uint8Array(bytes)],
    ['new Float64Array', (bytes) => new Float64Array(bytes / 8)],
    ['new ArrayBuffer', (bytes) => new ArrayBuffer(bytes)],
    [
      'a list',
      (bytes) => new Uint8Array(Array.from({ length: bytes }, () => 0))
    ],
    ['Uint16Array.from', (bytes) => Uint16Array.from({ length: bytes / 2 })],
    ['Buffer.alloc', (bytes) => Buffer.alloc(bytes)],
    ['Buffer.allocUnsafe', (bytes) => Buffer.allocUnsafe(bytes)]
  ])('fails where it asks for more than it may by %s', (_, allocate) => {
    restore = watchAllocations()
    const examine = (bytes: number) => () => {
      try {
        allocate(bytes)
      } catch {
        return 'refused' as const
      }
      return 'read' as const
    }
    expect(resultOf(examine(1000), 1000).result).toEqual({ outcome: 'read' })
    expect(resultOf(examine(1008), 1000).result).toMatchObject({
      outcome: 'failure',
      what: 'OverLimit: 1008 bytes of buffers were asked for, more than 1000'
    })
  })
})

// A stand-in for the fuzzer's process, since that one reads real files first.
const program = join(directory, 'worker.mjs')
writeFileSync(
  program,
  `
  const answers = {
    read: () => process.send({ case: null, result: { outcome: 'read' } }),
    hang: () => { for (;;); },
    exit: () => process.exit(3),
    heap: () => { const all = []; for (;;) all.push(new Array(1e5).fill({})) }
  }
  process.on('message', ({ case: { subject } }) => answers[subject]())
  process.send({ ready: true })
  `
)

const order = (subject: string) => ({
  case: { subject, edits: [], number: 0 }
})

describe('a process', () => {
  it.each([
    ['hang', /^no end after 2 seconds$/],
    ['exit', /^the process ended \(status 3\): out of memory, or a crash$/],
    ['heap', /^the process ended \(.*\): out of memory, or a crash$/]
  ])(
    'that does not end well (%s) is a failure, and another goes on',
    async (how, what) => {
      const runner = new Runner({ list: '', heap: 50, patience: 2, program })
      try {
        expect((await runner.run(order('read'))).result.outcome).toBe('read')
        expect(await runner.run(order(how))).toMatchObject({
          case: { subject: how },
          result: { outcome: 'failure', what: expect.stringMatching(what) }
        })
        expect((await runner.run(order('read'))).result.outcome).toBe('read')
      } finally {
        runner.stop()
      }
    }
  )
})
