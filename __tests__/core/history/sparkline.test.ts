import { expect, it } from '@jest/globals'
import { sparkline } from '../../../src/core/history/sparkline.ts'

const point = (fileSize: number, missing: number | null = 0) => ({
  fileSize,
  missing
})

it('draws the smallest size lowest and the largest highest', () => {
  const sizes = [0, 10, 20, 30, 40, 50, 60, 70]
  expect(sparkline(sizes.map((size) => point(size)))).toBe('▁▂▃▄▅▆▇█')
})

it('shows gaps, known and unknown, but none before the first point', () => {
  expect(sparkline([point(1, null), point(2, 3), point(2, null)])).toBe('▁·█·█')
})

it('draws a line where nothing changes, and nothing of nothing', () => {
  expect(sparkline([point(5), point(5)])).toBe('▁▁')
  expect(sparkline([])).toBe('')
})
