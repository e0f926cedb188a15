import { expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../../src/core/policy/budget.ts'
import { judge } from '../../../src/core/policy/judge.ts'
import { judgedPart } from '../../../src/core/policy/parts.ts'
import { randomExample, seeded } from '../compare/example.ts'

const texts = [
  '',
  'fail: { max-size: 1 KiB }\nmetric: [file, content, gzip]',
  'warn: { max-growth: 1 }\nnoise-floor: 0\nmetric: content',
  'packages: [{ package: "**", fail: { max-growth: 10 } }]\nnoise-floor: 0',
  'binaries: [{ binary: "**", modules: [{ module: "**", fail: { max-size: 10 } }] }]'
]

it.each(texts)('leaves every verdict as it is: %j', (text) => {
  const file = parseBudgetFile(text, 'budget.yml')
  const budget = { inline: noLayer, file }
  const verdict = (base: Measurement | null, head: Measurement | null) =>
    judge(compare(base, head), budget, {
      event: 'change',
      baseline: { state: 'found', source: 'file' }
    })
  const random = seeded(21)
  for (let round = 0; round < 60; round += 1) {
    const [base, head] = [randomExample(random), randomExample(random)]
    const [less, part] = [judgedPart(base, file), judgedPart(head, file)]
    expect(verdict(less, part)).toEqual(verdict(base, head))
    expect(verdict(null, part)).toEqual(verdict(null, head))
    expect(verdict(less, null)).toEqual(verdict(base, null))
    expect(part.symbols).toEqual([])
  }
})

it('keeps packages and modules only where a limit is for them', () => {
  const whole = randomExample(seeded(22))
  const rows = texts.map((text) => {
    const part = judgedPart(whole, parseBudgetFile(text, 'budget.yml'))
    return part.packages === whole.packages
  })
  expect(rows).toEqual([false, false, false, true, true])
})

it('keeps all of a measurement where something is forbidden, and no graph elsewhere', () => {
  const imports = { modules: [], packages: [] }
  const pathLeaks = { leaks: [] }
  const whole = { ...randomExample(seeded(23)), imports, pathLeaks }
  const part = (text: string) =>
    judgedPart(whole, parseBudgetFile(text, 'budget.yml'))
  expect(part('fail: { forbid: [{ symbol: x, reason: y }] }')).toBe(whole)
  expect(part('fail: { require-dead-code-elimination: true }')).toBe(whole)
  expect(part('warn: { forbid-path-leaks: strict }')).toBe(whole)
  expect(part('fail: { forbid-path-leaks: false }')).not.toBe(whole)
  expect(part('fail: { max-size: 1 }')).not.toHaveProperty('pathLeaks')
  expect(part('fail: { max-size: 1 }')).not.toHaveProperty('imports')
})
