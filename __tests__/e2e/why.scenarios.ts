// `why` on a real program of 29 MB, built once: its answers for names of five kinds
// are held against `go list`, `go mod why`, `go tool nm` and a listing
// of the linker's that is read here line by line.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  createReadStream,
  cpSync,
  mkdirSync,
  openSync,
  closeSync
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ImportEdge } from '../../src/core/model/explanation/explanation.ts'
import type {
  Answer,
  Why
} from '../../src/core/model/explanation/why-schema.ts'
import { buildCache } from '../setup/build-cache.ts'
import { project } from './job.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const minutes = 60_000

/** Needs Go 1.25; it embeds files, and its dependencies are few. */
const module = 'golang.org/x/tools/gopls'
const release = `${module}@v0.21.0`

const settings = ['GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GOMODCACHE'] as const

let sandbox: Sandbox
let tree: string
let measurement: string
let environment: NodeJS.ProcessEnv = process.env
/** Import path -> what it imports, by go list. */
let imports: ReadonlyMap<string, readonly string[]>
/** Symbol -> its bytes, by go tool nm. */
let sizes: ReadonlyMap<string, number>
/** Symbol -> what it keeps, by the linker. */
let kept: ReadonlyMap<string, readonly string[]>

function go(...args: string[]): string {
  return execFileSync('go', args, {
    cwd: tree,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

function cli(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'dist', 'cli.js'), ...args],
    { cwd: tree, encoding: 'utf8', env: environment, maxBuffer: 2 ** 28 }
  )
  return { status, stdout, stderr }
}

beforeAll(async () => {
  sandbox = makeSandbox()
  tree = sandbox.directory('gopls')
  const values = go('env', ...settings).split('\n')
  const proxy = values[0] ?? ''
  const home = join(sandbox.root, 'home')
  mkdirSync(home)
  environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: sandbox.directory('tmp'),
    GOCACHE: buildCache(),
    GOFLAGS: '',
    GOTOOLCHAIN: 'local',
    ...Object.fromEntries(settings.map((name, at) => [name, values[at] ?? '']))
  }
  const downloaded: { readonly Dir: string } = JSON.parse(
    go('mod', 'download', '-json', release)
  )
  cpSync(downloaded.Dir, tree, { recursive: true })
  execFileSync('chmod', ['-R', 'u+w', tree])
  measurement = join(sandbox.root, 'gopls.json')
  const built = cli([
    'analyze',
    '.',
    '--go-proxy',
    proxy,
    '--go-cache',
    buildCache(),
    '--format',
    'json',
    '--output',
    measurement
  ])
  expect({ ...built, stderr: built.status === 0 ? '' : built.stderr }).toEqual({
    status: 0,
    stdout: '',
    stderr: ''
  })
  imports = listed()
  await link()
}, 10 * minutes)

afterAll(() => sandbox.remove())

function listed(): ReadonlyMap<string, readonly string[]> {
  const format = '{{.ImportPath}}{{range .Imports}} {{.}}{{end}}'
  return new Map(
    go('list', '-deps', `-f=${format}`, '.')
      .trim()
      .split('\n')
      .map((line) => {
        const [path = '', ...imported] = line.split(' ')
        return [path, imported]
      })
  )
}

/** Links the program once more, with symbols and a listing. */
async function link(): Promise<void> {
  const listing = join(sandbox.root, 'listing.txt')
  const program = join(sandbox.root, 'linked')
  const out = openSync(listing, 'w')
  spawnSync(
    'go',
    [
      'build',
      '-trimpath',
      '-buildvcs=false',
      '-o',
      program,
      '-ldflags=-w -dumpdep',
      '.'
    ],
    { cwd: tree, env: environment, stdio: ['ignore', 'ignore', out] }
  )
  closeSync(out)
  const children = new Map<string, string[]>()
  for await (const line of createInterface(createReadStream(listing))) {
    const [from, to] = line
      .split(' -> ')
      .map((name) => name.replace(/ <.*>$/, ''))
    if (from === undefined || to === undefined) continue
    const list = children.get(from)
    if (list === undefined) children.set(from, [to])
    else list.push(to)
  }
  kept = children
  sizes = new Map(
    go('tool', 'nm', '-size', program)
      .split('\n')
      .flatMap((line) => {
        const [, size, , ...name] = line.trim().split(/\s+/)
        return size === undefined ? [] : [[name.join(' '), Number(size)]]
      })
  )
}

function answersFor(name: string): readonly Answer[] {
  const { status, stdout, stderr } = cli([
    'why',
    name,
    '--measurement',
    measurement,
    '--format',
    'json'
  ])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const why: Why = JSON.parse(stdout)
  return why.programs[0]?.answers ?? []
}

function answerFor(name: string, kind: Answer['kind']): Answer {
  const answer = answersFor(name).find((one) => one.kind === kind)
  if (answer === undefined) throw new Error(`${name} is no ${kind}`)
  return answer
}

/** Imports between the main package and each other one, by go list's imports. */
function distances(without: ReadonlySet<string> = new Set()) {
  const found = new Map([[module, 0]])
  for (const [path, distance] of found) {
    for (const next of imports.get(path) ?? []) {
      if (!found.has(next) && !without.has(next)) found.set(next, distance + 1)
    }
  }
  return found
}

/** Each edge is an import of go list, and no chain is shorter. */
function expectShortest(chain: readonly ImportEdge[], to: string): void {
  expect(chain.at(-1)?.to).toBe(to)
  expect(chain[0]?.from).toBe(module)
  for (const [at, { from, to: next }] of chain.entries()) {
    expect(imports.get(from)).toContain(next)
    if (at > 0) expect(chain[at - 1]?.to).toBe(from)
  }
  expect(chain).toHaveLength(distances().get(to) ?? NaN)
}

/** Each own import is where it says. */
function expectLines(chain: readonly ImportEdge[]): void {
  for (const { from, to, file, line } of chain) {
    if (!from.startsWith(module)) continue
    const text = execFileSync('sed', ['-n', `${line}p`, join(tree, file ?? '')])
    expect(text.toString()).toContain(`"${to}"`)
  }
}

/** The name of a symbol in the linker's listing. */
function linkerName(symbol: string): string {
  return symbol.replace(/ \(\w+\)$/, '')
}

/** Whether the linker's listing has a way from one symbol to the next. */
function expectKept(path: Answer['path']): void {
  expect(path.length).toBeGreaterThan(1)
  for (const [at, { symbol }] of path.entries()) {
    const before = path[at - 1]
    if (before === undefined) continue
    const reached = new Set([linkerName(before.symbol)])
    for (const name of reached) {
      for (const next of kept.get(name) ?? []) reached.add(next)
    }
    expect([...reached]).toContain(linkerName(symbol))
  }
}

describe('why of a program of 29 MB', () => {
  it('says of a package what go list says', () => {
    const path = 'golang.org/x/text/unicode/runenames'
    const answer = answerFor(path, 'package')
    expectShortest(answer.chain, path)
    expectLines(answer.chain)
    expectKept(answer.path)
    const importers = [...imports].filter(([, list]) => list.includes(path))
    expect(answer.importers?.count).toBe(importers.length)
  })

  it('says of a module what go list and go mod why say', () => {
    const path = 'mvdan.cc/gofumpt'
    const answer = answerFor(path, 'module')
    const [, ...why] = go('mod', 'why', '-m', path).trim().split('\n')
    expect(why.slice(-2)).toEqual([
      answer.chain.at(-1)?.from,
      answer.chain.at(-1)?.to
    ])
    expectShortest(answer.chain, `${path}/format`)
    const [version] = go('list', '-m', '-f={{.Version}}', path).split('\n')
    expect(answer.module?.version).toBe(version)
    const packages = [...imports.keys()].filter((name) =>
      name.startsWith(`${path}/`)
    )
    expect(answer.packages?.count).toBe(packages.length)
    const without = distances(new Set(packages))
    const below = [...distances().keys()].filter((name) => !without.has(name))
    expect(answer.below?.count).toBe(below.length)
    expect(below).toEqual(
      expect.arrayContaining(answer.below?.largest.map((row) => row.path) ?? [])
    )
  })

  it('says of a symbol what go tool nm says', () => {
    const name = 'go/types.(*Checker).Files'
    const answer = answerFor(name, 'symbol')
    expect(answer.package).toBe('go/types')
    expect(Math.abs(answer.size - (sizes.get(name) ?? NaN))).toBeLessThan(32)
    expectShortest(answer.chain, 'go/types')
    expectKept(answer.path)
  })

  it('says of an embedded file which package holds it', () => {
    const answer = answerFor('assets/common.css', 'embedded-file')
    const owner = `${module}/internal/server`
    expect(answer).toMatchObject({ package: owner, region: 'strings' })
    expect(go('list', '-f={{.EmbedFiles}}', owner)).toContain(answer.name)
    const [bytes] = execFileSync('wc', [
      '-c',
      join(tree, 'internal', 'server', answer.name)
    ])
      .toString()
      .trim()
      .split(' ')
    expect(answer.size).toBe(Number(bytes))
    expectShortest(answer.chain, owner)
  })

  it('says of a string literal who uses it', () => {
    const name = 'golang.org/x/text/unicode/runenames.Name'
    const answer = answerFor(name, 'string-literal')
    expect(answer.size).toBeGreaterThan(900_000)
    expect(answer.package).toBe('golang.org/x/text/unicode/runenames')
    expectLines(answer.chain)
  })

  it('names the function that switches dead-code elimination off, with a path of the listing', () => {
    const { stdout } = cli([
      'why',
      '--dead-code',
      '--measurement',
      measurement,
      '--format',
      'json'
    ])
    const why: Why = JSON.parse(stdout)
    const {
      state,
      culprits = [],
      chains = []
    } = why.programs[0]?.deadCode ?? {}
    expect(state).toBe('off')
    expect(culprits.map(({ symbol }) => symbol)).toContain(
      'text/template.(*state).evalField'
    )
    expectShortest(chains[0] ?? [], 'text/template')
  })

  it('has nearest names for one that is unknown', () => {
    const { status, stdout, stderr } = cli([
      'why',
      'mvdan.cc/gofumt',
      '--measurement',
      measurement
    ])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^error: no module, package, symbol, embedded file or string literal of gopls is named mvdan\.cc\/gofumt; did you mean mvdan\.cc\/gofumpt\?\n$/
    )
  })

  it.each(['text', 'markdown'])('has every fact as %s, too', (format) => {
    const { stdout } = cli([
      'why',
      'mvdan.cc/gofumpt',
      '--measurement',
      measurement,
      '--format',
      format
    ])
    for (const word of ['holds', 'hangs on it', 'import chain', 'format.go']) {
      expect(stdout).toContain(word)
    }
  })
})
