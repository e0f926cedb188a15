import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../../src/core/binary/inspect.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readWasm } from '../../../../src/core/binary/wasm/wasm.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { readDependencies } from '../../../../src/core/measure/linker/dependency-listing.ts'
import { readLiterals } from '../../../../src/core/measure/linker/string-literals.ts'
import { output, read, workshop } from '../../measure/build.ts'
import { outcome, sequence } from '../../measure/damage.ts'
import {
  bodySizes,
  engineMemory,
  engineSection,
  functionNames,
  leb,
  walkSections
} from '../wasm-module.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const goVersion = output('go', 'env', 'GOVERSION').trim()
const [, minor = '0'] = /^go1\.(\d+)/.exec(goVersion) ?? []

const systems = ['js', ...(Number(minor) >= 21 ? ['wasip1'] : [])]

const regionsOf = ({ regions }: Measurement): Record<string, number> =>
  Object.fromEntries(regions.map(({ name, size }) => [name, size]))

const packageOf = ({ packages }: Measurement, path: string) =>
  packages.find((one) => one.path === path)

/** A name as the linker writes it for engines, with an underscore for what they might not print. */
const alike = (name: string) =>
  name
    .replace(/\.abi(0|internal)$/, '')
    .replaceAll(/[^\w.]+/g, '_')
    .replaceAll(/_+/g, '_')

const withoutHeaders = ({ packages }: Measurement) =>
  packages.filter(({ path }) => path !== '(headers)')

describe.each(systems)('%s', (goos) => {
  const target = { goos, goarch: 'wasm' }
  const file = read(shop.build(`${goos}.wasm`, { ...target, ldflags: '-s -w' }))
  const named = read(shop.build(`${goos}-named.wasm`, target))
  const measured = measure(file, plain)
  const image = readWasm(file)
  const table = readFunctionTable(image)
  if (typeof table === 'string') throw new Error(table)

  it('has the memory that an engine fills', async () => {
    const theirs = await engineMemory(named)
    const ours = readWasm(named)
    let covered = 0
    for (const { address, offset, size } of ours.mappings) {
      if (address >= theirs.length) continue
      const here = ours.bytes.slice(offset, size, 'memory')
      expect(theirs.compare(here, 0, size, address, address + size)).toBe(0)
      covered += theirs.subarray(address, address + size).filter(Boolean).length
    }
    expect(covered).toBe(theirs.filter(Boolean).length)
    expect(covered).toBeGreaterThan(100_000)
  })

  it('has one function of the function table for each body, of its size', () => {
    const sizes = bodySizes(file)
    expect(table.count).toBe(sizes.length)
    expect(table.count).toBeGreaterThan(1000)
    expect(
      sizes.map((_, i) => (table.entries[i + 1] ?? 0) - (table.entries[i] ?? 0))
    ).toEqual(sizes)
    const bySymbol = new Map<string, number>()
    for (const [i, size] of sizes.entries()) {
      const name = table.names
        .at(table.nameOffsets[i] ?? 0)
        .replaceAll('·', '.')
      bySymbol.set(name, (bySymbol.get(name) ?? 0) + size)
    }
    const code = measured.symbols.filter(({ region }) => region === 'code')
    const ours = new Map<string, number>()
    for (const { name, size } of code) {
      ours.set(name, (ours.get(name) ?? 0) + size)
    }
    expect(ours).toEqual(bySymbol)
  })

  it('names each body as the section of names does', async () => {
    const theirs = functionNames(await engineSection(named, 'name'))
    expect(theirs).toHaveLength(table.count)
    for (const [i, name] of theirs.entries()) {
      // Go 1.18 to 1.20 leave type arguments and lengths out of the function table.
      const [before = '', ...after] = table.names
        .at(table.nameOffsets[i] ?? 0)
        .split('[...]')
      const whole = after.length === 0
      expect(whole ? alike(name) : alike(name).startsWith(alike(before))).toBe(
        whole ? alike(before) : true
      )
    }
  })

  it('is measured by its functions, with an owner for 94 % of it', () => {
    expect(measured.attribution).toMatchObject({
      level: 'functions',
      notes: [
        'links for Wasm have no symbols that name data',
        'the authors of inlined code are unknown: pc tables of Wasm count no bytes'
      ]
    })
    expect(measured.attribution.ownedBytes / file.length).toBeGreaterThan(0.94)
    expect(measured.binary).toMatchObject({
      format: 'wasm',
      goos,
      goarch: 'wasm',
      goVersion,
      mainPackage: 'example.com/measured',
      stripped: true
    })
    const regions = regionsOf(measured)
    const code = walkSections(file).find(({ id }) => id === 10)
    expect(regions.code).toBe(
      (code?.end ?? 0) - (code?.content ?? 0) - leb(table.count).length
    )
    for (const name of ['pclntab', 'types', 'rodata', 'data']) {
      expect(regions[name]).toBeGreaterThan(500)
    }
    for (const [path, regionNames] of [
      ['example.com/measured/greet', ['code', 'pclntab', 'types']],
      ['example.com/dep', ['code', 'pclntab']],
      ['runtime', ['code', 'pclntab', 'types']]
    ] as const) {
      expect(
        packageOf(measured, path)?.regions.map(({ name }) => name)
      ).toEqual(expect.arrayContaining([...regionNames]))
    }
  })

  it('places every string literal with the dependency listing', () => {
    const deps = shop.listing(`${goos}.wasm`, { ...target, ldflags: '-s -w' })
    const literals = measure(file, { ...plain, deps })
    expect(literals.attribution).toEqual({
      ...measured.attribution,
      level: 'literals',
      ownedBytes: literals.attribution.ownedBytes,
      unattributedBytes: literals.attribution.unattributedBytes
    })
    const length = readLiterals(readDependencies(deps)).reduce(
      (sum, one) => sum + one.length,
      0
    )
    expect(regionsOf(measured).strings).toBeUndefined()
    // With what stands before the segments that they are cut into.
    const { strings = 0 } = regionsOf(literals)
    expect(strings).toBeGreaterThan(length * 0.9)
    expect(strings).toBeLessThan(length * 1.1)
    const gained =
      literals.attribution.ownedBytes - measured.attribution.ownedBytes
    expect(gained).toBeGreaterThan(strings * 0.9)
    expect(gained).toBeLessThan(strings + 32)
    const half = Buffer.from(deps).subarray(0, deps.length / 2)
    expect(measure(file, { ...plain, deps: half }).attribution).toEqual({
      ...measured.attribution,
      notes: [
        ...measured.attribution.notes,
        'the string literals of the dependency listing were not found in the file'
      ]
    })
  })

  it('has a row for the header and each section, with its own header', () => {
    expect(
      measured.sections.map(({ offset, fileSize }) => [offset, fileSize])
    ).toEqual([
      [0, 8],
      ...walkSections(file).map(({ offset, end }) => [offset, end - offset])
    ])
    expect(measured.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Wasm header', 'type', 'code', 'data'])
    )
    const buildId = measured.sections.find(({ name }) =>
      /^go[.:]buildid$/.test(name)
    )
    // The text of the build info has a frame, and a NUL behind it.
    const bytes = Buffer.from(file)
    const start = bytes.indexOf('3077af0c9274080241e1c107e6d618e6', 0, 'hex')
    const end = bytes.indexOf('f932433186182072008242104116d8f2', 0, 'hex')
    const exact = (buildId?.fileSize ?? 0) + end + 16 - start + 1
    // Where a data segment starts or ends with it, the segment's header counts
    // with it: three bytes, and two numbers of at most five.
    const header = (regionsOf(measured).buildinfo ?? 0) - exact
    expect(header).toBeGreaterThanOrEqual(0)
    expect(header).toBeLessThanOrEqual(13)
  })

  it('differs from a link with names by that section alone', () => {
    const other = measure(named, plain)
    const names = other.sections.find(({ name }) => name === 'name')
    expect(other.binary.stripped).toBe(false)
    expect(names?.fileSize).toBe(named.length - file.length)
    expect(regionsOf(other)).toEqual({
      ...regionsOf(measured),
      symtab: names?.fileSize
    })
    expect(withoutHeaders(other)).toEqual(withoutHeaders(measured))
  })

  it('can be inspected', () => {
    const inspection = inspectBinary(file)
    expect(inspection).toMatchObject({
      format: 'wasm',
      stripped: true,
      hasSymbolTable: false,
      debugSections: [],
      absoluteSourcePaths: [],
      notes: []
    })
    expect(inspection.buildInfo?.settings).toMatchObject({
      '-trimpath': 'true',
      GOARCH: 'wasm',
      GOOS: goos
    })
    expect(inspectBinary(named).hasSymbolTable).toBe(true)
  })

  it('is an error where it is cut, but between sections', () => {
    const sections = walkSections(file)
    const ends = new Set(sections.map(({ end }) => end))
    const code = sections.find(({ id }) => id === 10)
    const lengths = Array.from({ length: 200 }, (_, i) =>
      Math.floor((file.length * i) / 200)
    )
    for (const { offset, content, end } of sections) {
      lengths.push(offset, offset + 1, content - 1, content, end - 1)
    }
    for (const length of lengths) {
      const whole = ends.has(length) && length > (code?.offset ?? 0)
      const cut = file.subarray(0, length)
      const isPrefix = length === 8 || (ends.has(length) && !declares(cut))
      expect([length, outcome(() => measure(cut, plain))]).toEqual([
        length,
        whole || isPrefix ? 'exact' : 'MalformedBinary'
      ])
    }
  })

  it.each([1, 2, 3])('damaged, is an error or exact (seed %i)', (seed) => {
    const random = sequence(seed)
    const sections = walkSections(file)
    const seen = new Set<string>()
    for (let round = 0; round < 30; round++) {
      const damaged = Uint8Array.from(file)
      for (let k = 0; k < 1 + round / 3; k++) {
        const place = sections[Math.floor(random() * sections.length)]
        if (!place) continue
        // The start of a section matters most; of the data, any place.
        const size = place.end - place.offset
        const range = random() < 0.5 ? Math.min(size, 4096) : size
        damaged[place.offset + Math.floor(random() * range)] = Math.floor(
          random() * 256
        )
      }
      for (const run of [
        () => measure(damaged, plain),
        () => inspectBinary(damaged)
      ]) {
        const result = outcome(run)
        seen.add(result)
        expect(['exact', 'MalformedBinary']).toContain(result)
      }
    }
    expect(seen.size).toBe(2)
  })
})

/** Whether a cut file says that it has functions. */
const declares = (file: Uint8Array) =>
  walkSections(file).some(({ id }) => id === 3)
