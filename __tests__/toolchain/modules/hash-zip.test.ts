// Zips of modules: the hash of those that Go would read, and a refusal of all
// others. Zips that Go made are in kept-modules.test.ts.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { closeSync, openSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashModule } from '../../../src/toolchain/modules/h1-hash.ts'
import { hashModuleZip } from '../../../src/toolchain/modules/hash-zip.ts'
import { makeZip, type ZipFile, type ZipOptions } from '../../store/zips.ts'
import { temporaryDirectory, writeFiles } from '../../setup/programs.ts'

const module = { path: 'example.com/one', version: 'v1.0.0' }
const prefix = 'example.com/one@v1.0.0/'

/** More than is hashed at once, and larger than it looks: a bomb is like it. */
const large = Buffer.alloc(9 * 1024 * 1024, 'a')
const files: readonly ZipFile[] = [
  { name: `${prefix}go.mod`, content: Buffer.from('module example.com/one\n') },
  { name: `${prefix}z.go`, content: Buffer.from('package one\n'), method: 0 },
  { name: `${prefix}Z.txt`, content: Buffer.of() },
  { name: `${prefix}large.txt`, content: large },
  { name: `${prefix}stored.txt`, content: large, method: 0 }
]

let scratch: string
beforeAll(async () => {
  scratch = await temporaryDirectory()
})
afterAll(() => rm(scratch, { recursive: true }))

/** The hash of a zip that stands in the middle of a file. */
async function hashOf(zip: Buffer): Promise<string> {
  const path = join(scratch, 'zips')
  const before = Buffer.from('before')
  await writeFile(path, Buffer.concat([before, zip, Buffer.from('after')]))
  const fd = openSync(path, 'r')
  try {
    return await hashModuleZip({ fd, start: before.length, size: zip.length })
  } finally {
    closeSync(fd)
  }
}

describe('hashModuleZip', () => {
  it('is the hash of the directory', async () => {
    const directory = join(scratch, 'directory')
    await writeFiles(
      directory,
      Object.fromEntries(
        files.map(({ name, content }) => [
          name.slice(prefix.length),
          Buffer.from(content).toString()
        ])
      )
    )
    const expected = hashModule(directory, module)
    expect(await hashOf(makeZip(files))).toBe(expected)
    expect(await hashOf(makeZip(files.toReversed()))).toBe(expected)
    expect(await hashOf(makeZip(files.slice(1)))).not.toBe(expected)
  })

  const one: ZipFile = { name: 'x', content: Buffer.from('abc'), method: 0 }
  const hostile: readonly (readonly [
    string,
    RegExp,
    readonly ZipFile[],
    ZipOptions?
  ])[] = [
    ['a comment', /not a zip archive, or one/, [one], { comment: 'x' }],
    [
      'bytes before its directory',
      /not where it should be/,
      [one],
      { shift: 1 }
    ],
    ['a name twice', /^it has a name twice$/, [one, one]],
    ['another name inside', /should be/, [{ ...one, localName: 'y' }]],
    ['an encrypted file', /encrypted/, [{ ...one, flags: 1 }]],
    ['another method', /of another kind/, [{ ...one, method: 12 }]],
    ['a directory', /a name that no file/, [{ ...one, name: 'x/' }]],
    ['a line in a name', /a name that no file/, [{ ...one, name: 'x\ny' }]],
    ['too short a file', /of another kind/, [{ ...one, size: 2 }]],
    [
      'a bomb',
      /larger than|longer|Cannot create a Buffer/,
      [{ name: 'x', content: large, size: 100 }]
    ],
    [
      'a large bomb',
      /longer than it says/,
      [
        {
          name: 'x',
          content: Buffer.concat([large, large]),
          size: large.length
        }
      ]
    ],
    [
      'a file that is shorter than it says',
      /a checksum of it is wrong/,
      [{ name: 'x', content: Buffer.from('abc'), size: 4 }]
    ],
    [
      'files that are too large together',
      /^its files have 629145600 bytes, more than 524288000$/,
      ['x', 'y'].map((name) => ({ name, content: large, size: 300 * 2 ** 20 }))
    ]
  ]
  it.each(hostile)('refuses %s', async (...[, reason, entries, options]) => {
    await expect(hashOf(makeZip(entries, options))).rejects.toThrow(reason)
  })

  it('refuses a name that is not text', async () => {
    const zip = makeZip([{ ...one, name: 'xyz' }])
    for (let at = zip.indexOf('xyz'); at !== -1; at = zip.indexOf('xyz', at)) {
      zip[at] = 0xff
    }
    await expect(hashOf(zip)).rejects.toThrow('a name that no file')
  })

  it('refuses what is cut off or damaged anywhere, or is as before', async () => {
    const zip = makeZip(files.slice(0, 3))
    const hash = await hashOf(zip)
    for (let length = 0; length < zip.length; length += 7) {
      await expect(hashOf(zip.subarray(0, length))).rejects.toThrow(/^it /)
    }
    const answers = new Set<string>()
    for (let at = 0; at < zip.length; at += 1) {
      const damaged = Buffer.from(zip)
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      answers.add(
        await hashOf(damaged).then(
          (other) => (other === hash ? 'the same' : 'another'),
          () => 'refused'
        )
      )
    }
    // Dates and versions mean nothing; names, contents and checksums do.
    expect([...answers].toSorted()).toEqual(['refused', 'the same'])
  })

  it('refuses a wrong checksum after the data, which Go would not read', async () => {
    const [file] = files
    if (file === undefined) throw new Error('no file')
    const plain = makeZip([{ ...file, flags: 8 }])
    const end = plain.length - 22
    const directory = plain.readUInt32LE(end + 16)
    const crc = plain.subarray(directory + 16, directory + 20)
    const withDescriptor = (checksum: Buffer): Buffer => {
      const descriptor = Buffer.concat([
        Buffer.from('PK\x07\x08', 'latin1'),
        checksum,
        Buffer.alloc(8)
      ])
      const zip = Buffer.concat([
        plain.subarray(0, directory),
        descriptor,
        plain.subarray(directory)
      ])
      zip.writeUInt32LE(directory + descriptor.length, zip.length - 6)
      return zip
    }
    expect(await hashOf(withDescriptor(crc))).toBe(
      await hashOf(makeZip([file]))
    )
    await expect(hashOf(withDescriptor(Buffer.alloc(4)))).rejects.toThrow(
      'a checksum of it is wrong'
    )
  })
})
