import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { MalformedBinary } from '../../src/binary/malformed.ts'
import { measure } from '../../src/measure/measure.ts'
import { read, workshop } from '../measure/build.ts'
import { plain } from './containers.ts'

const shop = workshop()
afterAll(shop.remove)

const file = read(
  shop.build('stripped', { main: './single', ldflags: '-s -w' })
)

/** What refuses the file with these bytes at an offset. */
function refusal(run: (file: Uint8Array) => unknown, damage: Damage) {
  const damaged = Buffer.from(file)
  damaged.set(damage.bytes, damage.at)
  try {
    run(damaged)
  } catch (error) {
    if (error instanceof MalformedBinary) return error
    throw error
  }
  throw new Error('the file was read')
}

interface Damage {
  readonly at: number
  readonly bytes: readonly number[]
}

const sectionHeaders = Number(Buffer.from(file).readBigUInt64LE(40))

describe.each([
  ['measured', (damaged: Uint8Array) => measure(damaged, plain)],
  ['inspected', inspectBinary]
])('a damaged file that is %s', (_, run) => {
  it.each<[string, Damage, RegExp]>([
    [
      'a table beyond its end',
      { at: 36, bytes: [0x80] },
      /^the table of program headers of \d+ bytes at 549755813952 ends beyond/
    ],
    [
      'a name beyond its table',
      { at: sectionHeaders + 64, bytes: [0xff, 0xff, 0xff, 0xff] },
      /^a name lies outside its table or has no end/
    ]
  ])('is refused for %s at an offset that it has', (__, damage, what) => {
    const { message, offset } = refusal(run, damage)
    expect(message).toMatch(what)
    expect(message).toMatch(new RegExp(`\\(at byte ${offset}\\)$`))
    expect(offset).toBeGreaterThan(0)
    expect(offset).toBeLessThanOrEqual(file.length)
  })
})
