// The build cache of several releases of Go: the graph of actions against what
// `go build -v` and `go list` print, and the helper that reads a cache against a go
// that has the cache itself.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseActionGraph } from '../../src/core/doctor/cache/action-graph.ts'
import { stalenessTemplate } from '../../src/core/doctor/cache/staleness.ts'
import { quoteField } from '../../src/core/text/go-quoting.ts'
import { writeAll } from '../gate/doctor/bench.ts'
import { buildCache } from '../setup/build-cache.ts'
import { goOfRelease } from './toolchains.ts'

jest.setTimeout(600_000)

const releases = [
  '1.19.13',
  '1.20.14',
  '1.22.12',
  '1.24.13',
  '1.25.8',
  '1.26.8',
  '1.27.3'
] as const

const helper = resolve('src/toolchain/doctor/cache/cache-helper.ts')

describe.each(releases)('Go %s', (release) => {
  let root: string

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cache of a release '))
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  /** What go prints on both streams. */
  const go = (
    changes: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ): string => {
    const { stdout, stderr, status } = spawnSync(goOfRelease(release), args, {
      cwd: join(root, 'tree'),
      encoding: 'utf8',
      env: {
        ...process.env,
        GOTOOLCHAIN: 'local',
        GOFLAGS: '',
        GOENV: 'off',
        GOWORK: 'off',
        CGO_ENABLED: '0',
        GOCACHE: buildCache(),
        GOBIN: join(root, 'bin'),
        ...changes
      }
    })
    expect([status, stderr].join(' ')).toMatch(/^0 (?:[\w./]+\n)*$/)
    return `${stdout}${stderr}`
  }

  it('names in its graph what it compiled, and the helper reads its cache', () => {
    // A constant of this run: what holds it is in no cache.
    const unique = String(process.hrtime.bigint())
    writeAll(join(root, 'tree'), {
      'go.mod': 'module example.com/tool\n\ngo 1.19\n',
      'main.go':
        'package main\n\nimport "example.com/tool/a"\n\nfunc main() { println(a.A()) }\n',
      'a/a.go': `package a\n\nfunc A() int { return ${unique} }\n`
    })
    const graph = join(root, 'graph.json')
    const build = ['build', '-v', `-debug-actiongraph=${graph}`, '-o', root]
    const listed = ['list', '-deps', '-f', stalenessTemplate, '.']
    const minor = Number(release.split('.')[1])
    const own = join(root, 'own')
    mkdirSync(own)
    const words = [process.execPath, '--no-warnings', helper, buildCache(), own]
    const reading: Readonly<Record<string, string>> =
      minor < 24
        ? {}
        : { GOCACHE: own, GOCACHEPROG: words.map(quoteField).join(' ') }
    // What is stale before the build, and nothing after it.
    expect(go(reading, ...listed)).toBe(go({}, ...listed))
    const compiled = go({}, ...build, '.')
      .split('\n')
      .filter((name) => name !== '')
    expect(compiled).toEqual(
      expect.arrayContaining(['example.com/tool', 'example.com/tool/a'])
    )
    const actions = parseActionGraph(readFileSync(graph, 'utf8')) ?? []
    const names = actions.filter((one) => one.isCompiled)
    expect(names.map((one) => one.package).toSorted()).toEqual(
      compiled.toSorted()
    )
    const deps = go({}, 'list', '-deps', '.').split('\n')
    expect(actions.map((one) => one.package).toSorted()).toEqual(
      deps.filter((name) => name !== '' && name !== 'unsafe').toSorted()
    )
    for (const { milliseconds } of names) {
      expect(milliseconds).toBeGreaterThan(0)
    }
    expect(go(reading, ...listed)).toBe(go({}, ...listed))
    expect(go(reading, ...listed)).not.toMatch(/stale dependency|mismatch/)
  })
})
