// The readers on what releases of Go make, from the oldest whose function table
// is read to the newest: `npm run test:releases`. The linker's own tools say
// what must come out. Several files have some of the releases each, since the tests of
// a file run one after the other.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { phantomPackages } from '../../scripts/corpus/phantoms.ts'
import { checkMeasurement } from '../../scripts/fuzz/check-measurement.ts'
import { readFunctionTable } from '../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readWasm } from '../../src/core/binary/wasm/wasm.ts'
import { measure } from '../../src/core/measure/measure.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { compareWithNm } from '../core/binary/containers.ts'
import { bodySizes } from '../core/binary/wasm-module.ts'
import { fixtureFor, goOfRelease, nmOfRelease } from './toolchains.ts'
import type { Links } from './toolchains.ts'

// A release builds the runtime anew for each target.
jest.setTimeout(600_000)

/** The last of each release that the module proxy serves as a toolchain. */
const releases = [
  '1.11.13',
  '1.12.17',
  '1.13.15',
  '1.14.15',
  '1.15.15',
  '1.16.15',
  '1.17.13',
  '1.18.10',
  '1.19.13',
  '1.20.14',
  '1.21.13',
  '1.22.12',
  '1.23.12',
  '1.24.13',
  '1.25.8',
  '1.26.8',
  '1.27.3'
] as const

/** One of each format, and a big-endian one. Go 1.16 was the first for darwin/arm64. */
const targetsOf = (minor: number) =>
  [
    ['linux', 'amd64'],
    ['linux', 's390x'],
    ['darwin', minor < 16 ? 'amd64' : 'arm64'],
    ['windows', 'amd64'],
    ['js', 'wasm']
  ] as const

const plain = { sha256: '', gzip: null, build: null }

/** Functions that the fixture has whatever the release; type arguments apart. */
const written = [
  'main.main',
  'main.count',
  'main.count.func1',
  'main.main.func1',
  'example.com/small/shapes.(*Circle).Area',
  'example.com/small/shapes.Square.Area',
  'example.com/small/shapes.(*Square).Area',
  'example.com/small/shapes.Counter',
  'example.com/small/shapes.Counter.func1',
  'example.com/small/shapes.Counter.func1.1',
  'example.com/small/lists.Sum',
  'example.com/small/lists.Longest'
] as const

/** First elements of import paths that the runtime has code of, by names of its own or linknames, in some release. */
const standard = new Set(
  'crypto errors internal iter maps math net os plugin reflect runtime strings sync syscall time unicode unique vendor weak'.split(
    ' '
  )
)

/** Where programs start, what is run before main, and the linker's own. */
const entry =
  /^(?:_rt0_|go[:.]|type[:.]|runtime\.)|\.init(?:\.\d+)?$|^(?:_cgo_|x_cgo_|crosscall)/

const ours = /^(?:main|example\.com\/small\/[a-z]+)\./

const minorOf = (release: string): number => Number(release.split('.')[1])

/** Registers the tests of the releases Go 1.`first` to 1.`last`. */
export function describeReleases(first: number, last: number): void {
  const some = releases.filter(
    (release) => first <= minorOf(release) && minorOf(release) <= last
  )
  describe.each(some)('Go %s', describeRelease)
}

function describeRelease(release: string): void {
  const minor = minorOf(release)
  const shop = fixtureFor(release)
  afterAll(shop.remove)
  let go = ''
  beforeAll(() => {
    go = goOfRelease(release)
  })

  describe.each(targetsOf(minor))('for %s/%s', (goos, goarch) => {
    let links: Links
    let alone: Measurement
    let paired: Measurement
    /** Go's tool reads no Wasm. */
    let nm = ''
    beforeAll(() => {
      // Without the release there is one error, that of its fetching.
      if (go === '') return
      links = shop.links(go, goos, goarch)
      if (goos !== 'js') nm = nmOfRelease(go, links.twinPath)
      alone = measure(links.file, plain)
      paired = measure(links.file, {
        ...plain,
        twin: goos === 'js' ? null : links.twin,
        deps: links.listing
      })
    })

    it('is measured alone by its functions, and to the last literal with its pair', () => {
      checkMeasurement(alone, links.file)
      checkMeasurement(paired, links.file)
      // Up to Go 1.21 the linker leaves the symbols in Mach-O files.
      const named = goos === 'darwin' && minor < 22
      expect(alone.attribution.level).toBe(named ? 'symbols' : 'functions')
      expect(paired.attribution).toMatchObject({ level: 'literals' })
      expect(paired.attribution.ownedBytes).toBeGreaterThan(
        alone.attribution.ownedBytes
      )
      expect(alone.binary).toMatchObject({
        goVersion: `go${release}`,
        mainPackage: 'example.com/small',
        fileSize: links.file.length
      })
    })

    it('names every function of the program', () => {
      const names = new Set(functions(alone).map(({ name }) => bare(name)))
      for (const name of written) expect(names).toContain(name)
      if (goos === 'js') return
      for (const { names: theirs } of compareWithNm(links.twinPath, nm)) {
        const [own] = theirs.filter((name) => ours.test(name))
        if (own !== undefined) expect(names).toContain(bare(own))
      }
    })

    it('gives its types to the packages that have them', () => {
      for (const path of ['example.com/small', 'example.com/small/shapes']) {
        const row = alone.packages.find((one) => one.path === path)
        expect(row?.regions.map(({ name }) => name)).toEqual(
          expect.arrayContaining(['code', 'pclntab', 'types'])
        )
      }
      expect(alone.attribution.notes.join(' ')).not.toMatch(/types/)
    })

    it('has no package but those of its sources and the standard library', () => {
      for (const measurement of [alone, paired]) {
        const told = {
          main: 'example.com/small',
          modules: ['example.com/small'],
          directories: null
        }
        expect(phantomPackages(measurement, told, standard)).toBeNull()
      }
    })

    it('keeps from which symbol the linker reached each other one', () => {
      const { symbols, reachability } = paired
      const without = symbols.filter(
        (_, row) => (reachability?.keptBy[row] ?? -1) < 0
      )
      const unexplained = without.filter(
        ({ name, region }) => region === 'code' && !entry.test(name)
      )
      expect(unexplained.map(({ name }) => name)).toEqual([])
      // Go 1.21 was the first to mark what turns it off; this program has nothing that does.
      expect(reachability?.deadCode).toMatchObject({
        state: minor < 21 ? 'unknown' : 'on',
        culprits: []
      })
    })

    it('has functions of the sizes that the linker gave them', () => {
      if (goos === 'js') {
        const table = readFunctionTable(readWasm(links.file))
        if (typeof table === 'string') throw new Error(table)
        const sizes = bodySizes(links.file)
        expect(table.count).toBe(sizes.length)
        expect(sizes.length).toBeGreaterThan(500)
        const total = sizes.reduce((sum, size) => sum + size, 0)
        expect(codeOf(alone)).toBe(total)
        return
      }
      const compared = compareWithNm(links.twinPath, nm)
      expect(compared.length).toBeGreaterThan(500)
      for (const { name, size, padding, distance, names } of compared) {
        const exact = goos === 'linux' ? size : size + padding
        expect([name, exact]).toEqual([name, distance])
        expect(names).toContain(name)
      }
    })
  })
}

const functions = ({ symbols }: Measurement) =>
  symbols.filter(({ region }) => region === 'code')

const codeOf = (measurement: Measurement) =>
  functions(measurement).reduce((sum, { size }) => sum + size, 0)

/** A name without type arguments, which Go 1.18 to 1.20 leave out of the table. */
const bare = (name: string) => name.replace(/\[.*\]/, '')
