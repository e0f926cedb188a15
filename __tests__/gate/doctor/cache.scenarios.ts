// The check of caches on a user's machine, against what go itself says with a copy of
// the user's build cache.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Finding } from '../../../src/core/model/doctor/diagnosis.ts'
import { makePrivateHost, privatePath } from '../../setup/private-modules.ts'
import {
  ofCheck,
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from './bench.ts'

const minutes = 60_000

/** A program of a chain of packages: each calls the next. */
const chain = {
  'go.mod': 'module example.com/tool\n\ngo 1.19\n',
  'main.go':
    'package main\n\nimport "example.com/tool/b"\n\nfunc main() { println(b.B()) }\n',
  'b/b.go':
    'package b\n\nimport "example.com/tool/a"\n\nfunc B() int { return a.A() }\n',
  'a/a.go': 'package a\n\nfunc A() int { return 1 }\n',
  'c/c.go': 'package c\n\nfunc C() int { return 1 }\n'
}

const flags = ['-buildvcs=false']

/** Runs go as the user, with a copy of the user's build cache. */
function goWithCopy(machine: UserMachine, ...args: readonly string[]): string {
  const copy = join(machine.root, 'copy')
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(machine.home, '.cache', 'go-build'), copy, { recursive: true })
  const { environment, tree } = machine
  return execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', 'go', ...args], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...environment, GOCACHE: copy, GOBIN: join(copy, 'bin') }
  })
}

const sentences = (findings: readonly Finding[]): string[] =>
  findings.map(({ sentence }) => sentence)

describe('a build cache', () => {
  let machine: UserMachine

  beforeAll(() => {
    machine = userMachine(chain)
    machine.go('build', ...flags, '-o', join(machine.root, 'built'), '.')
  }, 10 * minutes)

  afterAll(() => machine.remove())

  const quick = async (): Promise<readonly Finding[]> => {
    const { environment } = machine
    const made = await machine.diagnose(['cache'], {
      isQuick: true,
      flags,
      environment: { ...environment, GOTOOLCHAIN: '' }
    })
    expect(made.notices).toEqual([])
    return ofCheck(made, 'cache')
  }

  it('that has the program has nothing stale, and its size is that of its files', async () => {
    const files = readdirSync(join(machine.home, '.cache', 'go-build'), {
      recursive: true,
      encoding: 'utf8'
    })
    const entries = files.filter((name) => name.endsWith('-a')).length
    expect(entries).toBeGreaterThan(50)
    expect(sentences(await quick())).toEqual([
      expect.stringMatching(
        new RegExp(`^your build cache holds [\\d.]+ MiB in ${entries} entries$`)
      )
    ])
  })

  it(
    'that lacks a changed package: what go lists, what go compiles, and no trace',
    async () => {
      const { home, tree } = machine
      // A comment: the package is compiled, and what imports it is not.
      appendFileSync(join(tree, 'a', 'a.go'), '// A comment.\n')
      const template = `{{if .Stale}}{{.ImportPath}}: {{.StaleReason}}{{end}}`
      const listed = goWithCopy(
        machine,
        'list',
        ...flags,
        '-deps',
        '-f',
        template,
        '.'
      )
      const compiled = goWithCopy(
        machine,
        'build',
        ...flags,
        '-v',
        '-o',
        join(machine.root, 'built'),
        '.'
      )
      const before = [snapshot(home), snapshot(tree)]
      const made = await machine.diagnose(['cache'], {
        flags,
        environment: {
          ...machine.environment,
          GOTOOLCHAIN: '',
          // Node would write there.
          NODE_COMPILE_CACHE: join(home, 'node-cache'),
          GOPROXY: 'off'
        }
      })
      expect([snapshot(home), snapshot(tree)]).toEqual(before)
      expect(listed.split('\n').filter((line) => line !== '')).toEqual([
        'example.com/tool/a: build ID mismatch',
        'example.com/tool/b: stale dependency: example.com/tool/a',
        'example.com/tool: stale dependency: example.com/tool/a'
      ])
      expect(compiled).toBe('example.com/tool/a\n')
      const [, stale, reuse, ...others] = ofCheck(made, 'cache')
      expect(others).toEqual([])
      expect(stale?.sentence).toMatch(
        /^go list calls 3 of \d+ packages stale: 1 with no stale import, and 2 /
      )
      expect(stale?.evidence[0]?.lines).toEqual([
        'example.com/tool/a: build ID mismatch; 2'
      ])
      expect(reuse?.sentence).toMatch(
        /^of (\d+) packages, a build of yours takes \d+ from .* compiles 1: /
      )
      expect(reuse?.evidence[0]?.lines).toEqual([
        expect.stringMatching(/^example\.com\/tool\/a: \d+\.\d+ s$/)
      ])
      // It is by far the largest package.
      expect(reuse?.evidence[1]?.lines[0]).toMatch(/^runtime: \d/)
      expect(made.notices).toEqual([
        'newer versions of modules: not measured, as GOPROXY=off is set in your shell'
      ])
      expect(made.plan.map(({ cost }) => cost)).toEqual([
        'cold',
        'none',
        'warm'
      ])
    },
    10 * minutes
  )

  it(
    'that is read while the run is killed stays as it is',
    async () => {
      const { environment, home, tree, root } = machine
      const temporary = join(root, 'tmp')
      mkdirSync(temporary)
      const before = [snapshot(home), snapshot(tree)]
      const child = spawn(
        process.execPath,
        [resolve('src/cli.ts'), 'doctor', '--quick', '--only', 'cache'],
        {
          cwd: tree,
          env: { ...environment, TMPDIR: temporary },
          stdio: 'ignore'
        }
      )
      const ended = new Promise((done) => child.once('close', done))
      const isReading = (): boolean =>
        readdirSync(temporary).some((name) =>
          readdirSync(join(temporary, name)).some((own) =>
            own.startsWith('stale-')
          )
        )
      while (child.exitCode === null && !isReading()) await sleep(10)
      expect(isReading()).toBe(true)
      child.kill('SIGKILL')
      await ended
      expect([snapshot(home), snapshot(tree)]).toEqual(before)
    },
    10 * minutes
  )

  it('that is not there is said', async () => {
    const { environment, root } = machine
    const path = join(root, 'no-cache')
    const made = await machine.diagnose(['cache'], {
      isQuick: true,
      environment: { ...environment, GOCACHE: path }
    })
    expect(made.findings).toEqual([])
    expect(made.notices).toEqual([
      `the size of your build cache: not measured, as there is no directory ${path}`,
      `stale packages: not measured, as there is no build cache at ${path}`
    ])
    expect(existsSync(path)).toBe(false)
  })

  it('of a program of the user’s is not asked', async () => {
    const { environment } = machine
    const made = await machine.diagnose(['cache'], {
      isQuick: true,
      environment: { ...environment, GOCACHEPROG: '/bin/false' }
    })
    expect(made.notices).toEqual([
      'stale packages: not measured, as GOCACHEPROG is set in your shell'
    ])
  })
})

describe('a module cache', () => {
  let machine: UserMachine
  const name = privatePath('dep')

  beforeAll(async () => {
    machine = userMachine({
      'go.mod': 'module example.com/tool\n\ngo 1.19\n',
      'main.go': `package main

import "${name}"

func main() { println(dep.Name) }
`
    })
    const { home, root } = machine
    const host = await makePrivateHost(root)
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await host.publish('dep', version, {
        'go.mod': `module ${name}\n\ngo 1.19\n`,
        'dep.go': `package dep\n\nconst Name = "${version}"\n`
      })
    }
    copyFileSync(join(host.home, '.gitconfig'), join(home, '.gitconfig'))
    writeAll(home, {
      '.config/go/env':
        'GOPRIVATE=git.example.com\nGOPROXY=direct\nGOSUMDB=off\n'
    })
    machine.go('mod', 'download', `${name}@v1.1.0`)
    machine.go('get', `${name}@v1.0.0`)
  }, 10 * minutes)

  afterAll(() => machine.remove())

  const problems = async (): Promise<readonly Finding[]> => {
    const made = await machine.diagnose(['cache'], { isQuick: true })
    return made.findings.filter(({ kind }) => kind === 'problem')
  }

  it('that matches go.sum is no problem', async () => {
    expect(await problems()).toEqual([])
    expect(machine.go('mod', 'verify')).toContain('all modules verified')
  })

  it('with a changed file is a problem, which go mod verify names as well', async () => {
    const directory = join(machine.home, 'go', 'pkg', 'mod', `${name}@v1.0.0`)
    const file = join(directory, 'dep.go')
    chmodSync(directory, 0o755)
    chmodSync(file, 0o644)
    writeFileSync(file, 'package dep\n\nconst Name = "changed"\n')
    const { home } = machine
    const before = snapshot(home)
    const findings = await problems()
    expect(snapshot(home)).toEqual(before)
    expect(findings).toMatchObject([
      {
        kind: 'problem',
        sentence: `${name}@v1.0.0 in the module cache does not match go.sum`,
        evidence: [
          {
            lines: [expect.stringContaining(`${directory}: its hash is h1:`)]
          }
        ]
      }
    ])
    expect(() => machine.go('mod', 'verify')).toThrow(/dir has been modified/)
  })

  it('with another archive is a problem, although nothing can be listed', async () => {
    const archive = join(
      machine.home,
      'go/pkg/mod/cache/download',
      `${name}/@v/v1.0.0.zip`
    )
    appendFileSync(archive, 'more')
    const made = await machine.diagnose(['cache'], { isQuick: true })
    const [problem] = made.findings.filter(({ kind }) => kind === 'problem')
    expect(problem?.evidence[0]?.lines).toContainEqual(
      expect.stringContaining(`${archive}: `)
    )
  })
})
