// A program that a tool rewrote, held against the file before: real builds, and the
// machine's own strip.
import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readBuildInfo } from '../../../src/core/binary/buildinfo/buildinfo.ts'
import { readImage } from '../../../src/core/binary/read-image.ts'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { checkRewritten } from '../../../src/core/slim/same-program.ts'
import { seeded } from '../compare/example.ts'
import { read, workshop } from '../measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const path = shop.build('whole', { fixture: 'containers' })
const whole = read(path)

/** A copy with some bytes changed at an offset. */
function damaged(offset: number, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(whole)
  copy.set(bytes, offset)
  return copy
}

function sectionOffset(name: string): number {
  const section = readImage(whole).image?.sections.find(
    (one) => one.name === name
  )
  if (section === undefined) throw new Error(`no section ${name}`)
  return section.offset
}

describe('a rewritten program', () => {
  it('is whole after strip, with as many functions as before', () => {
    const stripped = `${path}.stripped`
    const { status, stderr } = spawnSync('strip', ['-o', stripped, path], {
      encoding: 'utf8'
    })
    expect([status, stderr]).toEqual([0, ''])
    const after = read(stripped)
    expect(after.length).toBeLessThan(whole.length)
    const { faults, functions } = checkRewritten(whole, after)
    expect(faults).toEqual([])
    const { image } = readImage(whole)
    const table = image && readFunctionTable(image)
    if (!table || typeof table === 'string') throw new Error('no table')
    expect(functions).toBe(table.count)
  })

  it('is broken when it is cut off', () => {
    const { faults } = checkRewritten(whole, whole.subarray(0, 100_000))
    expect(faults).toEqual([expect.stringContaining("the file can't be read")])
  })

  it('is broken without its build info', () => {
    const { image } = readImage(whole)
    expect(image && readBuildInfo(whole, image)).not.toBeNull()
    // Go writes it twice: for readers of the file, and for the program.
    const copy = Buffer.from(whole)
    for (let at = copy.indexOf('path\t'); at >= 0;) {
      copy.write('PATH', at)
      at = copy.indexOf('path\t', at)
    }
    expect(checkRewritten(whole, copy).faults).toContain(
      'the build info is gone or another one'
    )
  })

  it('is broken without its function table', () => {
    const at = sectionOffset('.gopclntab')
    const { faults, functions } = checkRewritten(
      whole,
      damaged(at, new Uint8Array(64))
    )
    expect(functions).toBeNull()
    expect(faults).toContain('the section .gopclntab has other bytes')
  })

  it('is broken when code that is loaded was changed', () => {
    const at = sectionOffset('.text')
    expect(checkRewritten(whole, damaged(at, Buffer.from('x'))).faults).toEqual(
      ['the section .text has other bytes']
    )
  })

  it('is never taken as whole, and never a fault of ours, however it is damaged', () => {
    const random = seeded(13)
    for (let round = 0; round < 60; round++) {
      const file = Uint8Array.from(whole)
      const end = round % 2 === 0 ? 4096 : file.length
      for (let change = 0; change < 40; change++) {
        const at = random() % end
        file[at] = (file[at] ?? 0) ^ (1 + (random() % 255))
      }
      const length = round % 8 === 7 ? random() % file.length : file.length
      const { faults } = checkRewritten(whole, file.subarray(0, length))
      expect(faults).not.toEqual([])
    }
  })
})
