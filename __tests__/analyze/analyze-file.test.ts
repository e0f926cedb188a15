import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  analyzeFile,
  measureOnce,
  readBinary
} from '../../src/analyze/analyze-file.ts'
import { compressedSize } from '../../src/analyze/compressed-size.ts'
import { analyzeBytes } from '../../src/analyze/analyze-archive.ts'
import { release } from '../../src/analyze/read-file.ts'
import { read, workshop } from '../core/measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const fails = (file: string, options = {}) =>
  expect(analyzeFile(file, { gzip: false, ...options })).rejects

describe('analyzeFile', () => {
  const path = shop.build('measured-binary', { ldflags: '-s -w' })
  const twinPath = shop.build('twin', { ldflags: '-w' })
  const depsPath = join(shop.directory, 'deps.txt')
  writeFileSync(depsPath, shop.listing('deps', { ldflags: '-s -w' }))

  it('measures with all that there is', async () => {
    const measured = await analyzeFile(path, {
      twinPath,
      depsPath,
      gzip: true
    })
    const file = read(path)
    expect(measured.attribution.level).toBe('literals')
    expect(measured.build).toBeNull()
    expect(measured.binary).toMatchObject({
      name: 'measured',
      sha256: createHash('sha256').update(file).digest('hex'),
      fileSize: file.length
    })
    const compressed = gzipSync(file, { level: 6 })
    expect(measured.binary.compressed).toEqual({ gzip: compressed.length })
    expect(gunzipSync(compressed).equals(file)).toBe(true)
  })

  it('gives the memory of its file back, and leaves that of others alone', async () => {
    const own = await readBinary(path, { gzip: true })
    expect(own.file.length).toBe(read(path).length)
    await measureOnce(own)
    expect(own.file.length).toBe(0)
    const given = read(path)
    await analyzeBytes('given', given, { gzip: false })
    expect(Buffer.compare(given, read(path))).toBe(0)
    const shared = new Uint8Array(10)
    release(shared.subarray(2, 5))
    expect(shared).toHaveLength(10)
  })

  it('begins to compress before it measures', async () => {
    const own = await readBinary(path, { gzip: true })
    const { length } = gzipSync(own.file, { level: 6 })
    // Nobody measures here.
    expect(await own.compressing).toBe(length)
  })

  it('compresses only when asked to', async () => {
    const { binary } = await analyzeFile(path, { gzip: false })
    expect(binary.compressed).toBeNull()
  })

  it('has room for what no compression makes smaller', async () => {
    const noise = join(shop.directory, 'noise')
    for (const bytes of [0, 1, 3_000_000]) {
      const content = randomBytes(bytes)
      writeFileSync(noise, content)
      const { length } = gzipSync(content, { level: 6 })
      expect(await compressedSize(noise)).toBe(length)
    }
  })

  it('uses what was read of the archives of its link, and not of another one', async () => {
    const importcfgPath = join(shop.directory, 'importcfg')
    const text = 'packagefile main=/nowhere/main.a\n'
    writeFileSync(importcfgPath, text)
    const objects = [{ importPath: 'main', home: 'main', objects: [] }]
    const objectsWith = async (importcfg: string) => {
      const linkInput = Promise.resolve({
        importcfg: Buffer.from(importcfg),
        objects
      })
      const options = { importcfgPath, linkInput, gzip: false }
      return (await readBinary(path, options)).objects
    }
    expect(await objectsWith(text)).toBe(objects)
    expect(await objectsWith(`${text} `)).toBeNull()
  })

  it('takes the name of the file where nothing else names the program', async () => {
    const other = shop.build('greeter.exe', {
      main: 'single/main.go',
      ldflags: '-s -w'
    })
    const { binary } = await analyzeFile(other, { gzip: false })
    expect(binary.mainPackage).toBe('command-line-arguments')
    expect(binary.name).toBe('greeter')
    const named = await analyzeFile(other, { gzip: false, name: 'mine' })
    expect(named.binary.name).toBe('mine')
  })

  it('names the file that it cannot read, and why', async () => {
    const directory = join(shop.directory, 'directory')
    mkdirSync(directory)
    const missing = join(shop.directory, 'missing')
    const text = join(shop.directory, 'text')
    writeFileSync(text, 'hello\n')
    await fails(missing).toMatchObject({
      name: 'UserError',
      message: `cannot read ${missing}: there is no such file`
    })
    await fails(directory).toMatchObject({
      name: 'UserError',
      message: `cannot read ${directory}: it is a directory, not a file`
    })
    await fails(text).toMatchObject({
      name: 'UserError',
      message: `${text}: the file is not an executable of the formats ELF, Mach-O, PE, Plan 9 a.out, Wasm or XCOFF (at byte 0)`
    })
    await fails(path, { twinPath: missing }).toMatchObject({
      message: `cannot read ${missing}: there is no such file`
    })
  })
})
