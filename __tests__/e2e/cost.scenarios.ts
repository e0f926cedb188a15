// `cost` and `why` as processes, with modules of a host of their own: what they say is
// held against builds of trees that really have the requirement, and nothing of the
// user's is touched.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import type { CostList } from '../../src/core/model/cost-schema.ts'
import type { Why } from '../../src/core/model/explanation/why-schema.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import type { Report } from '../../src/core/model/report.ts'
import { buildCache } from '../setup/build-cache.ts'
import {
  makePrivateHost,
  privatePath,
  type PrivateHost
} from '../setup/private-modules.ts'
import { project } from './job.ts'
import { git, write, type Files } from './repository.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const minutes = 60_000

const used = privatePath('used')
const fork = privatePath('fork')
const unused = privatePath('unused')
const bare = privatePath('bare')
const hungry = privatePath('hungry')

let sandbox: Sandbox
let host: PrivateHost
let temporary: string
let modules: string
let goPath: string
let tree: string

/** A package with data that the linker keeps if `Sum` is called. */
function weighing(name: string, size: number): string {
  const line = Array.from({ length: 64 }, (_, i) => i + 1).join(', ')
  return `package ${name}

var table = [...]byte{
${`\t${line},\n`.repeat(Math.ceil(size / 64))}}

// Sum reads the table, which stays in the program with it.
func Sum() (sum int) {
	for _, b := range table {
		sum += int(b)
	}
	return sum
}
`
}

/** What the unused module exports, each with a table of its own. */
const exportsOfUnused = `package unused

var small, large, held = [...]byte{${bytes(2_000)}}, [...]byte{${bytes(30_000)}}, [...]byte{${bytes(10_000)}}

// Small is what a program may use.
func Small(i int) byte { return small[i%len(small)] }

// Large weighs more.
func Large(i int) byte { return large[i%len(large)] }

// Of is generic, and in no bound.
func Of[T any](value T) T { return value }

// Holder has a method that weighs.
type Holder struct{ At int }

// Held is a method.
func (h *Holder) Held() byte { return held[h.At%len(held)] }
`

function bytes(count: number): string {
  return Array.from({ length: count }, (_, i) => 1 + (i % 255)).join(', ')
}

function goMod(path: string, go = '1.19'): string {
  return `module ${path}\n\ngo ${go}\n`
}

/** The program, which uses one module. */
const files: Files = {
  'go.mod': `module example.com/tool\n\ngo 1.19\n\nrequire ${used} v1.0.0\n`,
  'main.go': `package main\n\nimport used "${used}"\n\nfunc main() { println(used.Sum()) }\n`
}

beforeAll(async () => {
  sandbox = makeSandbox()
  temporary = sandbox.directory('tmp')
  modules = sandbox.directory('modules')
  goPath = sandbox.directory('gopath')
  host = await makePrivateHost(sandbox.root)
  const telemetry = join(host.home, '.config', 'go', 'telemetry')
  mkdirSync(telemetry, { recursive: true })
  writeFileSync(join(telemetry, 'mode'), 'off')
  const publish = (
    name: string,
    version: string,
    more: Readonly<Record<string, string>>
  ) =>
    host.publish(name, version, {
      'go.mod': goMod(privatePath(name)),
      ...more
    })
  await publish('used', 'v1.0.0', { 'used.go': weighing('used', 1_000) })
  await publish('used', 'v1.1.0', { 'used.go': weighing('used', 50_000) })
  await publish('fork', 'v1.0.0', {
    'go.mod': goMod(used),
    'used.go': weighing('used', 20_000)
  })
  await publish('unused', 'v1.0.0', {
    'go.mod': goMod(unused, '1.21'),
    'unused.go': exportsOfUnused
  })
  await publish('bare', 'v1.0.0', { 'part/part.go': 'package part\n' })
  await publish('hungry', 'v1.0.0', {
    'go.mod': goMod(hungry, '1.99'),
    'hungry.go': 'package hungry\n'
  })
  tree = makeTree('tree', files)
}, 10 * minutes)

afterAll(() => sandbox.remove())

const environment = () => ({
  PATH: process.env['PATH'] ?? '',
  HOME: host.home,
  TMPDIR: temporary,
  GIT_CONFIG_NOSYSTEM: '1',
  GOMODCACHE: modules,
  GOPATH: goPath,
  GOSUMDB: 'off',
  GOTOOLCHAIN: 'local'
})

function tidy(directory: string): void {
  execFileSync('go', ['mod', 'tidy'], {
    cwd: directory,
    env: { ...environment(), GOPROXY: 'direct', GOCACHE: buildCache() },
    stdio: 'pipe'
  })
}

/** A repository with a tidy go.sum. */
function makeTree(name: string, content: Files): string {
  const directory = sandbox.directory(name)
  write(directory, content)
  tidy(directory)
  git(directory, 'init', '--quiet')
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--message', 'all')
  return directory
}

/** The tests share a build cache: what is compiled is no part of them. */
const cached = () => ['--go-cache', buildCache()]

function cli(args: readonly string[], cwd = tree) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'dist', 'cli.js'), ...args],
    { cwd, encoding: 'utf8', env: environment() }
  )
  expect(readdirSync(temporary)).toEqual([])
  return { status, stdout, stderr }
}

/** The JSON that a command prints. */
function json(args: readonly string[], cwd = tree): string {
  const { status, stdout, stderr } = cli(
    [...args, ...cached(), '--format', 'json'],
    cwd
  )
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({
    status: 0,
    stderr: ''
  })
  return stdout
}

/** Bytes of the only program. */
function growth({ reports }: Report): number {
  const [report, ...others] = reports
  if (report === undefined) throw new Error('there is no report')
  expect(others).toEqual([])
  return report.delta.fileSize
}

/** Bytes of the only program of a tree. */
function sizeOf(directory: string): number {
  const measured: Measurement[] = JSON.parse(json(['analyze'], directory))
  return measured[0]?.binary.fileSize ?? NaN
}

/** What a tree with these files weighs more than the first one, each built as `analyze` does. */
function realGrowth(name: string, content: Files): number {
  return sizeOf(makeTree(name, content)) - sizeOf(tree)
}

/** What `check` says of a commit with these files. */
function checkedGrowth(content: Files): number {
  const directory = sandbox.directory('checked')
  cpSync(tree, directory, { recursive: true })
  write(directory, content)
  tidy(directory)
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--message', 'update')
  const check = ['check', '--base', 'HEAD~1', '--exact-base']
  const report: Report = JSON.parse(json(check, directory))
  return growth(report)
}

const requires = (version: string): Files => ({
  ...files,
  'go.mod': `module example.com/tool\n\ngo 1.19\n\nrequire ${used} ${version}\n`
})

/** Path -> size, mode and time of change of everything below some directories. */
function stateOf(directories: readonly string[]): Record<string, string> {
  const state: Record<string, string> = {}
  const add = (path: string): void => {
    const { size, mtimeMs, mode } = lstatSync(path)
    state[path] = `${size} ${mode} ${mtimeMs}`
  }
  for (const directory of directories) {
    for (const path of readdirSync(directory, {
      recursive: true,
      encoding: 'utf8'
    })) {
      add(join(directory, path))
    }
  }
  return state
}

const ofUser = () => stateOf([tree, host.home, modules, goPath])

describe('cost of an update', () => {
  it(
    'is what a build of the updated tree weighs more, and touches nothing of the user',
    () => {
      const before = ofUser()
      const report: Report = JSON.parse(json(['cost', used]))
      expect(ofUser()).toEqual(before)
      expect(report.cost).toEqual({
        kind: 'update',
        module: used,
        baseVersion: 'v1.0.0',
        headVersion: 'v1.1.0'
      })
      expect(growth(report)).toBeGreaterThan(45_000)
      expect(growth(report)).toBe(realGrowth('updated', requires('v1.1.0')))
      expect(growth(report)).toBe(checkedGrowth(requires('v1.1.0')))
    },
    10 * minutes
  )

  it(
    'has a headline of its own',
    () => {
      const { stdout, status } = cli(['cost', `${used}@v1.1.0`, ...cached()])
      expect(status).toBe(0)
      expect(stdout.split('\n')[0]).toMatch(
        new RegExp(
          `^✅ ${used} v1\\.0\\.0 → v1\\.1\\.0 costs tool \\d+\\.\\d KiB \\(\\+\\d+\\.\\d %\\)$`
        )
      )
      const { stdout: markdown } = cli([
        'cost',
        `${used}@v1.0.0`,
        ...cached(),
        '--format',
        'markdown'
      ])
      expect(markdown).toContain('changes no byte of')
    },
    10 * minutes
  )
})

describe('cost of a replacement and of a removal', () => {
  it(
    'is what a build with the replacement weighs more',
    () => {
      const report: Report = JSON.parse(
        json(['cost', `${used}=${fork}@v1.0.0`])
      )
      expect(report.cost).toMatchObject({
        kind: 'replacement',
        headVersion: `${fork}@v1.0.0`
      })
      const replaced = `${String(files['go.mod'])}\nreplace ${used} => ${fork} v1.0.0\n`
      expect(growth(report)).toBe(
        realGrowth('replaced', { ...files, 'go.mod': replaced })
      )
    },
    10 * minutes
  )

  it('of what is still imported ends with what Go says', () => {
    const { status, stderr } = cli(['cost', `${used}@none`, ...cached()])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^error: without \S+ the programs don't build: main\.go:3:8: no required module provides package \S+$/m
    )
  })

  it(
    'of what nothing imports saves nothing',
    () => {
      const directory = sandbox.directory('not-imported')
      cpSync(tree, directory, { recursive: true })
      const path = join(directory, 'go.mod')
      writeFileSync(
        path,
        `${readFileSync(path, 'utf8')}\nrequire ${unused} v1.0.0\n`
      )
      execFileSync('go', ['mod', 'download'], {
        cwd: directory,
        env: { ...environment(), GOPROXY: 'direct' },
        stdio: 'pipe'
      })
      const report: Report = JSON.parse(
        json(['cost', `${unused}@none`], directory)
      )
      expect(report.cost?.kind).toBe('removal')
      expect(growth(report)).toBe(0)
      expect(report.provenance?.notices).toContain(
        `no program has a package of ${unused}`
      )
    },
    10 * minutes
  )
})

describe('cost of a module that is not used yet', () => {
  it(
    'is between two bounds, and so is a real use',
    () => {
      const before = ofUser()
      const report: Report = JSON.parse(json(['cost', unused]))
      expect(ofUser()).toEqual(before)
      const { cost, provenance } = report
      expect(cost).toMatchObject({
        kind: 'new',
        module: unused,
        baseVersion: '',
        headVersion: 'v1.0.0',
        packages: [unused],
        leftOut: 1
      })
      const [bound] = cost?.bounds ?? []
      const { lower = NaN, upper = NaN } = bound ?? {}
      const real = realGrowth('using', {
        'go.mod': `module example.com/tool\n\ngo 1.21\n\nrequire (\n\t${unused} v1.0.0\n\t${used} v1.0.0\n)\n`,
        'main.go': `package main\n\nimport (\n\tunused "${unused}"\n\tused "${used}"\n)\n\nfunc main() { println(used.Sum(), unused.Small(used.Sum())) }\n`
      })
      expect(lower).toBeLessThanOrEqual(real)
      expect(real).toBeLessThan(upper)
      // All three tables, one of them in a method; alignment takes and gives.
      expect(upper).toBeGreaterThan(40_000)
      expect(lower).toBeLessThan(2_000)
      expect(growth(report)).toBe(upper)
      expect(provenance?.notices.join('\n')).toMatch(
        /raises the go line of go\.mod from 1\.19 to 1\.21/
      )
    },
    10 * minutes
  )

  it('names its packages where the module itself is none', () => {
    const { status, stderr } = cli(['cost', bare, ...cached()])
    expect(status).toBe(2)
    expect(stderr).toContain(`name one of its packages: ${bare}/part`)
  })

  it('names the Go that it needs, and brings none', () => {
    const { status, stderr } = cli(['cost', hungry, ...cached()])
    expect(status).toBe(2)
    expect(stderr).toMatch(/needs Go 1\.99/)
  })

  it('says in one sentence that its origin does not answer', () => {
    const { status, stderr } = cli([
      'cost',
      'example.com/nowhere@latest',
      ...cached(),
      '--go-proxy',
      'http://127.0.0.1:1'
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^error: example\.com\/nowhere@latest could not be asked for, .*127\.0\.0\.1:1.*$/m
    )
  })
})

describe('cost --list', () => {
  it(
    'has each update that programs use, with what it costs alone',
    () => {
      const list: CostList = JSON.parse(json(['cost', '--list']))
      expect(list.updates).toMatchObject([
        { module: used, from: 'v1.0.0', to: 'v1.1.0', indirect: false }
      ])
      expect(list.updates[0]?.delta).toBeGreaterThan(45_000)
      expect(list.more).toBe(0)
    },
    10 * minutes
  )
})

describe('cost in a workspace', () => {
  it(
    'changes the module that requires it',
    () => {
      const module = makeTree('module', files)
      const directory = sandbox.directory('workspace')
      cpSync(module, join(directory, 'tool'), {
        recursive: true,
        filter: (path) => !path.endsWith('.git')
      })
      writeFileSync(join(directory, 'go.work'), 'go 1.19\n\nuse ./tool\n')
      const report: Report = JSON.parse(json(['cost', used], directory))
      expect(growth(report)).toBeGreaterThan(45_000)
    },
    10 * minutes
  )
})

describe('cost of a replaced module', () => {
  it(
    'is nothing, as the replacement wins',
    () => {
      const directory = makeTree('has-replacement', {
        ...files,
        'go.mod': `${String(files['go.mod'])}\nreplace ${used} => ${fork} v1.0.0\n`
      })
      const report: Report = JSON.parse(
        json(['cost', `${used}@v1.1.0`], directory)
      )
      expect(growth(report)).toBe(0)
      expect(report.provenance?.notices).toContain(
        `${used} is replaced by ${fork}@v1.0.0, and the replacement wins: the required version changes nothing of its code`
      )
    },
    10 * minutes
  )
})

describe('cost in a tree with a vendor directory', () => {
  it(
    'takes modules from the module cache, and says so',
    () => {
      const directory = makeTree('vendored', files)
      execFileSync('go', ['mod', 'vendor'], {
        cwd: directory,
        env: { ...environment(), GOPROXY: 'direct' },
        stdio: 'pipe'
      })
      const report: Report = JSON.parse(json(['cost', used], directory))
      expect(growth(report)).toBeGreaterThan(45_000)
      expect(report.provenance?.notices.join('\n')).toContain('-mod=mod')
    },
    10 * minutes
  )
})

describe('cost that is killed', () => {
  it(
    'leaves nothing behind',
    async () => {
      const before = ofUser()
      const child = spawn(
        process.execPath,
        [join(project, 'dist', 'cli.js'), 'cost', used],
        { cwd: tree, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] }
      )
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        // With an empty cache this takes a while.
        said += text
        if (said.includes('building tool')) child.kill('SIGTERM')
      })
      const status = await new Promise((resolve) => child.on('close', resolve))
      expect({ status, said }).toMatchObject({ status: 128 + 15 })
      expect(readdirSync(temporary)).toEqual([])
      expect(ofUser()).toEqual(before)
    },
    10 * minutes
  )
})

describe('why of a program that is built', () => {
  it(
    'names the require line of a module, and the line that imports it',
    () => {
      const { programs }: Why = JSON.parse(json(['why', used]))
      expect(programs[0]?.answers[0]).toMatchObject({
        kind: 'module',
        module: { version: 'v1.0.0' },
        chain: [
          { from: 'example.com/tool', to: used, file: 'main.go', line: 3 }
        ],
        requirement: {
          lines: [{ file: 'go.mod', line: 5, indirect: false }],
          through: ['example.com/tool', `${used}@v1.0.0`]
        }
      })
    },
    10 * minutes
  )
})
