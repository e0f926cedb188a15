// Archives that were made to deceive, byte by byte; those of tar, dpkg-deb, zip and
// other programs are in __tests__/analyze/analyze-archive.test.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { unpack } from '../../../src/analyze/unpack.ts'
import { ArchiveError } from '../../../src/core/archive/archive-error.ts'
import {
  isArchive,
  readArchive
} from '../../../src/core/archive/read-archive.ts'
import { makeZip, type ZipFile } from '../../store/zips.ts'
import { makeTar, paxRecord, type TarFile } from './tars.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/archives')
const tool = readFileSync(join(fixtures, 'tool'))
const text = Buffer.from('not a program\n')

const paths = async (archive: Uint8Array): Promise<readonly string[]> => {
  const { executables } = await unpack(readArchive(archive, crc32))
  for (const { bytes } of executables) expect(tool.equals(bytes)).toBe(true)
  return executables.map(({ path }) => path)
}

const refusal = async (archive: Uint8Array): Promise<string> => {
  try {
    await unpack(readArchive(archive, crc32))
  } catch (error) {
    if (error instanceof ArchiveError) return error.message
    throw error
  }
  return 'not refused'
}

const program = (name: string, more: Partial<TarFile> = {}): TarFile => ({
  name,
  content: tool,
  ...more
})

describe('a tar archive', () => {
  it.each<readonly [string, readonly TarFile[], readonly string[]]>([
    ['a program', [program('./bin/tool')], ['bin/tool']],
    ['a path in two parts', [program('tool', { prefix: 'a/b' })], ['a/b/tool']],
    ['a contiguous file', [program('tool', { type: '7' })], ['tool']],
    [
      'a long name of GNU tar',
      [
        {
          name: '././@LongLink',
          type: 'L',
          content: Buffer.from('long/tool\0')
        },
        program('cut')
      ],
      ['long/tool']
    ],
    [
      'a long target of a link of GNU tar',
      [
        { name: '././@LongLink', type: 'K', content: Buffer.from('far\0') },
        program('tool')
      ],
      ['tool']
    ],
    [
      'a pax header, which counts once',
      [
        { name: 'x', type: 'x', content: paxRecord('path', 'päx/tool') },
        program('cut'),
        program('other')
      ],
      ['päx/tool', 'other']
    ],
    [
      'a size in a pax header',
      [
        {
          name: 'x',
          type: 'x',
          content: paxRecord('size', String(tool.length))
        },
        program('tool', { size: 0 })
      ],
      ['tool']
    ],
    [
      'links, devices and directories, which are not followed',
      [
        program('tool'),
        { name: 'link', type: '2', size: tool.length },
        { name: 'hard', type: '1', size: tool.length },
        { name: '../device', type: '3' },
        { name: 'directory/', type: '5' },
        { name: 'old-directory/' }
      ],
      ['tool']
    ],
    [
      'a size in base 256',
      [
        program('tool', {
          size: Buffer.from([
            0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0xe0
          ]).toString('latin1')
        })
      ],
      ['tool']
    ]
  ])('is read with %s', async (_name, files, expected) => {
    expect(await paths(makeTar(files))).toEqual(expected)
  })

  it('is read up to its end, as tar does', async () => {
    const two = Buffer.concat([
      makeTar([program('tool')]),
      makeTar([program('other')])
    ])
    expect(await paths(two)).toEqual(['tool'])
  })

  it('counts all its files as content', async () => {
    const archive = makeTar([program('tool'), { name: 'a', content: text }])
    const { contentSize, format } = await unpack(readArchive(archive, crc32))
    expect({ contentSize, format }).toEqual({
      contentSize: tool.length + text.length,
      format: 'tar'
    })
  })

  it.each<readonly [string, readonly TarFile[], string]>([
    [
      'no executable',
      [{ name: 'a', content: text }, { name: 'b' }],
      'it holds no executable among 2 files'
    ],
    [
      'a path that leads outside',
      [program('bin/../../tool')],
      'the path "bin/../../tool" leads out of the directory that it is unpacked in'
    ],
    [
      'an absolute path',
      [program('/usr/bin/tool')],
      'the path "/usr/bin/tool" leads out of the directory that it is unpacked in'
    ],
    [
      'a drive of Windows',
      [program('c:tool')],
      'the path "c:tool" leads out of the directory that it is unpacked in'
    ],
    [
      'a path outside for Windows',
      [program('..\\tool')],
      'the path "..\\\\tool" leads out of the directory that it is unpacked in'
    ],
    [
      'a name twice',
      [program('tool'), program('./tool')],
      'it holds "tool" twice'
    ],
    [
      'a sparse file of GNU tar',
      [program('tool', { type: 'S' })],
      'it holds the sparse file "tool": pack it without --sparse'
    ],
    [
      'a sparse file of pax',
      [
        { name: 'x', type: 'x', content: paxRecord('GNU.sparse.major', '1') },
        program('tool')
      ],
      'it holds the sparse file "": pack it without --sparse'
    ],
    [
      'an entry of another type',
      [program('tool', { type: 'M' })],
      'its entry "tool" is of the unknown type "M"'
    ],
    [
      'a size beyond its end',
      [program('tool', { size: 1_000_000 })],
      'it ends within the entry at byte 0: it is truncated or damaged'
    ],
    [
      'a size that is no number',
      [program('tool', { size: '99999999999' })],
      'its header at byte 0 is damaged'
    ],
    [
      'a pax size that is no number',
      [
        { name: 'x', type: 'x', content: paxRecord('size', '-1') },
        program('tool')
      ],
      'it gives the size "-1" of an entry'
    ],
    [
      'a damaged pax header',
      [{ name: 'x', type: 'x', content: Buffer.from('99 path=a\n') }],
      'a pax header in it is damaged'
    ],
    [
      'a path that is too long',
      [
        {
          name: 'x',
          type: 'x',
          content: paxRecord('path', `${'a'.repeat(99)}/`.repeat(50) + 'tool')
        },
        program('tool')
      ],
      `the path "${'a'.repeat(80)}…" has more than 4096 bytes`
    ]
  ])('is refused with %s', async (_name, files, message) => {
    expect(await refusal(makeTar(files))).toBe(message)
  })

  it('is refused with more entries than any program has', async () => {
    const [header] = [makeTar([{ name: 'a', type: '5' }]).subarray(0, 512)]
    const archive = Buffer.concat(Array.from({ length: 100_001 }, () => header))
    expect(await refusal(archive)).toBe('it holds more than 100000 entries')
  })

  it('is refused with a damaged checksum of a header', async () => {
    const archive = makeTar([program('tool'), program('other')])
    archive[512 + Math.ceil(tool.length / 512) * 512] = 0x41
    expect(await refusal(archive)).toBe('its header at byte 5120 is damaged')
  })
})

describe('a zip archive', () => {
  const file = (name: string, more: Partial<ZipFile> = {}): ZipFile => ({
    name,
    content: tool,
    ...more
  })

  it.each([0, 8])('is read with the method %d', async (method) => {
    const zip = makeZip([
      file('a/', { content: Buffer.of() }),
      file('a/tool', { method })
    ])
    expect(await paths(zip)).toEqual(['a/tool'])
  })

  it('is read with a comment', async () => {
    expect(await paths(makeZip([file('tool')], { comment: 'PK' }))).toEqual([
      'tool'
    ])
  })

  it.each<readonly [string, readonly ZipFile[], string]>([
    [
      'encryption',
      [file('tool', { flags: 1 })],
      'its file "tool" is encrypted'
    ],
    [
      'another method',
      [file('tool', { method: 12 })],
      'its file "tool" is compressed by the method 12, which is not read here'
    ],
    [
      'two names',
      [file('tool', { localName: 'loot' })],
      'its file "tool" is another one before its content than in the directory'
    ],
    ['a name twice', [file('tool'), file('tool')], 'it holds "tool" twice'],
    [
      'a path that leads outside',
      [file('../tool')],
      'the path "../tool" leads out of the directory that it is unpacked in'
    ],
    [
      'less content than it says',
      [file('tool', { size: tool.length + 1 })],
      'its file "tool" has another content than the archive says'
    ],
    [
      'more content than it says',
      [file('tool', { size: 10 })],
      'its file "tool" has another content than the archive says'
    ],
    [
      'more content than an archive of its size may have',
      [file('tool', { size: 100 * 1024 * 1024 })],
      'it unpacks to more than 64.00 MiB, which is 200 times its own size or more'
    ]
  ])('is refused with %s', async (_name, files, message) => {
    expect(await refusal(makeZip(files))).toBe(message)
  })

  it('is refused with files that share their content', async () => {
    const inner = makeZip([file('b')])
    const content = inner.subarray(0, inner.lastIndexOf('PK\x01\x02'))
    const zip = makeZip([{ name: 'a', content, method: 0 }, file('b')])
    // The directory's second entry leads into the first file.
    zip.writeUInt32LE(31, zip.lastIndexOf('b') - 4)
    expect(await refusal(zip)).toBe('its files "a" and "b" overlap')
  })

  it('is refused with a wrong checksum', async () => {
    const zip = makeZip([file('tool', { method: 0 })])
    zip[40] = 0xff
    expect(await refusal(zip)).toBe(
      'its file "tool" has another content than the archive says'
    )
  })
})

describe('a compressed file', () => {
  it('is a program by itself', async () => {
    const { format, executables } = await unpack(
      readArchive(gzipSync(tool), crc32)
    )
    expect(format).toBe('gz')
    expect(executables).toEqual([{ path: '', bytes: tool }])
  })

  it('is refused as a bomb before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024))
    expect(await refusal(bomb)).toBe(
      'it unpacks to more than 64.00 MiB, which is 200 times its own size or more'
    )
  })

  it('is refused where it is cut', async () => {
    const whole = gzipSync(tool)
    expect(await refusal(whole.subarray(0, -20))).toBe(
      'its gzip data is truncated or damaged (unexpected end of file)'
    )
  })
})

describe('isArchive', () => {
  it('says so of no program and no text', () => {
    expect(isArchive(tool)).toBe(false)
    expect(isArchive(text)).toBe(false)
    expect(isArchive(Buffer.of())).toBe(false)
    expect(isArchive(Buffer.from('!<arch>\n__.PKGDEF       0 '))).toBe(false)
  })
})
