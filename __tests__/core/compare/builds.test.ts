// Real programs, built before and after a change to their source.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'

const root = mkdtempSync(join(tmpdir(), 'compare-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

type Files = Readonly<Record<string, string>>

const program: Files = {
  'go.mod': 'module example.com/tool\n\ngo 1.19\n',
  'main.go': `package main

import "example.com/tool/text"

type job struct{ n int }

//go:noinline
func (j *job) run(f func(int) int) int { return f(j.n) + 1 }

//go:noinline
func walk(names []string) (total int) {
	j := &job{len(names)}
	defer func() { total += j.run(func(n int) int { println("deferred", n, names); return n * total }) }()
	total += j.run(func(n int) int {
		for i, name := range names {
			if name == "x" {
				return n*i + len(name)
			}
		}
		return n
	})
	done := make(chan bool)
	go func(name string) { println(name, total); done <- true }(names[0])
	<-done
	return total
}

func init() { println("one") }

func main() {
	names := []string{"x", text.Upper("y")}
	println(walk(names), text.Sum([]int{1, 2, len(names)}))
}
`,
  'text/text.go': `package text

//go:noinline
func Sum[T int | int64 | float64](in []T) T {
	var total T
	each(in, func(one T) {
		if one > total {
			total += one
		}
	})
	return total
}

//go:noinline
func each[T any](in []T, f func(T)) {
	for _, one := range in {
		f(one)
	}
}

//go:noinline
func Upper(of string) string {
	out := []byte(of)
	for i, c := range out {
		if 'a' <= c && c <= 'z' {
			out[i] = c - 32
		}
	}
	return string(out)
}
`
}

/** The program with texts replaced; a text that isn't there is an error. */
function edited(...edits: readonly (readonly [RegExp, string])[]): Files {
  return edits.reduce<Files>(replaceAll, program)
}

function replaceAll(
  files: Files,
  [from, to]: readonly [RegExp, string]
): Files {
  if (!Object.values(files).some((text) => text.search(from) >= 0)) {
    throw new Error(`${from} is nowhere in the program`)
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace(from, to)])
  )
}

let builds = 0

/** Builds as the gate does: trimmed and stripped, and once more with symbols. */
function built(files: Files, directory = 'program'): Measurement {
  builds += 1
  const tree = join(root, `${builds}`, directory)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  const link = (ldflags: string) => {
    const output = join(root, `${builds}`, 'out')
    execFileSync(
      'go',
      [
        'build',
        '-trimpath',
        '-buildvcs=false',
        `-ldflags=${ldflags}`,
        '-o',
        output,
        '.'
      ],
      {
        cwd: tree,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          GO111MODULE: 'on',
          GOFLAGS: '',
          GOWORK: 'off',
          GOPROXY: 'off',
          GOTOOLCHAIN: 'local',
          GOOS: 'linux',
          GOARCH: 'amd64',
          CGO_ENABLED: '0'
        }
      }
    )
    return readFileSync(output)
  }
  const file = link('-s -w')
  const sha256 = createHash('sha256').update(file).digest('hex')
  const options = { sha256, gzip: null, build: null, twin: link('-w') }
  const measurement = measure(file, options)
  expect(measurement.attribution.level).toBe('symbols')
  return measurement
}

/** Rows of symbols as `change name`, with the old name where it differs. */
function changes(base: Measurement, head: Measurement): string[] {
  return (
    compare(base, head)
      .symbols.map(({ change, name, from }) =>
        from === undefined
          ? `${change} ${name}`
          : `${change} ${name} from ${from}`
      )
      // Go 1.19 numbers the shapes.
      .map((row) => row.replace(/(go\.shape\.\w+?)_\d+/g, '$1'))
      .toSorted()
  )
}

const base = built(program)

describe('a program that is built twice', () => {
  it('has no row at all, wherever it was built', () => {
    const again = built(program, `a/much/${'longer/'.repeat(9)}directory`)
    const comparison = compare(base, again)
    expect(comparison.status).toBe('unchanged')
    for (const table of [
      'sections',
      'regions',
      'modules',
      'packages',
      'symbols'
    ] as const) {
      expect(comparison[table]).toEqual([])
    }
  })

  it('has no row even where only its hash tells the two apart', () => {
    const { sha256WithoutBuildIds: _, ...binary } = base.binary
    const other = { ...base, binary: { ...binary, sha256: '0'.repeat(64) } }
    const comparison = compare(base, other)
    expect(comparison.status).toBe('changed')
    for (const table of [
      'sections',
      'regions',
      'modules',
      'packages',
      'symbols'
    ] as const) {
      expect(comparison[table]).toEqual([])
    }
  })
})

/** A generic function with two types, each with a field more. */
const lists = (more: string): readonly [RegExp, string][] => [
  [/type job struct/, `type near struct{ a, b int${more} }\n\ntype job struct`],
  [
    /println\(walk/,
    'text.Last([]near{{a: 1}, {b: 2}})\n\ttext.Last([]text.Far{text.Make(3), text.Make(4)})\n\tprintln(walk'
  ],
  [
    /package text/,
    `package text

type Far struct{ x, y int64${more} }

//go:noinline
func Make(n int64) Far { return Far{x: n} }

//go:noinline
func Last[T any](in []T) (last T) {
	for _, one := range in {
		last = one
	}
	return last
}`
  ]
]

/** A function that is inlined into main.main. */
const helper = (body: string): readonly [RegExp, string][] => [
  [/text\.Upper\("y"\)/, 'text.Upper("y" + text.Mark(len(os.Args)))'],
  [
    /import "example\.com\/tool\/text"/,
    'import (\n\t"os"\n\n\t"example.com/tool/text"\n)'
  ],
  [/package text/, `package text\n\nfunc Mark(n int) string {\n${body}}`]
]

describe('one change to a program', () => {
  it('that renames a function gives one row, and none that came or went', () => {
    const head = built(edited([/Upper/g, 'Shout']))
    expect(changes(base, head)).toEqual([
      'renamed example.com/tool/text.Shout from example.com/tool/text.Upper'
    ])
  })

  it('that renames a function takes its closures along', () => {
    const head = built(edited([/walk/g, 'visit']))
    const found = changes(base, head)
    expect(found).toContain('renamed main.visit from main.walk')
    expect(found).toContain('renamed main.visit.func1 from main.walk.func1')
    expect(found).toContain('renamed main.visit.func1.1 from main.walk.func1.1')
    for (const row of found) {
      const [, end] = /^renamed main\.visit(.*) from/.exec(row) ?? []
      expect(row).toBe(`renamed main.visit${end} from main.walk${end}`)
    }
  })

  it('that renames a type takes its methods along', () => {
    const head = built(edited([/\bjob\b/g, 'assignment']))
    expect(changes(base, head)).toEqual([
      'renamed main.(*assignment).run from main.(*job).run'
    ])
  })

  it('that moves a package moves its functions', () => {
    const moved = edited([/tool\/text"/, 'tool/internal/text"'])
    const { 'text/text.go': text = '', ...others } = moved
    const head = built({ ...others, 'internal/text/text.go': text })
    const found = changes(base, head)
    expect(found).toContain(
      'renamed example.com/tool/internal/text.Sum[go.shape.int] from example.com/tool/text.Sum[go.shape.int]'
    )
    for (const row of found) {
      const [, end] = /internal\/text\.(.*) from/.exec(row) ?? []
      expect(row).toBe(
        `renamed example.com/tool/internal/text.${end} from example.com/tool/text.${end}`
      )
    }
    expect(found.length).toBeGreaterThan(3)
  })

  it('that uses a generic function with another type renames its instance', () => {
    const head = built(
      edited([/Sum\(\[\]int\{1, 2, len\(names\)/, 'Sum([]float64{1, 2, 3'])
    )
    const found = changes(base, head).filter((row) =>
      row.includes('tool/text.')
    )
    expect(found).toContain(
      'renamed example.com/tool/text.Sum[go.shape.float64] from example.com/tool/text.Sum[go.shape.int]'
    )
    expect(found).toContain(
      'renamed example.com/tool/text.Sum[go.shape.float64].func1 from example.com/tool/text.Sum[go.shape.int].func1'
    )
    expect(found.filter((row) => !row.startsWith('renamed'))).toEqual([])
  })

  it('that gives types more fields changes the shape of both instances, which are known again', () => {
    const few = built(edited(...lists('')))
    const many = built(edited(...lists('; more [4]int')))
    const rows = compare(few, many).symbols.filter(({ name }) =>
      name.includes('text.Last[')
    )
    expect(rows.map((row) => [row.change, row.instantiatedFor])).toEqual(
      expect.arrayContaining([
        ['renamed', 'example.com/tool'],
        ['renamed', 'example.com/tool/text']
      ])
    )
    expect(rows).toHaveLength(2)
    for (const { from = '', name } of rows) {
      expect(from.replace(/{ .*\.([xa]) .*}/, '$1')).toBe(
        name.replace(/{ .*\.([xa]) .*}/, '$1')
      )
    }
  })

  it('that uses a generic function for pointers tells for whose', () => {
    const head = built(
      edited(
        [/println\(walk/, 'text.First([]*job{{1}, {2}})\n\tprintln(walk'],
        [
          /package text/,
          `package text\n\n//go:noinline\nfunc First[T any](in []T) T { println(in); return in[0] }`
        ]
      )
    )
    const rows = compare(base, head).symbols.filter(({ name }) =>
      name.includes('text.First[')
    )
    // All pointers are of one shape; the dictionary names the type.
    expect(rows.map((row) => [row.change, row.instantiatedFor])).toEqual([
      ['added', 'example.com/tool']
    ])
    expect(rows[0]?.name).toMatch(/First\[go\.shape\.\*uint8(?:_0)?\]$/)
  })

  it('that grows a function which is inlined elsewhere is counted for its author', () => {
    const short = built(edited(...helper('\treturn "a"[n&1:]\n')))
    const long = built(
      edited(
        ...helper(
          '\tn = n*n ^ n<<7\n\tn = n*n ^ n>>3\n\tn = n*n ^ n<<5\n\treturn "a"[n&1:]\n'
        )
      )
    )
    const { packages } = compare(short, long)
    const of = (path: string) => packages.find((row) => row.path === path)
    const [caller, author] = [
      of('example.com/tool'),
      of('example.com/tool/text')
    ]
    // The code is in main.main; whoever wrote it is text.
    expect(caller?.delta).toBeGreaterThan(10)
    expect(author?.written?.delta).toBeGreaterThan(10)
    expect(author?.written?.delta).toBeGreaterThan(author?.delta ?? 0)
    expect(caller?.written?.delta).toBeLessThan(caller?.delta ?? 0)
  })

  it('that puts a closure before others adds that one', () => {
    const head = built(
      edited([
        /j := &job\{len\(names\)\}/,
        'j := &job{len(names)}\n\ttotal += j.run(func(n int) int { println(n, "first", len(names)); return -n })'
      ])
    )
    const found = changes(base, head).filter((row) => !row.startsWith('grown'))
    const added = found.filter((row) => row.startsWith('added'))
    expect(added).toEqual(['added main.walk.func1'])
    expect(found).toContain('renamed main.walk.func2 from main.walk.func1')
    expect(found).toContain('renamed main.walk.func2.1 from main.walk.func1.1')
    expect(found).toContain('renamed main.walk.func3 from main.walk.func2')
    expect(found).toContain('renamed main.walk.func4 from main.walk.func3')
    expect(found.filter((row) => row.startsWith('removed'))).toEqual([])
  })

  it('that gives a method another receiver renames it', () => {
    const head = built(edited([/\(j \*job\) run/, '(j job) run']))
    const found = changes(base, head)
    expect(found).toContain('renamed main.job.run from main.(*job).run')
    expect(found.filter((row) => row.startsWith('removed'))).toEqual([])
  })

  it('that renames the module renames what is named after it', () => {
    const head = built(
      edited([/example\.com\/tool/g, 'example.org/instrument'])
    )
    const found = changes(base, head)
    // The build info holds the module's path.
    expect(found.filter((row) => !row.startsWith('renamed'))).toEqual([
      'grown runtime.modinfo.str'
    ])
    expect(found).toContain(
      'renamed example.org/instrument/text.Upper from example.com/tool/text.Upper'
    )
    expect(found.filter((row) => /\bmain\./.test(row))).toEqual([])
  })
})
