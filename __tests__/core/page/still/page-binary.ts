// Binaries of a page, written by hand: packages with their sizes on both sides.
import type {
  PageBinary,
  PageData,
  PageKind,
  PagePackage
} from '../../../../src/core/page/page-data.ts'

/** Module and package path, and bytes in base and head. */
export type Row = readonly [
  module: string,
  path: string,
  base: number,
  head: number
]

const sideOf = (fileSize: number) => ({
  fileSize,
  gzip: null,
  goVersion: 'go1.27.3',
  sha256: '0'.repeat(64),
  level: 'functions'
})

/** A binary of packages whose files are their sums. */
export function pageBinary(
  rows: readonly Row[],
  more: Partial<PageBinary> = {}
): PageBinary {
  const paths = [...new Set(rows.map(([module]) => module))]
  const sum = (of: readonly Row[], side: 2 | 3): number =>
    of.reduce((total, row) => total + row[side], 0)
  return {
    name: 'agent',
    mainPackage: 'example.com/agent',
    target: 'linux/amd64',
    status: 'changed',
    base: sideOf(sum(rows, 2)),
    head: sideOf(sum(rows, 3)),
    notes: [],
    modules: paths.map((path) => {
      const own = rows.filter(([module]) => module === path)
      return {
        path,
        baseVersion: '',
        headVersion: '',
        base: sum(own, 2),
        head: sum(own, 3)
      }
    }),
    packages: rows.map(([module, path, base, head]): PagePackage => ({
      path,
      module: paths.indexOf(module),
      kind: path.startsWith('(') ? 'pseudo' : 'module',
      base,
      head,
      written: null,
      why: []
    })),
    sections: ['.text'],
    groups: [],
    symbols: {
      name: [],
      package: [],
      group: [],
      region: [],
      section: [],
      base: [],
      head: [],
      from: [],
      moved: [],
      instance: []
    },
    rest: {
      package: rows.map((_, index) => index),
      region: rows.map(() => 0),
      base: rows.map((row) => row[2]),
      head: rows.map((row) => row[3])
    },
    ...more
  }
}

export function pageData(
  binaries: readonly PageBinary[],
  kind: PageKind = 'change'
): PageData {
  return {
    schemaVersion: 1,
    kind,
    title: 'agent grew',
    runUrl: '',
    binaries,
    histories: []
  }
}
