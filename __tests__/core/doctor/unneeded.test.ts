// What a program runs without, as readelf sees it.
import { afterAll, describe, expect, it } from '@jest/globals'
import { unneededFindings } from '../../../src/core/doctor/unneeded.ts'
import { output, read, workshop } from '../measure/build.ts'

const { build, remove } = workshop()

afterAll(remove)

/** Bytes of sections by name, as `readelf -SW` prints them. */
function sectionSizes(path: string): ReadonlyMap<string, number> {
  const rows = output('readelf', '-SW', path).matchAll(
    /^\s*\[ *\d+\] (\S+)\s+\S+\s+[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+)/gm
  )
  return new Map(
    [...rows].map(([, name = '', size = '']) => [
      name,
      Number.parseInt(size, 16)
    ])
  )
}

const fixture = 'containers'

describe('a plain build', () => {
  it('has debug information, a symbol table and build IDs, with their bytes', () => {
    const path = build('plain', { fixture })
    const sizes = sectionSizes(path)
    const sum = (pattern: RegExp): number =>
      [...sizes]
        .filter(([name]) => pattern.test(name))
        .reduce((total, [, size]) => total + size, 0)
    const findings = unneededFindings(read(path), 'containers')
    expect(
      findings.map(({ sentence, bytes }) => [sentence.split(':')[0], bytes])
    ).toEqual([
      ['debug information', sum(/^\.z?debug_/)],
      ['symbol table', sum(/^\.(?:symtab|strtab)$/)],
      ['build IDs', sum(/^\.note\.(?:go\.buildid|gnu\.build-id)$/)]
    ])
    expect(findings.every(({ kind }) => kind === 'note')).toBe(true)
  })

  it('names flags that the linker of its Go knows', () => {
    const text = Buffer.from(read(build('by-release', { fixture }))).toString(
      'latin1'
    )
    const remedyBy = (release: string) =>
      unneededFindings(
        Buffer.from(text.replaceAll(/go1\.\d\d/g, release), 'latin1'),
        'containers'
      ).find(({ sentence }) => sentence.startsWith('build IDs'))?.remedy
    expect(remedyBy('go1.23')).toBe('go build -ldflags=-buildid=')
    expect(remedyBy('go1.24')).toBe('go build -ldflags="-buildid= -B none"')
  })
})

describe('a stripped build without build IDs', () => {
  it('has nothing of it', () => {
    const path = build('stripped', {
      fixture,
      ldflags: '-s -w -buildid= -B none'
    })
    const names = unneededFindings(read(path), 'containers').map(
      ({ sentence }) => sentence.split(':')[0]
    )
    // The note of the build ID stays where the linker writes an empty one.
    const size = sectionSizes(path).get('.note.go.buildid') ?? 0
    expect(names).toEqual(size > 0 ? ['build IDs'] : [])
  })
})
