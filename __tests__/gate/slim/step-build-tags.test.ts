// Which build tags are built, and what is said of the others, without a build.
import { describe, expect, it } from '@jest/globals'
import type { PackageSources } from '../../../src/core/source/package-sources.ts'
import { openNotes } from '../../../src/gate/slim/session.ts'
import {
  slimBuildTags,
  type TagSession
} from '../../../src/gate/slim/step-build-tags.ts'
import { example, symbol } from '../../core/compare/example.ts'

const program = 'example.com/tool'
const path = (tag: string): string => `${program}/${tag}`

/** A package whose file a tag leaves out. */
const tagged = (tag: string): PackageSources => ({
  path: path(tag),
  module: program,
  directory: `/src/${tag}`,
  imports: [],
  files: [
    { name: 'a.go', constraint: `!${tag}`, isUsed: true, imports: [] },
    { name: 'b.go', constraint: '', isUsed: true, imports: [] }
  ],
  embedded: []
})

/** A session whose builds compile so many packages, and save 10 bytes with each tag. */
function sessionOf(tags: readonly string[], compiledEach: number) {
  const built: (readonly string[])[] = []
  const packages: readonly PackageSources[] = [
    {
      ...tagged('main'),
      path: program,
      files: [],
      imports: tags.map(path)
    },
    ...tags.map(tagged)
  ]
  const measurement = example({
    binary: { mainPackage: program },
    packages: Object.fromEntries(
      packages.map((one) => [one.path, 5000] as const)
    ),
    symbols: tags.map((tag) =>
      symbol(`${path(tag)}.F`, 4000, {
        package: path(tag),
        file: `${path(tag)}/a.go`
      })
    )
  })
  const { notices, undone, ...notes } = openNotes()
  let left = 6
  const all = new Set(packages.map((one) => one.path))
  const session: TagSession = {
    ...notes,
    programs: [{ importPath: program, file: 'tool', packages: all }],
    coldBuildsLeft: () => left,
    sources: async () => ({
      context: { goos: 'linux', goarch: 'amd64', usesCgo: false, tags: all },
      tags: [],
      of: () => packages
    }),
    measurements: async () => new Map([[program, measurement]]),
    strippedBuild: async () => ({
      paths: new Map([[program, '0']]),
      compiled: new Set()
    }),
    buildWith: async (_, { tags: added = [] }) => {
      built.push(added)
      left -= compiledEach / all.size
      return {
        paths: new Map([[program, String(added.length)]]),
        compiled: new Set()
      }
    },
    sizesOf: async (size) => ({ fileSize: 1000 - 10 * Number(size), gzip: 0 }),
    lineWith: () => 'go build'
  }
  return { session, built, notices, undone }
}

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `tag${String(i).padStart(2, '0')}`)

describe('the build with all tags that save', () => {
  it('is made where it fits', async () => {
    const { session, built, undone } = sessionOf(names(3), 1)
    const rows = await slimBuildTags(session, 4)
    expect(built).toEqual([['tag00'], ['tag01'], ['tag02'], names(3)])
    expect(rows.at(-1)).toMatchObject({ bytes: 30, source: 'built' })
    expect([...undone]).toEqual([])
  })

  it('is counted, and not made where it does not fit', async () => {
    // Each tag may make two of four packages compile again, and all together all four.
    const { session, built, undone } = sessionOf(names(3), 1)
    const rows = await slimBuildTags(session, 1)
    expect(built).toEqual([['tag00'], ['tag01'], ['tag02']])
    expect(rows.map(({ bytes }) => bytes)).toEqual([10, 10, 10])
    expect([...undone]).toEqual([
      [
        'build-tags',
        'the tags that save were not built together, for want of time'
      ]
    ])
  })
})

describe('tags after those that are listed', () => {
  it('were not tried, whatever they leave out', async () => {
    const { session, built, notices } = sessionOf(names(21), 0)
    const rows = await slimBuildTags(session, 4)
    expect(built).toHaveLength(9)
    expect(rows.filter(({ bytes }) => bytes === null)).toHaveLength(10)
    expect(notices).toEqual([
      'build tags after the first 18 were not tried: tag18, tag19, tag20'
    ])
  })
})

it('gives all reasons why a step was not whole', () => {
  const { leaveUndone, undone } = openNotes()
  leaveUndone('build-tags', 'one')
  leaveUndone('build-tags', 'another')
  expect(undone.get('build-tags')).toBe('one; another')
})
