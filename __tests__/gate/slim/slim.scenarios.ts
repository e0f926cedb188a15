// Slim on a user's machine: its rows against builds by hand, what it starts and what it
// doesn't, and no trace afterwards.
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it
} from '@jest/globals'
import type { Slimming } from '../../../src/core/model/slim/slimming.ts'
import { buildCache } from '../../setup/build-cache.ts'
import {
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from '../doctor/bench.ts'
import {
  buildByHand,
  rowOf,
  sizesOf,
  slimOn,
  type OracleBuild
} from './bench.ts'

const minutes = 60_000

/** A program that leaves a trace of how it was started beside its sources. */
const tracing = (trace: string) => ({
  'go.mod': 'module example.com/tool\n\ngo 1.19\n',
  'main.go': `package main

import "os"

var table = [4096]byte{1, 2}

func main() {
	file, err := os.OpenFile(${JSON.stringify(trace)}, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		panic(err)
	}
	for _, text := range append(os.Args[1:], os.Environ()...) {
		file.WriteString(text + "\\n")
	}
	directory, _ := os.Getwd()
	file.WriteString("in " + directory + "\\n")
	os.Exit(len(os.Args) + len(table) - 4096)
}
`
})

describe('a program that is not stripped', () => {
  let machine: UserMachine
  let made: Slimming
  let trace: string
  let before: readonly unknown[]
  let after: readonly unknown[]
  let plain: OracleBuild
  let stripped: OracleBuild

  beforeAll(async () => {
    machine = userMachine(undefined, { sharesCache: true })
    const { home, tree, root, environment } = machine
    trace = join(root, 'trace')
    writeAll(tree, tracing(trace))
    plain = buildByHand(machine, [])
    stripped = buildByHand(machine, ['-trimpath', '-ldflags=-s -w'])
    before = [snapshot(home), snapshot(tree)]
    made = await slimOn(
      machine,
      ['stripping', 'build-settings', 'build-tags', 'packing'],
      { environment: { ...environment, PATH: withoutUpx(environment.PATH) } }
    )
    after = [snapshot(home), snapshot(tree)]
  }, 10 * minutes)

  afterAll(() => machine.remove())

  it('changes nothing of the user’s, times included', () => {
    expect(after).toEqual(before)
  })

  it('has the sizes of builds by hand', () => {
    const [program] = made.programs
    expect(program?.yours).toEqual(sizes(plain))
    expect(program?.stripped).toEqual(sizes(stripped))
  })

  it.each([
    ['-ldflags=-w', ['-ldflags=-w']],
    ['-ldflags=-s', ['-ldflags=-s']],
    ['-ldflags="-s -w"', ['-ldflags=-s -w']],
    ['-trimpath', ['-trimpath']],
    ['-trimpath -ldflags="-s -w"', ['-trimpath', '-ldflags=-s -w']]
  ])('saves by %s what builds by hand save', (change, flags) => {
    expect(rowOf(made, change)).toMatchObject({
      base: 'your-build',
      source: 'built',
      ...saved(plain, buildByHand(machine, flags))
    })
  })

  it.each([
    ['strip', 'your-build', () => plain],
    ['strip after -trimpath -ldflags="-s -w"', 'stripped-build', () => stripped]
  ] as const)('saves by %s what the tool saves', (change, base, buildOf) => {
    const { path } = buildOf()
    const row = rowOf(made, change)
    spawnSync('strip', ['-o', `${path}.strip`, path])
    expect(row).toMatchObject({
      base,
      ...saved(buildOf(), sizesOf(`${path}.strip`))
    })
    expect(row.details.flatMap(({ lines }) => lines)).toContainEqual(
      expect.stringMatching(
        /^read again: every byte has an owner, .* as before$/
      )
    )
  })

  it('says of -s alone what readelf says of debug information', () => {
    const { path } = buildByHand(machine, ['-ldflags=-s'])
    const { stdout } = spawnSync('readelf', ['-S', '-W', path], {
      encoding: 'utf8'
    })
    const [detail] = rowOf(made, '-ldflags=-s').details
    expect(detail?.lines[0]?.startsWith('the file has none')).toBe(
      !stdout.includes('.debug_info')
    )
  })

  it('saves by no inlining what builds by hand save, and keeps it out of what pays off', () => {
    const flags = ['-trimpath', '-ldflags=-s -w', '-gcflags=all=-l']
    expect(rowOf(made, '-gcflags=all=-l')).toMatchObject({
      base: 'stripped-build',
      ...saved(stripped, buildByHand(machine, flags))
    })
    expect(made.programs[0]?.together?.line ?? '').not.toContain('gcflags')
  })

  it('has no rows for cgo and profiles, of which it has none', () => {
    const changes = made.savings.map(({ change }) => change)
    expect(changes).not.toContain('CGO_ENABLED=0')
    expect(changes).not.toContain('-pgo=off')
    expect(made.notices).toContain(
      'CGO_ENABLED=0 changes nothing: no package of it has C code'
    )
  })

  it('says that there is no upx', () => {
    expect(rowOf(made, 'upx')).toMatchObject({
      source: 'not-measured',
      bytes: null,
      risk: 'Not measured: no upx on PATH.'
    })
  })

  it('starts nothing', () => {
    expect(existsSync(trace)).toBe(false)
    expect(rowOf(made, 'strip').details.map(({ title }) => title)).toContain(
      'not started'
    )
  })

  it('runs every step, the largest saving first', () => {
    const asked = made.steps.filter(({ state }) => state !== 'left-out')
    expect(asked.map(({ state }) => state)).toEqual(asked.map(() => 'done'))
    const bytes = made.savings.flatMap((saving) => saving.bytes ?? [])
    expect(bytes).toEqual(bytes.toSorted((a, b) => b - a))
  })
})

describe('a program that is stripped and trimmed, and has C code and a profile', () => {
  let machine: UserMachine
  let made: Slimming
  let trace: string

  beforeAll(async () => {
    machine = userMachine()
    const { tree, root, environment } = machine
    trace = join(root, 'trace')
    const tools = join(root, 'tools')
    mkdirSync(tools)
    writeAll(tree, {
      ...tracing(trace),
      'c.go':
        'package main\n\n// static int one(void) { return 1; }\nimport "C"\n\nfunc init() { table[2] = byte(C.one()) }\n',
      'hot.go': `${hot}\nfunc init() { table[3] = byte(many(len(table))) }\n`,
      'other.go':
        '//go:build !cgo\n\npackage main\n\nfunc init() { table[2] = 1 }\n'
    })
    writeProfile(machine, join(tree, 'default.pgo'))
    // It breaks the build info, which the program needs not.
    writeFileSync(
      join(tools, 'strip'),
      `#!/bin/sh
[ "$1" = -o ] || exit 1
LC_ALL=C sed 's/path\\texample/PATH\\texample/g' "$3" > "$2"
chmod +x "$2"
`,
      { mode: 0o755 }
    )
    made = await slimOn(machine, ['stripping', 'build-settings'], {
      flags: ['-buildvcs=false', '-trimpath', '-ldflags=-s -w'],
      maxColdBuilds: 5,
      runArguments: ['--version', 'a b'],
      environment: {
        ...environment,
        PATH: `${tools}:${environment.PATH}`,
        SECRET_TOKEN: 'secret'
      }
    })
  }, 10 * minutes)

  afterAll(() => machine.remove())

  it('has nothing left to strip, and says so', () => {
    expect(made.notices).toContain('your build has -s, -w, -trimpath already')
    expect(
      made.savings
        .filter(({ step }) => step === 'stripping')
        .map(({ change }) => change)
    ).toEqual(['strip', 'strip after -trimpath -ldflags="-s -w"'])
  })

  it('is broken by a strip that breaks it', () => {
    expect(rowOf(made, 'strip').risk).toMatch(
      /^It breaks the file: the build info is gone or another one/
    )
  })

  it('is another one without its profile, as by hand', () => {
    const flags = ['-trimpath', '-ldflags=-s -w']
    const row = rowOf(made, '-pgo=off')
    // Sections end at whole pages, so that the file may be as long.
    expect(row.gzip).not.toBe(0)
    expect(row).toMatchObject(
      saved(
        buildByHand(machine, flags),
        buildByHand(machine, [...flags, '-pgo=off'])
      )
    )
  })

  it('is smaller without C code, as by hand, and that is in what pays off', () => {
    const flags = ['-trimpath', '-ldflags=-s -w']
    const without = buildByHand(machine, flags, { CGO_ENABLED: '0' })
    expect(rowOf(made, 'CGO_ENABLED=0')).toMatchObject(
      saved(buildByHand(machine, flags), without)
    )
    expect(made.programs[0]?.together).toEqual({
      ...sizes(without),
      line: "CGO_ENABLED=0 go build -trimpath '-ldflags=-s -w' example.com/tool"
    })
  })

  it('fits the time', () => {
    expect(made.plan.filter(({ cost }) => cost === 'cold')).toHaveLength(5)
    expect(made.steps.filter(({ state }) => state === 'not-run')).toEqual([])
  })

  it('is started with the arguments, and with no variable and no directory of the user’s', () => {
    const lines = readFileSync(trace, 'utf8').split('\n')
    expect(lines.slice(0, 2)).toEqual(['--version', 'a b'])
    // Two files, seven times, of two rows.
    expect(lines.filter((line) => line === '--version')).toHaveLength(28)
    expect(lines.join('\n')).not.toContain('secret')
    expect(lines).not.toContain(`HOME=${machine.home}`)
    const directories = lines.filter((line) => line.startsWith('in '))
    expect(directories.every((line) => line.includes('/scratch-'))).toBe(true)
    const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
    expect([...new Set(names)].toSorted()).toEqual([
      'HOME',
      'LANG',
      'PATH',
      'TMPDIR',
      'XDG_CACHE_HOME',
      'XDG_CONFIG_HOME'
    ])
  })

  it('has the exit status of all runs', () => {
    const started = rowOf(made, 'strip').details.find(({ title }) =>
      title.startsWith('started 7 times with --version a b')
    )
    expect(started?.lines).toEqual([
      expect.stringMatching(
        /^before: \d+\.\d ms, peak memory .*, exit status 3$/
      ),
      expect.stringMatching(
        /^after: \d+\.\d ms, peak memory .*, exit status 3$/
      )
    ])
  })
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
        [resolve('src/cli.ts'), 'slim', '--only', 'stripping'],
        {
          cwd: tree,
          env: { ...environment, TMPDIR: temporary },
          stdio: 'ignore'
        }
      )
      const ended = new Promise((done) => child.once('close', done))
      const entries = (name: string): number => {
        const cache = join(temporary, name, 'gocache')
        return existsSync(cache)
          ? readdirSync(cache, { recursive: true }).length
          : 0
      }
      // Until something is compiled, besides the 256 directories of an empty cache.
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

const sizes = ({ fileSize, gzip }: OracleBuild) => ({ fileSize, gzip })

/** What a row says. */
function saved(before: OracleBuild, after: OracleBuild) {
  return {
    bytes: before.fileSize - after.fileSize,
    gzip: before.gzip - after.gzip
  }
}

/** A PATH with what the tests need and no upx. */
function withoutUpx(path = ''): string {
  return path
    .split(':')
    .filter((directory) => !existsSync(join(directory, 'upx')))
    .join(':')
}

/** A function that the compiler inlines where a profile says that it is hot. */
const hot = `package main

var words = [...]string{"a", "bc", "def", "ghij", "klmno"}

func heavy(n int) int {
	sum := n
	for i, word := range words {
		for j := 0; j < len(word); j++ {
			sum = sum*31 + int(word[j]) ^ i<<j
			if sum%7 == j {
				sum += len(word) << i
			}
			if sum%11 == i {
				sum -= int(word[0])
			}
		}
	}
	for sum > 1<<40 {
		sum /= 3
		if sum%13 == 1 {
			sum += n
		}
	}
	return sum
}

func many(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += heavy(i) + heavy(i+1)
	}
	return sum
}
`

/** A profile of a program that calls it all the time. */
function writeProfile({ root, environment }: UserMachine, path: string): void {
  const directory = join(root, 'profiled')
  writeAll(directory, {
    'go.mod': 'module profiled\n\ngo 1.19\n',
    'hot.go': hot,
    'main.go': `package main

import (
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	pprof.StartCPUProfile(os.Stdout)
	for start := time.Now(); time.Since(start) < time.Second/2; {
		many(1000)
	}
	pprof.StopCPUProfile()
}
`
  })
  const { status, stdout } = spawnSync('go', ['run', '.'], {
    cwd: directory,
    env: { ...environment, GOCACHE: buildCache() }
  })
  expect([status, stdout.length > 0]).toEqual([0, true])
  writeFileSync(path, stdout)
}
