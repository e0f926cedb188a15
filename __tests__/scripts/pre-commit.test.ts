// The opt-in hook that says when a commit leaves dist/ behind src/, in a
// repository whose build copies one file.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const hooks = join(import.meta.dirname, '..', '..', '.githooks')
const stale = 'dist/ is not what src/ builds to'

const build = `
const { cpSync, readFileSync } = require('node:fs')
const directory = process.argv[process.argv.indexOf('--dir') + 1]
if (readFileSync('src/a.js', 'utf8').includes('broken')) throw new Error('no build')
cpSync('src', process.argv.includes('--dir') ? directory : 'dist', { recursive: true })
`

let repository: string

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'pre-commit-'))
  for (const folder of ['src', 'dist']) mkdirSync(join(repository, folder))
  write('src/a.js', '1\n')
  write('build.cjs', build)
  write(
    'package.json',
    JSON.stringify({ scripts: { build: 'node build.cjs' } })
  )
  git('init', '--quiet')
  git('config', 'user.name', 'A')
  git('config', 'user.email', 'a@example.com')
  buildAll()
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  git('config', 'core.hooksPath', hooks)
})

afterEach(() => rmSync(repository, { recursive: true, force: true }))

function write(path: string, text: string): void {
  writeFileSync(join(repository, path), text)
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8' })
}

function buildAll(): void {
  execFileSync('node', ['build.cjs'], { cwd: repository })
}

/** Commits these paths; what the hook says. */
function commit(...paths: readonly string[]): string {
  git('add', '--', ...paths)
  const { status, stderr } = spawnSync(
    'git',
    ['commit', '--quiet', '--message', 'next'],
    { cwd: repository, encoding: 'utf8' }
  )
  expect([status, git('log', '--format=%s', '-1')]).toEqual([0, 'next\n'])
  return stderr
}

describe('.githooks/pre-commit', () => {
  it('says that a commit of sources leaves dist stale, and lets it pass', () => {
    write('src/a.js', '2\n')
    expect(commit('src')).toContain(stale)
  })

  it('says so where dist is built but not committed', () => {
    write('src/a.js', '2\n')
    buildAll()
    expect(commit('src')).toContain(stale)
  })

  it('is silent where dist is committed along', () => {
    write('src/a.js', '2\n')
    buildAll()
    expect(commit('src', 'dist')).toBe('')
  })

  it('is silent where nothing of the bundle changes', () => {
    write('dist/a.js', 'edited\n')
    write('README.md', 'text\n')
    expect(commit('README.md')).toBe('')
  })

  it('says why dist could not be checked', () => {
    appendFileSync(join(repository, 'src/a.js'), 'broken\n')
    expect(commit('src')).toMatch(/could not be checked[\s\S]*no build/)
  })
})
