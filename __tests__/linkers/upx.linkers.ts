// Packing by UPX itself: what slim says of it, against UPX by hand.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { measure } from '../../src/core/measure/measure.ts'
import type { Slimming } from '../../src/core/model/slim/slimming.ts'
import { userMachine, type UserMachine } from '../gate/doctor/bench.ts'
import { buildByHand, rowOf, sizesOf, slimOn } from '../gate/slim/bench.ts'
import { pathWithUpx } from './upx.ts'

const minutes = 60_000

let machine: UserMachine
let environment: Record<string, string>

beforeAll(() => {
  machine = userMachine()
  environment = { ...machine.environment, PATH: pathWithUpx(machine.root) }
}, 10 * minutes)

afterAll(() => machine.remove())

function upx(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('upx', args, {
    encoding: 'utf8',
    env: environment
  })
  return { status, printed: stdout + stderr }
}

describe('a program that UPX packs', () => {
  let made: Slimming
  let packed: string
  let stripped: ReturnType<typeof buildByHand>

  beforeAll(async () => {
    stripped = buildByHand(machine, ['-trimpath', '-ldflags=-s -w'])
    packed = `${stripped.path}.packed`
    upx('-q', '-o', packed, stripped.path)
    made = await slimOn(machine, ['packing'], {
      environment,
      runArguments: ['--version']
    })
  }, 10 * minutes)

  it('saves what UPX by hand saves, and UPX unpacks it to the bytes before', () => {
    const after = sizesOf(packed)
    expect(rowOf(made, 'upx')).toMatchObject({
      source: 'built',
      base: 'stripped-build',
      bytes: stripped.fileSize - after.fileSize,
      gzip: stripped.gzip - after.gzip
    })
    const unpacked = join(machine.root, 'unpacked')
    expect(upx('-q', '-d', '-o', unpacked, packed).status).toBe(0)
    expect(readFileSync(unpacked).equals(readFileSync(stripped.path))).toBe(
      true
    )
  })

  it('is known as packed, and not taken for a program of few bytes', () => {
    const file = readFileSync(packed)
    const note = expect.stringContaining('the file is packed by UPX')
    expect(inspectBinary(file).notes).toContainEqual(note)
    const { attribution } = measure(file, {
      sha256: '',
      gzip: null,
      build: null
    })
    expect(attribution.notes).toContainEqual(note)
    expect(attribution.level).toBe('sections')
    const lines = rowOf(made, 'upx').details.flatMap((detail) => detail.lines)
    expect(lines).toContainEqual(
      expect.stringContaining('recognized as packed')
    )
  })

  it('is not in the build that has all that pays off', () => {
    expect(made.programs[0]?.together).toBeNull()
    expect(made.programs[0]?.stripped.fileSize).toBe(stripped.fileSize)
  })

  it('starts, and has time and memory before and after', () => {
    const started = rowOf(made, 'upx').details.find(({ title }) =>
      title.startsWith('started 7 times')
    )
    expect(started?.lines).toEqual([
      expect.stringMatching(/^before: .* ms, peak memory .*iB, exit status 0$/),
      expect.stringMatching(/^after: .* ms, peak memory .*iB, exit status 0$/)
    ])
  })
})

describe('a program that UPX does not pack', () => {
  it(
    'has UPX’s own words, and starts nothing',
    async () => {
      const made = await slimOn(machine, ['packing'], {
        environment: { ...environment, GOARCH: 'riscv64', CGO_ENABLED: '0' },
        runArguments: []
      })
      expect(made.programs[0]?.target).toBe('linux/riscv64')
      expect(rowOf(made, 'upx')).toMatchObject({
        source: 'not-measured',
        bytes: null,
        risk: expect.stringMatching(
          /^Not measured, as UPX can't pack it: \w+Exception\b/
        ),
        details: []
      })
    },
    10 * minutes
  )
})
