// What comparing costs: `diff` of two saved measurements, likely ones of a large
// program and hostile ones.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from '../src/core/model/measurement.ts'
import { built } from './built.ts'
import { hostilePairs, likelyPairs, measurementOf } from './compared-symbols.ts'
import { largestProgram } from './large-program.ts'
import { meteredWell, type Use } from './metered.ts'
import { project } from './step.ts'

export interface CompareTimes {
  readonly name: string
  readonly hostile: boolean
  /** Symbols of the base. */
  readonly symbols: number
  /** Bytes of both files. */
  readonly size: number
  readonly runs: readonly Use[]
}

const hostileSymbols = 400_000

/** Seconds that one `diff` gets. */
const limit = 600

export async function measureCompare(
  scratch: string,
  rounds: number,
  say: (text: string) => void
): Promise<CompareTimes[]> {
  const cli = [process.execPath, join(project, 'dist', 'cli.js')]
  const options = {
    cwd: scratch,
    env: { PATH: process.env['PATH'] ?? '', HOME: scratch },
    limit
  }
  const paths = {
    base: join(scratch, 'base.json'),
    head: join(scratch, 'head.json')
  }
  const times: CompareTimes[] = []
  const measure = async (
    name: string,
    hostile: boolean,
    base: Measurement,
    head: Measurement
  ): Promise<void> => {
    const texts = { base: JSON.stringify(base), head: JSON.stringify(head) }
    writeFileSync(paths.base, texts.base)
    writeFileSync(paths.head, texts.head)
    const runs: Use[] = []
    for (let round = 0; round < rounds; round++) {
      runs.push(
        await meteredWell([...cli, 'diff', paths.base, paths.head], options)
      )
    }
    say(
      `${name}: ${runs.map(({ cpu }) => `${cpu.toFixed(1)} s of CPU`).join(', ')}`
    )
    const size = texts.base.length + texts.head.length
    times.push({ name, hostile, symbols: base.symbols.length, size, runs })
  }

  const program = built(
    {
      origin: { kind: 'large', packages: largestProgram },
      symbols: false
    },
    say
  )
  const saved = join(scratch, 'measurement.json')
  await meteredWell(
    [...cli, 'analyze', program, '--format', 'json', '--output', saved],
    options
  )
  const whole: Measurement = JSON.parse(readFileSync(saved, 'utf8'))
  rmSync(saved)
  const withSymbols = (
    symbols: Measurement['symbols'],
    side: '0' | '1'
  ): Measurement => ({
    ...whole,
    binary: { ...whole.binary, sha256: side.repeat(64) },
    symbols
  })
  for (const { name, base, head } of likelyPairs(whole.symbols)) {
    await measure(name, false, withSymbols(base, '0'), withSymbols(head, '1'))
  }
  for (const { name, base, head } of hostilePairs(hostileSymbols)) {
    const [old, now] = [
      measurementOf(base, '0'.repeat(64)),
      measurementOf(head, '1'.repeat(64))
    ]
    await measure(name, true, old, now)
  }
  return times
}
