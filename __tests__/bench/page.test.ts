import { describe, expect, it } from '@jest/globals'
import { parts, performancePage } from '../../bench/page.ts'

describe('the page of performance', () => {
  it('says of what was not measured how to measure it', () => {
    const page = performancePage(new Map([['gate', 'It took long.\n']]), '')
    expect(page).toContain('It took long.')
    expect(page).not.toContain('Not measured yet: `node bench/run.ts gate')
    for (const part of parts.filter((each) => each !== 'gate')) {
      expect(page).toContain(
        `Not measured yet: \`node bench/run.ts ${part} --write\``
      )
    }
  })

  it('keeps the parts that were not measured now, in their order', () => {
    const first = performancePage(
      new Map(parts.map((part) => [part, `the first ${part}\n`])),
      ''
    )
    const second = performancePage(new Map([['compare', 'anew\n']]), first)
    expect(second).toBe(first.replace('the first compare', 'anew'))
    expect(performancePage(new Map(), second)).toBe(second)
  })
})
