import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../src/core/binary/inspect.ts'
import { MalformedBinary } from '../../../src/core/binary/malformed-binary.ts'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readWasm } from '../../../src/core/binary/wasm/wasm.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { messageOf } from '../../../src/core/user-error.ts'
import { read, workshop } from '../measure/build.ts'
import { plain } from './containers.ts'
import { ifAllTargets } from '../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const file = read(
  shop.build('stripped', { main: './single', ldflags: '-s -w' })
)

/** The message of what a run throws. */
function thrownBy(run: () => unknown): string {
  try {
    run()
    return ''
  } catch (error) {
    return messageOf(error)
  }
}

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

ifAllTargets(() => {
  it('is refused at its own offset where its memory was laid out', () => {
    const wasm = read(
      shop.build('wasm', {
        goos: 'js',
        goarch: 'wasm',
        main: './single',
        ldflags: '-s -w'
      })
    )
    const image = readWasm(wasm)
    const table = readFunctionTable(image)
    if (typeof table === 'string') throw new Error(table)
    // The entries of the table are 8 bytes apart; the second is made the last.
    const at = image.placement?.fileOffset(table.header.functions + 8) ?? 0
    const damaged = Buffer.from(wasm)
    damaged.fill(0xff, at, at + 4)
    const message = /^functions are not in order of address \(at byte (\d+)\)$/
    const [, offset] =
      message.exec(thrownBy(() => measure(damaged, plain))) ?? []
    expect(Math.abs(Number(offset) - at)).toBeLessThan(64)
  })
})

it('is refused in one line, whatever its names are', () => {
  const name = `a\n\x1b[31mb\u2028${'c'.repeat(9000)}`
  const { message, what } = new MalformedBinary(`section ${name} is odd`, 7)
  expect(message).toBe(`${what} (at byte 7)`)
  expect(what).toMatch(/^section a\ufffd\ufffd\[31mb\ufffdc{50,600}…$/)
})

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
