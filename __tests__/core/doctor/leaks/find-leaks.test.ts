// Paths of the build machine, in programs into which they were planted, and in the
// same program without them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import { findLeaks } from '../../../../src/core/doctor/leaks/find-leaks.ts'
import type { Leak } from '../../../../src/core/doctor/leaks/leak.ts'
import { leakFindings } from '../../../../src/core/doctor/leaks/leak-findings.ts'
import { leakPlaces } from '../../../../src/core/model/closed-lists.ts'
import { output, read, workshop } from '../../measure/build.ts'

const shop = workshop()
/** What the program is built in: its name is what leaks. */
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'leaking-machine-')))

/** The builds' fixtures are named from where those of the repository lie. */
const fixtureOf = (name: string): string =>
  relative(resolve('__tests__/fixtures'), join(tree, name))

afterAll(() => {
  shop.remove()
  rmSync(tree, { recursive: true, force: true })
})

/** Literals of one length lie side by side: no end of one is a path with its neighbour. */
const neighbours = ['1st', '2nd', '3rd', '4th'].map(
  (name) => `neighbour-${name}-of-one-length /srv/neighbour`
)

function write(directory: string, planted: boolean): void {
  const path = (text: string) => (planted ? `${tree}/${text}` : text)
  mkdirSync(directory)
  writeFileSync(
    join(directory, 'go.mod'),
    'module example.com/leak\n\ngo 1.19\n'
  )
  writeFileSync(join(directory, 'small.txt'), `by ${path('tools/small')}\n`)
  writeFileSync(
    join(directory, 'large.txt'),
    `${'x'.repeat(2000)} ${path('tools/large')} ${'y'.repeat(2000)}`
  )
  writeFileSync(
    join(directory, 'main.go'),
    `package main

import (
	"embed"
	"os"
)

//go:embed small.txt large.txt
var files embed.FS

var stamp string

var table = [...]byte{${Array.from(Buffer.from(`in ${path('table')}\0`)).join(', ')}}

var help = "made by ${path('generator')} for example in /home/example/tool"

func main() {
	small, _ := files.ReadFile("small.txt")
	large, _ := files.ReadFile("large.txt")
	println(string(small), len(large), stamp, help, table[len(os.Args)])
${neighbours.map((text) => `	os.Setenv("A", "${text}")`).join('\n')}
}
`
  )
}

const inflate = (bytes: Uint8Array, maxOutputLength: number) => {
  try {
    return inflateSync(bytes, { maxOutputLength })
  } catch {
    return null
  }
}

function search(
  file: Uint8Array,
  deps: Uint8Array | null,
  twin: Uint8Array | null = null,
  directories = [{ name: 'tree', path: tree }]
): readonly Leak[] {
  return findLeaks(file, { twin, deps, directories, inflate }).leaks
}

/** Kinds of places with leaks that are certain, in the order of reports. */
const placesOf = (leaks: readonly Leak[]): readonly string[] =>
  leakPlaces.filter((place) =>
    leaks.some((leak) => leak.isCertain && leak.place === place)
  )

const ofPlace = (leaks: readonly Leak[], place: string) =>
  leaks.filter((leak) => leak.place === place)

let planted: { fixture: string; ldflags: string }
let trimmed: Uint8Array
let trimmedPath: string
let trimmedTwin: Uint8Array
let trimmedDeps: Uint8Array
let plain: Uint8Array

beforeAll(() => {
  write(join(tree, 'planted'), true)
  const fixture = fixtureOf('planted')
  const ldflags = `-X main.stamp=${tree}/out`
  planted = { fixture, ldflags }
  trimmedPath = shop.build('trimmed', { fixture, ldflags: `${ldflags} -s -w` })
  trimmed = read(trimmedPath)
  const twinFlags = `${ldflags} -s=false -w`
  trimmedTwin = read(shop.build('twin', { fixture, ldflags: twinFlags }))
  trimmedDeps = shop.listing('deps', { fixture, ldflags: twinFlags })
  plain = read(shop.build('plain', { ...planted, flags: [] }))
})

describe('a trimmed and stripped program with its twin', () => {
  let leaks: readonly Leak[]
  beforeAll(() => {
    leaks = search(trimmed, trimmedDeps, trimmedTwin)
  })

  it('leaks what -trimpath leaves, and nothing else', () => {
    expect(placesOf(leaks)).toEqual([
      '-X value',
      'string literal',
      'embedded file',
      'data'
    ])
  })

  it.each([
    ['-X value', 'out', 'main.stamp'],
    ['string literal', 'generator', 'main.help'],
    ['embedded file', 'tools/small', 'small.txt'],
    ['embedded file', 'tools/large', 'large.txt'],
    ['data', 'table', 'main.table']
  ])('has a %s with %s, held by %s of package main', (place, path, holder) => {
    expect(ofPlace(leaks, place)).toContainEqual(
      expect.objectContaining({
        path: `${tree}/${path}`,
        holder: expect.stringContaining(holder),
        package: 'main',
        isCertain: true
      })
    )
  })

  it('has no other path of that directory, as strings finds', () => {
    const found = output('strings', '-a', trimmedPath)
      .split(tree)
      .slice(1)
      .map((rest) => /^[/\w]*/.exec(rest)?.[0] ?? '')
    // A literal runs on into its neighbour, so that only the begin can be compared.
    for (const path of found) {
      const known = leaks.some((leak) => `${tree}${path}`.startsWith(leak.path))
      expect({ path, known }).toEqual({ path, known: true })
    }
    expect(found.length).toBe(5)
  })

  it('hints at a home that a literal has as an example', () => {
    expect(leaks.filter(({ isCertain }) => !isCertain)).toEqual([
      expect.objectContaining({
        path: '/home/example/tool',
        place: 'string literal'
      })
    ])
  })

  it('becomes a problem per kind of place, and a note of hints', () => {
    const findings = leakFindings(leaks, 'example.com/leak')
    expect(findings.filter(({ kind }) => kind === 'problem')).toHaveLength(4)
    expect(findings.filter(({ kind }) => kind === 'note')).toHaveLength(1)
    expect(findings.every(({ remedy }) => remedy !== '')).toBe(true)
  })
})

/** The end of a literal, and the begin of the next in the file. */
const joined = (): string => {
  const text = Buffer.from(trimmed).toString('latin1')
  const at = text.indexOf('/srv/neighbour')
  const path = text.slice(at, at + 30)
  expect(path).toMatch(/^\/srv\/neighbour\w/)
  return path
}

describe('a path that two neighbouring literals make', () => {
  it('is no leak where literals are tested one by one', () => {
    const directories = [{ name: 'tree', path: joined() }]
    const leaks = search(trimmed, trimmedDeps, trimmedTwin, directories)
    expect(
      ofPlace(leaks, 'string literal').filter((leak) => leak.isCertain)
    ).toEqual([])
  })

  it('is a hint where nothing tells literals apart', () => {
    const path = joined()
    const leaks = search(trimmed, null, null, [{ name: 'tree', path }])
    const [hint] = leaks.filter((leak) => leak.path.startsWith(path))
    expect(hint?.isCertain).not.toBe(true)
  })
})

describe('a plain build', () => {
  it('leaks its file table, GOROOT and flags as well', () => {
    const leaks = search(plain, null)
    expect(placesOf(leaks)).toEqual(
      expect.arrayContaining([
        'file table',
        'build info',
        'default GOROOT',
        '-X value',
        'debug information'
      ])
    )
    const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' })
    expect(ofPlace(leaks, 'file table').map(({ path }) => path)).toEqual(
      expect.arrayContaining([root.trim(), tree])
    )
    expect(ofPlace(leaks, 'build info')).toEqual([
      expect.objectContaining({ path: `${tree}/out`, holder: '-ldflags' })
    ])
  })

  it('names packages that go list knows', () => {
    const known = new Set(
      execFileSync('go', ['list', '-deps', '.'], {
        cwd: join(tree, 'planted'),
        encoding: 'utf8'
      }).split('\n')
    )
    const [ofRoot] = ofPlace(search(plain, null), 'file table')
    const named = (ofRoot?.holder ?? '').replace(/ and \d+ more$/, '')
    expect(named.split(', ').filter((name) => !known.has(name))).toEqual([])
  })

  it('leaks nothing of another machine’s directories', () => {
    const there = [{ name: 'tree', path: '/srv/elsewhere/app' }]
    const leaks = search(plain, null, null, there)
    expect(leaks.filter(({ path }) => path.startsWith('/srv/else'))).toEqual([])
  })
})

describe('the same program without paths', () => {
  it('leaks nothing', () => {
    write(join(tree, 'clean'), false)
    const fixture = fixtureOf('clean')
    const ldflags = '-s=false -w -X main.stamp=v1'
    const file = read(shop.build('clean', { fixture, ldflags }))
    const deps = shop.listing('clean-deps', { fixture, ldflags })
    expect(placesOf(search(file, deps))).toEqual([])
  })
})

const code = (place: string) => `package main

// static const char *where(void) { return "${place}"; }
// static const char *file(void) { return __FILE__; }
import "C"

func main() { println(C.GoString(C.where()), C.GoString(C.file())) }
`

const built = (name: string, place: string, flags: readonly string[]) => {
  const directory = join(tree, name)
  mkdirSync(directory)
  writeFileSync(join(directory, 'go.mod'), 'module example.com/c\n\ngo 1.19\n')
  writeFileSync(join(directory, 'main.go'), code(place))
  const options = {
    fixture: fixtureOf(name),
    cgo: true,
    flags,
    ldflags: '-s=false -w'
  }
  return search(
    read(shop.build(name, options)),
    shop.listing(`${name}-deps`, options)
  )
}

describe('a program with C code', () => {
  it('leaks __FILE__ and what its source has', () => {
    const leaks = built('with-c', `${tree}/c`, [])
    expect(ofPlace(leaks, 'C code').map(({ path }) => path)).toEqual(
      expect.arrayContaining([`${tree}/c`, `${tree}/with-c/main.go`])
    )
  })

  it('leaks neither with -trimpath and a neutral source', () => {
    const leaks = built('neutral', 'here', ['-trimpath'])
    expect(placesOf(leaks)).toEqual([])
  })
})
