// What the details say of a place besides its sizes.
import { describe, expect, it } from '@jest/globals'
import { heldRows } from '../../../src/page/data/rows.ts'
import { factsOf } from '../../../src/page/panels/facts.ts'
import type { PageBinary } from '../../../src/core/page/page-data.ts'
import { smallBinary } from '../sample-data.ts'

const fact = (binary: PageBinary, kind: 'binary' | 'package', title: string) =>
  factsOf(heldRows(binary), { kind, id: 0 }).facts.find(
    (found) => found.title === title
  )?.text

/** The binary with one package whose source wrote something. */
const written = (): PageBinary => ({
  ...smallBinary,
  packages: smallBinary.packages.map((owner) => ({
    ...owner,
    written: { base: 0, head: 1200 }
  }))
})

describe('the facts of a binary', () => {
  it('are of both sides where they differ', () => {
    const { base, head } = smallBinary
    if (base === null || head === null) throw new Error('a side is missing')
    const binary = {
      ...smallBinary,
      base: { ...base, goVersion: 'go1.26.7', gzip: 1 },
      head: { ...head, gzip: 2000 }
    }
    expect(fact(binary, 'binary', 'Go')).toBe('go1.26.7 → go1.26.8')
    expect(fact(binary, 'binary', 'gzip')).toBe('1 byte → 2,000 bytes')
    expect(fact(binary, 'binary', 'Attributed by')).toBe('symbols')
  })

  it('are of the side that is there', () => {
    const binary = { ...smallBinary, head: null }
    expect(fact(binary, 'binary', 'Go')).toBe('go1.26.8')
    expect(fact(binary, 'binary', 'gzip')).toBeUndefined()
  })
})

describe('the facts of a package', () => {
  it('have the version of a module that is this package alone', () => {
    const modules = smallBinary.modules.map((module) => ({
      ...module,
      baseVersion: 'v1.0.0',
      headVersion: 'v1.1.0'
    }))
    const rows = heldRows({ ...smallBinary, modules })
    const titles = (id: number) =>
      factsOf(rows, { kind: 'package', id }).facts.map(
        ({ title, text }) => `${title}: ${text}`
      )
    expect(titles(2)).toContain('Version: v1.0.0 → v1.1.0')
    expect(titles(0).join()).not.toContain('Version')
  })

  it('have a base where there is one', () => {
    expect(fact(written(), 'package', 'Its source wrote')).toBe(
      '1,200 bytes, base 0 bytes'
    )
    expect(
      fact({ ...written(), base: null }, 'package', 'Its source wrote')
    ).toBe('1,200 bytes')
  })
})
