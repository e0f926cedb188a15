// What brought packages, in programs that are built: each change names its cause, and
// without its cause nothing is said. Chains are held to go list and go mod why.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareAndExplain } from '../../src/core/explain/explain.ts'
import type { Comparison } from '../../src/core/compare/compare.ts'
import type { Arrival } from '../../src/core/model/explanation/explanation.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../src/core/model/parse-measurement.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import type { BuildSettings } from '../../src/core/plan/plan.ts'
import { measureTree } from '../../src/gate/measure-tree.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import {
  makePrivateHost,
  privatePath,
  type PrivateHost
} from '../setup/private-modules.ts'
import { writeTree } from '../setup/programs.ts'
import { workbench, type Workbench } from '../toolchain/workbench.ts'

let bench: Workbench

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

type Files = Readonly<Record<string, string>>

interface Made {
  readonly tree: Tree
  readonly measurements: readonly Measurement[]
}

let trees = 0

async function measure(
  files: Files,
  plan: Partial<BuildSettings> = {},
  env?: Record<string, string>
): Promise<Made> {
  const tree = await writeTree(join(bench.directory, `tree-${++trees}`), files)
  const opened = await bench.open({
    tree,
    plan: {
      targets: [parseTarget('linux/amd64')],
      cgoEnabled: 'false',
      ...plan
    },
    ...(env === undefined ? {} : { env })
  })
  const choice = { gzip: false, files: false }
  const made = await measureTree(opened, 'head', false, null, choice)
  return { tree, measurements: made.measurements }
}

/** Both sides of one program, as a store keeps the base. */
function explained(base: Made, head: Made, name: string): Comparison {
  const of = (made: Made): Measurement => {
    const found = made.measurements.find(({ binary }) => binary.name === name)
    if (found === undefined) throw new Error(`${name} was not measured`)
    return found
  }
  const rebuilt = compareAndExplain(of(base), of(head))
  const stored = parseMeasurement(JSON.parse(JSON.stringify(of(base))))
  expect(compareAndExplain(stored, of(head))).toEqual(rebuilt)
  return rebuilt
}

function arrivalsOf(base: Made, head: Made, name = 'tool'): readonly Arrival[] {
  const { explanation, packages, delta } = explained(base, head, name)
  const arrivals = explanation?.arrivals ?? []
  expect(explanation?.notRecorded ?? []).toEqual([])
  // Each package that one side alone has is in one arrival, and the rows add up.
  const known = arrivals.flatMap((arrival) => arrival.packages)
  const rows = packages.filter(
    ({ path, base: old, head: now }) =>
      (old === 0 || now === 0) && !path.startsWith('(')
  )
  expect(known.toSorted()).toEqual(rows.map(({ path }) => path).toSorted())
  const others = packages.filter(({ path }) => !known.includes(path))
  expect(sum(arrivals) + sum(others)).toBe(delta.fileSize)
  return arrivals
}

const sum = (rows: readonly { readonly delta: number }[]): number =>
  rows.reduce((total, { delta }) => total + delta, 0)

function go(tree: Tree, ...args: string[]): string {
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off' }
  return execFileSync('go', args, {
    cwd: tree.directory,
    env,
    encoding: 'utf8'
  })
}

/** Whether each package of a chain imports the next one, as go list says. */
function expectChain(tree: Tree, chain: readonly string[]): void {
  for (const [index, path] of chain.slice(0, -1).entries()) {
    const imports = go(tree, 'list', '-f', '{{join .Imports "\\n"}}', path)
    expect(imports.split('\n')).toContain(chain[index + 1])
  }
}

const goMod = 'module example.com/app\n\ngo 1.21\n'
const report = 'example.com/app/internal/report'

const twoPrograms: Files = {
  'go.mod': goMod,
  'cmd/tool/main.go': `package main

import "${report}"

func main() { println(report.Render("x")) }
`,
  'cmd/other/main.go': 'package main\n\nfunc main() { println("other") }\n',
  'internal/report/render.go': `package report

import (
	"strings"
)

func Render(name string) string { return strings.ToUpper(name) }
`
}

const withTemplate: Files = {
  ...twoPrograms,
  'internal/report/render.go': `package report

/* import "lies" */
import (
	"strings"

	tmpl "html/template"
)

var page = tmpl.Must(tmpl.New("page").Parse("{{.}}"))

func Render(name string) string {
	var out strings.Builder
	_ = page.Execute(&out, name)
	return out.String()
}
`
}

describe('a change that adds html/template', () => {
  let base: Made
  let head: Made

  beforeAll(async () => {
    base = await measure(twoPrograms)
    head = await measure(withTemplate)
  })

  it('is explained by the line of the import, in the program that has it', () => {
    const arrivals = arrivalsOf(base, head)
    const chain = ['example.com/app/cmd/tool', report, 'html/template']
    expect(arrivals[0]).toMatchObject({
      change: 'added',
      cause: {
        kind: 'import',
        edges: [
          {
            from: report,
            to: 'html/template',
            file: 'internal/report/render.go',
            line: 7
          }
        ],
        chain
      }
    })
    expect(arrivals[0]?.packages[0]).toBe('html/template')
    expect(arrivals[0]?.packages).toContain('text/template/parse')
    expect(sum(arrivals)).toBeGreaterThan(300_000)
    expectChain(head.tree, chain)
    expect(go(head.tree, 'mod', 'why', 'html/template')).toBe(
      `# html/template\n${chain.slice(1).join('\n')}\n`
    )
    expect(explained(base, head, 'other').explanation).toBeNull()
  })

  it('is explained the other way round where it goes', () => {
    expect(arrivalsOf(head, base)[0]).toMatchObject({
      change: 'removed',
      cause: {
        kind: 'import',
        edges: [{ file: 'internal/report/render.go', line: 7 }]
      }
    })
    const [came] = arrivalsOf(base, head)
    const [went] = arrivalsOf(head, base)
    expect(went?.packages).toEqual(came?.packages)
    expect(went?.delta).toBe(-(came?.delta ?? 0))
  })

  it('says nothing of a change that brings no package', async () => {
    const longer = await measure({
      ...withTemplate,
      'cmd/tool/more.go':
        'package main\n\nimport "strings"\n\nfunc init() { println(strings.Repeat("y", 3)) }\n'
    })
    expect(arrivalsOf(head, longer)).toEqual([])
  })
})

describe('an import behind a build tag', () => {
  it('counts where the tag is set', async () => {
    const tagged = {
      ...twoPrograms,
      'cmd/tool/extra.go':
        '//go:build extra\n\npackage main\n\nimport "text/tabwriter"\n\nfunc init() { println(new(tabwriter.Writer).Flush()) }\n'
    }
    const packages = ['./cmd/tool']
    const untagged = [
      await measure(twoPrograms, { packages }),
      await measure(tagged, { packages })
    ] as const
    expect(arrivalsOf(...untagged)).toEqual([])
    const plan = { packages, tags: ['extra'] }
    const base = await measure(twoPrograms, plan)
    const head = await measure(tagged, plan)
    expect(arrivalsOf(base, head)[0]).toMatchObject({
      cause: {
        kind: 'import',
        edges: [{ to: 'text/tabwriter', file: 'cmd/tool/extra.go', line: 5 }]
      }
    })
  })
})

describe("cgo's import", () => {
  it('is what brings the runtime of C', async () => {
    const plan = { packages: ['./cmd/tool'], cgoEnabled: 'true' } as const
    const base = await measure(twoPrograms, plan)
    const head = await measure(
      {
        ...twoPrograms,
        'cmd/tool/c.go':
          'package main\n\n/*\n// import "lies"\nstatic int one(void) { return 1; }\n*/\nimport "C"\n\nfunc init() { println(C.one()) }\n'
      },
      plan
    )
    const cause = arrivalsOf(base, head).find(({ packages }) =>
      packages.includes('runtime/cgo')
    )?.cause
    expect(cause).toMatchObject({
      kind: 'import',
      edges: [{ to: 'runtime/cgo', file: 'cmd/tool/c.go', line: 7 }]
    })
  })
})

const encoding = (body: string): Files => ({
  'go.mod': goMod,
  'cmd/tool/main.go': `package main

import (
	"encoding/ascii85"
	"os"
)

func main() { ${body} }

func use() { ascii85.Encode(make([]byte, 99), []byte(os.Args[0])) }
`
})

describe('a package that was imported before and eliminated', () => {
  it('is explained by the symbol that uses it', async () => {
    const base = await measure(encoding('println(len(os.Args))'))
    const head = await measure(encoding('println(len(os.Args)); use()'))
    const arrival = arrivalsOf(base, head).find(({ packages }) =>
      packages.includes('encoding/ascii85')
    )
    expect(arrival).toMatchObject({
      change: 'added',
      cause: {
        kind: 'use',
        edge: { to: 'encoding/ascii85', file: 'cmd/tool/main.go', line: 4 },
        symbol: expect.stringMatching(/^main\.(?:use|main)$/),
        chain: ['example.com/app/cmd/tool', 'encoding/ascii85']
      }
    })
  })
})

const dep = privatePath('dep')

const source = (imports: string, result: string): Files => ({
  'go.mod': `module ${dep}\n\ngo 1.21\n`,
  'dep.go': `package dep\n\n${imports}\n\nfunc Do() any { return ${result} }\n`
})

describe("a dependency's update", () => {
  let host: PrivateHost

  beforeAll(async () => {
    host = await makePrivateHost(bench.directory)
    await host.publish('dep', 'v1.0.0', source('', '"plain"'))
    const xml = source('import "encoding/xml"', 'xml.NewDecoder(nil)')
    await host.publish('dep', 'v1.1.0', xml)
  })

  /** The program with one version, and the go.sum that Go makes of it. */
  async function programWith(version: string): Promise<Made> {
    const files = {
      'go.mod': `${goMod}\nrequire ${dep} ${version}\n`,
      'main.go': `package main\n\nimport "${dep}"\n\nfunc main() { println(dep.Do() != nil) }\n`
    }
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: host.home,
      GIT_CONFIG_NOSYSTEM: '1',
      GOTOOLCHAIN: 'local'
    }
    const tidied = await writeTree(join(bench.directory, version), files)
    execFileSync('go', ['mod', 'tidy'], {
      cwd: tidied.directory,
      env: {
        ...env,
        GOMODCACHE: bench.workspace.modCache,
        GOCACHE: bench.workspace.goCache,
        GOPROXY: 'direct',
        GOSUMDB: 'off'
      },
      stdio: 'pipe'
    })
    const goSum = readFileSync(join(tidied.directory, 'go.sum'), 'utf8')
    return measure({ ...files, 'go.sum': goSum }, {}, env)
  }

  it('is named with its versions where it brings the package', async () => {
    const [base, head] = [
      await programWith('v1.0.0'),
      await programWith('v1.1.0')
    ]
    const module = {
      kind: 'module',
      module: dep,
      edges: [{ from: dep, to: 'encoding/xml' }],
      chain: ['example.com/app', dep]
    }
    const [came, ...others] = arrivalsOf(base, head, 'app')
    expect(others).toEqual([])
    expect(came).toMatchObject({
      change: 'added',
      cause: { ...module, baseVersion: 'v1.0.0', headVersion: 'v1.1.0' }
    })
    expect(came?.packages).toContain('encoding/xml')
    expect(arrivalsOf(head, base, 'app')).toMatchObject([
      {
        change: 'removed',
        cause: { ...module, baseVersion: 'v1.1.0', headVersion: 'v1.0.0' }
      }
    ])
    expect(arrivalsOf(base, base, 'app')).toEqual([])
  })
})
