import { describe, expect, it } from '@jest/globals'
import { inlineLayer } from '../../../../src/core/policy/budget-file/inline-budget.ts'

describe('inlineLayer', () => {
  it('says nothing without inputs', () => {
    const nothing = { warn: {}, fail: {} }
    expect(inlineLayer({})).toEqual(nothing)
    expect(inlineLayer({ 'max-size': '', metric: ' ' })).toEqual(nothing)
  })

  it('reads every input', () => {
    expect(
      inlineLayer({
        'max-size': '20 MiB',
        'min-size': '5 MiB',
        'max-growth': '100 KiB',
        'max-growth-percent': '2 %',
        require: 'all',
        'warn-max-size': '19 MiB',
        'warn-max-growth': 'none',
        'warn-max-growth-percent': '0.5',
        'go-upgrade-limit': '1 MiB',
        'go-upgrade-limit-percent': '3',
        'warn-go-upgrade-limit': 'none',
        'warn-go-upgrade-limit-percent': '1',
        'noise-floor': '1 KiB',
        metric: 'gzip, file'
      })
    ).toEqual({
      metrics: ['file', 'gzip'],
      noiseFloor: 1024,
      warn: {
        maxSize: { every: 19_922_944 },
        maxGrowth: { every: null },
        maxGrowthPercent: { every: { millionths: 500_000 } },
        goUpgradeLimit: { every: null },
        goUpgradeLimitPercent: { every: { millionths: 1_000_000 } }
      },
      fail: {
        maxSize: { every: 20_971_520 },
        minSize: { every: 5_242_880 },
        maxGrowth: { every: 102_400 },
        maxGrowthPercent: { every: { millionths: 2_000_000 } },
        require: 'all',
        goUpgradeLimit: { every: 1_048_576 },
        goUpgradeLimitPercent: { every: { millionths: 3_000_000 } }
      }
    })
  })

  it.each([
    ['max-size', 'big', 'input max-size: must be a size such as 100 KiB'],
    ['min-size', '-1', 'input min-size: must be a size'],
    ['max-growth', '1 kib', 'input max-growth: must be a size'],
    ['max-growth-percent', 'x', 'input max-growth-percent: must be a perc'],
    ['require', 'both', 'input require: must be any or all, not "both"'],
    ['warn-max-size', 'x', 'input warn-max-size: must be a size'],
    ['warn-max-growth', 'x', 'input warn-max-growth: must be a size'],
    ['warn-max-growth-percent', '1 KiB', 'input warn-max-growth-percent: mus'],
    ['go-upgrade-limit', 'x', 'input go-upgrade-limit: must be a size'],
    ['go-upgrade-limit-percent', 'x', 'input go-upgrade-limit-percent: must'],
    ['warn-go-upgrade-limit', 'x', 'input warn-go-upgrade-limit: must be a si'],
    ['warn-go-upgrade-limit-percent', 'x', 'input warn-go-upgrade-limit-perc'],
    ['noise-floor', 'none', 'input noise-floor: must be a size'],
    ['metric', 'file zip', 'input metric: must be file, content or gzip']
  ])('names the input %s when it is %p', (name, text, message) => {
    const read = () => inlineLayer({ [name]: text })
    expect(read).toThrow(message)
    expect(read).toThrow(`not "${text}"`)
  })
})
