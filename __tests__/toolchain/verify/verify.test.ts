import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  inspectBinary,
  type Inspection
} from '../../../src/core/binary/inspect.ts'
import { liesIn } from '../../../src/core/binary/runtime/source-paths.ts'
import { parseTarget } from '../../../src/core/model/target.ts'
import {
  compareBuilds,
  differingParts
} from '../../../src/toolchain/verify/reproducible.ts'
import type { Tree } from '../../../src/toolchain/source-tree.ts'
import {
  findMismatches,
  verifyBinary,
  type Expectation
} from '../../../src/toolchain/verify/verify.ts'
import { writeTree } from '../../setup/programs.ts'
import { plan } from '../plan.ts'
import { workbench, type Workbench } from '../workbench.ts'

let bench: Workbench
let tree: Tree
let goVersion: string

beforeAll(async () => {
  bench = await workbench()
  tree = await writeTree(join(bench.directory, 'program'), {
    'go.mod': 'module example.com/program\n\ngo 1.19\n',
    'main.go':
      'package main\n\nvar version = "unset"\n\nfunc main() { println(version) }\n'
  })
  goVersion = (await bench.open({ tree })).toolchain.version
})
afterAll(() => bench.remove())

/** Builds with Go itself, flags as given. */
function goBuild(name: string, flags: readonly string[]): string {
  const output = join(bench.directory, name)
  execFileSync(
    'go',
    ['build', '-buildvcs=false', ...flags, '-o', output, '.'],
    {
      cwd: tree.directory,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: bench.workspace.home,
        GOCACHE: bench.workspace.goCache,
        GOTOOLCHAIN: 'local',
        GOFLAGS: '',
        CGO_ENABLED: '0',
        GOOS: 'linux',
        GOARCH: 'amd64'
      },
      stdio: 'pipe'
    }
  )
  return output
}

/** A program that differs from another in one value. */
function stamped(value: string): string {
  return goBuild(`stamped-${value}`, [
    '-trimpath',
    `-ldflags=-X main.version=${value} -s -w`
  ])
}

function expected(changes: Partial<Expectation> = {}): Expectation {
  return {
    mainPackage: 'example.com/program',
    goVersion,
    target: { target: parseTarget('linux/amd64'), cgo: false, compiler: '' },
    plan: plan(),
    buildId: null,
    directories: [bench.directory],
    ...changes
  }
}

async function mismatches(
  path: string,
  changes: Partial<Expectation> = {}
): Promise<string[]> {
  return findMismatches(inspectBinary(await readFile(path)), expected(changes))
}

describe('a built binary', () => {
  it('passes when it is as enforced', async () => {
    const path = goBuild('good', ['-trimpath', '-ldflags=-s -w'])
    const inspection = inspectBinary(await readFile(path))
    expect(verifyBinary(inspection, expected())).toEqual({
      unchecked: [],
      notes: []
    })
  })

  it('is refused with a symbol table or debug sections', async () => {
    const table = goBuild('table', ['-trimpath', '-ldflags=-w'])
    expect(await mismatches(table)).toEqual(['it has a symbol table'])
    const debug = goBuild('debug', ['-trimpath'])
    expect(await mismatches(debug)).toEqual([
      'it has a symbol table',
      expect.stringMatching(/^it has debug sections \(\.debug_/)
    ])
  })

  it('may have the symbols that Go before 1.22 leaves in Mach-O files', () => {
    const inspection: Inspection = {
      format: 'macho',
      stripped: false,
      hasSymbolTable: true,
      debugSections: [],
      buildInfo: null,
      goBuildId: null,
      absoluteSourcePaths: [],
      notes: []
    }
    expect(
      findMismatches(inspection, expected({ goVersion: 'go1.21.13' }))
    ).toEqual([])
    expect(
      findMismatches(inspection, expected({ goVersion: 'go1.22.0' }))
    ).toEqual(['it has a symbol table'])
    expect(
      findMismatches(
        { ...inspection, format: 'pe' },
        expected({ goVersion: 'go1.21.13' })
      )
    ).toEqual(['it has a symbol table'])
  })

  it('is refused with another build ID than build-id asks for', async () => {
    const kept = inspectBinary(await readFile(stamped('kept')))
    expect(findMismatches(kept, expected())).toEqual([])
    expect(findMismatches(kept, expected({ buildId: '' }))).toEqual([
      expect.stringMatching(/^its build ID is \S+\/\S+, not \(none\)$/)
    ])
    const ldflags = '-ldflags=-buildid= -s -w'
    const without = inspectBinary(
      await readFile(goBuild('without-id', ['-trimpath', ldflags]))
    )
    expect(findMismatches(without, expected({ buildId: '' }))).toEqual([])
    expect(findMismatches(without, expected({ buildId: 'abc' }))).toEqual([
      'its build ID is (none), not abc'
    ])
  })

  it('is refused when it is not trimmed, by name', async () => {
    const path = goBuild('untrimmed', ['-ldflags=-s -w'])
    const inspection = inspectBinary(await readFile(path), [bench.directory])
    expect(() => verifyBinary(inspection, expected())).toThrow(
      /^example\.com\/program for linux\/amd64 was not built as enforced: it names source files by absolute path \(\/.*\); its build info says -trimpath=\(nothing\), not true$/
    )
  })

  it.each<[string, Partial<Expectation>, string]>([
    [
      'target',
      {
        target: {
          target: parseTarget('linux/arm64'),
          cgo: false,
          compiler: ''
        }
      },
      'its build info says GOARCH=amd64, not arm64'
    ],
    [
      'level',
      {
        target: {
          target: parseTarget('linux/amd64/v3'),
          cgo: false,
          compiler: ''
        }
      },
      'its build info says GOAMD64=v1, not v3'
    ],
    [
      'cgo',
      {
        target: { target: parseTarget('linux/amd64'), cgo: true, compiler: '' }
      },
      'its build info says CGO_ENABLED=0, not 1'
    ],
    [
      'tags',
      { plan: plan({ tags: ['a'] }) },
      'its build info says -tags=(nothing), not a'
    ],
    [
      'build mode',
      { plan: plan({ buildMode: 'pie' }) },
      'its build info says -buildmode=exe, not pie'
    ],
    [
      'compiler flag',
      { plan: plan({ gcflags: 'all=-l' }) },
      'its build info says -gcflags=(nothing), not all=-l'
    ],
    [
      'cryptographic module',
      { plan: plan({ goFips140: 'latest' }) },
      'it was built without GOFIPS140=latest'
    ],
    ['toolchain', { goVersion: 'go1.2.3' }, ', not go1.2.3'],
    [
      'package',
      { mainPackage: 'other' },
      'it is example.com/program, not other'
    ]
  ])('is refused with another %s', async (_what, changes, message) => {
    const path = goBuild('good', ['-trimpath', '-ldflags=-s -w'])
    expect(await mismatches(path, changes)).toEqual([
      expect.stringContaining(message)
    ])
  })

  it('is refused with flags that nobody asked for', async () => {
    const path = goBuild('flags', [
      '-trimpath',
      '-ldflags=-s -w',
      '-gcflags=-l',
      '-tags=surprise'
    ])
    expect(await mismatches(path)).toEqual([
      'its build info says -tags=surprise, not (nothing)',
      'its build info says -gcflags=-l, not (nothing)'
    ])
  })

  it('says what can not be checked in a foreign format, and checks the rest', () => {
    const notes = ['symbol table and debug sections of pe files are not read']
    const inspection: Inspection = {
      format: 'pe',
      stripped: null,
      hasSymbolTable: null,
      debugSections: null,
      absoluteSourcePaths: null,
      notes,
      buildInfo: null,
      goBuildId: null
    }
    expect(verifyBinary(inspection, expected()).unchecked).toEqual([
      `example.com/program for linux/amd64: ${notes[0]}`
    ])
    expect(
      findMismatches(
        { ...inspection, absoluteSourcePaths: ['c:/src/main.go'] },
        expected({ directories: ['C:\\src'] })
      )
    ).toEqual(['it names source files by absolute path (c:/src/main.go)'])
  })

  it('may name files of other machines, as generators do, and a note says so', async () => {
    const generated = 'package main\n\n//line /build/agent/parser.y:7\n'
    const body = 'func init() { println(version) }\n'
    await writeFile(join(tree.root, 'parser.go'), generated + body)
    const path = goBuild('generated', ['-trimpath', '-ldflags=-s -w'])
    await writeFile(
      join(tree.root, 'parser.go'),
      `${generated.replace('/build/agent', '/home/dev')}${body}`
    )
    const leaking = goBuild('leaking', ['-trimpath', '-ldflags=-s -w'])
    await rm(join(tree.root, 'parser.go'))
    const directories = [tree.root, '/home/dev']
    const inspection = inspectBinary(await readFile(path), directories)
    expect(verifyBinary(inspection, expected({ directories }))).toEqual({
      unchecked: [],
      notes: [
        'example.com/program for linux/amd64: a //line directive names a source file by absolute path (/build/agent/parser.y), which is not a directory of this machine'
      ]
    })
    const own = inspectBinary(await readFile(leaking), directories)
    expect(() => verifyBinary(own, expected({ directories }))).toThrow(
      'was not built as enforced: it names source files by absolute path (/home/dev/parser.y)'
    )
  })

  it('knows its directories by whole names, and on Windows whatever their case', () => {
    expect(liesIn(['/home/me', 'C:\\Users\\me'], '/home/me/x.go')).toBe(true)
    expect(liesIn(['/home/me', 'C:\\Users\\me'], 'c:/users/ME/x.go')).toBe(true)
    expect(liesIn(['/home/me'], '/home/me2/x.go')).toBe(false)
    expect(liesIn(['/home/me'], '/Home/me/x.go')).toBe(false)
  })

  it('takes the tag that GOFIPS140 adds, where it is asked for', async () => {
    const path = goBuild('good', ['-trimpath', '-ldflags=-s -w'])
    const inspection = inspectBinary(await readFile(path))
    const { buildInfo } = inspection
    if (buildInfo === null) throw new Error('it has no build info')
    const settings = {
      ...buildInfo.settings,
      '-tags': 'netgo,fips140v1.0',
      GOFIPS140: 'v1.0.0-c2097c7c'
    }
    const made = { ...inspection, buildInfo: { ...buildInfo, settings } }
    const tags = ['netgo']
    const asked = plan({ tags, goFips140: 'v1.0.0' })
    expect(findMismatches(made, expected({ plan: asked }))).toEqual([])
    expect(findMismatches(made, expected({ plan: plan({ tags }) }))).toEqual([
      'its build info says -tags=netgo,fips140v1.0, not netgo'
    ])
  })

  it('takes versions and levels as Go writes them', () => {
    const inspection: Inspection = {
      format: 'elf',
      stripped: true,
      hasSymbolTable: false,
      debugSections: [],
      absoluteSourcePaths: [],
      notes: [],
      goBuildId: null,
      buildInfo: {
        goVersion: 'go1.26.8 X:loopvar',
        path: 'example.com/program',
        main: null,
        dependencies: [],
        text: '',
        settings: {
          '-trimpath': 'true',
          CGO_ENABLED: '0',
          GOOS: 'linux',
          GOARCH: 'arm',
          GOARM: '7,hardfloat'
        }
      }
    }
    const target = {
      target: parseTarget('linux/arm/7'),
      cgo: false,
      compiler: ''
    }
    const arm = expected({ target, goVersion: 'go1.26.8-X:loopvar' })
    expect(findMismatches(inspection, arm)).toEqual([])
    expect(
      findMismatches(
        {
          ...inspection,
          buildInfo: inspection.buildInfo && {
            ...inspection.buildInfo,
            settings: {
              ...inspection.buildInfo.settings,
              'vcs.revision': '0123'
            }
          }
        },
        arm
      )
    ).toEqual(['it has a version-control stamp'])
    expect(findMismatches({ ...inspection, buildInfo: null }, arm)).toEqual([
      'it holds no build info of Go'
    ])
  })
})

describe('two builds', () => {
  it('are compared by content, and by section where they differ', async () => {
    const [one, other, longer] = [
      stamped('aaaa'),
      stamped('bbbb'),
      stamped('bbbbbb')
    ]
    expect(await compareBuilds(one, one)).toMatchObject({
      identical: true,
      differing: []
    })
    const compared = await compareBuilds(one, other)
    expect(compared.identical).toBe(false)
    expect(compared.differing).toContain('.rodata')
    expect(compared.differing).not.toContain('.text')
    expect((await compareBuilds(one, longer)).differing).toContain('.rodata')
  })

  it('name the file size, and an offset where there are no sections', () => {
    expect(
      differingParts(Buffer.from('MZ-one'), Buffer.from('MZ-other'))
    ).toEqual(['file size (6 and 8 bytes)', 'bytes from offset 4 on'])
  })
})
