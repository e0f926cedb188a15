// Where results go and what happens when they can't: the bundled command line
// and action as processes of their own, without a build of Go.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/core/model/report.ts'
import { example } from '../core/compare/example.ts'
import { project } from './job.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const program = join(project, 'dist', 'cli.js')

let sandbox: Sandbox
let temporary: string
/** Two saved measurements. */
let sides: readonly [string, string]

beforeAll(() => {
  sandbox = makeSandbox()
  temporary = sandbox.directory('tmp')
  const directory = sandbox.directory('measurements')
  const save = (name: string, size: number): string => {
    const path = join(directory, name)
    const packages = { 'example.com/tool': 2000, '##[error]forged': size }
    const measurement = example({ packages })
    writeFileSync(path, JSON.stringify(measurement))
    return path
  }
  sides = [save('old.json', 1000), save('new.json', 9000)]
})

afterAll(() => sandbox.remove())

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: sandbox.root,
  TMPDIR: temporary
})

function cli(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...args],
    {
      cwd: sandbox.root,
      encoding: 'utf8',
      env: { ...environment(), ...env },
      timeout: 60_000
    }
  )
  return { status, stdout, stderr, lines: stderr.trimEnd().split('\n') }
}

describe('--output', () => {
  it('writes into a FIFO, which stays one', async () => {
    const fifo = join(sandbox.directory('out'), 'fifo')
    execFileSync('mkfifo', [fifo])
    const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = once(reader, 'close')
    const { status } = cli([
      'diff',
      ...sides,
      '--format=json',
      '--output',
      fifo
    ])
    // Nobody would write any more: the reader's wait ends.
    const isFifo = lstatSync(fifo).isFIFO()
    if (!isFifo) reader.kill()
    await ended
    expect({ status, isFifo }).toEqual({ status: 0, isFifo: true })
    const report: Report = JSON.parse(Buffer.concat(chunks).toString())
    expect(report.reports).toHaveLength(1)
  })

  it('writes to standard output by its path, also behind a link', () => {
    const link = join(sandbox.directory('out'), 'stdout')
    symlinkSync('/proc/self/fd/1', link)
    const { status, stdout } = cli([
      'diff',
      ...sides,
      '--format=json',
      '--output',
      link
    ])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 })
  })

  it('is an error where the device behind a link is full', () => {
    const link = join(sandbox.directory('out'), 'full')
    symlinkSync('/dev/full', link)
    const { status, stdout, lines } = cli(['diff', ...sides, '--output', link])
    expect(readlinkSync(link)).toBe('/dev/full')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(lines).toEqual([
      expect.stringMatching(/could not write .*\/full: no space is left/)
    ])
  })
})

describe('an output that nobody receives', () => {
  it('is an error with one line where the device is full', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'diff', ...sides],
      { env: environment(), stdio: ['ignore', full, 'pipe'], encoding: 'utf8' }
    )
    closeSync(full)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /^error: could not write to standard output: no space is left .*\n$/
      )
    })
  })

  it('is quiet, and no verdict, where the reader has closed the pipe', async () => {
    const child = spawn(process.execPath, [program, 'diff', ...sides], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe']
    })
    child.stdout.destroy()
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    const [status] = await once(child, 'close')
    expect({ status, stderr: Buffer.concat(said).toString() }).toEqual({
      status: 2,
      stderr: ''
    })
  })

  it.each(['closed', 'full'] as const)(
    'ends the run when messages can not be written (%s), and leaves nothing',
    async (kind) => {
      const full = openSync('/dev/full', 'w')
      const child = spawn(process.execPath, [program, 'demo'], {
        cwd: sandbox.root,
        env: environment(),
        stdio: ['ignore', 'ignore', kind === 'full' ? full : 'pipe']
      })
      closeSync(full)
      child.stderr?.destroy()
      const [status] = await once(child, 'close')
      expect({ status, left: readdirSync(temporary) }).toEqual({
        status: 2,
        left: []
      })
    }
  )

  it('is an error of the action, too', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(project, 'dist', 'index.js')],
      {
        cwd: sandbox.root,
        encoding: 'utf8',
        env: {
          ...environment(),
          GITHUB_EVENT_NAME: 'pull_request_target',
          GITHUB_OUTPUT: '/nonexistent/output',
          GITHUB_STEP_SUMMARY: '/nonexistent/summary'
        }
      }
    )
    expect(status).toBe(2)
    expect(stdout).toMatch(/^::error .*pull_request_target/m)
    expect(stdout).toMatch(
      /^::error .*could not write the outputs of this step to \/nonexistent\/output/m
    )
    expect(stdout).not.toMatch(/this is a bug|^\s+at /m)
  })
})

describe('an error of the surroundings', () => {
  it('names the temporary directory that is not there', () => {
    const absent = join(sandbox.root, 'absent')
    const { status, lines } = cli(['demo'], { TMPDIR: absent })
    expect(status).toBe(2)
    expect(lines).toEqual([
      `error: could not make a directory in ${absent}, where temporary files go: it is not a directory; make it, or set TMPDIR (in a workflow RUNNER_TEMP) to one that is there`
    ])
  })

  it('says that too many files are open', () => {
    // How many Node itself needs differs by its version; with fewer it ends by itself.
    const limits = Array.from({ length: 24 }, (_, i) => 19 + i)
    const tried = limits.map(
      (limit) =>
        spawnSync(
          'sh',
          [
            '-c',
            `ulimit -n ${limit}; exec "$0" "$@"`,
            process.execPath,
            program,
            'diff',
            ...sides
          ],
          { env: environment(), encoding: 'utf8' }
        ).stderr
    )
    const own = tried.filter((text) => text.startsWith('error: '))
    expect(own.join('')).not.toMatch(/is a bug|^\s+at /m)
    expect(own).toContainEqual(
      expect.stringMatching(
        /^error: .*(?:too many files are open; raise the limit|EMFILE: too many open files).*\n$/
      )
    )
  })

  it('names a directory whose name is not UTF-8', () => {
    const parent = sandbox.directory('names')
    execFileSync('sh', ['-c', `mkdir "$(printf '%s/a\\377b' "$0")"`, parent])
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `cd "$(printf '%s/a\\377b' "$0")" && exec "$@"`,
        parent,
        process.execPath,
        program,
        'check',
        '--base',
        'main'
      ],
      { env: environment(), encoding: 'utf8' }
    )
    execFileSync('rm', ['-r', parent])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: .*is not valid UTF-8: rename .*\n$/)
  })
})

describe('a shared temporary directory', () => {
  it('holds up no run by a FIFO where the lock of a leftover is', () => {
    const shared = sandbox.directory('shared')
    const leftover = join(shared, `go-size-gate-1-${'0'.repeat(16)}`)
    mkdirSync(leftover, { mode: 0o700 })
    execFileSync('mkfifo', [join(leftover, 'owner.json')])
    const { status, stderr } = cli(['check', '--base', 'main'], {
      TMPDIR: shared
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('is not in a git repository')
    })
    expect(readdirSync(shared)).toHaveLength(1)
  })
})

describe('--format json', () => {
  it.each<[string, () => readonly string[]]>([
    ['diff', () => ['diff', sides[0], '/nonexistent/tool']],
    ['diff', () => ['diff', sides[0]]],
    ['check', () => ['check', '--base', 'main']],
    ['check', () => ['check', '--base', 'main', '--max-growth', 'much']],
    ['demo', () => ['demo', 'now']]
  ])('has a report for an error of %s', (_name, args) => {
    const { status, stdout, lines } = cli([...args(), '--format', 'json'])
    expect(status).toBe(2)
    const report: Report = JSON.parse(stdout)
    expect(report).toMatchObject({
      schemaVersion: 1,
      verdict: { state: 'error' },
      reports: []
    })
    const [reason] = report.verdict.reasons
    expect(lines.at(-1)).toBe(`error: ${reason?.message}`)
  })

  it('has it in the file of --output', () => {
    const path = join(sandbox.directory('out'), 'report.json')
    const { status, stdout } = cli([
      'diff',
      '/nonexistent/tool',
      sides[0],
      '--format=json',
      '--output',
      path
    ])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      verdict: { state: 'error' }
    })
  })
})

describe('foreign text', () => {
  it('of a budget file makes neither lines nor escapes of an error', () => {
    const budget = join(sandbox.directory('budget'), 'budget.yml')
    writeFileSync(
      budget,
      '"a\\e[2J\\n::error::forged\\n##[stop-commands]x": 1\n'
    )
    const { status, stderr, lines } = cli([
      'diff',
      ...sides,
      '--budget',
      budget
    ])
    expect(status).toBe(2)
    expect(lines).toHaveLength(1)
    // oxlint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/\u001B|##\[/)
    expect(stderr).toContain(String.raw`a\u{1b}[2J\n::error::forged`)
  })

  it.each(['text', 'json', 'markdown'])(
    'in a result makes no command for a runner, as %s',
    (format) => {
      const { status, stdout } = cli(['diff', ...sides, '--format', format])
      expect(status).toBe(0)
      expect(stdout).not.toMatch(/^\s*::|##\[/m)
    }
  )
})
