// Which files are copied, passed over or refused, by files that no linker made.
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseGivenPattern } from '../../../src/core/given/given-pattern.ts'
import { directoryTree } from '../../../src/gate/given/given-tree.ts'
import { measureGiven } from '../../../src/gate/given/measure-given.ts'
import { openFiles } from '../../../src/gate/given/open-files.ts'
import type { Host } from '../../../src/gate/services.ts'
import { silentLog } from '../../../src/host/log.ts'

let root = ''
let scratch = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'opened-')))
  scratch = mkdtempSync(join(tmpdir(), 'opened-scratch-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(scratch, { recursive: true, force: true })
})

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** The header of an ELF file; type 1 is an object, 2 a program. */
function elf(type: number): Buffer {
  const header = Buffer.alloc(64)
  header.write('\x7fELF\x02\x01\x01', 'latin1')
  header.writeUInt16LE(type, 16)
  return header
}

/** A PE file behind a program for DOS of so many bytes. */
function pe(at: number): Buffer {
  const file = Buffer.alloc(at + 64)
  file.write('MZ', 'latin1')
  file.writeUInt32LE(at, 0x3c)
  file.write('PE\0\0', at, 'latin1')
  return file
}

async function opened(
  paths: readonly string[],
  { twins = '', isNamed = false, maxBytes = 1_000_000 } = {}
) {
  const tree = directoryTree(root)
  const found = paths.map((path) => ({ tree, path, isNamed, target: null }))
  const { files, passedOver } = await openFiles(
    found,
    mkdtempSync(join(scratch, 'files-')),
    twins,
    'binaries',
    maxBytes
  )
  return {
    titles: files.map(({ title }) => title),
    twins: files.map(({ twin }) => twin?.place ?? null),
    passedOver
  }
}

/** What is measured of a pattern, here an error's text. */
async function refusal(pattern: string): Promise<string> {
  const given = {
    patterns: [parseGivenPattern('binaries', pattern)],
    twins: '',
    base: []
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is read
  const host = { scratch, log: silentLog } as unknown as Host
  const place = { workingDirectory: root, head: '' }
  return await measureGiven(given, 'head', host, place).then(
    () => '',
    (error: unknown) => String(error)
  )
}

describe('given files', () => {
  it('are what a linker made: objects are passed over, and headers may lie far behind', async () => {
    write('a.o', elf(1))
    write('tool', elf(2))
    write('near.exe', pe(128))
    write('far.exe', pe(40_000))
    expect(await opened(['a.o', 'tool', 'near.exe', 'far.exe'])).toMatchObject({
      titles: ['tool', 'near.exe', 'far.exe'],
      passedOver: 1
    })
  })

  it('end the run where they vanish or are too large, and not where nobody wants them', async () => {
    write('large', elf(2))
    truncateSync(join(root, 'large'), 2 ** 31)
    write('data', 'text')
    truncateSync(join(root, 'data'), 2 ** 31)
    await expect(opened(['large'])).rejects.toThrow(
      /large can't be measured: it has 2147483648 bytes/
    )
    await expect(opened(['gone'])).rejects.toThrow(/gone can't be measured/)
    expect(await opened(['data'])).toMatchObject({ passedOver: 1 })
  })

  it('behind a link that took the place of a directory are not read', async () => {
    write('elsewhere/tool', elf(2))
    symlinkSync('elsewhere', join(root, 'dist'))
    expect(await opened(['dist/tool'])).toMatchObject({ passedOver: 1 })
    await expect(opened(['dist/tool'], { isNamed: true })).rejects.toThrow(
      'it lies behind a link'
    )
  })

  it.each([
    ['a damaged package', 'x.gz', gzipSync('text').subarray(0, 12)],
    ['a damaged executable', 'x', elf(2).fill(0xff, 40)]
  ])('are refused by their name: %s', async (_, file, content) => {
    write(`dist/${file}`, content)
    expect(await refusal('dist')).toContain(`dist/${file}`)
  })

  it('are passed over where an archive holds no executable', async () => {
    write('dist/x.gz', gzipSync('text'))
    expect(await refusal('dist')).toContain(
      'no executable is among the 1 files'
    )
    expect(await refusal('dist/x.gz')).toContain(
      'cannot measure the archive dist/x.gz: it holds no executable'
    )
  })
})

describe('a directory', () => {
  it('that can not be listed is an error', async () => {
    await expect(directoryTree(root).filesBelow('gone')).rejects.toThrow(
      "the directory gone can't be listed"
    )
  })

  it('may be reached by a link from outside of the working directory', async () => {
    write('real/tool', elf(2))
    const outside = join(scratch, 'link')
    symlinkSync(join(root, 'real'), outside)
    const tree = directoryTree(root)
    expect(await tree.kindOf(join(outside, 'tool'))).toBe('file')
    expect(await tree.kindOf(outside)).toBe('link')
    expect(await tree.realPath(join(outside, 'tool'))).toBe(
      join(root, 'real/tool')
    )
  })
})

describe('twins', () => {
  it('are the files that the pattern leads to, and no binaries', async () => {
    write('dist/tool', elf(2))
    write('dist/tool.debug', elf(2))
    expect(
      await opened(['dist/tool', 'dist/tool.debug'], {
        twins: '{dir}/{file}.debug'
      })
    ).toMatchObject({ titles: ['dist/tool'], twins: ['dist/tool.debug'] })
  })

  it('are not the files themselves', async () => {
    write('dist/tool', elf(2))
    await expect(
      opened(['dist/tool'], { twins: '{dir}/{name}' })
    ).rejects.toThrow('twins: "{dir}/{name}" names dist/tool itself')
  })

  it('may be the same name without .exe', async () => {
    write('dist/tool', pe(128))
    write('dist/tool.exe', pe(128))
    expect(
      await opened(['dist/tool', 'dist/tool.exe'], { twins: '{dir}/{name}' })
    ).toMatchObject({ titles: ['dist/tool.exe'], twins: ['dist/tool'] })
  })

  it('count among the bytes of all files together', async () => {
    write('dist/tool', elf(2))
    write('dist/tool.debug', elf(2))
    const twins = '{dir}/{file}.debug'
    const both = { twins, maxBytes: 128 }
    expect(await opened(['dist/tool'], both)).toMatchObject({ passedOver: 0 })
    await expect(
      opened(['dist/tool'], { twins, maxBytes: 127 })
    ).rejects.toThrow('more than 127 B together')
  })

  it('that are too large end the run', async () => {
    write('dist/tool', elf(2))
    write('dist/tool.debug', elf(2))
    truncateSync(join(root, 'dist/tool.debug'), 2 ** 31)
    await expect(
      opened(['dist/tool'], { twins: '{dir}/{file}.debug' })
    ).rejects.toThrow(
      "the twin dist/tool.debug can't be read: it has 2147483648"
    )
  })
})
