// Functions of a real program, beside what `go tool nm` says of their sizes, and what
// the compiler's own listing says of the source of each instruction.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import {
  findCompiled,
  type CompiledFunction
} from '../../../../src/core/doctor/function/compiler-listing.ts'
import {
  joinFunctions,
  linkedOne
} from '../../../../src/core/doctor/function/join-sides.ts'
import {
  namedFunctions,
  type NamedFunction
} from '../../../../src/core/doctor/function/named-functions.ts'
import { read, workshop } from '../../measure/build.ts'
import { functionAt, writeProgram } from './program.ts'

const shop = workshop()
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'functions-')))
const fixture = relative(resolve('__tests__/fixtures'), tree)

afterAll(() => {
  shop.remove()
  rmSync(tree, { recursive: true, force: true })
})

let path: string
let file: Uint8Array
/** Bytes by name, of `go tool nm`. */
let sizes: ReadonlyMap<string, number>

beforeAll(() => {
  writeProgram(tree)
  path = shop.build('named', { fixture, ldflags: '-w' })
  file = read(path)
  const lines = execFileSync('go', ['tool', 'nm', '-size', path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  sizes = new Map(
    [...lines.matchAll(/^ *[0-9a-f]+ +(\d+) [Tt] (.+)$/gm)].map(
      ([, size, name = '']) => [name, Number(size)]
    )
  )
})

function named(
  name: string,
  from: Uint8Array = file
): readonly NamedFunction[] {
  const search = namedFunctions(from, name)
  if (typeof search === 'string') throw new Error(search)
  return search.functions
}

/** What the compiler prints of a package. */
function listing(target: string, flags: string): Buffer {
  const { stderr, status } = spawnSync(
    'go',
    ['list', '-export', '-trimpath', `-gcflags=${target}=${flags}`, target],
    {
      cwd: tree,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' }
    }
  )
  expect(status).toBe(0)
  return stderr
}

const help = 'example.com/fn.tool/help.v2'

describe('functions of a program', () => {
  it.each([
    ['main.main', 'main.main'],
    ['example.com/fn.tool.main', 'main.main'],
    ['main.(*walker).Walk', 'main.(*walker).Walk'],
    ['main.(*walker).Walk.func1', 'main.(*walker).Walk.func1'],
    ['main.(*box[go.shape.int]).Add', 'main.(*box[go.shape.int]).Add'],
    [`${help}.Text`, 'example.com/fn.tool/help%2ev2.Text'],
    [
      'example.com/fn.tool/help%2ev2.Text',
      'example.com/fn.tool/help%2ev2.Text'
    ],
    ['sort.insertionSort_func', 'sort.insertionSort_func'],
    ['runtime.memmove', 'runtime.memmove'],
    ['runtime.mallocgc', 'runtime.mallocgc']
  ])('has %s with the size of %s', (name, symbol) => {
    const [one, ...others] = named(name)
    expect(others).toEqual([])
    expect(one?.symbol).toBe(symbol)
    expect(one?.size).toBe(sizes.get(symbol))
    expect(one?.size).toBeGreaterThan(0)
  })

  it('have the sizes of nm, each of main', () => {
    const ofMain = [...sizes].filter(([name]) => name.startsWith('main.'))
    expect(ofMain.length).toBeGreaterThan(5)
    for (const [name, size] of ofMain) {
      expect([name, named(name)[0]?.size]).toEqual([name, size])
    }
  })

  it.each(['main.(*box).Add', 'main.(*box[...]).Add'])(
    'are all instances for %s',
    (name) => {
      const found = named(name)
      expect(found.map((one) => one.name)).toEqual([
        'main.(*box[go.shape.string]).Add',
        'main.(*box[go.shape.int]).Add'
      ])
      for (const { symbol, size } of found) expect(size).toBe(sizes.get(symbol))
    }
  )

  it('have none of another name, or of one that was inlined everywhere', () => {
    for (const name of ['main.nothing', 'main.tiny', `${help}.Mix`, '']) {
      expect(named(name)).toEqual([])
    }
  })

  it('name their packages and files', () => {
    expect(named(`${help}.Text`)).toMatchObject([
      { package: help, file: `${help}/help.go` }
    ])
    expect(named('main.sum')).toMatchObject([
      { package: 'example.com/fn.tool', file: 'example.com/fn.tool/main.go' }
    ])
  })

  it('are the same in the stripped file', () => {
    const stripped = read(shop.build('stripped', { fixture, ldflags: '-s -w' }))
    for (const name of ['main.sum', 'main.(*walker).Walk', `${help}.Text`]) {
      expect(named(name, stripped)).toEqual(named(name))
    }
  })

  it('are no known parts in Wasm', () => {
    const wasm = read(
      shop.build('wasm', { fixture, goos: 'js', goarch: 'wasm', ldflags: '-w' })
    )
    expect(named('main.sum', wasm)).toMatchObject([
      { parts: [], unknown: 'pc tables of Wasm count no bytes' }
    ])
  })
})

describe('what was inlined', () => {
  it.each([
    [
      'main.sum',
      'example.com/fn.tool',
      ['main.small', 'main.tiny', `${help}.Mix`, `${help}.rot`]
    ],
    ['main.(*walker).Walk', 'example.com/fn.tool', ['main.small', 'main.tiny']],
    [`${help}.Text`, help, [`${help}.rot`]]
  ])(
    'into %s has the bytes of the instructions that the compiler gives its lines',
    (name, target, callees) => {
      const [one] = named(name)
      if (one === undefined) throw new Error(`no ${name}`)
      for (const callee of callees) {
        expect(one.parts.map((part) => part.callee)).toContain(callee)
      }
      const sum = one.parts.reduce((all, part) => all + part.size, 0)
      expect(one.own + sum).toBe(one.size)
      const compiled = findCompiled(listing(target, '-S'), one.symbol)[0]
      if (compiled === undefined) throw new Error(`no listing of ${name}`)
      expect(compiled.size).toBe(one.size)
      const byFunction = bytesByFunction(compiled)
      for (const { callee, size } of one.parts) {
        if (!callee.includes(help) && !callee.startsWith('main.')) continue
        expect([callee, byFunction.get(callee)]).toEqual([callee, size])
      }
    }
  )

  it('counts the calls of one function', () => {
    const [walk] = named('main.(*walker).Walk')
    expect(walk?.parts.map(({ callee, calls }) => [callee, calls])).toEqual(
      expect.arrayContaining([
        ['main.small', 2],
        ['main.tiny', 2]
      ])
    )
  })

  it('into a leaf, or without inlining, is nothing', () => {
    const plain = read(
      shop.build('plain', {
        fixture,
        ldflags: '-w',
        flags: ['-trimpath', '-gcflags=example.com/fn.tool/...=-l']
      })
    )
    const [one] = named('main.sum', plain)
    expect(one?.parts).toEqual([])
    expect(one?.own).toBe(one?.size)
    const compiled = findCompiled(
      listing('example.com/fn.tool', '-S -l'),
      'main.sum'
    )
    expect(linkedOne(compiled, 0)?.size).toBe(one?.size)
    expect(named('main.tiny', plain)).toMatchObject([{ own: 5, parts: [] }])
  })

  it('is paired with that of another build', () => {
    const plain = read(join(shop.directory, 'plain'))
    const [both, ...others] = joinFunctions(
      named('main.sum', plain),
      named('main.sum')
    )
    expect(others).toEqual([])
    expect(both?.base?.size).toBe(both?.base?.own)
    const { head, parts = [] } = both ?? {}
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.reduce((all, part) => all + part.head, head?.own ?? 0)).toBe(
      head?.size
    )
    expect(parts.every((part) => part.base === 0)).toBe(true)
    expect(joinFunctions(named('main.tiny', plain), [])).toMatchObject([
      { name: 'main.tiny', head: null, base: { size: 5 } }
    ])
  })
})

/** Bytes of instructions by the function whose source line they have. */
function bytesByFunction({
  size,
  instructions
}: CompiledFunction): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>()
  for (const [i, { offset, place }] of instructions.entries()) {
    const next = instructions[i + 1]?.offset ?? size
    const name = functionAt(place)
    bytes.set(name, (bytes.get(name) ?? 0) + next - offset)
  }
  return bytes
}
