// The import graph that is made of a listing, held to what `go list` says.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import {
  parseTarget,
  targetEnvironment
} from '../../../src/core/model/target.ts'
import { checkImportGraph } from '../../../src/core/model/explanation/check-import-graph.ts'
import type { ImportGraph } from '../../../src/core/model/explanation/explanation.ts'
import type { BuildSettings } from '../../../src/core/plan/plan.ts'
import { removeTree } from '../../../src/host/files/scratch.ts'
import { listTargets } from '../../../src/toolchain/list/list-targets.ts'
import type {
  GoCommand,
  TargetListing,
  Tree
} from '../../../src/toolchain/source-tree.ts'
import {
  goOfMachine,
  offlineEnvironment,
  plainSettings,
  temporaryDirectory,
  writeFiles,
  writeTree
} from '../../setup/programs.ts'

let scratch: string
let goCommand: GoCommand
let tree: Tree

const tool = 'example.com/app/cmd/tool'

const files = {
  'go.mod':
    'module example.com/app\n\ngo 1.19\n\nrequire example.com/beside v0.0.0\n\nreplace example.com/beside => ./beside\n',
  'beside/go.mod': 'module example.com/beside\n\ngo 1.19\n',
  'beside/beside.go':
    'package beside\n\nimport "strings"\n\nvar Upper = strings.ToUpper\n',
  'cmd/tool/main.go':
    '\uFEFFpackage main\r\n\r\nimport (\r\n\t"net/http"\r\n\r\n\t"example.com/app/sub"\r\n\tb "example.com/beside"\r\n\t. "math/bits"\r\n)\r\n\r\nfunc main() { sub.Do(); println(b.Upper(""), UintSize, http.StatusOK) }\r\n',
  'cmd/tool/tagged.go':
    '//go:build extra\n\npackage main\n\nimport _ "encoding/xml"\n',
  'cmd/tool/windows_windows.go': 'package main\n\nimport _ "text/tabwriter"\n',
  'cmd/other/main.go': 'package main\n\nfunc main() {}\n',
  'cmd/c/main.go':
    'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n',
  'sub/a.go': 'package sub\n\nimport `fmt`\n\nfunc Do() { fmt.Println() }\n',
  'sub/b.go':
    'package sub\n\nimport (\n\t"fmt"; /* import "lies" */ str "strings"\n)\n\nvar _ = fmt.Sprint(str.Title(""))\n'
}

beforeAll(async () => {
  scratch = await temporaryDirectory()
  await mkdir(join(scratch, 'home'))
  goCommand = await goOfMachine()
  tree = await writeTree(join(scratch, 'app'), files)
})
afterAll(() => removeTree(scratch))

interface Wish {
  readonly target?: string
  readonly settings?: Partial<BuildSettings>
  readonly cgo?: '0' | '1'
  readonly of?: Tree
}

function environment(target: string, cgo: string): Record<string, string> {
  return {
    ...offlineEnvironment(scratch),
    CGO_ENABLED: cgo,
    ...targetEnvironment(parseTarget(target))
  }
}

async function list(wish: Wish = {}): Promise<TargetListing> {
  const { target = 'linux/amd64', settings = {}, cgo = '0', of = tree } = wish
  const [listing] = await listTargets({
    goCommand,
    tree: of,
    settings: { ...plainSettings, ...settings },
    targets: [parseTarget(target)],
    env: () => environment(target, cgo)
  })
  if (listing === undefined) throw new Error('nothing was listed')
  return listing
}

async function graphsOf(wish: Wish = {}): Promise<Map<string, ImportGraph>> {
  const { mains } = await list(wish)
  return new Map(
    mains.flatMap(({ importPath, imports }) =>
      imports === null ? [] : [[importPath, imports]]
    )
  )
}

function goList(wish: Wish, main: string): string[] {
  const { target = 'linux/amd64', settings = {}, cgo = '0' } = wish
  const tags = settings.tags ?? []
  return execFileSync(
    goCommand.go,
    ['list', '-deps', `-tags=${tags.join(',')}`, main],
    { cwd: tree.directory, env: environment(target, cgo), encoding: 'utf8' }
  )
    .trim()
    .split('\n')
    .toSorted()
}

/** `to place`, for all imports of a package. */
function placesOf(graph: ImportGraph | undefined, path: string): string[] {
  const row = graph?.packages.find((one) => one.path === path)
  return (row?.imports ?? []).map(
    (number, index) =>
      `${graph?.packages[number]?.path} ${row?.places?.[index] ?? '-'}`
  )
}

async function chosenImports(wish: Wish): Promise<string[]> {
  const graphs = await graphsOf(wish)
  return placesOf(graphs.get(tool), tool).filter((place) =>
    /xml|tabwriter/.test(place)
  )
}

describe('the import graph', () => {
  it.each<[string, Wish]>([
    ['linux/amd64', {}],
    ['windows/arm64', { target: 'windows/arm64' }],
    ['linux/arm, for which the linker adds a package', { target: 'linux/arm' }],
    ['a tag', { settings: { tags: ['extra'] } }],
    ['cgo', { cgo: '1' }]
  ])(
    'has the packages of each program that go list names for %s',
    async (_, wish) => {
      const graphs = await graphsOf(wish)
      expect([...graphs.keys()]).toHaveLength(wish.cgo === '1' ? 3 : 2)
      for (const [main, graph] of graphs) {
        checkImportGraph(graph, main)
        const paths = graph.packages.map(({ path }) => path)
        expect(paths.toSorted()).toEqual(goList(wish, main))
        expect(paths[0]).toBe(main)
      }
    }
  )

  it('says where own code imports, and nothing of other code', async () => {
    const graph = (await graphsOf()).get(tool)
    expect(placesOf(graph, tool)).toEqual([
      'example.com/app/sub main.go:6',
      'example.com/beside main.go:7',
      'math/bits main.go:8',
      'net/http main.go:4',
      'runtime '
    ])
    expect(placesOf(graph, 'example.com/app/sub')).toEqual([
      'fmt a.go:3',
      'strings b.go:4'
    ])
    expect(placesOf(graph, 'example.com/beside')).toEqual([
      'strings beside.go:3'
    ])
    expect(placesOf(graph, 'strings')).toContain('unicode -')
    expect(
      graph?.packages.flatMap(({ path, directory }) =>
        directory === undefined ? [] : [`${path} ${directory}`]
      )
    ).toEqual([
      `${tool} cmd/tool`,
      'example.com/app/sub sub',
      'example.com/beside beside'
    ])
    expect(
      graph?.modules.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    ).toEqual([
      { path: 'example.com/app', version: '' },
      { path: 'example.com/beside', version: 'v0.0.0 => ./beside' }
    ])
  })

  it('has imports of files that the target and the tags choose only', async () => {
    expect(await chosenImports({})).toEqual([])
    expect(await chosenImports({ settings: { tags: ['extra'] } })).toEqual([
      'encoding/xml tagged.go:5'
    ])
    expect(await chosenImports({ target: 'windows/amd64' })).toEqual([
      'text/tabwriter windows_windows.go:3'
    ])
  })

  it('counts vendored code as that of its module, also where a directory replaces it', async () => {
    const vendored = await writeTree(join(scratch, 'vendored'), {
      'go.mod':
        'module example.com/v\n\ngo 1.19\n\nrequire (\n\texample.com/beside v0.0.0\n\texample.com/kept v1.2.3\n)\n\nreplace example.com/beside => ./beside\n',
      'main.go':
        'package main\n\nimport (\n\t_ "example.com/beside"\n\t_ "example.com/kept"\n)\n\nfunc main() {}\n',
      'beside/go.mod': 'module example.com/beside\n\ngo 1.19\n',
      'vendor/modules.txt':
        '# example.com/beside v0.0.0 => ./beside\n## explicit; go 1.19\nexample.com/beside\n# example.com/kept v1.2.3\n## explicit; go 1.19\nexample.com/kept\n# example.com/beside => ./beside\n',
      'vendor/example.com/beside/beside.go':
        'package beside\n\nimport _ "unicode"\n',
      'vendor/example.com/kept/kept.go': 'package kept\n\nimport _ "unicode"\n'
    })
    const graph = (await graphsOf({ of: vendored })).get('example.com/v')
    expect(placesOf(graph, 'example.com/v')).toEqual([
      'example.com/beside main.go:4',
      'example.com/kept main.go:5',
      'runtime '
    ])
    expect(placesOf(graph, 'example.com/beside')).toEqual(['unicode -'])
    expect(placesOf(graph, 'example.com/kept')).toEqual(['unicode -'])
    expect(graph?.modules).toEqual([
      { path: 'example.com/v', version: '' },
      { path: 'example.com/beside', version: 'v0.0.0 => ./beside' },
      { path: 'example.com/kept', version: 'v1.2.3' }
    ])
  })

  it('says that cgo brings the runtime of C in', async () => {
    const graphs = await graphsOf({ cgo: '1' })
    const main = 'example.com/app/cmd/c'
    expect(placesOf(graphs.get(main), main)).toEqual([
      'runtime ',
      'runtime/cgo main.go:4',
      'syscall main.go:4',
      'unsafe main.go:4'
    ])
  })

  it('reads no file outside of the tree, and is left out with explain: false', async () => {
    const linked = await writeTree(join(scratch, 'linked'), {
      'go.mod': 'module example.com/linked\n\ngo 1.19\n',
      'main.go':
        'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println() }\n',
      'inside/real.txt': 'package main\n\nimport "os"\n\nvar _ = os.Args\n'
    })
    await writeFiles(scratch, {
      'outside.go': 'package main\n\nimport "errors"\n\nvar _ = errors.New\n'
    })
    await symlink('inside/real.txt', join(linked.root, 'inside.go'))
    await symlink('../outside.go', join(linked.root, 'outside.go'))
    const graph = (await graphsOf({ of: linked })).get('example.com/linked')
    expect(placesOf(graph, 'example.com/linked')).toEqual([
      'errors ',
      'fmt main.go:3',
      'os inside.go:3',
      'runtime '
    ])
    const { mains } = await list({ of: linked, settings: { explain: false } })
    expect(mains.map(({ imports }) => imports)).toEqual([null])
  })
})
