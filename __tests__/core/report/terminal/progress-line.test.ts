import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'
import {
  clock,
  progressLine
} from '../../../../src/core/report/terminal/progress-line.ts'

const progress = {
  step: 3,
  steps: 4,
  title: 'Build the head',
  doing: 'building tool for linux/amd64',
  detail: 'compiling net/http',
  seconds: 12.9
}

describe('progressLine', () => {
  it('says which step it is, for how long the run goes on, and what is compiled', () => {
    expect(progressLine(progress, 100)).toBe(
      '[3/4] 0:12 Build the head: building tool for linux/amd64, compiling net/http'
    )
    expect(progressLine({ ...progress, doing: '', detail: '' }, 100)).toBe(
      '[3/4] 0:12 Build the head'
    )
    expect(progressLine({ ...progress, step: 5 }, 100)).toContain('[5/5]')
    expect(progressLine({ ...progress, step: 0, detail: '' }, 100)).toBe(
      '0:12 Build the head: building tool for linux/amd64'
    )
  })

  it.each([10, 20, 40])('takes no more than %d columns', (width) => {
    for (const detail of ['compiling net/http', '漢字'.repeat(40)]) {
      const line = progressLine({ ...progress, doing: '', detail }, width)
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(line).toMatch(/…$/)
    }
  })

  it('shows nothing that a terminal would act on', () => {
    const line = progressLine({ ...progress, detail: 'a\u001B[2J\r\nb' }, 200)
    expect(line).toMatch(/a\[2Jb$/)
  })
})

describe('clock', () => {
  it.each([
    [7.9, '0:07'],
    [754, '12:34'],
    [3723, '1:02:03']
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text)
  })
})
