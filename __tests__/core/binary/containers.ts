// What tests of Mach-O and PE share: pairs of links, and oracles of Go's own.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from '@jest/globals'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../src/core/binary/read-image.ts'
import { describeFunctions } from '../../../src/core/measure/functions.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { ownOverlay } from '../../../src/core/measure/linker/twin-overlay.ts'
import { output, read, workshop } from '../measure/build.ts'

export const plain = { sha256: '', gzip: null, build: null }

/** A stripped file, its twin, its plain link, and the listing of its dependencies. */
function linksOf(
  shop: ReturnType<typeof workshop>,
  goos: string,
  goarch: string
) {
  const target = { goos, goarch }
  const path = shop.build('stripped', { ...target, ldflags: '-s -w' })
  const twinPath = shop.build('twin', { ...target, ldflags: '-w' })
  const debugPath = shop.build('debug', target)
  const deps = shop.listing('stripped', { ...target, ldflags: '-s -w' })
  return {
    path,
    twinPath,
    file: read(path),
    twin: read(twinPath),
    debug: read(debugPath),
    debugPath,
    deps
  }
}

export interface ListedSection {
  readonly name: string
  readonly offset: number
  readonly fileSize: number
  readonly address: number
  readonly virtualSize: number
}

/** A lister of sections that uses debug/macho and debug/pe. */
export function buildLister(directory: string) {
  const lister = `${directory}/lister`
  execFileSync('go', ['build', '-o', lister, '.'], {
    cwd: resolve('__tests__/fixtures/containers'),
    env: {
      ...process.env,
      GOFLAGS: '',
      GOWORK: 'off',
      CGO_ENABLED: '0',
      // It is started here.
      GOOS: '',
      GOARCH: ''
    }
  })
  return (path: string): ListedSection[] =>
    output(lister, path)
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [name = '', ...rest] = line.split('\t')
        const [offset = 0, fileSize = 0, address = 0, virtualSize = 0] =
          rest.map(Number)
        return { name, offset, fileSize, address, virtualSize }
      })
}

export interface ComparedFunction {
  readonly name: string
  /** Its address. */
  readonly start: number
  readonly size: number
  /** Of the code up to the next function. */
  readonly padding: number
  /** By `go tool nm`: bytes to the next symbol, and names of the place. */
  readonly distance: number
  readonly names: readonly string[]
}

/** What Go's own tool says of the symbols of a file. */
const nmOf = (path: string) => output('go', 'tool', 'nm', '-size', '-n', path)

/**
 * Functions that have a pc table, beside what `go tool nm -size -n` says of
 * each: this machine's, or another release's if its output is given.
 */
export function compareWithNm(
  path: string,
  nm: string = nmOf(path)
): ComparedFunction[] {
  const { image } = readImage(read(path))
  if (!image) throw new Error('the format has no reader')
  const table = readFunctionTable(image)
  if (typeof table === 'string') throw new Error(table)
  const { names, sizes } = describeFunctions(
    image,
    table,
    ownOverlay(image),
    null,
    []
  )
  const listed = new Map<number, { distance: number; names: string[] }>()
  for (const line of nm.split('\n')) {
    const match = /^\s*([0-9a-f]+)\s+(\d+) [Tt] (.*)$/.exec(line)
    const [, address = '', size = '', symbol = ''] = match ?? []
    if (!match) continue
    const at = Number.parseInt(address, 16)
    const row = listed.get(at) ?? { distance: 0, names: [] }
    // Markers of the linker's, of no bytes, stand at the same place.
    const distance = Math.max(row.distance, Number(size))
    // PE keeps the middle dot of local types, which the others write as a dot.
    const name = symbol.replace(/\.abi(0|internal)$/, '').replaceAll('·', '.')
    // Mach-O's names have an underscore more, which the tool takes from some.
    const plainName = name.replace(/^_/, '')
    listed.set(at, { distance, names: [...row.names, name, plainName] })
  }
  const compared: ComparedFunction[] = []
  for (let i = 0; i < table.count; i++) {
    const record = (table.records[i] ?? 0) + table.shape.pcTables
    const hasTable = [0, 4, 8].some((at) => image.bytes.u32(record + at) > 0)
    if (!hasTable) continue
    const start = table.entries[i] ?? 0
    const size = sizes[i] ?? 0
    const row = listed.get(start)
    compared.push({
      name: names.at(i),
      start,
      size,
      padding: (table.entries[i + 1] ?? 0) - start - size,
      distance: row?.distance ?? -1,
      names: row?.names ?? []
    })
  }
  return compared
}

/** The release of the Go on this machine: 26 for Go 1.26.8. */
export const goMinor = Number(/go1\.(\d+)/.exec(output('go', 'version'))?.[1])

export const share = ({ attribution, binary }: Measurement) =>
  attribution.ownedBytes / binary.fileSize

export const sizeOf = ({ packages }: Measurement, path: string) =>
  packages.find((one) => one.path === path)?.size ?? 0

/** Whether the rows of sections cut the file into pieces that tile it. */
export function tiles({ sections, binary }: Measurement): boolean {
  let end = 0
  for (const { offset, fileSize } of sections) {
    if (fileSize === 0) continue
    if (offset !== end) return false
    end += fileSize
  }
  const names = new Set(sections.map(({ name }) => name))
  return end === binary.fileSize && names.size === sections.length
}

/** What is measured of one target's links: alone, with the twin, and with its listing too. */
export interface MeasuredLinks {
  readonly links: ReturnType<typeof linksOf>
  readonly alone: Measurement
  readonly paired: Measurement
  readonly named: Measurement
}

export function measureLinks(
  shop: ReturnType<typeof workshop>,
  goos: string,
  goarch: string
): MeasuredLinks {
  const links = linksOf(shop, goos, goarch)
  const { file, twin, deps } = links
  return {
    links,
    alone: measure(file, plain),
    paired: measure(file, { ...plain, twin }),
    named: measure(file, { ...plain, twin, deps })
  }
}

/** What holds for every container whose symbols have no sizes of their own. */
export function testFunctionsAndPackages(measured: () => MeasuredLinks): void {
  it('has functions that go tool nm lists, of its sizes with our padding', () => {
    const compared = compareWithNm(measured().links.twinPath)
    expect(compared.length).toBeGreaterThan(1000)
    for (const { name, size, padding, distance, names } of compared) {
      expect([name, size + padding]).toEqual([name, distance])
      expect(names).toContain(name)
    }
  })

  it('gives the same packages for a file as for the file with its symbols', () => {
    const { links, paired } = measured()
    const own = measure(links.twin, plain)
    expect(own.binary.stripped).toBe(false)
    for (const path of ['example.com/measured', 'example.com/dep', 'fmt']) {
      expect(sizeOf(paired, path)).toBeGreaterThan(0)
      expect([path, sizeOf(own, path)]).toEqual([path, sizeOf(paired, path)])
    }
  })
}
