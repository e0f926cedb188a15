// The case that the project was founded on: one commit, two builds 30 % or more apart.
// Doctor names every cause, and its steps add up to the byte; plain `go build` commands
// of the test give the same sizes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Diagnosis,
  Finding
} from '../../../src/core/model/doctor/diagnosis.ts'
import {
  ofCheck,
  smallProgram,
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from './bench.ts'

const minutes = 60_000

/** With C code, as far as cgo is on. */
const program = {
  'go.mod': 'module example.com/tool\n\ngo 1.21\n',
  'main.go': `package main

var path = "none"

var answer = func() int { return 0 }

func main() { println(path, answer(), len(extra())) }
`,
  'c.go': `package main

// static int first(void) { return 42; }
import "C"

func init() { answer = func() int { return int(C.first()) } }
`,
  'plain.go': `//go:build !profiling

package main

func extra() []byte { return nil }
`,
  'profiling.go': `//go:build profiling

package main

import "strconv"

var table = [300000]byte{0: 1, 299999: 2}

func extra() []byte { return strconv.AppendFloat(table[:], 1.5, 'g', -1, 64) }
`
}

/** What steers a build. */
interface Recipe {
  readonly variables: Readonly<Record<string, string>>
  readonly flags: readonly string[]
}

const stamp = '-ldflags=-X=main.path=/home/somebody/src/tool/with/a/long/name'
const polluted: Recipe = {
  variables: { CGO_ENABLED: '0', GOAMD64: 'v3' },
  flags: ['-tags=profiling', '-gcflags=-N -l', stamp]
}

const without =
  (variable: string) =>
  ({ variables, flags }: Recipe) => ({
    variables: { ...variables, [variable]: '' },
    flags
  })

const withFlag =
  (flag: string, gone = '') =>
  ({ variables, flags }: Recipe) => ({
    variables,
    flags: [
      ...flags.filter((one) => one !== gone),
      ...(flag === '' ? [] : [flag])
    ]
  })

/** Each cause, as doctor names it, in its order. */
const causes: readonly (readonly [string, (recipe: Recipe) => Recipe])[] = [
  ['without CGO_ENABLED=0', without('CGO_ENABLED')],
  ['without GOAMD64=v3', without('GOAMD64')],
  ['without GOFLAGS: -tags=profiling', withFlag('', '-tags=profiling')],
  ['without GOFLAGS: -gcflags=-N -l', withFlag('', '-gcflags=-N -l')],
  ['without -ldflags=-X main.path=…', withFlag('', stamp)],
  ['with -ldflags=-s -w', withStripping],
  ['with -buildvcs=false', withFlag('-buildvcs=false')],
  ['with -trimpath', withFlag('-trimpath')]
]

/** The linker's flags are one text. */
function withStripping({ variables, flags }: Recipe): Recipe {
  return {
    variables,
    flags: flags.includes(stamp)
      ? flags.map((flag) => (flag === stamp ? `${stamp} -s -w` : flag))
      : [...flags, '-ldflags=-s -w']
  }
}

/** Bytes of a plain `go build` in the tree. */
function sizeOf(machine: UserMachine, { variables, flags }: Recipe): number {
  const output = join(machine.root, 'built')
  execFileSync('go', ['build', ...flags, '-o', output, '.'], {
    cwd: machine.tree,
    env: {
      ...machine.environment,
      GOENV: 'off',
      ...variables
    }
  })
  return statSync(output).size
}

const numberIn = (text: string): number =>
  /no change|the same size/.test(text)
    ? 0
    : Number(/[+-][\d,]+/.exec(text)?.[0].replaceAll(',', ''))

/** The table as numbers: each step, and the effect alone. */
function stepsOf(
  finding: Finding | undefined
): ReadonlyMap<string, readonly [number, number]> {
  const lines = finding?.evidence[0]?.lines ?? []
  const steps = new Map<string, readonly [number, number]>()
  for (const line of lines.slice(1, -1)) {
    if (line.startsWith('no change: ')) {
      for (const name of line.slice(11).split(', ')) steps.set(name, [0, 0])
      continue
    }
    const [, name = '', bytes = '', alone = ''] =
      /^(.+): ([^(]+)\(alone (.+)\)$/.exec(line) ?? []
    steps.set(name, [numberIn(bytes), numberIn(alone)])
  }
  return steps
}

describe('one commit, two builds', () => {
  let machine: UserMachine
  let made: Diagnosis
  let before: readonly unknown[]
  let after: readonly unknown[]

  beforeAll(async () => {
    machine = userMachine(program, { sharesCache: true })
    const { environment, home, tree } = machine
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, {
        cwd: tree,
        env: environment,
        stdio: 'ignore'
      })
    git('init', '--quiet')
    git('add', '.')
    git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@example.com',
      'commit',
      '-m',
      'x'
    )
    machine.go('env', '-w', 'CGO_ENABLED=0', 'GOAMD64=v3')
    machine.go('env', '-w', `GOFLAGS=-tags=profiling '-gcflags=-N -l' ${stamp}`)
    // The user built this commit before: its version is in the module cache.
    machine.go('list', '.')
    before = [snapshot(home), snapshot(tree)]
    made = await machine.diagnose(['enforced'], { maxColdBuilds: 20 })
    after = [snapshot(home), snapshot(tree)]
  }, 15 * minutes)

  afterAll(() => machine.remove())

  it(
    'are 30 % and more apart, and plain commands measure the same of each cause',
    () => {
      const [finding, ...others] = ofCheck(made, 'enforced')
      expect(others).toEqual([])
      const from = sizeOf(machine, polluted)
      let recipe = polluted
      let to = from
      const expected = new Map<string, readonly [number, number]>()
      for (const [name, change] of causes) {
        recipe = change(recipe)
        const next = sizeOf(machine, recipe)
        const alone =
          expected.size === 0 ? next : sizeOf(machine, change(polluted))
        expected.set(name, [next - to, alone - from])
        to = next
      }
      expect(from).toBeGreaterThan(1.3 * to)
      expect(made.programs[0]?.fileSize).toBe(from)
      expect(finding).toMatchObject({ kind: 'note', bytes: from - to })
      const lines = finding?.evidence[0]?.lines
      expect([lines?.[0], lines?.at(-1)]).toEqual([
        `your build: ${from.toLocaleString('en-US')} bytes`,
        `the enforced build: ${to.toLocaleString('en-US')} bytes`
      ])
      const steps = stepsOf(finding)
      expect(Object.fromEntries(steps)).toEqual(Object.fromEntries(expected))
      const sum = [...steps.values()].reduce((total, [step]) => total + step, 0)
      expect(sum).toBe(to - from)
    },
    15 * 60_000
  )

  it('leave nothing undone, and nothing changed', () => {
    expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([])
    expect(made.notices).toEqual([])
    expect(after).toEqual(before)
  })
})

describe('a clean shell', () => {
  let machine: UserMachine
  afterAll(() => machine.remove())

  it(
    'has the gate’s own flags as steps, and no others',
    async () => {
      machine = userMachine(undefined, { sharesCache: true })
      const made = await machine.diagnose(['enforced'])
      const [finding, ...others] = ofCheck(made, 'enforced')
      expect(others).toEqual([])
      expect([...stepsOf(finding).keys()].toSorted()).toEqual([
        'with -buildvcs=false',
        'with -ldflags=-s -w',
        'with -trimpath'
      ])
      expect(made.checks.filter(({ state }) => state === 'not-run')).toEqual([])
    },
    15 * minutes
  )

  it(
    'that builds as the gate does has the same bytes',
    async () => {
      writeAll(machine.home, {
        '.config/go/env': "GOFLAGS=-trimpath '-ldflags=-s -w' -buildvcs=false\n"
      })
      const made = await machine.diagnose(['enforced'])
      expect(ofCheck(made, 'enforced')).toEqual([
        expect.objectContaining({
          kind: 'note',
          sentence: 'your build is the enforced one, byte for byte',
          bytes: 0
        })
      ])
    },
    15 * minutes
  )
})

describe('a compiler that reads a variable', () => {
  let machine: UserMachine
  afterAll(() => machine.remove())

  it(
    'is left over as a problem, with its bytes',
    async () => {
      machine = userMachine(
        {
          ...smallProgram,
          'c.go': `package main

// #ifndef SIZE
// #define SIZE 1
// #endif
// static char table[SIZE] = {1};
// static int first(void) { volatile char *at = table; return at[0]; }
import "C"

func init() { println(C.first()) }
`
        },
        { sharesCache: true }
      )
      const { environment, root } = machine
      const compiler = join(root, 'cc.sh')
      writeAll(root, { 'cc.sh': '#!/bin/sh\nexec gcc $EXTRA_FLAGS "$@"\n' })
      chmodSync(compiler, 0o755)
      const made = await machine.diagnose(['enforced'], {
        environment: {
          ...environment,
          CC: compiler,
          EXTRA_FLAGS: '-DSIZE=50000'
        }
      })
      const [problem, note] = ofCheck(made, 'enforced')
      expect([problem?.kind, note?.kind]).toEqual(['problem', 'note'])
      const left = problem?.bytes ?? 0
      expect(left).toBeGreaterThan(49_000)
      expect(note?.evidence[0]?.lines).toContain(
        `not explained: -${left.toLocaleString('en-US')} bytes`
      )
      expect(problem?.evidence[0]?.lines.join()).toContain('.data')
    },
    15 * minutes
  )
})
