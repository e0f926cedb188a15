import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readElf } from '../../../src/core/binary/elf/elf.ts'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { describeFunctions } from '../../../src/core/measure/functions.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import {
  ownOverlay,
  twinOverlay
} from '../../../src/core/measure/linker/twin-overlay.ts'
import { available, fixture, output, read, workshop } from './build.ts'
import { allTargets } from '../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const stamp = '-X main.version=v9.8.7-stamped'

/** A stripped file, its twin, and how they were built. */
function pairOf(name: string, options: Parameters<typeof shop.build>[1] = {}) {
  const path = shop.build(name, { ...options, ldflags: `-s -w ${stamp}` })
  const twinPath = shop.build(`${name}.twin`, {
    ...options,
    ldflags: `-w ${stamp}`
  })
  const deps = shop.listing(name, { ...options, ldflags: `-s -w ${stamp}` })
  return { path, twinPath, file: read(path), twin: read(twinPath), deps }
}

const variants: [string, Parameters<typeof shop.build>[1]][] = [
  ['amd64', { goarch: 'amd64' }],
  ['pie', { flags: ['-trimpath', '-buildmode=pie'] }]
]
if (available('gcc', '--version')) {
  variants.push(
    ['cgo', { cgo: true, main: './cgo' }],
    [
      'cgo-pie',
      { cgo: true, main: './cgo', flags: ['-trimpath', '-buildmode=pie'] }
    ]
  )
}

if (allTargets) {
  for (const goarch of ['386', 'arm', 'arm64', 's390x', 'mips64le', 'riscv64'])
    variants.push([goarch, { goarch }])
}

describe.each(variants)('linux %s', (name, options) => {
  let pair: ReturnType<typeof pairOf>
  let alone: Measurement
  let paired: Measurement
  beforeAll(() => {
    pair = pairOf(name, options)
    alone = measure(pair.file, plain)
    paired = measure(pair.file, { ...plain, twin: pair.twin })
  })

  it('has functions of the sizes and addresses that go tool nm gives', () => {
    const image = readElf(pair.twin)
    const table = readFunctionTable(image)
    if (typeof table === 'string') throw new Error(table)
    const { names, sizes } = describeFunctions(
      image,
      table,
      ownOverlay(image),
      null,
      []
    )
    const ours = new Map<number, [string, number]>()
    for (let i = 0; i < table.count; i++) {
      const row: [string, number] = [names.at(i), sizes[i] ?? 0]
      if (row[1] > 0) ours.set(table.entries[i] ?? 0, row)
    }
    const compared = textSymbols(pair.twinPath).filter(
      ({ address, size }) => size > 0 && ours.has(address)
    )
    expect(compared.length).toBeGreaterThan(1000)
    const theirs = new Map<number, { size: number; names: string[] }>()
    for (const { address, size, symbol } of compared) {
      const known = theirs.get(address)?.names ?? []
      theirs.set(address, { size, names: [...known, symbol] })
    }
    for (const [address, linker] of theirs) {
      const [symbol = '', size] = ours.get(address) ?? []
      expect([symbol, size]).toEqual([symbol, linker.size])
      expect(linker.names).toContain(symbol)
    }
    expect(theirs.size).toBe(ours.size)
  })

  it('lists the functions of the stripped file as those of the twin', () => {
    const sizes = new Map<string, number>()
    for (const { symbol, size } of textSymbols(pair.twinPath)) {
      sizes.set(symbol, (sizes.get(symbol) ?? 0) + size)
    }
    for (const { name: symbol, size } of goCode(paired)) {
      expect([symbol, size]).toEqual([symbol, sizes.get(symbol)])
    }
  })

  it('has the sections that readelf lists, and the gaps between them', () => {
    const listed = readelfSections(pair.path)
    const ours = alone.sections.filter(({ name: row }) => row.startsWith('.'))
    expect(
      ours.map(({ name: row, offset, fileSize, virtualSize }) => ({
        name: row,
        offset,
        size: fileSize || virtualSize
      }))
    ).toEqual(listed)
    let end = 0
    for (const { offset, fileSize } of alone.sections) {
      if (fileSize === 0) continue
      expect(offset).toBe(end)
      end += fileSize
    }
    expect(end).toBe(pair.file.length)
    const names = alone.sections.map((section) => section.name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('proves the twin and owns more with it', () => {
    expect(alone.attribution.level).toBe('functions')
    expect(alone.attribution.notes).toHaveLength(1)
    expect(paired.attribution).toMatchObject({
      level: 'symbols',
      notes: ['there was no dependency listing to name string literals']
    })
    expect(share(alone)).toBeGreaterThan(0.8)
    expect(share(paired)).toBeGreaterThan(share(alone))
  })

  it('places every string literal with the dependency listing', () => {
    const literals = measure(pair.file, {
      ...plain,
      twin: pair.twin,
      deps: pair.deps
    })
    expect(literals.attribution).toMatchObject({ level: 'literals', notes: [] })
    expect(strings(paired)).toBeGreaterThan(10_000)
    expect(strings(literals)).toBeUndefined()
  })

  it('is known by its functions where a listing alone names string literals', () => {
    const { attribution } = measure(pair.file, { ...plain, deps: pair.deps })
    expect(attribution.level).toBe('functions')
    // Either way the reader learns what of the data has names.
    expect(attribution.notes[1]).toMatch(
      /^string literals were named by the dependency listing, and other data were not$|^the string literals of the dependency listing were not found/
    )
  })

  it('gives the same measurement for a file as for the file with its symbols', () => {
    const own = measure(pair.twin, plain)
    expect(ownPackages(own)).toEqual(ownPackages(paired))
    expect(own.binary.stripped).toBe(false)
  })
})

describe('packages and modules', () => {
  const { file, twin, deps } = pairOf('packages')
  const stamps = [{ name: 'main.version', length: 14 }]
  const build = {
    fingerprint: '',
    target: 'linux/amd64',
    goVersion: '',
    flags: [],
    environment: {},
    stamps
  }
  const measured = measure(file, { ...plain, build, twin })
  const literals = measure(file, { ...plain, build, twin, deps })
  const row = (path: string) =>
    measured.packages.find((one) => one.path === path)
  const ownerOf = (symbol: string) =>
    measured.symbols.find((one) => one.name === symbol)?.package

  it('identifies the binary', () => {
    expect(measured.binary).toMatchObject({
      name: 'measured',
      format: 'elf',
      goos: 'linux',
      goarch: 'amd64',
      mainPackage: 'example.com/measured',
      stripped: true,
      fileSize: file.length,
      compressed: null
    })
    expect(measured.binary.goVersion).toMatch(/^go1\.\d+/)
  })

  it.each([
    ['example.com/measured', 'example.com/measured', 'main'],
    ['example.com/measured/greet', 'example.com/measured', 'main'],
    ['example.com/measured/stack', 'example.com/measured', 'main'],
    ['example.com/dep', 'example.com/dep', 'module'],
    ['example.com/dep/deep.v2', 'example.com/dep', 'module'],
    ['runtime', 'std', 'std'],
    ['(padding)', '(padding)', 'pseudo']
  ])('counts %s in %s', (path, module, kind) => {
    expect(row(path)).toMatchObject({ module, kind })
  })

  it('names the version of a replaced module and its replacement', () => {
    expect(
      measured.modules.find(({ path }) => path === 'example.com/dep')?.version
    ).toBe('v1.2.3 => ./dep')
  })

  it.each([
    ['main.main', 'example.com/measured'],
    [
      'example.com/measured/greet.(*Person).Greet',
      'example.com/measured/greet'
    ],
    ['example.com/measured/greet.Counter.func1', 'example.com/measured/greet'],
    ['example.com/dep/deep%2ev2.Depth', 'example.com/dep/deep.v2'],
    ['example.com/measured/asm.Add', 'example.com/measured/asm'],
    ['addbody', 'example.com/measured/asm'],
    ['example.com/dep.Table', 'example.com/dep'],
    ['runtime.buildVersion.str', 'runtime'],
    ['main.version.str', '(stamped values)']
  ])('gives %s to %s', (symbol, owner) => {
    expect(ownerOf(symbol)).toBe(owner)
  })

  it('gives generic code to the package that defines it', () => {
    const generic = measured.symbols.filter(({ name }) =>
      name.startsWith('example.com/measured/stack.(*Stack[')
    )
    expect(generic.length).toBeGreaterThanOrEqual(2)
    for (const symbol of generic) {
      expect(symbol.package).toBe('example.com/measured/stack')
    }
  })

  it('counts the bytes of a stamped value and never shows it', () => {
    // The linker ends the value with a NUL.
    expect(row('(stamped values)')?.size).toBe('v9.8.7-stamped'.length + 1)
    expect(JSON.stringify(measured)).not.toContain('v9.8.7')
  })

  it('names an embedded file by its path', () => {
    const poem = read(`${fixture}/assets/poem.txt`)
    expect(literals.symbols.find(({ size }) => size === poem.length)).toEqual({
      name: 'assets/poem.txt (embedded)',
      package: 'example.com/measured',
      region: 'strings',
      section: '.rodata',
      size: poem.length
    })
    const shouted = literals.packages
      .find(({ path }) => path === 'example.com/dep')
      ?.regions.find(({ name }) => name === 'strings')
    expect(shouted?.size).toBe('! said the dependency'.length)
  })

  it('does without a listing that is not of this link, and says so', () => {
    const { attribution } = measure(file, {
      ...plain,
      twin,
      deps: Buffer.from(deps).subarray(0, deps.length / 2)
    })
    expect(attribution).toMatchObject({
      level: 'symbols',
      notes: [
        expect.stringMatching(
          /^the \d+ bytes of a string at byte \d+ of the file are not those of any literal/
        )
      ]
    })
  })

  it('is the same whenever it is made', () => {
    expect(measure(file, { ...plain, build, twin })).toEqual(measured)
  })

  it('refuses the link of something else as a twin, and says so', () => {
    const other = read(shop.build('other', { ldflags: '-w -X main.version=2' }))
    const { attribution } = measure(file, { ...plain, twin: other })
    expect(attribution.level).toBe('functions')
    expect(attribution.notes).toEqual([
      expect.stringMatching(/^the twin does not match: /)
    ])
  })
})

describe('a twin whose sections lie at other addresses', () => {
  const { file, twin } = pairOf('shifted')

  it('says where it differs, also in bytes that are no address', () => {
    const changed = Buffer.from(twin)
    const rodata = readElf(twin).sections.find(({ name }) => name === '.rodata')
    if (rodata === undefined) throw new Error('no .rodata')
    changed.fill(0xff, rodata.offset + 64, rodata.offset + 72)
    const image = readElf(changed)
    const shifted = {
      ...image,
      sections: image.sections.map((section) =>
        section.loaded && section !== image.sections[0]
          ? { ...section, address: section.address + 0x1000 }
          : section
      )
    }
    expect(twinOverlay(readElf(file), shifted)).toBe(
      'the twin does not match: section .rodata differs at byte 64'
    )
  })
})

/** Bytes of strings that have no owner. */
const strings = ({ packages }: Measurement) =>
  packages
    .find(({ path }) => path === '(unattributed)')
    ?.regions.find((region) => region.name === 'strings')?.size

const goCode = ({ symbols }: Measurement) =>
  symbols.filter(
    ({ region, package: owner }) => region === 'code' && owner !== '(C)'
  )

const share = ({ attribution, binary }: Measurement) =>
  attribution.ownedBytes / binary.fileSize

const ownPackages = ({ packages }: Measurement) =>
  packages.filter(({ kind }) => kind === 'main' || kind === 'module')

interface TextSymbol {
  readonly address: number
  readonly size: number
  readonly symbol: string
}

/** Text symbols by Go's own tool, named without the calling convention. */
function textSymbols(path: string): TextSymbol[] {
  return output('go', 'tool', 'nm', '-size', '-n', path)
    .split('\n')
    .flatMap((line) => {
      const match = /^\s*([0-9a-f]+)\s+(\d+) [Tt] (.*)$/.exec(line)
      const [, address = '', size = '', symbol = ''] = match ?? []
      return match
        ? [
            {
              address: Number.parseInt(address, 16),
              size: Number(size),
              symbol: symbol.replace(/\.abi(0|internal)$/, '')
            }
          ]
        : []
    })
}

function readelfSections(path: string) {
  return output('readelf', '-SW', path)
    .split('\n')
    .flatMap((line) => {
      const match =
        /^\s*\[\s*\d+\] (\S+)\s+(\S+)\s+[0-9a-f]+ ([0-9a-f]+) ([0-9a-f]+) /.exec(
          line
        )
      const [, name = '', type = '', offset = '', size = ''] = match ?? []
      const row = {
        name,
        offset: Number.parseInt(offset, 16),
        size: Number.parseInt(size, 16)
      }
      return type === '' || type === 'NULL' || row.size === 0 ? [] : [row]
    })
    .toSorted((a, b) => a.offset - b.offset)
}
