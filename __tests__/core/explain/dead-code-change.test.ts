import { describe, expect, it } from '@jest/globals'
import { findDeadCodeChange } from '../../../src/core/explain/dead-code-change.ts'
import type { DeadCode } from '../../../src/core/model/explanation/explanation.ts'
import { symbol } from '../compare/example.ts'
import { offBy, on, sides, type Side } from './sides.ts'

const tool = 'example.com/tool'
const shape = 'example.com/shape'
const evalField = 'text/template.(*state).evalField'
const unknown: DeadCode = { state: 'unknown', why: 'it is old', culprits: [] }

const packages = { [tool]: 5000, [shape]: 5000 }

const change = (base: Side, head: Side, notRecorded: string[] = []) =>
  findDeadCodeChange(
    sides({ packages, ...base }, { packages, ...head }),
    notRecorded
  )

const told = (base: DeadCode | null, head: DeadCode | null) => {
  const notRecorded: string[] = []
  const larger = { packages: { [tool]: 1 } }
  const found = change(
    { deadCode: base },
    { deadCode: head, ...larger },
    notRecorded
  )
  expect(found).toBeNull()
  return notRecorded
}

describe('findDeadCodeChange', () => {
  it('names who switched it off, and the bytes of methods that stay for it', () => {
    const own = { package: shape }
    const kept = [
      symbol(`${shape}.Area`, 900, own),
      symbol(`${shape}.(*Circle).Area`, 100, own)
    ]
    const more = [
      symbol(`${shape}.(*Circle).Name`, 200, own),
      symbol(`${shape}.Square.Name`, 50, own),
      symbol(`${shape}.(*Stack[go.shape.int]).Pop`, 30, own),
      // Neither methods, nor exported, nor written: what only follows them.
      symbol(`${shape}.(*Circle).name`, 1000, own),
      symbol(`${shape}.(*Circle).Name.func1`, 1000, own),
      symbol(`${shape}.(*Circle).Name-fm`, 1000, own),
      symbol(`${shape}.New`, 1000, own),
      // It may have come with its package.
      symbol('text/template.(*Template).Execute', 1000, {
        package: 'text/template'
      })
    ]
    const deadCode = offBy([evalField, tool])
    expect(
      change(
        { symbols: kept },
        {
          symbols: [...kept, ...more],
          deadCode,
          packages: { ...packages, [shape]: 9000, 'text/template': 2000 }
        }
      )
    ).toEqual({
      base: 'on',
      head: 'off',
      delta: 280,
      culprits: deadCode.culprits
    })
  })

  it('counts what only those methods keep, through others as well', () => {
    const own = { package: shape }
    const name = `${shape}.(*Circle).Name`
    const symbols = [
      symbol(name, 200, own),
      symbol(`${shape}.format`, 40, own),
      symbol('strings.Map', 5, { package: 'strings' }),
      symbol('a.F', 1000, own),
      symbol('b.F', 1000, own),
      symbol('c.F', 1000, own)
    ]
    const keptBy = {
      [`${shape}.format`]: name,
      'strings.Map': `${shape}.format`,
      // Kept by what both sides have, and by each other.
      'a.F': `${shape}.Area`,
      'b.F': 'c.F',
      'c.F': 'b.F'
    }
    const both = symbol(`${shape}.Area`, 900, own)
    const found = change(
      { symbols: [both] },
      {
        symbols: [both, ...symbols],
        keptBy,
        deadCode: offBy(['a.F']),
        packages: { ...packages, [shape]: 9145, strings: 5 }
      }
    )
    expect(found?.delta).toBe(245)
  })

  it('names who no longer switches it off, and the bytes that went', () => {
    const method = symbol(`${shape}.(*Circle).Name`, 200, { package: shape })
    const deadCode = offBy([evalField])
    expect(
      change(
        {
          deadCode,
          symbols: [method],
          packages: { ...packages, [tool]: 6000 }
        },
        {}
      )
    ).toEqual({
      base: 'off',
      head: 'on',
      delta: -200,
      culprits: deadCode.culprits
    })
  })

  it.each<[string, DeadCode, DeadCode]>([
    ['stays on', on, on],
    ['stays off by another', offBy(['a.F']), offBy(['b.F'])],
    ['stays off by one of two', offBy(['a.F'], ['b.F']), offBy(['b.F'])],
    ['is unknown before', unknown, offBy(['a.F'])],
    ['is unknown after', offBy(['a.F']), unknown]
  ])('says nothing where it %s', (_, base, head) => {
    expect(
      change({ deadCode: base }, { deadCode: head, packages: { [tool]: 1 } })
    ).toBeNull()
  })

  it('says in one clause which side does not know', () => {
    expect(told(null, on)).toEqual([
      "whether dead-code elimination is on in the base: the linker's listing was not recorded"
    ])
    expect(told(on, unknown)).toEqual([
      'whether dead-code elimination is on in the head: it is old'
    ])
    expect(told(unknown, unknown)).toEqual([
      'whether dead-code elimination is on: it is old'
    ])
    expect(told(null, unknown)).toEqual([
      "whether dead-code elimination is on: in the base, the linker's listing was not recorded; in the head, it is old"
    ])
    expect(told(null, null)).toEqual([])
    expect(told(on, on)).toEqual([])
  })

  describe('the import', () => {
    const before = [
      `${tool}: fmt@main.go:3 ${shape}@main.go:4`,
      `${shape}: fmt`
    ]
    const deadCode = offBy([evalField, tool, shape])
    const larger = { packages: { ...packages, 'text/template': 3000 } }

    it('is the new one on the path to the culprit', () => {
      const graph = [
        `${tool}: fmt@main.go:3 ${shape}@main.go:4`,
        `${shape}: fmt text/template`
      ]
      expect(
        change({ graph: before }, { graph, deadCode, ...larger })?.culprits[0]
          ?.edge
      ).toEqual({ from: shape, to: 'text/template' })
    })

    it('is the new one of the shortest chain where the path has none', () => {
      const graph = [`${tool}: fmt@main.go:3 text/template@new.go:9`]
      expect(
        change({ graph: before }, { graph, deadCode, ...larger })?.culprits[0]
          ?.edge
      ).toEqual({
        from: tool,
        to: 'text/template',
        file: 'new.go',
        line: 9
      })
    })

    it('is the one by which own code leads there where all are old', () => {
      const graph = [
        `${tool}: fmt@main.go:3 ${shape}@main.go:4`,
        `${shape}: text/template`
      ]
      expect(
        change({ graph }, { graph, deadCode, ...larger })?.culprits[0]?.edge
      ).toEqual({
        from: tool,
        to: shape,
        file: 'main.go',
        line: 4
      })
    })

    it('is none where own code that both sides have calls for it, but the line of that code', () => {
      const graph = [
        `${tool}: fmt@main.go:3 ${tool}/cli@main.go:4`,
        `${tool}/cli: fmt@cli.go:3 reflect@cli.go:4`
      ]
      const culprits = offBy([`${tool}/cli.call`, tool]).culprits.map(
        (culprit) => ({ ...culprit, place: 'cli.go:14' })
      )
      const own: DeadCode = { state: 'off', culprits }
      const found = change({ graph }, { graph, deadCode: own, ...larger })
      expect(found?.culprits[0]).toMatchObject({ file: 'cli/cli.go', line: 14 })
      expect(found?.culprits[0]).not.toHaveProperty('edge')
    })

    it('has no line where it went, since the head has no such line', () => {
      const graph = [`${tool}: fmt@main.go:3 text/template@old.go:9`]
      expect(
        change({ graph, deadCode, ...larger }, { graph: before })?.culprits[0]
          ?.edge
      ).toEqual({ from: tool, to: 'text/template' })
    })

    it('is that of plugin where this makes the link dynamic', () => {
      const graph = [...before, `${shape}: plugin`]
      const plugin: DeadCode = {
        state: 'off',
        culprits: [
          { kind: 'plugin', symbol: 'plugin', package: shape, path: [] }
        ]
      }
      expect(
        change({ graph: before }, { graph, deadCode: plugin, ...larger })
          ?.culprits[0]?.edge
      ).toEqual({ from: shape, to: 'plugin' })
    })

    it('is absent where a side has no import graph', () => {
      expect(
        change({}, { graph: before, deadCode, ...larger })?.culprits[0]
      ).not.toHaveProperty('edge')
    })
  })
})
