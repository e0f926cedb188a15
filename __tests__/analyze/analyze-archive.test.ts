// Programs in archives that tar, dpkg-deb, rpmbuild and others made of them: measured
// as they are outside of it.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  analyzeBytes,
  analyzeContents,
  analyzeEach
} from '../../src/analyze/analyze-archive.ts'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { workshop } from '../core/measure/build.ts'
import {
  compressAlone,
  layOut,
  makeDeb,
  packers,
  sizeOf,
  xz
} from './packing.ts'

const shop = workshop()
afterAll(shop.remove)

const at = (name: string): string => join(shop.directory, name)
const fixture = (name: string): string =>
  join(import.meta.dirname, '../fixtures/archives', name)

const program = shop.build('tool', { ldflags: '-s -w' })
const other = shop.build('other', { main: 'single/main.go', goos: 'windows' })
writeFileSync(at('LICENSE'), 'do what you like\n')
const tree = at('tree')
layOut({
  directory: tree,
  files: {
    'usr/bin/tool': program,
    'usr/share/doc/tool/LICENSE': at('LICENSE')
  }
})

const options = { gzip: false }
const outside = analyzeFile(program, options)

/** A measurement as if its executable had been a file of its own. */
function alone({ binary, ...rest }: Measurement): Measurement {
  const { archive: _archive, ...own } = binary
  return { ...rest, binary: own }
}

const sentence = async (path: string, more = {}): Promise<string> => {
  const thrown: unknown = await analyzeContents(path, {
    ...options,
    ...more
  }).catch((error: unknown) => error)
  expect(thrown).toMatchObject({ name: 'UserError' })
  return String(thrown).replace('UserError: ', '')
}

/** Whether this Node unpacks zstd: from 22.15 on. */
const hasZstd = 'zstdDecompress' in zlib
const withoutZstd = `it is compressed by zstd, which Node ${process.versions.node} does not unpack: use Node 22.15 or later`

describe('analyzeContents', () => {
  it.each(Object.entries(packers))(
    'measures a program in %s',
    async (format, pack) => {
      const archive = at(`tool.of.${format}`)
      pack(tree, archive)
      if (format === 'tar.zst' && !hasZstd) {
        expect(await sentence(archive)).toBe(
          `cannot measure the archive ${archive}: ${withoutZstd}`
        )
        return
      }
      const [measured, ...more] = await analyzeContents(archive, options)
      if (!measured) throw new Error('nothing was measured')
      expect(more).toEqual([])
      expect(alone(measured)).toEqual(await outside)
      const control =
        format === 'apk' ? 'a signaturepkgname = tool\n'.length : 0
      expect(measured.binary.archive).toEqual({
        file: `tool.of.${format}`,
        format,
        size: sizeOf(archive),
        contentSize: sizeOf(program) + sizeOf(at('LICENSE')) + control,
        path: 'usr/bin/tool',
        sha256: createHash('sha256').update(readFileSync(archive)).digest('hex')
      })
    }
  )

  it('does not ask for the name of an archive', async () => {
    packers['tar.gz'](tree, at('tool.zip'))
    const [measured] = await analyzeContents(at('tool.zip'), options)
    expect(measured?.binary.archive?.format).toBe('tar.gz')
  })

  it.each(['gzip', 'none', 'zstd'] as const)(
    'measures a Debian package of %s',
    async (compression) => {
      const archive = at(`${compression}.deb`)
      makeDeb(tree, archive, compression)
      if (compression === 'zstd' && !hasZstd) {
        expect(await sentence(archive)).toContain(withoutZstd)
        return
      }
      const [measured] = await analyzeContents(archive, options)
      expect(measured && alone(measured)).toEqual(await outside)
    }
  )

  it.each(['gzip', 'xz', 'zstd', 'bzip2'] as const)(
    'measures a program in an RPM package of %s',
    async (compression) => {
      const archive = fixture(`${compression}.rpm`)
      if (compression === 'zstd' && !hasZstd) {
        expect(await sentence(archive)).toContain(withoutZstd)
        return
      }
      if (compression === 'bzip2') {
        expect(await sentence(archive)).toBe(
          `cannot measure the archive ${archive}: it is compressed by bzip2, which is not read here: unpack it`
        )
        return
      }
      const [measured, ...more] = await analyzeContents(archive, options)
      // rpmbuild writes the content of hard links with the last of them.
      expect(more).toEqual([])
      const { binary } = await analyzeFile(fixture('tool'), options)
      expect(measured?.binary).toMatchObject({
        sha256: binary.sha256,
        fileSize: sizeOf(fixture('tool')),
        archive: { format: 'rpm', size: sizeOf(archive) }
      })
    }
  )

  it.each(['deb', 'rpm', 'apk'])(
    'measures the programs in a package that GoReleaser made: %s',
    async (format) => {
      const archive = fixture(`goreleaser.${format}`)
      const measured = await analyzeContents(archive, options)
      const { binary } = await analyzeFile(fixture('tool'), options)
      expect(
        measured.map(({ binary: { sha256, archive: found } }) => [
          sha256,
          found?.format,
          found?.path
        ])
      ).toEqual([
        [binary.sha256, format, 'usr/bin/other-tool'],
        [binary.sha256, format, 'usr/bin/tool']
      ])
    }
  )

  it.each(['gzip', 'xz'] as const)(
    'measures a program that was compressed alone, by %s',
    async (command) => {
      const [measured] = await analyzeContents(
        compressAlone(program, command),
        options
      )
      expect(measured && alone(measured)).toEqual(await outside)
      expect(measured?.binary.archive?.path).toBe('')
    }
  )

  it('takes the name from the archive where nothing else names the program', async () => {
    const [measured] = await analyzeContents(
      compressAlone(other, 'gzip'),
      options
    )
    expect(measured?.binary.name).toBe('other')
  })

  it.each([
    ['in blocks', '-T2', '--block-size=128KiB'],
    ['with SHA-256', '--check=sha256'],
    ['with SHA-256 in blocks', '--check=sha256', '-T2', '--block-size=128KiB'],
    ['without a checksum', '--check=none']
  ])('reads xz %s', async (_name, ...flags) => {
    const archive = at('tool-by.xz')
    writeFileSync(archive, xz(program, ...flags))
    const [measured] = await analyzeContents(archive, options)
    expect(measured?.binary.sha256).toBe((await outside).binary.sha256)
  })

  it.each([
    [
      'a filter',
      ['--x86', '--lzma2'],
      'a filter that is not read here: pack it by a plain xz'
    ],
    [
      'a large dictionary',
      ['--lzma2=dict=128MiB'],
      'needs a dictionary of more than 64 MiB, the size that xz -9 has'
    ]
  ])('refuses xz with %s', async (_name, flags, reason) => {
    const archive = at('refused.xz')
    writeFileSync(archive, xz(program, ...flags))
    expect(await sentence(archive)).toContain(reason)
  })

  it.each(['crc64', 'sha256'])(
    'refuses xz that was cut or changed, by its %s',
    async (check) => {
      const whole = xz(program, `--check=${check}`)
      const archive = at('damaged.xz')
      writeFileSync(archive, whole.subarray(0, whole.length / 2))
      expect(await sentence(archive)).toMatch(
        /xz data is truncated or damaged$/
      )
      whole[Math.floor(whole.length / 2)] =
        1 + (whole[Math.floor(whole.length / 2)] ?? 0)
      writeFileSync(archive, whole)
      expect(await sentence(archive)).toMatch(
        /xz data is truncated or damaged$/
      )
    }
  )

  it('refuses xz with another SHA-256 than its content has', async () => {
    const whole = xz(program, '--check=sha256')
    const footer = whole.length - 12
    const index = footer - 4 * (whole.readUInt32LE(footer + 4) + 1)
    // The checksum of the last block stands before the index.
    whole[index - 1] = 1 + (whole[index - 1] ?? 0)
    writeFileSync(at('other.xz'), whole)
    expect(await sentence(at('other.xz'))).toMatch(
      /xz data is truncated or damaged$/
    )
  })

  it('refuses xz with SHA-256 whose index has numbers without an end', async () => {
    const whole = xz(program, '--check=sha256')
    const footer = whole.length - 12
    const index = footer - 4 * (whole.readUInt32LE(footer + 4) + 1)
    whole.fill(0xff, index + 1, footer)
    writeFileSync(at('endless.xz'), whole)
    expect(await sentence(at('endless.xz'))).toMatch(
      /xz data is truncated or damaged$/
    )
  })

  it('refuses a bomb of xz before it is unpacked', async () => {
    const zeros = at('zeros')
    writeFileSync(zeros, Buffer.alloc(70 * 1024 * 1024))
    writeFileSync(at('zeros.xz'), xz(zeros))
    expect(await sentence(at('zeros.xz'))).toBe(
      `cannot measure the archive ${at('zeros.xz')}: it unpacks to more than 64.00 MiB, which is 200 times its own size or more`
    )
  })

  it('names what is no program in an archive, and what is damaged', async () => {
    const empty = at('empty')
    mkdirSync(empty)
    writeFileSync(join(empty, 'LICENSE'), 'do what you like\n')
    packers.zip(empty, at('empty.zip'))
    expect(await sentence(at('empty.zip'))).toBe(
      `cannot measure the archive ${at('empty.zip')}: it holds no executable`
    )
    const cut = at('cut')
    mkdirSync(cut)
    writeFileSync(join(cut, 'tool'), readFileSync(program).subarray(0, 5000))
    packers.tar(cut, at('cut.tar'))
    expect(await sentence(at('cut.tar'))).toMatch(
      /^.{1,200}cut\.tar \(tool\): .*truncated or damaged/
    )
  })

  it('measures several programs, and wants no help for one of them', async () => {
    const both = at('both')
    layOut({
      directory: both,
      files: { 'bin/tool': program, 'bin/other.exe': other }
    })
    packers['tar.gz'](both, at('both.tar.gz'))
    const measured = await analyzeContents(at('both.tar.gz'), options)
    expect(
      measured.map(({ binary }) => `${binary.name} ${binary.format}`).toSorted()
    ).toEqual(['measured elf', 'other pe'])
    expect(await sentence(at('both.tar.gz'), { twinPath: program })).toBe(
      `${at('both.tar.gz')} holds 2 executables, and ${program} belongs to one: unpack it, and measure that one`
    )
  })

  it('takes a twin for the only program', async () => {
    const twinPath = shop.build('twin', { ldflags: '-w' })
    packers['tar.gz'](tree, at('twinned.tar.gz'))
    const [measured] = await analyzeContents(at('twinned.tar.gz'), {
      ...options,
      twinPath
    })
    expect(measured?.attribution.level).toBe('symbols')
  })
})

describe('analyzeBytes', () => {
  it('measures what is in memory as it measures a file', async () => {
    packers.zip(tree, at('memory.zip'))
    const inMemory = await analyzeBytes(
      'memory.zip',
      readFileSync(at('memory.zip')),
      options
    )
    expect(inMemory).toEqual(await analyzeContents(at('memory.zip'), options))
    await expect(
      analyzeBytes('notes.txt', Buffer.from('notes'), options)
    ).rejects.toThrow('notes.txt: the file is not an executable')
  })
})

describe('analyzeEach', () => {
  it('gives a list for each file, in their order', async () => {
    packers.zip(tree, at('each.zip'))
    const paths = [at('each.zip'), program, at('each.zip')]
    const measured = await analyzeEach(
      paths.map((path) => ({ path, ...options }))
    )
    expect(
      measured.map((list) => list.map(({ binary }) => binary.archive?.file))
    ).toEqual([['each.zip'], [undefined], ['each.zip']])
  })

  it('measures equal archives once, unless they have other names', async () => {
    for (const place of ['old', 'new']) mkdirSync(at(place))
    packers.zip(tree, at('old/tool.zip'))
    copyFileSync(at('old/tool.zip'), at('new/tool.zip'))
    copyFileSync(at('old/tool.zip'), at('new/other.zip'))
    const paths = ['old/tool.zip', 'new/tool.zip', 'new/other.zip']
    const [old, now, named] = await analyzeEach(
      paths.map((path) => ({ path: at(path), ...options }))
    )
    expect(now).toBe(old)
    expect(named?.map(({ binary }) => binary.archive?.file)).toEqual([
      'other.zip'
    ])
  })
})
