import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../src/core/binary/inspect.ts'
import { output, read, workshop } from '../measure/build.ts'
import { targetRows } from '../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const stamp = '-X main.version=v1'

describe('inspectBinary', () => {
  const stripped = shop.build('stripped', { ldflags: `-s -w ${stamp}` })

  it('sees that a stripped and trimmed ELF file is just that', () => {
    expect(inspectBinary(read(stripped))).toMatchObject({
      format: 'elf',
      stripped: true,
      hasSymbolTable: false,
      debugSections: [],
      absoluteSourcePaths: [],
      notes: []
    })
  })

  it('sees the symbol table of -w and the debug sections of a plain link', () => {
    const symbols = inspectBinary(read(shop.build('w', { ldflags: '-w' })))
    expect(symbols).toMatchObject({
      stripped: false,
      hasSymbolTable: true,
      debugSections: []
    })
    const plain = inspectBinary(read(shop.build('plain')))
    expect(plain.stripped).toBe(false)
    expect(plain.debugSections).toContain('.debug_info')
  })

  it('names source paths of a build without -trimpath', () => {
    const path = shop.build('untrimmed', { flags: [], ldflags: '-s -w' })
    const { absoluteSourcePaths, buildInfo } = inspectBinary(read(path))
    expect(absoluteSourcePaths).toHaveLength(20)
    expect(absoluteSourcePaths?.every((name) => name.startsWith('/'))).toBe(
      true
    )
    expect(buildInfo?.settings['-trimpath']).toBeUndefined()
    expect(buildInfo?.settings['-ldflags']).toBe('-s -w')
  })

  it.each(
    targetRows([
      ['linux', 'amd64', 'elf'],
      ['linux', '386', 'elf'],
      ['linux', 's390x', 'elf'],
      ['windows', 'amd64', 'pe'],
      ['darwin', 'arm64', 'macho']
    ])
  )('reads the build info of %s/%s as go version -m does', (goos, goarch) => {
    const path = shop.build(`${goos}-${goarch}`, {
      goos,
      goarch,
      ldflags: `-s -w ${stamp}`
    })
    expect(goVersion(inspectBinary(read(path)).buildInfo)).toEqual(
      output('go', 'version', '-m', path)
        .trimEnd()
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, i) => (i === 0 ? line.replace(/^.*: /, '') : line.trim()))
    )
  })

  it('says what it does not know about kinds without a reader', () => {
    const old = Buffer.alloc(64)
    old.writeUInt32LE(0xfeed_face, 0)
    expect(inspectBinary(old)).toEqual({
      format: 'macho',
      stripped: null,
      hasSymbolTable: null,
      debugSections: null,
      buildInfo: null,
      goBuildId: null,
      absoluteSourcePaths: null,
      notes: [
        'symbol table and debug sections of macho files are not read',
        'no Go build info was found',
        'no Go function table was found'
      ]
    })
  })

  it('refuses what is not an executable, and a truncated ELF file', () => {
    const file = read(stripped)
    expect(() => inspectBinary(new Uint8Array())).toThrow('the file is empty')
    expect(() => inspectBinary(Buffer.from('#!/bin/sh\n'))).toThrow(
      'the file is a script'
    )
    for (const size of [5, 40, 64, 300, 5000, Math.floor(file.length * 0.9)]) {
      expect(() => inspectBinary(file.subarray(0, size))).toThrow(/\(at byte /)
    }
  })
})

type Info = ReturnType<typeof inspectBinary>['buildInfo']

/** The lines of `go version -m`, rebuilt; checksums of modules aren't kept. */
function goVersion(info: Info): string[] {
  if (!info) return []
  const lines = [
    info.goVersion,
    `path\t${info.path}`,
    `mod\t${info.main?.path}\t${info.main?.version}`
  ]
  for (const { path, version, replacement } of info.dependencies) {
    lines.push(`dep\t${path}\t${version}`)
    if (replacement)
      lines.push(`=>\t${replacement.path}\t${replacement.version}`)
  }
  for (const [key, value] of Object.entries(info.settings)) {
    lines.push(
      `build\t${key}=${/["\s`]/.test(value) ? JSON.stringify(value) : value}`
    )
  }
  return lines.map((line) => line.trim())
}
