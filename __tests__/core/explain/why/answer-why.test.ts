import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  answerDeadCode,
  answerWhy
} from '../../../../src/core/explain/why/answer-why.ts'
import { nearestNames } from '../../../../src/core/explain/why/nearest-names.ts'
import {
  parseModuleGraph,
  type ModuleRequirements
} from '../../../../src/core/explain/why/requirements.ts'
import { belowPackage } from '../../../../src/core/explain/import-paths.ts'
import { whySchema } from '../../../../src/core/model/explanation/why-schema.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { measured } from './measured.ts'

const requirements: ModuleRequirements = {
  lines: [
    { module: 'a.example/a', file: 'go.mod', line: 5, indirect: false },
    { module: 'gopkg.in/yaml.v3', file: 'go.mod', line: 6, indirect: true }
  ],
  graph: parseModuleGraph(`example.com/tool a.example/a@v1.0.0
example.com/tool gopkg.in/yaml.v3@v3.0.1
a.example/a@v1.0.0 b.example/b@v1.2.0
b.example/b@v1.2.0 c.example/c@v0.1.0
`)
}

function answers(name: string, of: Measurement = measured()) {
  return answerWhy(name, [of], requirements).programs[0]?.answers ?? []
}

const render = {
  from: 'example.com/tool/report',
  to: 'html/template',
  file: 'report/render.go',
  line: 7
}
const first = {
  from: 'example.com/tool',
  to: 'example.com/tool/report',
  file: 'cmd/tool/main.go',
  line: 5
}

describe('why', () => {
  it('says of a package its chain with lines, its importers, its path and what hangs on it', () => {
    expect(answers('html/template')).toEqual([
      {
        kind: 'package',
        name: 'html/template',
        module: { path: 'std', version: '' },
        size: 1000,
        chain: [first, render],
        importers: { count: 1, edges: [render] },
        below: {
          count: 2,
          size: 1600,
          largest: [
            { path: 'html/template', size: 1000 },
            { path: 'text/template', size: 600 }
          ]
        },
        path: [
          { package: 'runtime', symbol: 'runtime.main' },
          { package: 'example.com/tool', symbol: 'main.main' },
          {
            package: 'example.com/tool/report',
            symbol: 'example.com/tool/report.Render'
          },
          { package: 'html/template', symbol: 'html/template.Execute' }
        ]
      }
    ])
  })

  it('agrees with dominators on what hangs on each package', () => {
    const { imports, packages } = measured()
    if (imports === undefined) throw new Error('it has a graph')
    const sizes = new Map(packages.map(({ path, size }) => [path, size]))
    // On the main package everything hangs, and nothing is said of it.
    const [, ...others] = imports.packages
    for (const { path } of others) {
      const [answer] = answers(path)
      const below = belowPackage(imports, path, (name) => sizes.get(name) ?? 0)
      expect(answer?.below?.size).toBe(below?.bytes)
    }
  })

  it('says of a module its version, its packages and which requirement brings it in', () => {
    const [answer] = answers('gopkg.in/yaml.v3')
    expect(answer).toMatchObject({
      kind: 'module',
      module: { version: 'v3.0.1' },
      size: 50,
      packages: { count: 2 },
      requirement: {
        lines: [{ file: 'go.mod', line: 6, indirect: true }],
        through: ['example.com/tool', 'gopkg.in/yaml.v3@v3.0.1']
      }
    })
  })

  it('answers for a name of several kinds with each of them', () => {
    const kinds = answers('gopkg.in/yaml.v3').map(({ kind }) => kind)
    expect(kinds).toEqual(['module', 'package'])
    expect(answers('main.usage').map(({ kind }) => kind)).toEqual([
      'string-literal',
      'symbol'
    ])
  })

  it('knows a version of a module, and no other', () => {
    expect(answers('gopkg.in/yaml.v3@v3.0.1')).toHaveLength(1)
    expect(answers('gopkg.in/yaml.v3@v3.0.0')).toEqual([])
  })

  it('finds an embedded file by its path, and who holds it', () => {
    expect(answers('page.html')).toMatchObject([
      {
        kind: 'embedded-file',
        name: 'page.html',
        package: 'example.com/tool/report',
        size: 300,
        chain: [first]
      }
    ])
  })

  it('knows a symbol of the main package by its import path as well', () => {
    expect(answers('example.com/tool.main')).toEqual(answers('main.main'))
    expect(answers('main.main')[0]).toMatchObject({ size: 500, kind: 'symbol' })
  })

  it('names what a file alone does not say', () => {
    const { imports: _, reachability: __, ...file } = measured({ build: null })
    const [program] = answerWhy('gopkg.in/yaml.v3', [file], null).programs
    expect(program?.answers[0]).toMatchObject({ chain: [], path: [] })
    expect(program?.answers[0]?.below).toBeUndefined()
    expect(program?.notRecorded).toEqual([
      'who imports what, as a file alone does not say it',
      "how the linker came to it, as that needs the linker's listing of the same build",
      'which requirement brings it in, as that needs the source tree'
    ])
  })

  it('ends where a listing runs in a circle, or out of its symbols', () => {
    const whole = measured()
    if (whole.reachability === undefined) throw new Error('it has a listing')
    for (const keptBy of [[5, 6, 5, 1, 1, 0, 7, -1], [99], []]) {
      const damaged = {
        ...whole,
        reachability: { ...whole.reachability, keptBy }
      }
      expect(answers('html/template', damaged)[0]?.path).toEqual([])
    }
  })

  it('is what its schema says', () => {
    const made = answerWhy('html/template', [measured()], requirements)
    expect(v.parse(whySchema, made)).toEqual(made)
    const deadCode = answerDeadCode([measured()])
    expect(v.parse(whySchema, deadCode)).toEqual(deadCode)
  })
})

describe('dead-code elimination', () => {
  it('is off by culprits, with the chain of imports to each', () => {
    const [program] = answerDeadCode([measured()]).programs
    expect(program?.deadCode).toMatchObject({
      state: 'off',
      culprits: [{ symbol: 'text/template.evalField' }],
      chains: [[first, render, { from: 'html/template', to: 'text/template' }]]
    })
  })

  it('is unknown without a listing', () => {
    const { reachability: _, ...file } = measured()
    const [program] = answerDeadCode([file]).programs
    expect(program?.deadCode?.state).toBe('unknown')
  })
})

describe('the nearest names', () => {
  it.each([
    ['html/templat', 'html/template'],
    ['yaml.v3', 'gopkg.in/yaml.v3'],
    ['some/template', 'html/template'],
    ['template.execute', 'html/template.Execute'],
    ['page.htm', 'page.html'],
    ['main.usages', 'main.usage']
  ])('of %s have %s', (text, name) => {
    expect(nearestNames(text, [measured()])).toContain(name)
  })

  it('are none of a text that is like nothing', () => {
    expect(nearestNames('qqqqqqqqqqqq', [measured()])).toEqual([])
  })

  it('are few', () => {
    expect(nearestNames('a', [measured()]).length).toBeLessThan(9)
  })
})

describe('a requirement', () => {
  it('goes through the modules that require it', () => {
    const { requirement } = { ...answerOf('c.example/c', 'v0.1.0') }
    expect(requirement).toEqual({
      lines: [],
      through: [
        'example.com/tool',
        'a.example/a@v1.0.0',
        'b.example/b@v1.2.0',
        'c.example/c@v0.1.0'
      ]
    })
  })

  it('is unknown of a version that nothing requires', () => {
    expect(answerOf('c.example/c', 'v0.2.0')?.requirement).toBeUndefined()
  })
})

function answerOf(path: string, version: string) {
  const { modules, ...rest } = measured()
  const other = [...modules, { path, version, size: 0 }]
  return answers(path, { ...rest, modules: other })[0]
}
