// What is damaged: real files, built here, and real texts.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { basename, join } from 'node:path'
import { measure } from '../../src/core/measure/measure.ts'
import { packageFields } from '../../src/toolchain/package-list.ts'
import { packText } from './packs.ts'
import { fixtureFor, goOfRelease } from '../../__tests__/releases/toolchains.ts'

/**
 * What reads the damaged bytes:
 * - `binary`: the file itself, alone or with its twin and listing
 * - `twin`, `listing`, `archive`: the help that a whole file gets
 * - `packed`: an archive with an executable
 * - `measurement`, `budget`, `packages`, `pack`: texts
 */
export type SubjectKind =
  | 'binary'
  | 'twin'
  | 'listing'
  | 'archive'
  | 'packed'
  | 'measurement'
  | 'budget'
  | 'packages'
  | 'pack'

/** Data only: it passes from process to process. */
export interface Subject {
  readonly name: string
  readonly kind: SubjectKind
  /** The file that is damaged. */
  readonly path: string
  /** The other files of its link; '' where there is none. */
  readonly file: string
  readonly twin: string
  readonly listing: string
  /** What the link read, as go wrote it for the linker; '' where it isn't used. */
  readonly importcfg: string
  /** Import path of a damaged archive's package; '' for all others. */
  readonly importPath: string
}

const fixture = join(import.meta.dirname, '../../__tests__/fixtures/releases')

interface Link {
  readonly goos: string
  readonly goarch: string
  readonly flags?: readonly string[]
}

/** Every container, both byte orders, both widths, position independent or not. */
const links: Readonly<Record<string, Link>> = {
  amd64: { goos: 'linux', goarch: 'amd64' },
  pie: { goos: 'linux', goarch: 'amd64', flags: ['-buildmode=pie'] },
  386: { goos: 'linux', goarch: '386' },
  s390x: { goos: 'linux', goarch: 's390x' },
  mips: { goos: 'linux', goarch: 'mips' },
  'darwin-arm64': { goos: 'darwin', goarch: 'arm64' },
  'darwin-amd64': { goos: 'darwin', goarch: 'amd64' },
  'windows-amd64': { goos: 'windows', goarch: 'amd64' },
  'windows-386': { goos: 'windows', goarch: '386' },
  js: { goos: 'js', goarch: 'wasm' },
  aix: { goos: 'aix', goarch: 'ppc64' },
  plan9: { goos: 'plan9', goarch: 'amd64' }
}

/** Links whose names are damaged as well. */
const paired = [
  'amd64',
  'pie',
  's390x',
  'darwin-arm64',
  'windows-amd64',
  'js',
  'plan9'
]

/** Packages whose archives are damaged, of the first link. */
const archives = ['example.com/small', 'runtime', 'reflect']

/** A link by each layout of the joined function table; in PE files of Go 1.11 it stands with the code. */
const oldLinks = [
  { release: '1.11.13', goos: 'windows', goarch: 'amd64' },
  { release: '1.12.17', goos: 'linux', goarch: 's390x' },
  { release: '1.15.15', goos: 'darwin', goarch: 'amd64' }
] as const

const budget = `# Everything that a budget file may hold.
metric: [file, content, gzip]
noise-floor: 2 KiB
accept-budget-change: true
warn:
  max-growth: 100 KiB
  max-growth-percent: 0.5%
fail:
  max-size: { file: 20 MiB, gzip: 8 MiB }
  min-size: 10 KiB
  max-growth: 500 KiB
  max-growth-percent: 2%
  require: all
packages:
  - package: example.com/small/**
    judge: each
    warn: { max-size: 1 MiB, max-growth: 10 KiB }
    fail: { max-size: 2 MiB, max-growth-percent: 50% }
modules:
  - module: std
    judge: sum
    fail: { max-size: none }
binaries:
  - binary: small
    target: linux/*
    was: tiny
    metric: file
    fail:
      max-size: 17.5 MB
    packages:
      - package: runtime
        fail: { max-growth: 1 KiB }
  - binary: '*'
    warn: { max-growth: none }
`

/**
 * Builds everything below `directory`.
 * @param extra executables to damage besides, e.g. released ones
 */
export function prepareSubjects(
  directory: string,
  extra: readonly string[]
): Subject[] {
  const found: Subject[] = []
  const add = (
    name: string,
    kind: SubjectKind,
    path: string,
    others: Partial<Subject> = {}
  ) => {
    const none = { file: '', twin: '', listing: '' }
    const noPackages = { importcfg: '', importPath: '' }
    found.push({ name, kind, path, ...none, ...noPackages, ...others })
  }
  for (const [name, link] of Object.entries(links)) {
    const at = (what: string) => join(directory, `${name}.${what}`)
    const file = at('stripped')
    build(link, file, '-s -w')
    add(name, 'binary', file)
    if (!paired.includes(name)) continue
    const twin = at('twin')
    const listing = at('listing')
    writeFileSync(listing, build(link, twin, '-s=false -w -dumpdep'))
    add(`${name} paired`, 'binary', file, { twin, listing })
    add(`${name} twin`, 'twin', twin, { file, listing })
    add(`${name} listing`, 'listing', listing, { file, twin })
  }
  const importcfg = join(directory, 'importcfg')
  const exported = exportedBy({ goos: 'linux', goarch: 'amd64' })
  writeFileSync(
    importcfg,
    exported.map(([path, file]) => `packagefile ${path}=${file}\n`).join('')
  )
  for (const [importPath, file] of exported) {
    if (!archives.includes(importPath)) continue
    const copy = join(directory, `${importPath.replaceAll('/', '-')}.a`)
    copyFileSync(file, copy)
    const at = (what: string) => join(directory, `amd64.${what}`)
    add(`amd64 archive of ${importPath}`, 'archive', copy, {
      file: at('stripped'),
      twin: at('twin'),
      listing: at('listing'),
      importcfg,
      importPath
    })
  }
  for (const { release, goos, goarch } of oldLinks) {
    const file = join(directory, `${goos}-${release}`)
    const shop = fixtureFor(release)
    try {
      const { path } = shop.links(goOfRelease(release), goos, goarch)
      copyFileSync(path, file)
    } finally {
      shop.remove()
    }
    add(`Go ${release}`, 'binary', file)
  }
  const debug = join(directory, 'debug')
  build({ goos: 'linux', goarch: 'amd64' }, debug, '')
  add('debug', 'binary', debug)
  const universal = join(directory, 'universal')
  writeFileSync(
    universal,
    universalOf([
      [0x0100_0007, readFileSync(join(directory, 'darwin-amd64.stripped'))],
      [0x0100_000c, readFileSync(join(directory, 'darwin-arm64.stripped'))]
    ])
  )
  add('universal', 'binary', universal)
  for (const path of packedFrom(join(directory, 'amd64.stripped'))) {
    add(basename(path), 'packed', path)
  }
  const measurement = join(directory, 'measurement.json')
  writeFileSync(measurement, measurementOf(join(directory, 'amd64.stripped')))
  add('measurement', 'measurement', measurement)
  const budgetPath = join(directory, 'budget.yml')
  writeFileSync(budgetPath, budget)
  add('budget', 'budget', budgetPath, {
    file: join(directory, 'amd64.stripped')
  })
  const packages = join(directory, 'packages.json')
  const fields = `-json=${packageFields.join(',')}`
  writeFileSync(packages, go(['list', '-e', '-deps', fields, '.'], {}).stdout)
  add('packages', 'packages', packages)
  const pack = join(directory, 'go.pack')
  writeFileSync(pack, packText())
  add('pack', 'pack', pack)
  for (const path of extra) {
    const copy = join(directory, `extra-${found.length}`)
    copyFileSync(path, copy)
    add(basename(path), 'binary', copy)
  }
  return found
}

function build(
  { goos, goarch, flags = [] }: Link,
  output: string,
  ldflags: string
): Uint8Array {
  const args = ['build', '-trimpath', '-buildvcs=false', ...flags]
  return go([...args, `-ldflags=${ldflags}`, '-o', output, '.'], {
    GOOS: goos,
    GOARCH: goarch
  }).stderr
}

/** Import paths and archives of the program's packages, the main one first. */
function exportedBy({ goos, goarch }: Link): [path: string, file: string][] {
  const format = '{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}'
  const args = ['list', '-export', '-deps', '-trimpath', '-buildvcs=false']
  const { stdout } = go([...args, '-f', format, '.'], {
    GOOS: goos,
    GOARCH: goarch
  })
  return Buffer.from(stdout)
    .toString('utf8')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, path, file] = /^([^=]+)=(.+)$/.exec(line) ?? []
      return path === undefined || file === undefined ? [] : [[path, file]]
    })
    .toReversed()
}

function go(
  args: readonly string[],
  env: Readonly<Record<string, string>>
): { readonly stdout: Uint8Array; readonly stderr: Uint8Array } {
  const result = spawnSync('go', args, {
    cwd: fixture,
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      GOFLAGS: '',
      GOWORK: 'off',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
      ...env
    }
  })
  if (result.status === 0) return result
  const why = result.error?.message ?? result.stderr.toString('utf8')
  throw new Error(`go ${args.join(' ')} failed: ${why}`)
}

const rpmPackages = join(
  import.meta.dirname,
  '../../__tests__/fixtures/archives'
)

/** Archives of an executable as people make them, and packages of rpmbuild. */
function packedFrom(executable: string): readonly string[] {
  const directory = `${executable}.packed`
  cpSync(executable, join(directory, 'usr', 'bin', 'tool'))
  const at = (name: string) => join(directory, name)
  const make = (command: string, args: readonly string[]) => {
    const { status, stderr } = spawnSync(command, args, { cwd: directory })
    if (status !== 0) throw new Error(`${command} failed: ${String(stderr)}`)
  }
  make('tar', ['-cf', 'plain.tar', 'usr'])
  make('tar', ['--format=pax', '-cf', 'pax.tar', 'usr'])
  make('tar', ['-czf', 'small.tar.gz', 'usr'])
  make('zip', ['-q', '-r', 'deflated.zip', 'usr'])
  make('zip', ['-q', '-0', '-r', 'stored.zip', 'usr'])
  cpSync(at('usr'), at('deb/usr'), { recursive: true })
  mkdirSync(at('deb/DEBIAN'))
  const control =
    'Package: tool\nVersion: 1\nArchitecture: all\nMaintainer: A <a@example.com>\nDescription: a tool\n'
  writeFileSync(at('deb/DEBIAN/control'), control)
  make('dpkg-deb', ['-Znone', '-b', 'deb', 'plain.deb'])
  copyFileSync(join(rpmPackages, 'gzip.rpm'), at('gzip.rpm'))
  return [
    'plain.tar',
    'pax.tar',
    'small.tar.gz',
    'deflated.zip',
    'stored.zip',
    'plain.deb',
    'gzip.rpm'
  ].map(at)
}

/** A universal Mach-O file of these slices (<mach-o/fat.h>), at pages of 16 KiB. */
function universalOf(
  slices: readonly (readonly [cpu: number, file: Uint8Array])[]
): Uint8Array {
  const header = Buffer.alloc(8 + 20 * slices.length)
  header.writeUInt32BE(0xcafe_babe, 0)
  header.writeUInt32BE(slices.length, 4)
  const parts: Uint8Array[] = [header]
  let end = header.length
  for (const [i, [cpu, file]] of slices.entries()) {
    const start = Math.ceil(end / 0x4000) * 0x4000
    const fields = [cpu, i, start, file.length, 14]
    for (const [k, value] of fields.entries()) {
      header.writeUInt32BE(value, 8 + 20 * i + 4 * k)
    }
    parts.push(Buffer.alloc(start - end), file)
    end = start + file.length
  }
  return Buffer.concat(parts)
}

/** A line for each fact, so that lines can be damaged. */
function measurementOf(path: string): string {
  const options = { sha256: '0'.repeat(64), gzip: 123_456, build: null }
  const measured = measure(readFileSync(path), options)
  return JSON.stringify(measured, null, 1)
}
