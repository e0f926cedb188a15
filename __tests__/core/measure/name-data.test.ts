// Data that no symbol table names, found by the packages' own objects.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { analyzeFile } from '../../../src/analyze/analyze-file.ts'
import type { Image } from '../../../src/core/binary/image.ts'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../src/core/binary/read-image.ts'
import { findBlocks } from '../../../src/core/measure/claim/blocks.ts'
import { inLinkerOrder } from '../../../src/core/measure/linker/linker-order.ts'
import type {
  LinkerSymbols,
  PackageObjects
} from '../../../src/core/measure/linker/linker-order.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { nameSymbols } from '../../../src/core/measure/name-data.ts'
import { NamedPlaces } from '../../../src/core/measure/linker/symbol-places.ts'
import { twinOverlay } from '../../../src/core/measure/linker/twin-overlay.ts'
import type { Overlay } from '../../../src/core/measure/linker/twin-overlay.ts'
import { placeData } from '../../../src/core/measure/linker/place-data.ts'
import { placeMemory } from '../../../src/core/measure/linker/place-wasm-data.ts'
import { readDependencies } from '../../../src/core/measure/linker/dependency-listing.ts'
import { readReferences } from '../../../src/core/measure/linker/dumpdep.ts'
import { Definers } from '../../../src/core/measure/owners/definers.ts'
import { readObjects } from '../../../src/analyze/package-archives.ts'
import { available, output, workshop, type Linked } from './build.ts'
import { allTargets } from '../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }

type Options = NonNullable<Parameters<typeof shop.build>[1]>

const link = (name: string, options: Options): Linked =>
  shop.link(name, options)

const lastPackage = () => 0

function imageOf(file: Uint8Array): Image {
  const { image } = readImage(file)
  if (!image) throw new Error('no image')
  return image
}

/** The same symbols as in a format that stores no sizes. */
const withoutSizes = (overlay: Overlay): Overlay => ({
  ...overlay,
  size: overlay.size.map((size) => (size > 0 ? 1 : 0))
})

const [, release = '0'] =
  /^go1\.(\d+)/.exec(output('go', 'env', 'GOVERSION')) ?? []
const minor = Number(release)
/** Objects of older releases have another form, and are not read. */
const isRead = minor >= 20

const variants: [string, Options][] = [['linux/amd64', { goarch: 'amd64' }]]
if (allTargets) {
  variants.push(
    ['linux/386', { goarch: '386' }],
    ['linux/s390x', { goarch: 's390x' }],
    [
      'linux/arm64 pie',
      { goarch: 'arm64', flags: ['-trimpath', '-buildmode=pie'] }
    ],
    ['darwin/arm64', { goos: 'darwin', goarch: 'arm64' }],
    ['darwin/amd64', { goos: 'darwin', goarch: 'amd64' }],
    ['windows/amd64', { goos: 'windows', goarch: 'amd64' }],
    ['windows/386', { goos: 'windows', goarch: '386' }],
    ['js/wasm', { goos: 'js', goarch: 'wasm' }]
  )
}
if (allTargets && minor >= 21) {
  variants.push(['wasip1/wasm', { goos: 'wasip1', goarch: 'wasm' }])
}
if (available('gcc', '--version')) {
  variants.push(['cgo', { cgo: true, main: './cgo' }])
}

const archivesOf = (importcfg: Buffer): [string, string][] =>
  [...importcfg.toString('utf8').matchAll(/^packagefile ([^=]+)=(.+)$/gm)].map(
    ([, importPath = '', path = '']) => [importPath, path]
  )

/** Where an archive's first object has the content of its data, by `go tool nm`. */
function contents(path: string) {
  const lines = output('go', 'tool', 'nm', '-size', path).split('\n')
  return lines.flatMap((line) => {
    const [, member = '', offset, size, name] =
      /^(?:\S*\((\S+)\):\t)?\s*([0-9a-f]+)\s+(\d+) [DdRr] (.*)$/.exec(line) ??
      []
    if (name === undefined || (member !== '' && member !== '_go_.o')) return []
    return [
      {
        name: name.replace(/<\d+>$/, '').replaceAll('·', '.'),
        offset: Number.parseInt(offset ?? '', 16),
        size: Number(size)
      }
    ]
  })
}

if (isRead) {
  describe.each(variants)('%s', (name, options) => {
    const isWasm = options.goarch === 'wasm'
    let linked: Linked
    let objects: readonly PackageObjects[]
    let image: Image
    let overlay: Overlay
    let symbols: LinkerSymbols
    beforeAll(() => {
      linked = link(name.replaceAll(/\W/g, '-'), options)
      objects = readObjects(linked.importcfg) ?? []
      image = imageOf(linked.file)
      symbols = inLinkerOrder(objects)
      if (isWasm) return
      const laid = twinOverlay(image, imageOf(linked.twin))
      if (typeof laid === 'string') throw new Error(laid)
      overlay = laid
    })

    /** Names of data and its places in the image. */
    const place = (): Map<
      string,
      { row: number; offset: number; size?: number }
    > => {
      const references = readReferences(readDependencies(linked.listing))
      if (isWasm) {
        const table = readFunctionTable(image)
        if (typeof table === 'string' || !table.module)
          throw new Error('no table')
        const placed = placeMemory(image, table.module, symbols, references, [])
        return new Map(placed.map((one) => [one.name, one]))
      }
      const places = new NamedPlaces(image, overlay, symbols, references)
      const bits = findBlocks(image, overlay).find(
        ({ kind }) => kind === 'gc bits'
      )
      return new Map(
        placeData(image, places, symbols, references, bits ?? null).map(
          (one) => [symbols.names[one.row] ?? '', one]
        )
      )
    }

    it('finds data where the file has its content', () => {
      const placed = place()
      // Links by a C compiler keep most names.
      expect(placed.size).toBeGreaterThan(options.cgo === true ? 50 : 200)
      let compared = 0
      for (const [importPath, path] of archivesOf(linked.importcfg)) {
        if (
          !/^(?:runtime|reflect|internal\/strconv|strconv|os|time)$/.test(
            importPath
          )
        ) {
          continue
        }
        const archive = readFileSync(path)
        const start = archive.indexOf('\0go120ld')
        for (const { name: symbol, offset, size } of contents(path)) {
          const found = placed.get(symbol)
          if (!found || symbols.hasRelocations[found.row] === true) continue
          // Zeros at its end may be left out of the object.
          const bytes = Buffer.from(
            image.bytes.file.subarray(
              found.offset,
              found.offset + Math.min(size, found.size ?? size)
            )
          )
          const used = bytes.findLastIndex((byte) => byte !== 0) + 1
          const from = start + offset
          expect([symbol, bytes.subarray(0, used).toString('hex')]).toEqual([
            symbol,
            archive.subarray(from, from + used).toString('hex')
          ])
          compared++
        }
      }
      expect(compared).toBeGreaterThan(10)
    })

    it('leaves little data of Go without an owner', () => {
      const all = measure(linked.file, {
        ...plain,
        twin: linked.twin,
        deps: linked.listing,
        objects
      })
      expect(all.attribution.level).toBe('literals')
      const lost = all.packages.find(({ path }) => path === '(unattributed)')
      const bytes = (lost?.regions ?? [])
        .filter((region) => region.name === 'data' || region.name === 'rodata')
        .reduce((sum, { size }) => sum + size, 0)
      // Read-only data of Wasm has no mark where it starts.
      expect(bytes).toBeLessThan(all.binary.fileSize / (isWasm ? 100 : 400))
      expect(all.attribution.notes.join()).not.toMatch(/have no sizes/)
      // The list of embedded files is read-only data.
      const embeds = options.cgo !== true && !isWasm
      expect(
        all.symbols
          .filter((one) => one.name.endsWith(' (embedded)'))
          .map((one) => [one.name, one.package, one.size])
      ).toEqual(
        embeds
          ? [
              ['assets/poem.txt (embedded)', 'example.com/measured', 193],
              ['assets/second.txt (embedded)', 'example.com/measured', 40]
            ]
          : []
      )
      // Where there is no list, the variable that a text is embedded in.
      const text = all.symbols.find((one) => one.name === 'main.poem (string)')
      expect(text?.size).toBe(isWasm ? 193 : undefined)
    })

    const stored = /^(?:linux|cgo)/.test(name)
    const told = stored
      ? 'gives data the sizes that ELF stores'
      : 'gives data sizes that do not overlap'
    if (isWasm) return
    it(told, () => {
      const listing = readDependencies(linked.listing)
      const references = readReferences(listing)
      const found = nameSymbols(
        image,
        withoutSizes(overlay),
        findBlocks(image, overlay),
        objects,
        listing,
        { definers: new Definers(objects, lastPackage), rank: lastPackage }
      )
      const data: number[] = []
      for (let i = 0; i < overlay.count; i++) {
        const symbol = overlay.name(i)
        const isData =
          (overlay.offset[i] ?? -1) >= 0 &&
          (overlay.size[i] ?? 0) > 1 &&
          image.sections[overlay.section[i] ?? -1]?.executable === false
        if (isData && references.has(symbol) && found.size[i] !== 1)
          data.push(i)
      }
      expect(data.length).toBeGreaterThan(200)
      const at = (i: number | undefined) => overlay.offset[i ?? -1] ?? Infinity
      data.sort((a, b) => at(a) - at(b))
      for (const [k, i] of data.entries()) {
        const symbol = overlay.name(i)
        const size = found.size[i] ?? 0
        if (stored) expect([symbol, size]).toEqual([symbol, overlay.size[i]])
        else expect(at(i) + size).toBeLessThanOrEqual(at(data[k + 1]))
      }
    })
  })

  it('names a file that is embedded as bytes by its variable', async () => {
    const options = { main: './motto', goarch: 'amd64' }
    const { listing } = link('motto', options)
    const path = shop.build('motto', { ...options, ldflags: '-s -w' })
    writeFileSync(`${path}.deps`, listing)
    const { symbols } = await analyzeFile(path, {
      twinPath: `${path}.listed`,
      depsPath: `${path}.deps`,
      importcfgPath: `${path}.deps`,
      gzip: false
    })
    expect(symbols).toContainEqual({
      name: 'main.motto (data)',
      package: 'example.com/measured/motto',
      region: 'data',
      section: '.noptrdata',
      size: 79
    })
    expect(symbols.filter(({ name }) => name.includes('gobytes'))).toEqual([])
  })
} else {
  it('does without objects of this release', () => {
    const { importcfg } = link('older', { goarch: 'amd64' })
    expect(readObjects(importcfg)).toBeNull()
  })
}
