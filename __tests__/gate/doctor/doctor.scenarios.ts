// Doctor on a user's machine into which conditions were planted, each with its
// control, and without a trace afterwards.
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { makePrivateHost, privatePath } from '../../setup/private-modules.ts'
import { execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { join, resolve } from 'node:path'
import type { CheckName } from '../../../src/core/model/doctor/checks.ts'
import type { Diagnosis } from '../../../src/core/model/doctor/diagnosis.ts'
import { doctorStatus } from '../../../src/core/doctor/verdict.ts'
import {
  ofCheck,
  snapshot,
  smallProgram,
  userMachine,
  writeAll,
  type UserMachine
} from './bench.ts'

const minutes = 60_000

describe('a clean machine', () => {
  let machine: UserMachine
  let made: Diagnosis
  let before: readonly unknown[]
  let after: readonly unknown[]

  beforeAll(async () => {
    machine = userMachine()
    const { environment, home, tree } = machine
    // What a user has: a cache and an installed program.
    machine.go('install', '-buildvcs=false', '.')
    const cache = machine.go('env', 'GOCACHE').trim()
    const clean: Record<string, string> = { ...environment, GOTOOLCHAIN: '' }
    before = [snapshot(home), snapshot(tree), cache]
    made = await machine.diagnose(
      ['environment', 'install', 'workspaces', 'path-leaks', 'unneeded'],
      { environment: clean, flags: ['-buildvcs=false'] }
    )
    after = [snapshot(home), snapshot(tree), cache]
  }, 10 * minutes)

  afterAll(() => machine.remove())

  it('changes nothing of the user’s, times included', () => {
    expect(after).toEqual(before)
    expect(after[2]).toMatch(new RegExp(`^${machine.home}`))
  })

  it('finds nothing in settings and workspaces', () => {
    expect(ofCheck(made, 'environment')).toEqual([])
    expect(ofCheck(made, 'workspaces')).toEqual([])
  })

  it('says that go install used what go build had compiled', () => {
    const findings = ofCheck(made, 'install')
    expect(findings.map(({ kind }) => kind)).toEqual(['note'])
    expect(findings[0]?.sentence).toMatch(
      /^go install used the build cache: .* 0 of \d+ packages$/
    )
  })

  it('runs every check, and finds that a plain build leaks its paths', () => {
    expect(made.checks.filter(({ state }) => state === 'done')).toHaveLength(5)
    expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([])
    expect(ofCheck(made, 'path-leaks')).toContainEqual(
      expect.objectContaining({ kind: 'problem', remedy: 'go build -trimpath' })
    )
    expect(doctorStatus(made, 'problem')).toBe(1)
  })
})

describe('a machine with polluted settings and a stale program', () => {
  let machine: UserMachine
  let made: Diagnosis
  let sizes: { readonly plain: number; readonly stripped: number }

  beforeAll(async () => {
    machine = userMachine(undefined, { sharesCache: true })
    const { home, root, tree } = machine
    machine.go('install', '-buildvcs=false', '.')
    writeFileSync(
      join(tree, 'more.go'),
      `package main\n\nvar table = [5000]byte{1, 2}\n\nfunc init() { println(len(table)) }\n`
    )
    const size = (name: string, ...flags: readonly string[]): number => {
      machine.go(
        'build',
        '-buildvcs=false',
        ...flags,
        '-o',
        join(root, name),
        '.'
      )
      return statSync(join(root, name)).size
    }
    sizes = {
      plain: size('plain'),
      stripped: size('stripped', '-ldflags=-s -w')
    }
    writeAll(home, {
      '.config/go/env': "GOFLAGS='-ldflags=-s -w' -buildvcs=false\n"
    })
    const environment = { ...machine.environment, GOTOOLCHAIN: '', GOGC: '50' }
    made = await machine.diagnose(['environment', 'install'], {
      environment,
      maxColdBuilds: 1
    })
  }, 10 * minutes)

  afterAll(() => machine.remove())

  it('has a setting that changes bytes, with its effect to the byte', () => {
    const [found] = ofCheck(made, 'environment').filter(
      ({ kind }) => kind === 'problem'
    )
    expect(found).toMatchObject({
      sentence: expect.stringContaining('GOFLAGS: -ldflags=-s -w'),
      bytes: sizes.stripped - sizes.plain,
      remedy: 'go env -u GOFLAGS'
    })
  })

  it('has settings that change none', () => {
    expect(
      ofCheck(made, 'environment')
        .filter(({ kind }) => kind === 'note')
        .map(({ sentence, bytes }) => [sentence.split(',')[0], bytes])
    ).toEqual([
      ['GOGC=50', 0],
      ['GOFLAGS: -buildvcs=false', 0]
    ])
  })

  it('has an installed program that is older than its sources', () => {
    const [found] = ofCheck(made, 'install').filter(
      ({ kind }) => kind === 'problem'
    )
    const path = join(machine.home, 'go', 'bin', 'tool')
    expect(found).toMatchObject({
      sentence: `the installed ${path} is not what go build makes of these sources`,
      bytes: statSync(path).size - sizes.stripped,
      remedy: 'go install example.com/tool'
    })
    expect(found?.cause).toContain('only the first has a symbol table')
  })

  it('fits one cold build', () => {
    expect(made.plan.filter(({ cost }) => cost === 'cold')).toHaveLength(1)
    expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([])
  })
})

/** A package that has a name. */
const dep = (name: string): string =>
  `package dep\n\nfunc Name() string { return "${name}" }\n`

describe('a vendor directory', () => {
  let machine: UserMachine

  beforeEach(async () => {
    const name = privatePath('dep')
    machine = userMachine(
      {
        'go.mod': 'module example.com/tool\n\ngo 1.19\n',
        'main.go': `package main

import "${name}"

func main() { println(dep.Name()) }
`
      },
      { sharesCache: true }
    )
    const host = await makePrivateHost(machine.root)
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await host.publish('dep', version, {
        'go.mod': `module ${name}\n\ngo 1.19\n`,
        'dep.go': dep(version)
      })
    }
    copyFileSync(
      join(host.home, '.gitconfig'),
      join(machine.home, '.gitconfig')
    )
    writeAll(machine.home, {
      '.config/go/env':
        'GOPRIVATE=git.example.com\nGOPROXY=direct\nGOSUMDB=off\n'
    })
    machine.go('get', `${name}@v1.0.0`)
    machine.go('mod', 'vendor')
  })

  afterEach(() => machine.remove())

  it('that is right gives the same functions, and the module cache stays as it is', async () => {
    const before = snapshot(machine.home)
    const made = await machine.diagnose(['vendor', 'workspaces'])
    expect(snapshot(machine.home)).toEqual(before)
    expect(ofCheck(made, 'workspaces')).toEqual([])
    expect(made.notices).toEqual([])
    expect(ofCheck(made, 'vendor')).toEqual([
      expect.objectContaining({
        kind: 'note',
        cause: 'the build info of a vendored build has no hashes of modules'
      })
    ])
  }, 600_000)

  it('with a changed file is a problem: the file, and the functions', async () => {
    const file = join(machine.tree, 'vendor', privatePath('dep'), 'dep.go')
    writeFileSync(
      file,
      `package dep\n\nfunc Name() string { for i := range names { println(names[i]) }; return names[0] }\n\nvar names = []string{"a"}\n`
    )
    const made = await machine.diagnose(['vendor'])
    expect(
      ofCheck(made, 'vendor').map(({ kind, evidence }) => [
        kind,
        evidence.at(-1)?.lines
      ])
    ).toEqual([
      ['problem', [`${privatePath('dep')}/dep.go: other content`]],
      ['problem', [expect.stringMatching(/^main\.main: \d+ and \d+ bytes/)]]
    ])
  }, 600_000)

  it('that go.mod does not ask for is a problem, and nothing else is run', async () => {
    machine.go('mod', 'edit', `-require=${privatePath('dep')}@v1.1.0`)
    const made = await machine.diagnose(['vendor', 'install'])
    expect(made.findings).toEqual([
      expect.objectContaining({
        kind: 'problem',
        sentence: expect.stringContaining('modules.txt and go.mod disagree'),
        remedy: 'go mod vendor'
      })
    ])
    expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([
      expect.objectContaining({ name: 'install' })
    ])
  }, 600_000)
})

describe('what the linker reads', () => {
  let machine: UserMachine
  afterEach(() => machine.remove())

  it('is in its place, and is what go list says', async () => {
    machine = userMachine()
    const made = await machine.diagnose(['link-inputs'])
    const [note, ...others] = ofCheck(made, 'link-inputs')
    expect(others).toEqual([])
    const listed = machine
      .go('list', '-deps', '.')
      .split('\n')
      .filter((name) => name !== '' && name !== 'unsafe')
    expect(note?.sentence).toContain(`read ${listed.length} archives`)
  }, 600_000)

  it('is a problem from another directory, or by an overlay', async () => {
    machine = userMachine({
      'go.mod': `module example.com/tool

go 1.19

require example.com/dep v0.0.0

replace example.com/dep => ../dep
`,
      'main.go': `package main

import "example.com/dep"

func main() { println(dep.Name()) }
`
    })
    const { home, root } = machine
    writeAll(root, {
      'dep/go.mod': 'module example.com/dep\n\ngo 1.19\n',
      'dep/dep.go': dep('dep'),
      'other.go': 'package main\n\nfunc main() { println("other") }\n',
      'overlay.json': JSON.stringify({
        Replace: { [join(root, 'dep', 'dep.go')]: join(root, 'dep.txt') }
      }),
      'dep.txt': dep('overlay')
    })
    writeAll(home, {
      '.config/go/env': `GOFLAGS=-overlay=${join(root, 'overlay.json')}\n`
    })
    const made = await machine.diagnose(['link-inputs'])
    expect(
      ofCheck(made, 'link-inputs').map(({ kind, evidence }) => [
        kind,
        evidence[0]?.lines[0]
      ])
    ).toEqual([
      ['problem', `example.com/dep in ${join(root, 'dep')}`],
      [
        'problem',
        `example.com/dep: ${join(root, 'dep', 'dep.go')} by ${join(root, 'dep.txt')}`
      ],
      ['note', expect.any(String)]
    ])
  }, 600_000)
})

describe('a shell that builds for another system', () => {
  let machine: UserMachine
  afterEach(() => machine.remove())

  it('installs there as well, and finds the same program', async () => {
    machine = userMachine(undefined, { sharesCache: true })
    machine.go('install', '-buildvcs=false', '.')
    const { environment } = machine
    const made = await machine.diagnose(['install', 'unneeded'], {
      environment: { ...environment, GOOS: 'freebsd' }
    })
    expect(made.programs.map(({ target }) => target)).toEqual([
      expect.stringMatching(/^freebsd\//)
    ])
    expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([])
    expect(ofCheck(made, 'install').map(({ kind }) => kind)).toEqual(['note'])
  }, 600_000)
})

describe('cache keys', () => {
  let machine: UserMachine
  afterEach(() => machine.remove())

  it('do not know the environment, the times of files and the same build again', async () => {
    machine = userMachine()
    const made = await machine.diagnose(['cache-keys'], {
      keySettings: [
        'nothing',
        'unrelated-variable',
        'home',
        'file-times',
        'directory',
        'ldflags'
      ]
    })
    const [table, ...others] = ofCheck(made, 'cache-keys')
    expect(others).toEqual([])
    const lines = table?.evidence[0]?.lines ?? []
    const same = expect.stringMatching(/: 0 of \d+, the same bytes$/)
    expect(lines.slice(0, 4)).toEqual([same, same, same, same])
    expect(lines.slice(4)).toEqual([
      expect.stringMatching(/another directory: 1 of /),
      expect.stringMatching(/^-ldflags: 1 of \d+, -[\d,]+ bytes$/)
    ])
  }, 600_000)

  it('know the place of Go, the level of the architecture and experiments', async () => {
    machine = userMachine()
    const made = await machine.diagnose(['cache-keys'], {
      keySettings: [
        'value-case',
        'goroot',
        'architecture-level',
        'goexperiment'
      ]
    })
    const [table, ...others] = ofCheck(made, 'cache-keys')
    expect(others).toEqual([])
    const lines = table?.evidence[0]?.lines ?? []
    expect(lines).toEqual([
      expect.stringMatching(/in capitals: 0 of \d+, the same bytes$/),
      // Archives name no GOROOT; the linker writes it.
      expect.stringMatching(/another directory: 0 of \d+, [-+][\d,]+ bytes$/),
      expect.stringMatching(/^GOAMD64, /),
      expect.stringMatching(/fieldtrack: /)
    ])
    for (const line of lines.slice(2)) {
      const [, compiled, all] = /: (\d+) of (\d+), /.exec(line) ?? []
      // All but unsafe, which has no code.
      expect(Number(compiled)).toBe(Number(all) - 1)
    }
  }, 600_000)

  it('know a variable that a tool of the build reads', async () => {
    machine = userMachine()
    const { home, root } = machine
    const tool = join(root, 'tool.sh')
    writeFileSync(
      tool,
      `#!/bin/sh
case "$*" in
*-V=full*) "$@" | sed "s|$| $GO_SIZE_GATE_UNRELATED|" ;;
*) exec "$@" ;;
esac
`,
      { mode: 0o755 }
    )
    writeAll(home, { '.config/go/env': `GOFLAGS=-toolexec=${tool}\n` })
    const made = await machine.diagnose(['cache-keys'], {
      keySettings: ['nothing', 'unrelated-variable']
    })
    expect(
      ofCheck(made, 'cache-keys').map(({ kind, sentence }) => [kind, sentence])
    ).toEqual([
      ['problem', expect.stringContaining('a variable that Go does not know')],
      [
        'note',
        expect.stringContaining('of 2 settings, 1 make Go compile again')
      ]
    ])
    const [problem] = ofCheck(made, 'cache-keys')
    expect(problem?.evidence[1]?.lines).toEqual([
      expect.stringMatching(
        /^\d+ packages, such as \S+: "compile .* (?:→|\\u2192) "compile .* 1 /
      )
    ])
  }, 600_000)
})

/** A Go file with a function of C. */
const withCode = (body: string, flags = '-O2'): string => `package main

// #cgo CFLAGS: ${flags}
// static const char *where(void) { ${body} }
import "C"

func init() { println(C.GoString(C.where())) }
`

describe('a program with C code', () => {
  let machine: UserMachine
  afterEach(() => machine.remove())

  it('differs between two workspaces, and the finding says by what', async () => {
    machine = userMachine({
      ...smallProgram,
      'c.go': withCode('return "made at " __TIME__;')
    })
    const made = await machine.diagnose(['workspaces'])
    const [found, ...others] = ofCheck(made, 'workspaces')
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind: 'problem', bytes: 0 })
    const lines = found?.evidence.flatMap((one) => one.lines) ?? []
    expect(lines.filter((line) => line.startsWith('.rodata'))).toEqual([
      expect.stringMatching(/^\.rodata: other bytes/),
      expect.stringMatching(/made at \d\d:\d\d:\d\d.*made at \d\d:\d\d:\d\d/)
    ])
  }, 600_000)

  it('is the same but for its build ID where flags name the directory', async () => {
    machine = userMachine({
      ...smallProgram,
      'c.go': withCode('return "here";', '-I${SRCDIR}')
    })
    const made = await machine.diagnose(['workspaces'])
    expect(ofCheck(made, 'workspaces')).toEqual([
      expect.objectContaining({
        kind: 'note',
        sentence: 'two workspaces give the same program but for its build ID'
      })
    ])
  }, 600_000)
})

describe('a run that is killed in the middle', () => {
  let machine: UserMachine
  afterEach(() => machine.remove())

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s leaves the user’s files as they were',
    async (signal) => {
      machine = userMachine()
      const { environment, home, tree, root } = machine
      const temporary = join(root, 'tmp')
      mkdirSync(temporary)
      const before = [snapshot(home), snapshot(tree)]
      const child = spawn(
        process.execPath,
        [resolve('src/cli.ts'), 'doctor', '--only', 'install'],
        {
          cwd: tree,
          env: { ...environment, TMPDIR: temporary },
          stdio: 'ignore'
        }
      )
      const ended = new Promise((done) => child.once('close', done))
      // Until something is being compiled.
      const entries = (name: string): number => {
        const cache = join(temporary, name, 'gocache')
        if (!existsSync(cache)) return 0
        return readdirSync(cache, { recursive: true }).length
      }
      // Besides the 256 directories of an empty cache.
      const isBuilding = (): boolean =>
        readdirSync(temporary).some((name) => entries(name) > 300)
      while (child.exitCode === null && !isBuilding()) await sleep(50)
      expect(isBuilding()).toBe(true)
      child.kill(signal)
      await ended
      expect([snapshot(home), snapshot(tree)]).toEqual(before)
      if (signal === 'SIGTERM') expect(readdirSync(temporary)).toEqual([])
    },
    10 * minutes
  )
})

describe('a commit that the user never built', () => {
  let machine: UserMachine

  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args],
      { cwd: machine.tree, stdio: 'ignore' }
    )

  /** Everything that makes a build, and how the home was before and after. */
  const examine = async (...checks: readonly CheckName[]) => {
    const { home, tree } = machine
    const before = [snapshot(home), snapshot(tree)]
    const made = await machine.diagnose(checks, {
      keySettings: ['buildvcs', 'directory']
    })
    expect([snapshot(home), snapshot(tree)]).toEqual(before)
    return made
  }

  beforeAll(() => {
    machine = userMachine()
    const { home } = machine
    // Without the setting, a build would be stamped.
    writeAll(home, { '.config/go/env': 'GOFLAGS=-buildvcs=true\n' })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'first')
  })
  afterAll(() => machine.remove())

  it('is not stamped, since Go would write its version into the module cache', async () => {
    const made = await examine(
      'install',
      'cache-keys',
      'cache',
      'environment',
      'enforced',
      'link-inputs',
      'path-leaks'
    )
    expect(made.notices).toContainEqual(
      expect.stringMatching(/^builds are not stamped with the commit/)
    )
    expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([])
    const [table] = ofCheck(made, 'cache-keys')
    expect(table?.evidence[0]?.lines).toContainEqual(
      expect.stringMatching(/^-buildvcs: not built: Go would write /)
    )
    expect(ofCheck(made, 'environment')).toContainEqual(
      expect.objectContaining({
        kind: 'note',
        sentence: expect.stringContaining('not measured, as Go would write')
      })
    )
  }, 600_000)

  it('is stamped once a build of the user has written it', async () => {
    machine.go('build', '-o', join(machine.root, 'built'), '.')
    const made = await examine('install', 'cache-keys')
    expect(made.notices.filter((text) => text.includes('stamped'))).toEqual([])
    const [table] = ofCheck(made, 'cache-keys')
    expect(table?.evidence[0]?.lines).toContainEqual(
      expect.stringMatching(/^-buildvcs: 1 of \d+, -[\d,]+ bytes$/)
    )
  }, 600_000)

  it('is not stamped where it has a tag, which Go writes down each time', async () => {
    git('commit', '--allow-empty', '-qm', 'second')
    git('tag', 'v1.2.3')
    machine.go('build', '-o', join(machine.root, 'built'), '.')
    const made = await examine('install')
    expect(made.notices).toContainEqual(
      expect.stringMatching(/^builds are not stamped with the commit/)
    )
  }, 600_000)
})
