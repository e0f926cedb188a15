// Names that a program chose: whose bytes they are, by who defines them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PackageObjects } from '../../../../src/core/measure/linker/linker-order.ts'
import { Definers } from '../../../../src/core/measure/owners/definers.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { readObjects } from '../../../../src/analyze/package-archives.ts'
import { output, workshop, type Linked } from '../build.ts'

const shop = workshop()
afterAll(shop.remove)

const [, release = '0'] =
  /^go1\.(\d+)/.exec(output('go', 'env', 'GOVERSION')) ?? []
/** Objects of older releases have another form, and are not read. */
const isRead = Number(release) >= 20

const fixture = { fixture: 'misnamed' }
const plain = { sha256: '', gzip: null, build: null }

/** By name: the packages of the symbols, and their bytes. */
function misnamed({ symbols }: Measurement) {
  const rows = symbols.filter(({ name }) =>
    /(?:^|[.:])misnamed[A-Z.]|\.Misnamed/.test(name)
  )
  return Object.fromEntries(rows.map(({ name, package: path }) => [name, path]))
}

const main = 'example.com/misnamed'
const functions = {
  'runtime.misnamedLoop': main,
  'runtime.misnamedText': main,
  'runtime.misnamedLines': main,
  'runtime.misnamedFloats': main,
  'type:.hash.runtime.misnamedT': main,
  'runtime.misnamedDuplicate': `${main}/asm`,
  'runtime.misnamedAssembly': `${main}/asm`,
  misnamedNowhere: `${main}/asm`,
  'example.com/misnamed/other.Misnamed': main
}

if (isRead) {
  describe('names that a program chose', () => {
    let linked: Linked
    let objects: readonly PackageObjects[]
    beforeAll(() => {
      linked = shop.link('misnamed', fixture)
      objects = readObjects(linked.importcfg) ?? []
    })

    it('give the bytes to the package that defines them', () => {
      const { file, twin, listing: deps } = linked
      const measured = measure(file, { ...plain, twin, deps, objects })
      expect(measured.attribution.level).toBe('literals')
      expect(misnamed(measured)).toEqual({
        ...functions,
        'runtime.misnamedTable': main,
        'runtime.misnamedText (string)': main,
        'runtime.misnamedEmbedded': main,
        'runtime.misnamedEmbedded (string)': main,
        'runtime.misnamedFiles': main,
        'type:.eq.misnamedT': main,
        'go:misnamed.inittasks': main,
        'runtime.misnamedShared': `${main}/asm`,
        'runtime.misnamedStatic': `${main}/asm`,
        misnamedData: `${main}/asm`
      })
    })

    it('hide nothing from the size of their package', () => {
      const { file, twin, listing: deps } = linked
      const { packages } = measure(file, { ...plain, twin, deps, objects })
      const of = (path: string) => packages.find((one) => one.path === path)
      const region = (path: string, named: string) =>
        of(path)?.regions.find(({ name }) => name === named)?.size ?? 0
      // A table, and two by the names of a compiler.
      expect(region(main, 'data')).toBeGreaterThanOrEqual(20_000 + 3000)
      expect(region(main, 'types')).toBeGreaterThanOrEqual(3000)
      // An embedded text, the file of a directory, and a literal.
      expect(region(main, 'strings')).toBeGreaterThanOrEqual(7000 + 4400 + 133)
      // Constants of one function.
      expect(region(main, 'rodata')).toBeGreaterThanOrEqual(200 * 8)
      // The name of a function that was inlined away, and what it wrote.
      expect(region(main, 'pclntab')).toBeGreaterThanOrEqual(180 * 17)
      const written = of('runtime')?.written ?? 0
      expect(written).toBeLessThan(of('runtime')?.size ?? 0)
      // Data of assembly.
      const assembled = 4096 + 5000 + 6000
      expect(region(`${main}/asm`, 'rodata')).toBeGreaterThanOrEqual(assembled)
    })

    it('leave the runtime a function that another has the name of as well', () => {
      const { file, twin, listing: deps } = linked
      const { symbols } = measure(file, { ...plain, twin, deps, objects })
      const moves = symbols.filter(({ name }) => name === 'runtime.memmove')
      expect(
        moves
          .toSorted((a, b) => a.size - b.size)
          .map(({ package: path }) => path)
      ).toEqual([`${main}/asm`, 'runtime'])
    })

    it("leave the standard library's functions where they name them", () => {
      const definers = new Definers(objects, (path) =>
        path === 'main' || path.startsWith('example.com/') ? 0 : 2
      )
      // Defined in runtime/sema.go.
      expect(definers.of('sync.runtime_Semacquire')).toBe('')
      expect(definers.of('runtime.misnamedLoop')).toBe('main')
    })

    it('are told by the source files where there are no objects', () => {
      const found = misnamed(measure(linked.file, plain))
      expect(found).toMatchObject({
        'runtime.misnamedLoop': main,
        'runtime.misnamedText': main
      })
    })
  })
}
