import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { output, read, workshop } from '../build.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }

const sizeOf = ({ packages }: Measurement, path: string, region: string) =>
  packages
    .find((one) => one.path === path)
    ?.regions.find(({ name }) => name === region)?.size ?? 0

describe.each(['amd64', '386', 's390x'])('runtime tables for %s', (goarch) => {
  const options = { fixture: 'owners', goarch }
  const stripped = read(shop.build(goarch, { ...options, ldflags: '-s -w' }))
  const named = shop.build(`${goarch}.named`, { ...options, ldflags: '-w' })
  const alone = measure(stripped, plain)
  /** By Go's own tool, from the file with symbols. */
  const sizes = new Map(
    output('go', 'tool', 'nm', '-size', named)
      .split('\n')
      .flatMap((line) => {
        const [, size, name] = /^\s*[0-9a-f]+ +(\d+) \S (.*)$/.exec(line) ?? []
        return name === undefined ? [] : [[name, Number(size)] as const]
      })
  )

  it('are as long as the linker made them', () => {
    expect(sizeOf(alone, '(module data)', 'data')).toBe(
      sizes.get('runtime.firstmoduledata')
    )
    expect(sizeOf(alone, '(findfunctab)', 'pclntab')).toBe(
      sizes.get('runtime.findfunctab')
    )
    // Go 1.27 has neither list.
    expect(sizeOf(alone, '(type index)', 'types')).toBe(
      sizes.get('runtime.typelink') ?? 0
    )
    expect(sizeOf(alone, '(itab index)', 'types')).toBe(
      sizes.get('runtime.itablink') ?? 0
    )
  })

  it('tell how packages initialise, since Go 1.21', () => {
    const listed = sizes.get('go:main.inittasks') ?? 0
    expect(sizeOf(alone, '(inittasks)', 'data')).toBe(listed)
    const own = listed > 0 ? (sizes.get('main..inittask') ?? 0) : 0
    expect(sizeOf(alone, 'example.com/owners', 'data')).toBe(own)
  })

  it('have the same owners with and without symbols', () => {
    const full = measure(read(join(shop.directory, `${goarch}.named`)), plain)
    const tables = ['(module data)', '(findfunctab)', '(type index)']
    for (const path of [...tables, '(itab index)']) {
      const size = (one: Measurement) =>
        one.packages.find((row) => row.path === path)?.size
      expect([path, size(full)]).toEqual([path, size(alone)])
    }
  })
})
