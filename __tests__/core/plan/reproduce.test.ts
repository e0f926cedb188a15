import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { typed as typedLine } from '../../commands/typed.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import {
  reproduce,
  type MeasuredBuild
} from '../../../src/core/plan/reproduce.ts'
import { parseTarget } from '../../../src/core/model/target.ts'

const defaults = Object.fromEntries(
  options.map(({ name, default: text }) => [name, text])
)
const head = `abcdef0${'1'.repeat(33)}`
const base = 'b'.repeat(40)

let programs: string

/** Programs that say how they were called; nothing else is on the shell's path. */
beforeAll(() => {
  programs = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-typed-')))
  const said = `printf '%s\\0' "\${0##*/}" "$#" "$@" "$GOTOOLCHAIN" "$CGO_CFLAGS"`
  for (const name of ['git', 'go-size-gate']) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${said}\n`)
    chmodSync(join(programs, name), 0o755)
  }
})

afterAll(() => rmSync(programs, { recursive: true }))

interface Call {
  readonly program: string
  readonly args: readonly string[]
  readonly goToolchain: string
  readonly cgoFlags: string
}

/** Types a line into a POSIX shell. */
function type(line: string): Call[] {
  const said = execFileSync('/bin/sh', ['-c', line], {
    env: { PATH: programs },
    encoding: 'utf8'
  }).split('\0')
  const calls: Call[] = []
  for (let at = 0; at < said.length - 1;) {
    const count = Number(said[at + 1])
    const end = at + 2 + count
    calls.push({
      program: said[at] ?? '',
      args: said.slice(at + 2, end),
      goToolchain: said[end] ?? '',
      cgoFlags: said[end + 1] ?? ''
    })
    at = end + 2
  }
  return calls
}

function plan(texts: Record<string, string>) {
  return makePlan(texts, defaults, '/checkout', 'linux/amd64')
}

function measured(
  texts: Record<string, string> = {},
  change: Partial<MeasuredBuild> = {}
): MeasuredBuild {
  const { build } = plan(texts)
  return {
    build,
    directory: texts['working-directory'] ?? '',
    targets: (build.targets.length === 0
      ? [parseTarget('linux/amd64')]
      : build.targets
    ).map((target) => ({ target, cgo: false })),
    release: 'go1.26.8',
    passedThrough: [],
    head,
    base,
    fetches: true,
    modified: [],
    ...change
  }
}

function lineOf(given: MeasuredBuild): string {
  const made = reproduce(given)
  if ('why' in made) throw new Error(made.why)
  return made.line
}

/** The settings of the build that the typed line asks for, and the rest of its flags. */
function typed(given: MeasuredBuild) {
  const [check] = type(lineOf(given)).slice(-1)
  const [command, ...rest] = check?.args ?? []
  expect([check?.program, command]).toEqual(['go-size-gate', 'check'])
  const { flags } = typedLine('check', ...rest)
  return { flags, build: plan(flags).build, check }
}

describe('reproduce', () => {
  it('checks the measured commit out, and builds it by the same Go against the same base', () => {
    const [fetch, checkout, check] = type(lineOf(measured()))
    expect(fetch?.args).toEqual(['fetch', '-q', 'origin', head])
    expect(checkout?.args).toEqual(['checkout', '-q', '--detach', head])
    expect(check?.goToolchain).toBe('go1.26.8')
    expect(typed(measured()).flags).toEqual({
      base,
      'exact-base': 'true',
      targets: 'linux/amd64',
      'cgo-enabled': 'false'
    })
    expect(type(lineOf(measured({}, { fetches: false })))).toHaveLength(2)
    expect(typed(measured({}, { base: '' })).flags['base']).toBe(head)
  })

  it.each<[string, Record<string, string>]>([
    ['packages', { packages: './cmd/a ./cmd/b' }],
    ['exclude', { exclude: './cmd/gen' }],
    ['targets', { targets: 'linux/amd64/v3 windows/arm64' }],
    ['tags', { tags: 'netgo,osusergo' }],
    ['ldflags', { ldflags: '-X main.version=v1.2.3 -X=main.date=2026-01-02' }],
    ['ldflags', { ldflags: '-extldflags "-static -lm"' }],
    ['buildmode', { buildmode: 'pie' }],
    ['build-id', { 'build-id': 'commit' }],
    ['gcflags', { gcflags: 'all=-l -B' }],
    ['go-fips140', { 'go-fips140': 'latest' }],
    ['go-experiment', { 'go-experiment': 'fieldtrack' }],
    ['go-work', { 'go-work': 'off' }],
    ['go-proxy', { 'go-proxy': 'https://proxy.example' }],
    ['buildvcs', { buildvcs: 'true' }],
    [
      'allow-unsafe-build-flags',
      { 'allow-unsafe-build-flags': 'true', ldflags: '-extld=gcc' }
    ],
    ['prepare', { prepare: 'go generate ./...' }],
    ['prepare', { prepare: `-x\nsh -c 'a && "b c"  d'\ngo run ./gen "it's"` }]
  ])('says %s as it was given', (_, texts) => {
    const given = plan(texts).build
    const { targets, cgoEnabled } = typed(measured(texts)).build
    expect(typed(measured(texts)).build).toEqual({
      ...given,
      targets,
      cgoEnabled
    })
    expect(cgoEnabled).toBe('false')
    if (texts['targets']) expect(targets).toEqual(given.targets)
  })

  it.each([
    '; touch broken',
    '$(touch broken)',
    '`touch broken`',
    "it's && touch broken",
    '"double" $HOME \\ ! * ? [a] {b,c} ~ # & | > <',
    '-rf',
    ' two  spaces ',
    'Größe 大きさ'
  ])('gives a strange text to the program as it is: %j', (directory) => {
    const { flags, check } = typed(
      measured({}, { directory, passedThrough: [flagsVariable(directory)] })
    )
    expect(flags['working-directory']).toBe(directory)
    expect(check?.cgoFlags).toBe(directory)
  })

  it.each<[string, MeasuredBuild, string]>([
    [
      'a line break',
      measured({}, { directory: 'a\nb' }),
      "the working directory has characters that can't be typed safely"
    ],
    [
      'an escape sequence',
      measured({ tags: '\u001B[2J' }),
      "tags has characters that can't be typed safely"
    ],
    [
      'text that runs from right to left',
      measured({ packages: './cmd/\u202Etxt' }),
      "packages has characters that can't be typed safely"
    ],
    [
      'a space that looks like another',
      measured({}, { directory: 'a\u00A0b' }),
      "the working directory has characters that can't be typed safely"
    ],
    [
      'a stamp that may be a secret',
      measured({ ldflags: '-X main.token=9c1185a5c5e9fc54612808977ee8f548' }),
      'the value of main.token may be a secret, and is not shown'
    ],
    [
      'a variable with a password',
      measured(
        {},
        { passedThrough: [{ ...flagsVariable('x'), isShown: false }] }
      ),
      'the variable CGO_CFLAGS holds what is not to be shown'
    ],
    [
      'a change in no commit',
      measured({}, { modified: ['main.go'] }),
      'the tree had a change that is in no commit'
    ],
    [
      'a Go that nobody can name',
      measured({}, { release: '' }),
      'the Go that built it is not a release'
    ],
    [
      'a line that is too long',
      measured({
        packages: Array.from({ length: 500 }, (_, i) => `./cmd/${i}-x`).join(
          ' '
        )
      }),
      'it would have more than 4000 characters'
    ]
  ])('is left out, with the reason, for %s', (_, given, why) => {
    expect(reproduce(given)).toEqual({ why })
  })

  it('shows the stamp of the commit itself', () => {
    const ldflags = `-X main.commit=${head.slice(0, 12)} -X main.sum=${head}`
    expect(typed(measured({ ldflags })).build.ldflags).toEqual(
      plan({ ldflags }).build.ldflags
    )
  })

  it('leaves cgo to Go where its targets differ in it', () => {
    const targets = [
      { target: parseTarget('linux/amd64'), cgo: true },
      { target: parseTarget('windows/amd64'), cgo: false }
    ]
    expect(typed(measured({}, { targets })).flags['cgo-enabled']).toBe(
      undefined
    )
  })

  it('keeps the credentials of a proxy out', () => {
    const texts = { 'go-proxy': 'https://me:secret@proxy.example' }
    expect(lineOf(measured(texts))).not.toContain('proxy.example')
  })
})

function flagsVariable(value: string) {
  return { name: 'CGO_CFLAGS', value, isShown: true }
}
