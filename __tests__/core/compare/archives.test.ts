import { describe, expect, it } from '@jest/globals'
import {
  archiveDelta,
  compareArchives,
  withArchivesOf,
  type Archive
} from '../../../src/core/compare/archives.ts'
import { binaryReport, compare } from '../../../src/core/compare/compare.ts'
import type { ArchiveFormat } from '../../../src/core/model/closed-lists.ts'
import { example } from './example.ts'

/** An archive of this format and size; its name is its hash. */
const archive = (format: ArchiveFormat, size: number): Archive => ({
  file: `tool.${format}`,
  format,
  size,
  contentSize: 1000,
  path: 'tool',
  sha256: String(size).padStart(64, '0')
})

const inArchives = (...archives: readonly Archive[]) =>
  example({ binary: { archives } })

const inArchive = (only: Archive) => example({ binary: { archive: only } })

describe('the archives of a binary', () => {
  it('are compared by format, whatever their order', () => {
    const base = inArchives(archive('deb', 500), archive('tar.gz', 400))
    const head = inArchives(archive('tar.gz', 410), archive('deb', 490))
    expect(compareArchives(base, head)).toEqual([
      { format: 'tar.gz', base: 400, head: 410, delta: 10 },
      { format: 'deb', base: 500, head: 490, delta: -10 }
    ])
  })

  it('have no change where one side has no such format', () => {
    const base = inArchive(archive('zip', 400))
    const head = inArchive(archive('tar.gz', 410))
    expect(compareArchives(base, head)).toEqual([
      { format: 'tar.gz', base: null, head: 410, delta: null },
      { format: 'zip', base: 400, head: null, delta: null }
    ])
    expect(compareArchives(null, head)).toEqual([
      { format: 'tar.gz', base: null, head: 410, delta: 410 }
    ])
  })

  it('count by the largest of a format', () => {
    const head = inArchives(archive('deb', 500), archive('deb', 300))
    expect(compareArchives(null, head)).toMatchObject([{ head: 500 }])
  })

  it('are in the report, and absent from that of plain files', () => {
    const verdict = { state: 'pass', reasons: [] } as const
    const reportOf = (head: ReturnType<typeof example>) =>
      binaryReport(compare(null, head), verdict, null)
    expect(reportOf(inArchive(archive('deb', 500))).archives).toHaveLength(1)
    expect(reportOf(example())).not.toHaveProperty('archives')
  })
})

const deltaOf = (base: Archive | null, head: Archive | null) =>
  archiveDelta(base && inArchive(base), head && inArchive(head))

describe('the change of the one archive', () => {
  it.each([
    [archive('zip', 400), archive('zip', 410), { archive: 10 }],
    [null, archive('zip', 410), { archive: 410 }],
    [archive('zip', 400), null, { archive: -400 }],
    [archive('zip', 400), archive('deb', 410), {}]
  ])('is of one format: %#', (base, head, delta) => {
    expect(deltaOf(base, head)).toEqual(delta)
  })

  it('is not known where a side is in none', () => {
    expect(archiveDelta(example(), inArchive(archive('zip', 1)))).toEqual({})
    expect(archiveDelta(inArchive(archive('zip', 1)), example())).toEqual({})
  })
})

describe('one file in several archives', () => {
  it('is one measurement that knows them all, each once', () => {
    const deb = archive('deb', 500)
    const tar = archive('tar.gz', 400)
    const { binary } = withArchivesOf(example(), [
      inArchive(deb),
      inArchive(tar),
      inArchive(deb)
    ])
    expect(binary.archives).toEqual([deb, tar])
    expect(binary.archive).toBeUndefined()
  })

  it('stays as it is where there is no other', () => {
    const first = inArchive(archive('deb', 500))
    expect(withArchivesOf(first, [])).toBe(first)
    expect(withArchivesOf(example(), [example()])).toEqual(example())
  })
})
