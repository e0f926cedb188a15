// Sizes of functions beside those of `go tool nm`, on the machines that the
// other tests leave out: every byte order, pointer size and step of a pc.
import { afterAll, describe, expect, it } from '@jest/globals'
import { output, workshop } from '../measure/build.ts'
import { compareWithNm, goMinor } from './containers.ts'

const shop = workshop()
afterAll(shop.remove)

const ldflags = '-w'
const main = './single'

const elf: [goos: string, goarch: string, flags: string][] = [
  ['linux', 'mips', '-trimpath'],
  ['linux', 'mipsle', '-trimpath'],
  ['linux', 'mips64', '-trimpath'],
  ['linux', 'ppc64', '-trimpath'],
  ['linux', 'ppc64le', '-trimpath'],
  ...(goMinor >= 19
    ? ([['linux', 'loong64', '-trimpath']] satisfies [string, string, string][])
    : []),
  ['linux', 'arm64', '-buildmode=pie'],
  ['android', 'arm64', '-buildmode=pie'],
  ['freebsd', 'amd64', '-trimpath']
]

describe.each(elf)('%s/%s %s', (goos, goarch, flag) => {
  const flags = [flag]
  const path = shop.build(`${goos}-${goarch}${flag}`, {
    goos,
    goarch,
    main,
    flags,
    ldflags
  })

  it('has functions of the sizes and names that the linker gave them', () => {
    const compared = compareWithNm(path)
    for (const { name, size, distance, names } of compared) {
      expect([name, size]).toEqual([name, distance])
      expect(names).toContain(name)
    }
    expect(compared.length).toBeGreaterThan(1000)
  })

  it('leaves out none that the linker made', () => {
    const known = new Set(compareWithNm(path).flatMap(({ names }) => names))
    const missing = output('go', 'tool', 'nm', '-size', path)
      .split('\n')
      .flatMap((line) => {
        const [, size = '', name = ''] =
          /^\s*[0-9a-f]+\s+(\d+) [Tt] (.*)$/.exec(line) ?? []
        const plain = name.replace(/\.abi(0|internal)$/, '')
        // Marks of one byte around code for FIPS 140, without a pc table.
        const isMark = plain.startsWith('go:textfips')
        return Number(size) > 0 && !isMark && !known.has(plain) ? [name] : []
      })
    expect(missing).toEqual([])
  })
})

it('has functions of XCOFF that end, with their padding, where the next begins', () => {
  const target = { goos: 'aix', goarch: 'ppc64' }
  const path = shop.build('aix', { ...target, main, ldflags })
  // The tool's sizes are those of whole packages here; its addresses are right.
  const starts = output('go', 'tool', 'nm', '-n', path)
    .split('\n')
    .flatMap((line) => {
      const [, address] = /^\s*([0-9a-f]+) [Tt] /.exec(line) ?? []
      return address === undefined ? [] : [Number.parseInt(address, 16)]
    })
  const distances = new Map(
    [...new Set(starts)].map((start, i, all) => [
      start,
      (all[i + 1] ?? 0) - start
    ])
  )
  const compared = compareWithNm(path)
  for (const { name, start, size, padding, names } of compared) {
    expect([name, size + padding]).toEqual([name, distances.get(start)])
    expect(names).toContain(name)
  }
  expect(compared.length).toBeGreaterThan(1000)
})
