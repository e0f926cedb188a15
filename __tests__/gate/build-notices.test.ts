import { describe, expect, it } from '@jest/globals'
import { buildNotices, linkageNotice } from '../../src/gate/build-notices.ts'
import type {
  MainPackage,
  TargetListing
} from '../../src/toolchain/source-tree.ts'

const main = (changes: Partial<MainPackage> = {}): MainPackage => ({
  importPath: 'example.com/tool',
  name: 'tool',
  directory: '/checkout',
  packages: new Set(),
  ignored: [],
  imports: null,
  untracked: [],
  ...changes
})

const listing = (changes: Partial<TargetListing> = {}): TargetListing => ({
  target: { goos: 'linux', goarch: 'amd64', level: '' },
  mains: [main()],
  notBuilt: [],
  modules: [],
  usesCgo: false,
  compilesForeignC: false,
  uncovered: [],
  unusedExclusions: [],
  ...changes
})

describe('buildNotices', () => {
  it('are none for a build of what is committed', () => {
    expect(buildNotices({ listings: [listing()] })).toEqual([])
  })

  it('name files that are in no commit, each once, and five of many', () => {
    const ignored = { path: 'ui/app.js', size: 9, isEmbedded: true }
    const untracked = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const mains = [
      main({ ignored: [ignored], untracked }),
      main({ ignored: [ignored] })
    ]
    const listings = [listing({ mains }), listing({ mains })]
    expect(buildNotices({ listings })).toEqual([
      'the head holds files that are in no commit, as git ignores them: ui/app.js',
      'the head holds files that are in no commit and that git does not ignore; they count as part of the change, so make what is generated in "prepare": a, b, c, d, e and 2 more'
    ])
  })

  it('name patterns of exclude that leave nothing out', () => {
    const listings = [listing({ unusedExclusions: ['./cmd/gne'] })]
    expect(buildNotices({ listings })).toEqual([
      'exclude leaves out no main package by ./cmd/gne'
    ])
  })
})

describe('linkageNotice', () => {
  const overrides = ['overrode CGO_ENABLED=0 (to build so: cgo-enabled: false)']
  const withC = { listings: [listing(), listing({ usesCgo: true })] }
  const notice = (
    cgoEnabled: 'auto' | 'true' | 'false',
    over: readonly string[],
    build = withC
  ) => linkageNotice({ cgoEnabled }, { overrides: over }, build)

  it('names the inputs where CGO_ENABLED=0 is overridden and C code is measured', () => {
    expect(notice('auto', overrides)).toEqual([
      'CGO_ENABLED=0 is set here, and the measured programs use cgo: set "cgo-enabled: false" to measure what CGO_ENABLED=0 builds, or "cgo-enabled: true" if this is meant'
    ])
  })

  it('is none where an input says so, nothing is overridden or nothing uses cgo', () => {
    expect(notice('true', overrides)).toEqual([])
    expect(notice('auto', ['overrode CGO_ENABLED=1'])).toEqual([])
    expect(notice('auto', overrides, { listings: [listing()] })).toEqual([])
  })
})
