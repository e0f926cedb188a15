// The steps of slim that look at what is in a program: build tags, what could leave, and
// embedded files, on a program that has some of each and on one that has none.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Saving, Slimming } from '../../../src/core/model/slim/slimming.ts'
import { lazyReader } from '../../../src/core/slim/contents/unpacking-code.ts'
import { buildCache } from '../../setup/build-cache.ts'
import {
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from '../doctor/bench.ts'
import {
  largeProgram,
  longText,
  noise,
  slimOf,
  smallestProgram
} from './program.ts'

const steps = ['build-tags', 'dependencies', 'embedded-files'] as const

let machine: UserMachine
let slimming: Slimming
let before: Record<string, string>
let after: Record<string, string>

beforeAll(async () => {
  machine = userMachine(largeProgram, { sharesCache: true })
  writeFileSync(join(machine.tree, 'pages', 'noise.bin'), noise)
  before = snapshot(machine.tree)
  slimming = await slimOf(machine, ...steps)
  after = snapshot(machine.tree)
})

afterAll(() => machine.remove())

const rowOf = (change: string): Saving | undefined =>
  slimming.savings.find((row) => row.change === change)

/** Bytes: sections end at whole pages, so that equal changes may differ by one each. */
const page = 4096

/** Bytes of the stripped program, built by hand. */
function sizeWith(...flags: readonly string[]): number {
  const output = join(machine.root, 'by-hand')
  build(...flags, '-o', output)
  return statSync(output).size
}

/** @returns the packages that were compiled, as go prints them */
function build(...flags: readonly string[]): string[] {
  const { status, stderr } = spawnSync(
    'go',
    ['build', '-v', '-trimpath', '-ldflags=-s -w', ...flags],
    { cwd: machine.tree, env: environment(), encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(stderr)
  return stderr.split('\n').filter((line) => line !== '')
}

/** The standard library is compiled once for all tests. */
const environment = (): Record<string, string> => ({
  ...machine.environment,
  GOCACHE: buildCache()
})

it('runs all steps, and leaves the tree alone', () => {
  const states = slimming.steps.filter(({ state }) => state === 'not-run')
  expect(states).toEqual([])
  expect(after).toEqual(before)
})

it('measures a tag as go build does', () => {
  const row = rowOf('-tags=nojson')
  expect(row?.source).toBe('built')
  expect(row?.bytes).toBe(sizeWith() - sizeWith('-tags=nojson'))
  expect(row?.bytes).toBeGreaterThan(50_000)
  expect(row?.details.flatMap(({ lines }) => lines).join('\n')).toMatch(
    /format\/json\.go[^]*encoding\/json: /
  )
})

it('can count on Go to compile no more than a tag changes', () => {
  const output = join(machine.root, 'counted')
  build('-o', output)
  // A tag that no build had before.
  const compiled = build(`-tags=nojson,at${Date.now()}`, '-o', output)
  const changed = ['example.com/tool', 'example.com/tool/format']
  expect(compiled).toContain('example.com/tool')
  expect(compiled.filter((path) => !changed.includes(path))).toEqual([])
})

it('says in Go’s words which tag does not build', () => {
  const row = rowOf('-tags=broken')
  expect([row?.source, row?.bytes]).toEqual(['not-measured', null])
  expect(row?.risk).toMatch(
    /^It does not build: \S*main\.go:\d+:\d+: undefined: needed\. /
  )
})

it('names what hangs on an import, and the import', () => {
  const row = rowOf('without encoding/json')
  expect(row?.source).toBe('computed')
  expect(row?.line).toBe('format/json.go:5 imports encoding/json')
  expect(rowOf('without text/template')?.line).toBe(
    'pages/pages.go:6 imports text/template'
  )
  expect(rowOf('without the table main.table')?.bytes).toBe(70_000)
  const names = slimming.savings.map(({ change }) => change)
  expect(names).not.toContain('without fmt')
  expect(names).not.toContain('without text/template/parse')
})

it('links with dead-code elimination on', () => {
  const row = rowOf('dead-code elimination on')
  expect(row?.source).toBe('built')
  expect(row?.bytes).toBeGreaterThan(100_000)
  expect(row?.details[0]?.lines.join()).toMatch(
    /^text\/template\.\(\*state\)\.evalField, imported by /
  )
  // The same by other means: the source looks up a constant name, which keeps methods of that name alone.
  const source = join(
    machine.go('env', 'GOROOT').trim(),
    'src/text/template/exec.go'
  )
  const copy = join(machine.root, 'exec.go')
  const text = readFileSync(source, 'utf8')
  const lookUp = 'ptr.MethodByName(fieldName)'
  expect(text.split(lookUp)).toHaveLength(2)
  writeFileSync(copy, text.replace(lookUp, 'ptr.MethodByName("NoSuchMethod")'))
  const overlay = join(machine.root, 'overlay.json')
  writeFileSync(overlay, JSON.stringify({ Replace: { [source]: copy } }))
  const saved = sizeWith() - sizeWith(`-overlay=${overlay}`)
  expect(Math.abs((row?.bytes ?? 0) - saved)).toBeLessThan(2 * page)
})

it('packs embedded files that get smaller', () => {
  const row = rowOf('1 file embedded as gzip')
  expect(row?.source).toBe('built')
  expect(row?.details[0]?.lines).toHaveLength(1)
  // By hand: the same with the file replaced and a decoder of its own.
  const packed = gzipSync(longText, { level: 9 })
  const gain = longText.length - packed.length
  const decoder = sizeWithDecoder() - sizeWith()
  expect(Math.abs((row?.bytes ?? 0) - (gain - decoder))).toBeLessThan(2 * page)
})

function sizeWithDecoder(): number {
  const path = join(machine.tree, 'decoder.go')
  writeFileSync(
    path,
    'package main\n\nimport (\n\t"compress/gzip"\n\t"io"\n\t"os"\n)\n\nfunc init() {\n\tif len(os.Args) > 9 {\n\t\tr, _ := gzip.NewReader(os.Stdin)\n\t\tio.ReadAll(r)\n\t}\n}\n'
  )
  try {
    return sizeWith()
  } finally {
    execFileSync('rm', [path])
  }
}

it('measures no zstd where no module has its decoder', () => {
  const row = rowOf('1 file embedded as zstd')
  if (row === undefined) {
    expect(slimming.notices.join()).toMatch(/not packed by zstd/)
  } else {
    expect([row.source, row.bytes]).toEqual(['not-measured', null])
    expect(row.risk).toMatch(
      /^Not measured: no module of the program has the decoder/
    )
  }
})

it('gives code that unpacks a file, as gofmt writes it', () => {
  const directory = join(machine.root, 'reader')
  mkdirSync(directory)
  writeFileSync(join(directory, 'page.txt.gz'), gzipSync(longText))
  const code = lazyReader('gzip', 'main', 'page.txt.gz')
  writeAll(directory, {
    'go.mod': 'module example.com/reader\n\ngo 1.21\n',
    'packed.go': code,
    'main.go': `package main

import "os"

func main() {
	text, err := Content()
	if err != nil {
		panic(err)
	}
	os.Stdout.Write(text)
}
`
  })
  const run = (...args: string[]): string =>
    execFileSync('go', args, {
      cwd: directory,
      encoding: 'utf8',
      env: environment()
    })
  expect(run('run', '-trimpath', '.')).toBe(longText)
  expect(run('fmt', './...')).toBe('')
})

it('has nothing to say of a program with the runtime alone', async () => {
  const small = userMachine(smallestProgram, { sharesCache: true })
  try {
    const { savings, steps: results } = await slimOf(small, ...steps)
    expect(savings).toEqual([])
    expect(results.filter(({ state }) => state === 'not-run')).toEqual([])
  } finally {
    small.remove()
  }
})
