import { describe, expect, it } from '@jest/globals'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import {
  noBudgetFile,
  noLayer,
  type Budget
} from '../../../src/core/policy/budget.ts'
import { inlineLayer } from '../../../src/core/policy/budget-file/inline-budget.ts'
import {
  formerName,
  limitsFor,
  needsGzip,
  unusedEntries
} from '../../../src/core/policy/limits.ts'

const tool = {
  mainPackage: 'example.com/tool/cmd/tool',
  name: 'tool',
  target: 'linux/amd64'
}
const none = {
  maxSize: null,
  minSize: null,
  maxGrowth: null,
  maxGrowthPercent: null,
  require: 'any',
  goUpgradeLimit: null,
  goUpgradeLimitPercent: null
}

function budget(text: string, inputs: Record<string, string> = {}): Budget {
  return {
    inline: inlineLayer(inputs),
    file: parseBudgetFile(text, 'budget.yml')
  }
}

function failTier(of: Budget, binary = tool) {
  return limitsFor(of, binary).metrics[0]?.fail
}

describe('limitsFor', () => {
  it('is the default policy without any configuration', () => {
    expect(limitsFor({ inline: noLayer, file: noBudgetFile }, tool)).toEqual({
      noiseFloor: 2048,
      newBinary: 'warn',
      removedBinary: 'warn',
      metrics: [
        {
          metric: 'file',
          warn: {
            ...none,
            maxGrowth: 102_400,
            maxGrowthPercent: { millionths: 500_000 }
          },
          fail: {
            ...none,
            maxGrowth: 512_000,
            maxGrowthPercent: { millionths: 2_000_000 },
            require: 'all'
          }
        }
      ],
      packages: [],
      modules: [],
      origins: [],
      forbid: [],
      requireDeadCode: { warn: 'none', fail: 'none' },
      forbidPathLeaks: { warn: 'none', fail: 'none' }
    })
  })

  it('lays the file over the inputs, and later entries over earlier ones', () => {
    const of = budget(
      `
noise-floor: 3
fail: { max-size: 30, min-size: 3 }
binaries:
  - { binary: '**', fail: { max-size: 40 } }
  - { binary: tool, noise-floor: 5, fail: { max-size: 50 } }
  - { binary: other, fail: { max-size: 60 } }
`,
      { 'max-size': '20', 'min-size': '2', 'warn-max-size': '19' }
    )
    const limits = limitsFor(of, tool)
    expect(limits.noiseFloor).toBe(5)
    expect(limits.metrics[0]).toMatchObject({
      fail: { maxSize: 50, minSize: 3 },
      warn: { maxSize: 19 }
    })
  })

  it.each([
    [
      'max-growth: 50',
      { maxGrowth: 50, maxGrowthPercent: null, require: 'any' }
    ],
    [
      'max-growth-percent: 1',
      {
        maxGrowth: null,
        maxGrowthPercent: { millionths: 1_000_000 },
        require: 'any'
      }
    ],
    [
      'max-growth: none',
      { maxGrowth: null, maxGrowthPercent: null, require: 'any' }
    ],
    [
      'require: any',
      {
        maxGrowth: 512_000,
        maxGrowthPercent: { millionths: 2_000_000 },
        require: 'any'
      }
    ],
    [
      'max-size: 1',
      {
        maxGrowth: 512_000,
        maxGrowthPercent: { millionths: 2_000_000 },
        require: 'all'
      }
    ]
  ])('keeps growth limits together: fail: { %s }', (text, expected) => {
    expect(failTier(budget(`fail: { ${text} }`))).toMatchObject(expected)
  })

  it('keeps the limits of Go upgrades together, and apart from growth', () => {
    const below = { 'go-upgrade-limit': '1 MiB', 'max-growth': '1 KiB' }
    expect(failTier(budget('', below))).toMatchObject({
      goUpgradeLimit: 1_048_576,
      maxGrowth: 1024
    })
    const text = 'fail: { go-upgrade-limit-percent: 2 }'
    expect(failTier(budget(text, below))).toMatchObject({
      goUpgradeLimit: null,
      goUpgradeLimitPercent: { millionths: 2_000_000 },
      maxGrowth: 1024
    })
    const growth = 'fail: { max-growth: 2 KiB }'
    expect(failTier(budget(growth, below))).toMatchObject({
      goUpgradeLimit: 1_048_576,
      maxGrowth: 2048
    })
    const away = 'fail: { go-upgrade-limit: none }'
    expect(failTier(budget(away, below))?.goUpgradeLimit).toBeNull()
    const gzip = 'warn: { go-upgrade-limit: { gzip: 1 KiB } }'
    expect(limitsFor(budget(gzip), tool).metrics).toMatchObject([
      { metric: 'file', warn: { goUpgradeLimit: null } },
      { metric: 'gzip', warn: { goUpgradeLimit: 1024 } }
    ])
    expect(needsGzip(budget(gzip))).toBe(true)
  })

  it('judges each metric of a list by the same limits', () => {
    const { metrics } = limitsFor(
      budget('metric: [gzip, content]\nfail: { max-size: 9 }'),
      tool
    )
    expect(metrics.map(({ metric, fail }) => [metric, fail.maxSize])).toEqual([
      ['content', 9],
      ['gzip', 9]
    ])
  })

  it('judges a metric that only one limit names by that limit only', () => {
    const { metrics } = limitsFor(
      budget('fail: { max-size: { file: 20, gzip: 8 } }'),
      tool
    )
    expect(metrics.map(({ metric }) => metric)).toEqual(['file', 'gzip'])
    expect(metrics[0]?.fail).toMatchObject({ maxSize: 20, maxGrowth: 512_000 })
    expect(metrics[1]).toMatchObject({
      metric: 'gzip',
      warn: none,
      fail: { ...none, maxSize: 8, require: 'all' }
    })
  })

  it('leaves the growth limits of other metrics alone', () => {
    const { metrics } = limitsFor(
      budget('fail: { max-growth: { gzip: 40 } }'),
      tool
    )
    expect(metrics[0]?.fail).toMatchObject({
      maxGrowth: 512_000,
      require: 'all'
    })
    expect(metrics[1]?.fail).toMatchObject({ maxGrowth: 40, require: 'any' })
  })

  it('can switch a limit off for one metric', () => {
    const { metrics } = limitsFor(
      budget(
        'metric: [file, gzip]\nfail: { max-size: 9 }\nbinaries: [{ binary: tool, fail: { max-size: { gzip: none } } }]'
      ),
      tool
    )
    expect(metrics.map(({ fail }) => fail.maxSize)).toEqual([9, null])
  })

  it.each([
    ['example.com/tool/cmd/*', '**', true],
    ['example.com/tool/*', '**', false],
    ['tool', '**', true],
    ['to*', 'linux/*', true],
    ['tool', 'linux/amd64', true],
    ['tool', 'linux/amd64/v3', true],
    ['tool', 'linux/amd64/v2', false],
    ['tool', 'windows/*', false],
    ['tool', '*/arm64', false]
  ])('matches binary %p, target %p: %p', (binary, target, matches) => {
    const entry = `{ binary: '${binary}', target: '${target}', fail: { max-size: 1 } }`
    const of = budget(`binaries: [${entry}]`)
    const built = { ...tool, target: 'linux/amd64/v3' }
    expect(failTier(of, built)?.maxSize).toBe(matches ? 1 : null)
  })

  it('collects the part rules of the file and of all matching entries', () => {
    const limits = limitsFor(
      budget(`
packages: [{ package: a, fail: { max-size: 1 } }]
modules: [{ module: m, fail: { max-size: 1 } }]
binaries:
  - binary: tool
    packages: [{ package: b, fail: { max-size: 1 } }]
  - binary: '**'
    packages: [{ package: c, fail: { max-size: 1 } }]
  - binary: other
    packages: [{ package: d, fail: { max-size: 1 } }]
`),
      tool
    )
    expect(limits.packages.map(({ pattern }) => pattern)).toEqual([
      'a',
      'b',
      'c'
    ])
    expect(limits.modules.map(({ pattern }) => pattern)).toEqual(['m'])
  })
})

describe('formerName', () => {
  const of = budget(`
binaries:
  - { binary: tool, was: old }
  - { binary: tool, target: 'windows/*', was: old/windows }
  - { binary: '**', fail: { max-size: 1 } }
`)

  it.each([
    ['linux/amd64', 'old'],
    ['windows/amd64', 'old/windows']
  ])('on %s is %s', (target, expected) => {
    expect(formerName(of, { ...tool, target })).toBe(expected)
  })

  it('is null for other binaries', () => {
    expect(formerName(of, { ...tool, mainPackage: 'x', name: 'x' })).toBeNull()
  })
})

describe('needsGzip', () => {
  it.each([
    ['', {}, false],
    ['metric: [file, content]', {}, false],
    ['metric: gzip', {}, true],
    ['', { metric: 'gzip' }, true],
    ['warn: { max-growth: { gzip: 1 } }', {}, true],
    ['fail: { max-growth-percent: { gzip: 1 } }', {}, true],
    ['binaries: [{ binary: a, metric: gzip }]', {}, true],
    ['fail: { max-size: { file: 1 } }', {}, false]
  ])('of %j and inputs %j is %p', (text, inputs, expected) => {
    expect(needsGzip(budget(text, inputs))).toBe(expected)
  })
})

describe('unusedEntries', () => {
  it('names entries that match nothing', () => {
    const of = budget(`binaries:
  - { binary: tool, fail: { max-size: 1 } }
  - { binary: tol, fail: { max-size: 1 } }
  - { binary: tool, target: 'windows/*', fail: { max-size: 1 } }
`)
    expect(unusedEntries(of, [tool])).toEqual([
      'the budget for binary "tol" (line 3) matches nothing that was built',
      'the budget for binary "tool", target "windows/*" (line 4) matches nothing that was built'
    ])
  })
})
