// The bundled command line, as its own process.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Measurement } from '../../src/core/model/measurement.ts'
import type { Replay } from '../../src/core/model/replay.ts'
import type { Report } from '../../src/core/model/report.ts'
import { measuredTable } from '../../src/core/report/views/rows.ts'
import { groupings } from '../../src/core/report/views/view.ts'
import { makeActionsStore } from '../servers/actions-store.ts'
import { startCacheServer } from '../servers/cache-server.ts'
import { buildCache } from '../setup/build-cache.ts'
import { stateOf } from './checkout-state.ts'
import { pushEvent } from './event.ts'
import { project } from './job.ts'
import { program, table } from './program.ts'
import { git, makeRepository } from './repository.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const small = 64 * 16
const minutes = 60_000

let sandbox: Sandbox
let workspace: string
let temporary: string
/** Two stripped programs, the second about 40,000 bytes larger. */
let binaries: readonly [string, string]

beforeAll(() => {
  sandbox = makeSandbox()
  temporary = sandbox.directory('tmp')
  const repository = makeRepository(sandbox, program(small))
  repository.commit('feature', { 'table.go': table(small + 40_000) })
  workspace = repository.checkout('refs/heads/feature', { depth: 0 })
  const out = sandbox.directory('out')
  const build = (ref: string, name: string): string => {
    git(workspace, 'checkout', '--quiet', ref)
    execFileSync(
      'go',
      [
        'build',
        '-trimpath',
        '-buildvcs=false',
        '-ldflags=-s -w',
        '-o',
        join(out, name),
        '.'
      ],
      { cwd: workspace, env: { ...process.env, GOCACHE: buildCache() } }
    )
    return join(out, name)
  }
  binaries = [
    build('origin/main', 'tool-base'),
    build('origin/feature', 'tool-head')
  ]
}, 10 * minutes)

afterAll(() => sandbox.remove())

function cli(args: readonly string[], cwd = workspace) {
  const home = join(sandbox.root, 'home')
  mkdirSync(home, { recursive: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'dist', 'cli.js'), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        TMPDIR: temporary
      }
    }
  )
  expect(readdirSync(temporary)).toEqual([])
  return { status, stdout, stderr }
}

describe('check', () => {
  it(
    'compares the working tree with the merge base; JSON alone goes to stdout',
    () => {
      const before = stateOf(workspace)
      const { status, stdout } = cli([
        'check',
        '--base',
        'origin/main',
        '--go-cache',
        buildCache(),
        '--format',
        'json'
      ])
      expect(status).toBe(0)
      const report: Report = JSON.parse(stdout)
      expect(report).toMatchObject({
        schemaVersion: 1,
        verdict: { state: 'warn' }
      })
      expect(report.reports[0]?.delta.fileSize).toBeGreaterThan(30_000)
      expect(stateOf(workspace)).toEqual(before)
    },
    10 * minutes
  )

  it(
    'exits with 1 over budget',
    () => {
      const { status, stdout } = cli([
        'check',
        '--base',
        'origin/main',
        '--go-cache',
        buildCache(),
        '--max-size',
        '100 KiB'
      ])
      expect(status).toBe(1)
      expect(stdout).toContain('tool')
      expect(stdout).not.toContain('\u001B[')
    },
    10 * minutes
  )

  it('exits with 2 and one line for an unknown base', () => {
    const { status, stdout, stderr } = cli(['check', '--base', 'nope'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('nope')
  })

  it('prints JSON alone where a workflow step uploads measurements and the page', async () => {
    const store = makeActionsStore()
    const server = await startCacheServer(store)
    const event = pushEvent(git(workspace, 'rev-parse', 'HEAD'), null)
    const payload = join(sandbox.directory('event'), 'event.json')
    writeFileSync(payload, JSON.stringify(event.payload))
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        join(project, 'dist', 'cli.js'),
        'check',
        `--base-binaries=${binaries[0]}`,
        `--binaries=${binaries[1]}`,
        // With a token the step's event counts.
        '--token=t',
        '--html-report=true',
        '--format=json'
      ],
      {
        cwd: workspace,
        env: {
          PATH: process.env['PATH'],
          HOME: sandbox.root,
          TMPDIR: temporary,
          GITHUB_ACTIONS: 'true',
          GITHUB_EVENT_NAME: event.name,
          GITHUB_EVENT_PATH: payload,
          GITHUB_REPOSITORY: 'Codertocat/Hello-World',
          GITHUB_RUN_ID: '1001',
          // Nobody answers.
          GITHUB_API_URL: 'http://127.0.0.1:9',
          ...event.environment,
          ...server.env
        }
      }
    ).finally(() => server.close())
    const report: Report = JSON.parse(stdout)
    expect(report.reports).toHaveLength(1)
    expect(store.artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^go-size-gate-default-/),
      expect.stringMatching(/^go-size-gate-page-/)
    ])
    // The runner hides the key of the upload, which it reads here as well.
    expect(stderr).toContain('::add-mask::')
  })
})

describe('analyze', () => {
  it('attributes a binary to the byte', () => {
    const [, head] = binaries
    const { status, stdout } = cli(['analyze', head, '--format', 'json'])
    expect(status).toBe(0)
    const measurement: Measurement = JSON.parse(stdout)
    const size = readFileSync(head).length
    expect(measurement.binary.fileSize).toBe(size)
    for (const sizes of [
      measurement.sections.map(({ fileSize }) => fileSize),
      measurement.regions.map((row) => row.size),
      measurement.modules.map((row) => row.size),
      measurement.packages.map((row) => row.size)
    ]) {
      expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(size)
    }
  })

  it('shows one table of it, which adds up to the file', () => {
    const [, head] = binaries
    const { stdout } = cli(['analyze', head, '--format', 'json'])
    const measurement: Measurement = JSON.parse(stdout)
    for (const by of groupings) {
      const view = {
        by,
        top: null,
        filter: '',
        within: '',
        tree: false,
        show: null
      }
      const { rows, whole } = measuredTable(measurement, view, by)
      expect(rows.every((row) => row.head > 0)).toBe(true)
      expect(rows.reduce((sum, row) => sum + row.head, 0)).toBe(whole)
    }
    const files = cli(['analyze', head, '--by', 'file', '--top', 'all'])
    expect(files.status).toBe(0)
    expect(files.stdout).toMatch(/^ {2}runtime\/proc\.go +[\d.]+ KiB/m)
    const tree = cli(['analyze', head, '--tree', '--within', 'runtime'])
    expect(tree.stdout).toMatch(/^Symbols within runtime: \d+ rows/m)
    expect(tree.stdout).toContain('├─ ')
    const refused = cli(['analyze', head, '--tree', '--format', 'json'])
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('JSON has every row')
  })

  it.each([
    ['cut in half', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['cut in its header', (whole: Buffer) => whole.subarray(0, 40)],
    ['empty', () => Buffer.of()]
  ])('exits with 2 and one line for a file that is %s', (_name, cut) => {
    const path = join(sandbox.directory('cut'), 'tool')
    writeFileSync(path, cut(readFileSync(binaries[1])))
    const { status, stdout, stderr } = cli(['analyze', path])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(path)])
  })

  it('exits with 2 and one line for a file that is not there', () => {
    const { status, stderr } = cli(['analyze', '/nonexistent/tool'])
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('/nonexistent/tool')
    ])
  })
})

describe('analyze of packages', () => {
  const cache = ['--go-cache', buildCache()]

  it(
    'builds as the gate does, and leaves next to nothing without a name',
    () => {
      const before = stateOf(workspace)
      const { status, stdout, stderr } = cli([
        'analyze',
        './',
        ...cache,
        '--ldflags',
        '-X main.version=v1',
        '--format',
        'json'
      ])
      expect(status).toBe(0)
      const measurements: readonly Measurement[] = JSON.parse(stdout)
      const [tool, ...others] = measurements
      expect(others).toEqual([])
      expect(tool).toMatchObject({
        binary: { stripped: true, compressed: null },
        build: { stamps: [{ name: 'main.version' }] },
        attribution: { level: 'literals' }
      })
      expect(tool?.attribution.unattributedBytes).toBeLessThan(1000)
      expect(stderr).toContain('Build and measure\n')
      expect(stderr).not.toContain('\r')
      expect(stateOf(workspace)).toEqual(before)
    },
    10 * minutes
  )

  it(
    'takes all main packages, also outside of a repository',
    () => {
      const directory = sandbox.directory('no-repository')
      writeFileSync(
        join(directory, 'go.mod'),
        'module example.com/two\n\ngo 1.19\n'
      )
      for (const name of ['one', 'other']) {
        mkdirSync(join(directory, name))
        writeFileSync(
          join(directory, name, 'main.go'),
          'package main\n\nfunc main() { println("hello") }\n'
        )
      }
      const all = cli(
        ['analyze', ...cache, '--by', 'region', '--gzip'],
        directory
      )
      expect(all.status).toBe(0)
      expect(all.stdout).toMatch(/^one: .* as gzip$/m)
      expect(all.stdout).toMatch(/^other: .* as gzip$/m)
      expect(all.stdout.match(/^Regions: /gm)).toHaveLength(2)
      const files = cli(
        [
          'analyze',
          'other',
          ...cache,
          '--by',
          'file',
          '--top',
          'all',
          '--format',
          'markdown'
        ],
        directory
      )
      expect(files.stdout).toContain(
        '<code>example.com/two/other/main.go</code>'
      )
      expect(files.stdout).not.toContain('### <code>one')
    },
    10 * minutes
  )

  it.each([
    [['.', '--twin', 'x'], '--twin is for a binary, and packages are built'],
    [['README.md', '--tags', 'x'], '--tags is for packages, and README.md'],
    [['./nonexistent'], 'there is no such file or package'],
    [['./...', '--targets', 'plan10/amd64'], 'plan10']
  ])('refuses %j in one line', (args, message) => {
    writeFileSync(join(sandbox.root, 'README.md'), '')
    const { status, stdout, stderr } = cli(['analyze', ...args], sandbox.root)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

/** What diff says of the two programs. */
function shown(...args: readonly string[]): string {
  return cli(['diff', ...binaries, ...args]).stdout
}

describe('diff', () => {
  it('compares two binaries, without a verdict of its own', () => {
    const [base, head] = binaries
    const { status, stdout } = cli(['diff', base, head, '--format', 'json'])
    expect(status).toBe(0)
    const report: Report = JSON.parse(stdout)
    const [binary] = report.reports
    const delta = readFileSync(head).length - readFileSync(base).length
    expect(binary?.delta.fileSize).toBe(delta)
    const sum = binary?.packages.reduce((total, row) => total + row.delta, 0)
    expect(sum).toBe(delta)
  })

  it('shows one table of what changed', () => {
    expect(shown('--by', 'symbol')).toMatch(/^ {2}main\.\S+ .* [\d.]+ %$/m)
    expect(shown('--by', 'file', '--top', '1')).toContain('of all that changed')
    expect(shown('--top', '1')).toMatch(/^ {2}and \d+ more .* %$/m)
  })

  it('judges with a budget', () => {
    const budget = join(sandbox.directory('budget'), 'budget.yml')
    writeFileSync(budget, 'fail:\n  max-growth: 10 KiB\n  require: any\n')
    const { status } = cli(['diff', ...binaries, '--budget', budget])
    expect(status).toBe(1)
  })
})

describe('replay', () => {
  it('judges a directory of measurements, in every format', () => {
    const history = sandbox.directory('history')
    for (const [index, binary] of binaries.entries()) {
      const output = join(history, `${index}.json`)
      const saved = ['--format', 'json', '--output', output]
      expect(cli(['analyze', binary, ...saved]).status).toBe(0)
    }
    const replay = (...args: readonly string[]) =>
      cli(['replay', '--from', history, '--max-growth', '10 KiB', ...args])
    const { status, stdout } = replay()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^1 of 1 change would have been stopped, 0 warned\n/)
    expect(replay('--format', 'markdown').stdout).toMatch(/^### 1 of 1 change /)
    const made: Replay = JSON.parse(replay('--format', 'json').stdout)
    const [base = 0, head = 0] = binaries.map((one) => readFileSync(one).length)
    expect(made.changes).toMatchObject([
      { state: 'stopped', growth: head - base }
    ])
  })

  it('exits with 2 and one line where there is no history', () => {
    const { status, stdout, stderr } = cli(['replay', '--from', '/nonexistent'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('/nonexistent')
    ])
  })
})

describe('usage', () => {
  it.each([[['frobnicate']], [['check', '--no-such-flag']], [['diff', 'one']]])(
    'exits with 2 for %j',
    (args) => {
      const { status, stdout, stderr } = cli(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(stderr).not.toBe('')
    }
  )

  it('tells its commands', () => {
    const { status, stdout } = cli(['--help'])
    expect(status).toBe(0)
    for (const command of ['demo', 'check', 'analyze', 'diff', 'replay']) {
      expect(stdout).toContain(command)
    }
  })
})
