import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { parse } from 'yaml'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import {
  budgetFileSchema,
  layer
} from '../../../src/core/policy/budget-file/budget-schema.ts'
import {
  inlineLayer,
  inlineNames
} from '../../../src/core/policy/budget-file/inline-budget.ts'
import {
  partTier,
  tier
} from '../../../src/core/policy/budget-file/limit-schema.ts'
import { replaySchema } from '../../../src/core/model/replay-schema.ts'
import { renderReplayText } from '../../../src/core/report/terminal/replay.ts'

const page = await readFile(
  new URL('../../../docs/budgets.md', import.meta.url),
  'utf8'
)
const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, text = '']) => text
)
const workflows = blocks.filter((text) => text.includes('uses:'))
const files = blocks.filter((text) => !text.includes('uses:'))

describe('docs/budgets.md', () => {
  it.each(files)('shows a budget file that is accepted: %#', (text) => {
    expect(() => parseBudgetFile(text, 'docs/budgets.md')).not.toThrow()
  })

  it('has as many examples as it should', () => {
    expect([files.length, workflows.length]).toEqual([10, 1])
  })

  it('shows a replay as it is printed', async () => {
    const example = new URL(
      '../../../docs/examples/replay.json',
      import.meta.url
    )
    const replay = v.parse(
      replaySchema,
      JSON.parse(await readFile(example, 'utf8'))
    )
    const printed = renderReplayText(replay, { colours: false, width: 100 })
    expect(page).toContain(`\`\`\`text\n${printed}\`\`\``)
  })

  it('shows inputs that exist', () => {
    const steps = v.tuple([
      v.object({ with: v.record(v.picklist(inlineNames), v.string()) })
    ])
    const [step] = v.parse(steps, parse(workflows[0] ?? ''))
    expect(inlineLayer(step.with)).toEqual({
      warn: {},
      fail: { maxSize: { every: 26_214_400 }, maxGrowth: { every: 204_800 } }
    })
  })

  const keys = new Set([
    ...Object.keys(budgetFileSchema.pipe[0].entries),
    ...Object.keys(layer),
    ...Object.keys(tier.entries),
    ...Object.keys(partTier.entries),
    ...inlineNames,
    'binary',
    'target',
    'was',
    'package',
    'module',
    'judge',
    'author',
    'dependencies-only',
    'symbol',
    'reason',
    'allow-through',
    'strict',
    'forbid'
  ])

  it.each([...keys])('explains %s', (key) => {
    expect(page).toMatch(new RegExp(`\`${key}[\`:]`))
  })
})
