import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readBuildInfo } from '../../../../src/core/binary/buildinfo/buildinfo.ts'
import { readImage } from '../../../../src/core/binary/read-image.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import { output, read, workshop } from '../../measure/build.ts'
import { targetRows } from '../../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

type Options = Parameters<typeof shop.build>[1]

/** The size of a note with a build ID, as readelf lists it. */
const note = /\.note\.g\S+ +NOTE +\S+ \S+ (\S+)/g

const magic = Buffer.from('\xff Go buildinf:', 'latin1')

/** A program whose build info is there as text only, as with some release tools. */
function withoutBlob(name: string, options: Options): Buffer {
  const file = Buffer.from(read(shop.build(name, options)))
  for (let at = file.indexOf(magic); at >= 0; at = file.indexOf(magic, at)) {
    file.fill(0, at, at + magic.length)
  }
  return file
}

function infoOf(file: Uint8Array) {
  return readBuildInfo(file, readImage(file).image)
}

describe('the version of Go in a file without build info', () => {
  it.each(
    targetRows([
      ['linux', 'amd64'],
      ['linux', '386'],
      ['linux', 's390x'],
      ['darwin', 'arm64'],
      ['windows', 'amd64']
    ])
  )('is read from the variable that holds it, for %s/%s', (goos, goarch) => {
    const name = `lost-${goos}-${goarch}`
    const options = { goos, goarch, ldflags: '-s -w' }
    const info = infoOf(withoutBlob(name, options))
    expect(info?.blob).toBeUndefined()
    expect(info).toMatchObject({
      goVersion: output('go', 'env', 'GOVERSION').trim(),
      path: 'example.com/measured'
    })
  })

  it('is unknown where another variable could be it', () => {
    const ldflags = '-s -w -X main.version=go1.99.1'
    const info = infoOf(withoutBlob('two', { ldflags }))
    expect(info).toMatchObject({ goVersion: '', path: 'example.com/measured' })
  })

  it('is not made of what only begins like one', () => {
    const ldflags = '-s -w -X main.version=go1.99.1x'
    const info = infoOf(withoutBlob('alike', { ldflags }))
    expect(info?.goVersion).toBe(output('go', 'env', 'GOVERSION').trim())
  })
})

describe('build info', () => {
  it.each(
    targetRows([
      ['linux', 'amd64'],
      ['darwin', 'arm64'],
      ['windows', 'amd64']
    ])
  )('is all named in a file for %s/%s', (goos, goarch) => {
    const name = `kept-${goos}-${goarch}`
    const file = read(shop.build(name, { goos, goarch, ldflags: '-s -w' }))
    const blob = infoOf(file)?.blob
    expect(blob?.size ?? 0).toBeGreaterThan(100)
    const options = { sha256: '', gzip: null, build: null }
    const regions = measure(file, options).packages.find(
      ({ path }) => path === '(build info)'
    )?.regions
    const size = regions?.find((one) => one.name === 'buildinfo')?.size ?? 0
    // The text that the program reads itself is another one, with a NUL; ELF
    // files have a build ID besides.
    const bytes = Buffer.from(file)
    const start = bytes.lastIndexOf('path\texample.com/measured\n')
    const first = bytes.indexOf('path\texample.com/measured\n')
    expect(start).toBeGreaterThan(first)
    const frame = Buffer.from('f932433186182072008242104116d8f2', 'hex')
    const text = bytes.indexOf(frame, first) + 16 - (first - 16) + 1
    const ids =
      goos === 'linux'
        ? [
            ...output('readelf', '-SW', join(shop.directory, name)).matchAll(
              note
            )
          ]
        : []
    const notes = ids.reduce((sum, [, hex = '']) => sum + Number(`0x${hex}`), 0)
    expect(size).toBe((blob?.size ?? 0) + text + notes)
  })
})
