// What is built and what is not, as a user of the terminal meets it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/core/model/report.ts'
import { buildCache } from '../setup/build-cache.ts'
import { project } from './job.ts'
import { program, table } from './program.ts'
import { git, makeRepository, type Files } from './repository.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const small = 64 * 16
const minutes = 60_000

let sandbox: Sandbox
let temporary: string

beforeAll(() => {
  sandbox = makeSandbox()
  temporary = sandbox.directory('tmp')
})

afterAll(() => sandbox.remove())

/** A checkout of a branch with these files, beside `origin/main`. */
function checkout(base: Files, head: Files): string {
  const repository = makeRepository(sandbox, { ...program(small), ...base })
  repository.commit('feature', head)
  return repository.checkout('refs/heads/feature', { depth: 0 })
}

/** Runs `check`, and expects that nothing is left behind. */
function check(cwd: string, ...args: readonly string[]) {
  const home = join(sandbox.root, 'home')
  mkdirSync(home, { recursive: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(project, 'dist', 'cli.js'),
      'check',
      ...args,
      '--base',
      'origin/main',
      '--go-cache',
      buildCache(),
      '--format',
      'json'
    ],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary }
    }
  )
  expect(readdirSync(temporary)).toEqual([])
  expect(git(cwd, 'worktree', 'list').split('\n')).toHaveLength(1)
  const report: Report | null = stdout === '' ? null : JSON.parse(stdout)
  return { status, stderr, report }
}

/** Titles of the groups in the log, in their order. */
const groupsOf = (log: string): string[] =>
  [...log.matchAll(/(?:List|Build) the (?:base|head)/g)].map(([title]) => title)

const reasonsOf = (report: Report | null) =>
  report?.reports[0]?.verdict.reasons.map(({ message }) => message).join('\n')

describe('the order of a run', () => {
  it(
    'lists both sides before it builds, and builds the base first',
    () => {
      const cwd = checkout({}, { 'table.go': table(small + 5000) })
      const { status, stderr } = check(cwd)
      expect(status).toBe(0)
      expect(groupsOf(stderr)).toEqual([
        'List the base',
        'List the head',
        'Build the base',
        'Build the head'
      ])
    },
    10 * minutes
  )

  it(
    'ends before anything is built when the head misses a module',
    () => {
      const gone =
        'package main\n\nimport _ "example.com/gone/x"\n\nfunc main() {}\n'
      const cwd = checkout({}, { 'cmd/new/main.go': gone })
      const { status, stderr } = check(cwd)
      expect(status).toBe(2)
      expect(stderr).toContain(
        "./cmd/new can't be loaded: cmd/new/main.go:3:8: no required module provides package example.com/gone/x"
      )
      expect(stderr).toContain('set "exclude: ./cmd/new"')
      expect(groupsOf(stderr)).toEqual(['List the base', 'List the head'])
      const left = check(cwd, '--exclude', './cmd/new ./cmd/old')
      expect(left.status).toBe(0)
      expect(left.report?.provenance?.notices).toContain(
        'exclude leaves out no main package by ./cmd/old'
      )
    },
    10 * minutes
  )

  it(
    'runs prepare commands of the head only after the base was built',
    () => {
      const order = join(sandbox.directory('order'), 'order')
      const step = (side: string) =>
        `echo ${side} $(ls ${temporary}/*/out 2>/dev/null) >> ${order}\n`
      const cwd = checkout(
        { 'step.sh': step('base') },
        { 'step.sh': step('head'), 'table.go': table(small + 5000) }
      )
      expect(check(cwd, '--prepare', 'sh step.sh').status).toBe(0)
      const lines = readFileSync(order, 'utf8').trim().split('\n')
      expect(lines.map((line) => line.split(' ')[0])).toEqual(['base', 'head'])
    },
    10 * minutes
  )
})

describe('a change that brings its own generator', () => {
  it(
    'has no baseline, and is told what to do',
    () => {
      const cwd = checkout({}, { 'step.sh': 'true\n' })
      const { status, report } = check(cwd, '--prepare', 'sh step.sh')
      expect(status).toBe(1)
      expect(reasonsOf(report)).toContain(
        'where the change brings what this command needs, the base lacks it: merge that first, or let the command pass without it'
      )
    },
    10 * minutes
  )
})

describe('what is typed', () => {
  it(
    'may begin with a dash, end with a slash, or be absolute',
    () => {
      const cwd = checkout(
        {
          'cmd/tool/main.go':
            'package main\n\nvar v string\n\nfunc main() { println(v) }\n'
        },
        { 'note.txt': 'x' }
      )
      for (const path of [
        './cmd/tool/',
        './cmd/../cmd/tool',
        join(cwd, 'cmd/tool')
      ]) {
        const { status, report } = check(cwd, path, '--ldflags', '-X main.v=v1')
        expect(status).toBe(0)
        expect(report?.reports.map((one) => one.mainPackage)).toEqual([
          'example.com/tool/cmd/tool'
        ])
        expect(report?.reports[0]?.head?.build?.stamps).toEqual([
          { name: 'main.v', length: 2 }
        ])
      }
      const wrong = check(cwd, 'cmd/tool')
      expect(wrong.status).toBe(2)
      expect(wrong.stderr).toContain('write "./cmd/tool" for the directory')
    },
    10 * minutes
  )
})

const text = (bytes: number) => 'ignored '.repeat(bytes / 8)

describe('files that git ignores', () => {
  const embedding = `package main

import "embed"

//go:embed all:ui
var ui embed.FS

func main() {
	entries, _ := ui.ReadDir("ui")
	println(len(entries))
}
`
  const placeholder = {
    'main.go': embedding,
    'ui/.keep': 'placeholder',
    '.gitignore': 'ui/*\n!ui/.keep\nlocal.go\ngo.work\n'
  }
  it(
    'are named, and what they embed is not blamed on the change',
    () => {
      const cwd = checkout(placeholder, { 'README.md': 'new' })
      writeFileSync(join(cwd, 'ui', 'app.js'), text(400_000))
      expect(git(cwd, 'status', '--porcelain')).toBe('')
      const { status, report } = check(cwd, '--max-growth', '100 KiB')
      expect(status).toBe(0)
      expect(report?.verdict.state).toBe('warn')
      expect(reasonsOf(report)).toContain(
        'this is not blamed on the change: all that is over the limit are 390.6 KiB of files that git ignores'
      )
      expect(reasonsOf(report)).toContain(
        'the head holds files that git ignores and that the base lacks (ui/app.js): make such files in "prepare"'
      )
      expect(report?.provenance?.notices).toContain(
        'the head holds files that are in no commit, as git ignores them: ui/app.js'
      )
    },
    10 * minutes
  )

  it(
    'are named where git does not ignore them either, and count as the change',
    () => {
      const cwd = checkout(placeholder, { 'README.md': 'new' })
      const more = `${table(400_000).replace('table', 'more')}\n`
      const used = 'func init() { println(more[len(os.Args)]) }\n'
      writeFileSync(
        join(cwd, 'more.go'),
        `${more}${used}`.replace('main\n', 'main\n\nimport "os"\n')
      )
      const { status, report } = check(cwd, '--max-growth', '100 KiB')
      expect(status).toBe(1)
      expect(report?.provenance?.notices).toContain(
        'the head holds files that are in no commit and that git does not ignore; they count as part of the change, so make what is generated in "prepare": more.go'
      )
    },
    10 * minutes
  )

  it(
    'excuse no growth of files that git tracks, whatever is ignored',
    () => {
      const cwd = checkout(placeholder, { 'README.md': 'new' })
      // Tracked, though an ignore rule covers it.
      writeFileSync(join(cwd, 'ui', 'tracked.js'), text(400_000))
      git(cwd, 'add', '--force', 'ui/tracked.js')
      writeFileSync(join(cwd, 'ui', 'app.js'), text(40_000))
      const { status, report } = check(cwd, '--max-growth', '100 KiB')
      expect(status).toBe(1)
      expect(reasonsOf(report)).toContain(
        '39.1 KiB of it are files that git ignores, and the rest is over the limit as well'
      )
    },
    10 * minutes
  )

  it(
    'that are compiled leave growth unjudged, and say so',
    () => {
      const cwd = checkout({ '.gitignore': 'local.go\n' }, { note: 'new' })
      const local = table(400_000).replace('table', 'local')
      const used = 'func init() { println(local[len(table)]) }\n'
      writeFileSync(join(cwd, 'local.go'), `${local}\n${used}`)
      const { status, report } = check(cwd, '--max-growth', '100 KiB')
      expect(status).toBe(0)
      expect(report?.verdict.state).toBe('warn')
      expect(reasonsOf(report)).toContain(
        'this is not blamed on the change: how much of it comes from files that git ignores is not known'
      )
    },
    10 * minutes
  )

  it(
    'count as go.work on neither side, unless asked for',
    () => {
      const cwd = checkout(
        {
          '.gitignore': 'go.work\n',
          'go.mod':
            'module example.com/tool\n\ngo 1.19\n\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ./one\n',
          'lib.go': 'package main\n\nimport _ "example.com/lib"\n',
          'one/go.mod': 'module example.com/lib\n',
          'one/lib.go': 'package lib\n',
          'two/go.mod': 'module example.com/lib\n',
          'two/lib.go': 'package lib\n\nfunc init() { println("two") }\n'
        },
        { note: 'new' }
      )
      writeFileSync(join(cwd, 'go.work'), 'go 1.19\n\nuse (\n\t.\n\t./two\n)\n')
      const unused =
        'go.work is not used on either side, as git ignores it and the base has none: set "go-work: on" to use it for the head'
      const { status, report } = check(cwd)
      expect(status).toBe(0)
      expect(report?.reports[0]?.status).toBe('unchanged')
      expect(report?.provenance?.notices).toContain(unused)
      const on = check(cwd, '--go-work', 'on')
      expect(on.report?.reports[0]?.status).toBe('changed')
      expect(on.report?.provenance?.notices).toContain(
        'the head holds files that are in no commit, as git ignores them: go.work'
      )
    },
    10 * minutes
  )
})
