import { describe, expect, it } from '@jest/globals'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../../src/core/policy/budget.ts'
import {
  keyOf,
  tightenings,
  tighteningSentence,
  type MeasuredBinary
} from '../../../src/core/policy/ratchet.ts'
import { tighten } from '../../../src/core/policy/budget-file/tighten.ts'

const MiB = 2 ** 20

function binary(size: number, more: Partial<MeasuredBinary> = {}) {
  return {
    mainPackage: 'example.com/tool',
    name: 'tool',
    target: 'linux/amd64',
    sizes: { file: size, content: size - 100, gzip: null },
    ...more
  }
}

function found(text: string, binaries: readonly MeasuredBinary[]) {
  const file = parseBudgetFile(text, 'budget.yml')
  return tightenings({ inline: noLayer, file }, binaries)
}

const brief = (text: string, binaries: readonly MeasuredBinary[]) =>
  found(text, binaries).map((one) => `${keyOf(one.path)}: ${one.text}`)

const windows = { target: 'windows/amd64' }

describe('tightenings', () => {
  it.each([
    ['nothing without ceilings', 'fail: { max-growth: 1 }', []],
    ['nothing at 10 % of headroom', `fail: { max-size: ${20 * MiB} }`, []],
    [
      'a line beyond it',
      `fail: { max-size: ${20 * MiB + 20} }`,
      ['fail.max-size: 18.4 MiB']
    ],
    ['nothing for a ceiling that is broken', 'fail: { max-size: 1 MiB }', []],
    [
      'each tier',
      'warn: { max-size: 30 MiB }\nfail: { max-size: 40 MiB }',
      ['warn.max-size: 18.4 MiB', 'fail.max-size: 18.4 MiB']
    ],
    [
      'only sizes that were measured',
      'fail: { max-size: { gzip: 40 MiB, content: 50 MiB } }',
      ['fail.max-size.content: 18.4 MiB']
    ],
    [
      'the entry that holds, not what it replaces',
      'fail: { max-size: 90 MiB }\nbinaries:\n  - binary: tool\n    fail: { max-size: 40 MiB }',
      ['binaries[0].fail.max-size: 18.4 MiB']
    ],
    [
      'nothing where an entry removes the ceiling',
      'fail: { max-size: 90 MiB }\nbinaries:\n  - binary: tool\n    fail: { max-size: none }',
      []
    ]
  ])('give %s', (_, text, expected) => {
    expect(brief(text, [binary(18 * MiB)])).toEqual(expected)
  })

  it('hold for the largest of all binaries of a ceiling', () => {
    const both = [binary(5 * MiB), binary(10 * MiB, windows)]
    expect(brief('fail: { max-size: 40 MiB }', both)).toEqual([
      'fail.max-size: 10.2 MiB'
    ])
  })

  it('are whole KiB below a MiB', () => {
    expect(brief('fail: { max-size: 40 MiB }', [binary(3000)])).toEqual([
      'fail.max-size: 3 KiB'
    ])
  })

  it('are told in a sentence', () => {
    const [one] = found('fail: { max-size: 40 MiB }', [binary(10 * MiB)])
    expect(one && tighteningSentence(one)).toBe(
      'fail.max-size leaves 30.00 MiB of 40.00 MiB free (75.0 %); this line would hold: max-size: 10.2 MiB'
    )
  })
})

describe('tighten', () => {
  it('changes the values alone', () => {
    const text = `# ours
fail:
  max-size: "40 MiB" # since spring
  max-growth: 1 KiB
binaries:
  - {binary: other,   fail: {max-size: {file: 9 MiB}}}
  - binary: tool
    target: windows/*
    warn: { max-size:   41943040, min-size: 1 }
`
    const both = [binary(10 * MiB), binary(20 * MiB, windows)]
    const { text: tightened, left } = tighten(text, found(text, both))
    expect(left).toEqual([])
    expect(tightened).toBe(
      text.replace('"40 MiB"', '20.4 MiB').replace('41943040', '20.4 MiB')
    )
    expect(found(tightened, both)).toEqual([])
  })

  it('leaves what stands behind an anchor or an alias', () => {
    const text = 'warn: { max-size: &most 40 MiB }\nfail: { max-size: *most }\n'
    const { text: same, done, left } = tighten(text, found(text, [binary(MiB)]))
    expect([same, done, left.length]).toEqual([text, [], 2])
  })
})
