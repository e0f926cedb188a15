// `check --record` and `--baseline-dir`, by the bundled command line.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Report } from '../../src/core/model/report.ts'
import { buildCache } from '../setup/build-cache.ts'
import { project } from './job.ts'
import { program, table } from './program.ts'
import { git, makeRepository, write, type Repository } from './repository.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const small = 64 * 16
const minutes = 60_000

let sandbox: Sandbox
let repository: Repository
let workspace: string
let sizes: string

beforeEach(() => {
  sandbox = makeSandbox()
  repository = makeRepository(sandbox, program(small))
  workspace = repository.checkout('refs/heads/main', { depth: 0 })
  sizes = join(sandbox.root, 'sizes')
})

afterEach(() => sandbox.remove())

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(project, 'dist', 'cli.js'),
      'check',
      '--go-cache',
      buildCache(),
      '--format',
      'json',
      ...args
    ],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: sandbox.root,
        TMPDIR: sandbox.root
      }
    }
  )
  const report: Report = JSON.parse(stdout)
  return { status, report, stderr }
}

/** Leaves the workspace on a branch that grew by 40,000 bytes. */
function onBranch(): void {
  repository.commit('feature', { 'table.go': table(small + 40_000) })
  git(workspace, 'fetch', '--quiet', 'origin', 'feature')
  git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
}

function record(...more: string[]) {
  return check('--record', '--baseline-dir', sizes, ...more)
}

function compareWithMain(...more: string[]) {
  return check('--base', 'origin/main', '--baseline-dir', sizes, ...more)
}

/** Changes the JSON of the one record. */
function alter(change: (json: string) => string): void {
  const [name = ''] = readdirSync(sizes)
  const path = join(sizes, name)
  const json = gunzipSync(readFileSync(path)).toString()
  expect(change(json)).not.toBe(json)
  writeFileSync(path, gzipSync(change(json)))
}

describe('a baseline directory', () => {
  it(
    'gives the base, with its commit and age, and without a build of it',
    () => {
      const recorded = record()
      expect(recorded).toMatchObject({
        status: 0,
        report: { verdict: { state: 'pass' } }
      })
      expect(JSON.stringify(recorded.report)).toContain('recorded')
      const main = repository.tip('main')
      onBranch()
      const { report, stderr } = compareWithMain('--baseline', 'stored')
      const [binary] = report.reports
      expect(binary?.baseline).toMatchObject({
        source: 'file',
        commit: main,
        distance: 0,
        measuredAt: expect.any(String)
      })
      expect(binary?.delta.fileSize).toBeGreaterThan(30_000)
      expect(binary?.history).toMatchObject([{ commit: main, missing: 0 }])
      expect(stderr).not.toContain('Build the base')
      expect(readdirSync(sizes)).toHaveLength(1)
    },
    10 * minutes
  )

  it(
    'is not used for a build that differs, nor where nothing stored may be used',
    () => {
      record()
      onBranch()
      for (const other of [
        ['--tags', 'other'],
        ['--ldflags', '-X=main.version=1'],
        ['--targets', 'linux/arm64'],
        ['--key', 'other'],
        ['--baseline', 'rebuild']
      ]) {
        const { report } = compareWithMain(...other)
        expect(report.reports[0]?.baseline?.source).toBe('rebuild')
      }
    },
    10 * minutes
  )

  it(
    'says why a damaged record is not used, and builds the base',
    () => {
      record()
      onBranch()
      alter((json) => json.replace(/"fileSize":(\d+)/, '"fileSize":1$1'))
      const { report } = compareWithMain()
      expect(report.reports[0]?.baseline?.source).toBe('rebuild')
      expect(report.provenance?.notices.join('\n')).toMatch(
        /^the record of .{7} in .* is not used: measurement 0 of the entry: not a measurement that adds up/m
      )
    },
    10 * minutes
  )

  it(
    'has what is recorded also when the verdict is red, and the base if that was built',
    () => {
      onBranch()
      const { status } = record(
        '--base',
        'origin/main',
        '--max-size',
        '100 KiB'
      )
      expect(status).toBe(1)
      const commits = readdirSync(sizes).map((name) => name.split('-')[3] ?? '')
      const main = repository.tip('main')
      const feature = repository.tip('feature')
      expect(commits.toSorted()).toEqual([main, feature].toSorted())
      const [name = ''] = readdirSync(sizes).filter((one) =>
        one.includes(feature)
      )
      const json = gunzipSync(readFileSync(join(sizes, name))).toString()
      expect(JSON.parse(json)).toMatchObject({
        history: { missing: 0, points: [{ commit: main }] }
      })
    },
    10 * minutes
  )

  it('records no tree that is no commit', () => {
    for (const files of [{ 'new.go': 'package main\n' }, program(small * 2)]) {
      write(workspace, files)
      const { status, stderr } = record()
      expect(status).toBe(2)
      expect(stderr).toMatch(
        /^error: record: the tree has changes that are in no commit \(/m
      )
      git(workspace, 'clean', '--quiet', '--force')
    }
    expect(existsSync(sizes)).toBe(false)
  })

  it(
    'is an error where other programs have the name, or nothing can be written',
    () => {
      record()
      alter((json) =>
        json.replaceAll('"example.com/tool"', '"example.com/other"')
      )
      const taken = record()
      expect(taken.status).toBe(2)
      expect(taken.report.verdict.reasons[0]?.message).toMatch(
        /another job or step has stored other measurements as go-size-gate-/
      )
      sizes = join(workspace, 'go.mod', 'sizes')
      const unwritable = record()
      expect(unwritable.status).toBe(2)
      expect(unwritable.report.verdict.reasons[0]?.message).toContain(
        `was not recorded in ${sizes}: `
      )
    },
    10 * minutes
  )
})
