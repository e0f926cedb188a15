// Archives of packages, as the toolchain itself reads them.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { readGoArchive } from '../../../src/core/binary/goobj/archive.ts'
import type { GoObject } from '../../../src/core/binary/goobj/object.ts'
import { MalformedBinary } from '../../../src/core/binary/malformed-binary.ts'
import { fixture, output } from '../measure/build.ts'
import { targetRows } from '../../setup/targets.ts'

/** Reads an archive in memory; what has been given is overwritten when more is asked for. */
function readWhole(archive: Uint8Array, home = 'main'): GoObject[] {
  const objects = readGoArchive(archive.length, home)
  for (let given = new Uint8Array(0), step = objects.next(); ;) {
    if (step.done) return step.value
    const { offset, size } = step.value
    expect(size).toBeGreaterThanOrEqual(0)
    expect(offset + size).toBeLessThanOrEqual(archive.length)
    given.fill(0xaa)
    given = Uint8Array.from(archive.subarray(offset, offset + size))
    step = objects.next(given)
  }
}

/** Of the installed Go's own release, which has the form that is read. */
const archiveOf = (goos: string, goarch: string, name: string): string =>
  execFileSync('go', ['list', '-export', '-f', '{{.Export}}', name], {
    cwd: fixture,
    encoding: 'utf8',
    env: {
      ...process.env,
      GOOS: goos,
      GOARCH: goarch,
      GOTOOLCHAIN: 'local',
      GOFLAGS: '',
      GOWORK: 'off',
      CGO_ENABLED: '0'
    }
  }).trim()

const [, release = '0'] =
  /^go1\.(\d+)/.exec(output('go', 'env', 'GOVERSION')) ?? []
/** Objects of older releases have another form, and are refused. */
const isRead = Number(release) >= 20

/** Data of an archive: name -> sizes, by `go tool nm`. */
function dataByNm(path: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const line of output('go', 'tool', 'nm', '-size', path).split('\n')) {
    const [, size, name] =
      /^(?:[^\t]*\t|[^ ]*:)?\s*[0-9a-f]+\s+(\d+) [DdRrBb] (.*)$/.exec(line) ??
      []
    if (size === undefined || name === undefined) continue
    const plain = name.replace(/<\d+>$/, '')
    found.set(plain, [...(found.get(plain) ?? []), Number(size)])
  }
  return found
}

const leftOut =
  /^(?:go:(?:string|info|cuinfo|constinfo)\.|gclocals|gcargs\.|inltree\.|type:)|(?:·f|\.args_stackmap|\.stkobj|\.arginfo[01]|\.argliveinfo|\.wrapinfo|\.opendefer)$/

if (isRead) {
  describe.each(
    targetRows([
      ['linux', 'amd64', 'runtime'],
      ['linux', 'amd64', 'unicode'],
      ['linux', 's390x', 'math/big'],
      ['darwin', 'arm64', 'runtime'],
      ['windows', '386', 'syscall'],
      ['js', 'wasm', 'runtime']
    ])
  )('%s/%s %s', (goos, goarch, name) => {
    let path = ''
    let objects: readonly GoObject[] = []
    beforeAll(() => {
      path = archiveOf(goos, goarch, name)
      objects = readWhole(readFileSync(path))
    })

    it('has the data that go tool nm lists, in its sizes', () => {
      const expected = [...dataByNm(path)]
        .filter(([one]) => !leftOut.test(one))
        .map(([one, sizes]) => [
          one.replaceAll('·', '.'),
          sizes.toSorted((a, b) => a - b)
        ])
      const found = new Map<string, number[]>()
      for (const object of objects) {
        for (let i = 0; i < object.count; i++) {
          const key = object.names[i] ?? ''
          found.set(key, [...(found.get(key) ?? []), object.size[i] ?? -1])
        }
      }
      expect(expected.length).toBeGreaterThan(40)
      for (const [one, sizes] of expected) {
        const ours = found.get(String(one)) ?? []
        expect([one, ours.toSorted((a, b) => a - b)]).toEqual([one, sizes])
      }
    })

    it('tells what it imports', () => {
      const imports = new Set(objects.flatMap((object) => object.imports))
      expect(imports.size > 0).toBe(name !== 'unicode')
      for (const one of imports) expect(one).toMatch(/^[a-z][\w./]*$/)
    })
  })

  it.each([3000, 4000, 4020, 9000, 100_000])(
    "reads an object after %i bytes of cgo's directives",
    (length) => {
      const archive = readFileSync(archiveOf('linux', 'amd64', 'errors'))
      const header = archive.indexOf('_go_.o')
      const text = archive.indexOf('\n!\n', header)
      const size = Number(archive.toString('latin1', header + 48, header + 58))
      const longer = Buffer.concat([
        archive.subarray(0, text),
        Buffer.alloc(length, 'x'),
        archive.subarray(text)
      ])
      longer.write(String(size + length).padEnd(10), header + 48)
      expect(readWhole(longer)).toEqual(readWhole(archive))
    }
  )

  describe('an archive that is damaged', () => {
    let archive: Buffer
    beforeAll(() => {
      archive = readFileSync(archiveOf('linux', 'amd64', 'errors'))
    })

    it('is refused, or read as far as it goes, wherever it is cut', () => {
      const step = Math.max(1, Math.floor(archive.length / 2000))
      let refused = 0
      for (let end = 0; end < archive.length; end += step) {
        try {
          readWhole(archive.subarray(0, end))
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedBinary)
          refused++
        }
      }
      expect(refused).toBeGreaterThan(1000)
    })

    it('is refused, or read, whatever a byte of its header says', () => {
      const start = archive.lastIndexOf('\0go120ld')
      expect(start).toBeGreaterThan(0)
      for (let at = start; at < start + 100; at++) {
        for (const value of [0, 0x7f, 0xff]) {
          const bytes = Buffer.from(archive)
          bytes[at] = value
          try {
            readWhole(bytes)
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedBinary)
          }
        }
      }
    })

    it('is refused where an object says to end before its tables do', () => {
      const start = archive.lastIndexOf('\0go120ld')
      const bytes = Buffer.from(archive)
      // The offset of the block after the index of relocations.
      const field = start + 20 + 4 * 12
      bytes.writeUInt32LE(archive.length, field)
      expect(() => readWhole(bytes)).toThrow('an object is cut short')
      bytes.writeUInt32LE(100, field)
      expect(() => readWhole(bytes)).toThrow(MalformedBinary)
    })

    it('is told apart from other files', () => {
      expect(() => readWhole(Buffer.from('\x7fELF and more'))).toThrow(
        'it is not an archive of a Go package'
      )
      expect(() => readWhole(new Uint8Array(0))).toThrow(MalformedBinary)
      const older = Buffer.from(archive)
      older.write('\0go117ld', older.lastIndexOf('\0go120ld'), 'latin1')
      expect(() => readWhole(older)).toThrow('an object has an unknown form')
    })
  })
} else {
  it('refuses objects of this release', () => {
    const archive = readFileSync(archiveOf('linux', 'amd64', 'runtime'))
    expect(() => readWhole(archive)).toThrow(MalformedBinary)
  })
}
