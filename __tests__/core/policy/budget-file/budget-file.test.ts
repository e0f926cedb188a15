import { describe, expect, it } from '@jest/globals'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noBudgetFile } from '../../../../src/core/policy/budget.ts'
import { messageOf } from '../../../../src/core/user-error.ts'

const path = '.github/go-size-gate.yml'

function faults(text: string): string[] {
  try {
    parseBudgetFile(text, path)
  } catch (error) {
    expect(error).toMatchObject({ name: 'UserError' })
    return messageOf(error).split('\n')
  }
  throw new Error('the file was accepted')
}

describe('parseBudgetFile', () => {
  it.each(['', '# nothing yet\n', '---\n'])('reads %j as no budget', (text) => {
    expect(parseBudgetFile(text, path)).toEqual(noBudgetFile)
  })

  it('reads every key', () => {
    const file = parseBudgetFile(
      `
version: 1
accept-budget-change: true
override-label: fine-with-me
override-sticky: true
override-approvers: [alice, 'helper[bot]']
inputs: { baseline: stored, go-proxy: direct, allow-no-baseline: false }
noise-floor: 4 KiB
metric: [file, gzip]
warn: { max-size: 19 MiB, min-size: 6 MiB, max-growth: none, require-dead-code-elimination: true, forbid-path-leaks: false, forbid: [{ package: a/**, reason: b, allow-through: [c], strict: true }] }
fail:
  max-size: { file: 20 MiB, gzip: 8 MiB }
  min-size: 5 MiB
  max-growth: 500 KiB
  max-growth-percent: 2 %
  require: all
  go-upgrade-limit: 1 MiB
  go-upgrade-limit-percent: { file: 3 }
packages:
  - package: github.com/aws/**
    judge: together
    warn: { max-size: 900 KiB }
    fail: { max-size: 1 MiB, max-growth: 10 KiB, max-growth-percent: 5, require: all }
modules:
  - module: std
    fail: { min-size: 1 }
allowances: [{ author: 'a[bot]', dependencies-only: true, noise-floor: 9 }]
binaries:
  - binary: example.com/tool/cmd/new
    target: linux/*
    was: example.com/tool/cmd/old
    noise-floor: 0
    metric: content
    warn: { max-growth-percent: { content: 0.5, gzip: none } }
    fail: { require: any, require-dead-code-elimination: strict, forbid-path-leaks: true, forbid: [{ module: d, reason: e }, { symbol: f.*, reason: g }] }
    packages: [{ package: a, warn: { max-growth: 1 } }]
    modules: [{ module: b, warn: { max-growth: 2 } }]
    origins: [{ origin: dependencies, warn: { max-growth: 3 } }]
origins: [{ origin: own, fail: { max-size: 4 } }]
`,
      path
    )
    const open = {
      maxSize: null,
      minSize: null,
      maxGrowth: null,
      maxGrowthPercent: null,
      require: 'any'
    }
    expect(file).toEqual({
      release: { branches: [], allowDetached: false },
      acceptBudgetChange: true,
      overrides: {
        label: 'fine-with-me',
        sticky: true,
        approvers: ['alice', 'helper[bot]']
      },
      inputs: {
        baseline: 'stored',
        'go-proxy': 'direct',
        'allow-no-baseline': false
      },
      allowances: [
        {
          author: 'a[bot]',
          dependenciesOnly: true,
          noiseFloor: 9,
          warn: {},
          fail: {},
          line: 27
        }
      ],
      general: {
        noiseFloor: 4096,
        metrics: ['file', 'gzip'],
        warn: {
          maxSize: { every: 19_922_944 },
          minSize: { every: 6_291_456 },
          maxGrowth: { every: null },
          requireDeadCode: 'kept',
          forbidPathLeaks: 'none'
        },
        fail: {
          maxSize: { of: { file: 20_971_520, gzip: 8_388_608 } },
          minSize: { every: 5_242_880 },
          maxGrowth: { every: 512_000 },
          maxGrowthPercent: { every: { millionths: 2_000_000 } },
          require: 'all',
          goUpgradeLimit: { every: 1_048_576 },
          goUpgradeLimitPercent: { of: { file: { millionths: 3_000_000 } } }
        }
      },
      packages: [
        {
          pattern: 'github.com/aws/**',
          judge: 'together',
          warn: { ...open, maxSize: 921_600 },
          fail: {
            maxSize: 1_048_576,
            minSize: null,
            maxGrowth: 10_240,
            maxGrowthPercent: { millionths: 5_000_000 },
            require: 'all'
          }
        }
      ],
      modules: [
        {
          pattern: 'std',
          judge: 'each',
          warn: open,
          fail: { ...open, minSize: 1 }
        }
      ],
      binaries: [
        {
          binary: 'example.com/tool/cmd/new',
          target: 'linux/*',
          was: 'example.com/tool/cmd/old',
          noiseFloor: 0,
          metrics: ['content'],
          warn: {
            maxGrowthPercent: {
              of: { content: { millionths: 500_000 }, gzip: null }
            }
          },
          fail: {
            require: 'any',
            requireDeadCode: 'strict',
            forbidPathLeaks: 'kept'
          },
          packages: [
            {
              pattern: 'a',
              judge: 'each',
              warn: { ...open, maxGrowth: 1 },
              fail: open
            }
          ],
          modules: [
            {
              pattern: 'b',
              judge: 'each',
              warn: { ...open, maxGrowth: 2 },
              fail: open
            }
          ],
          origins: [
            {
              pattern: 'dependencies',
              judge: 'each',
              warn: { ...open, maxGrowth: 3 },
              fail: open
            }
          ],
          forbid: [
            {
              tier: 'fail',
              kind: 'module',
              pattern: 'd',
              reason: 'e',
              allowThrough: [],
              strict: false,
              line: 35
            },
            {
              tier: 'fail',
              kind: 'symbol',
              pattern: 'f.*',
              reason: 'g',
              allowThrough: [],
              strict: false,
              line: 35
            }
          ],
          line: 29
        }
      ],
      origins: [
        {
          pattern: 'own',
          judge: 'each',
          warn: open,
          fail: { ...open, maxSize: 4 }
        }
      ],
      forbid: [
        {
          tier: 'warn',
          kind: 'package',
          pattern: 'a/**',
          reason: 'b',
          allowThrough: ['c'],
          strict: true,
          line: 10
        }
      ]
    })
  })

  it('applies to every target and former names to none by default', () => {
    const { binaries } = parseBudgetFile(
      'binaries: [{ binary: a, metric: gzip }]',
      path
    )
    expect(binaries).toMatchObject([{ target: '**', was: null, line: 1 }])
  })

  it('follows anchors and aliases', () => {
    const { general } = parseBudgetFile(
      'warn: &same { max-size: 1 }\nfail: *same\n',
      path
    )
    expect(general.fail).toEqual({ maxSize: { every: 1 } })
  })
})

describe('release', () => {
  it('limits releases, and says where they come from', () => {
    const { release } = parseBudgetFile(
      `release:
  max-size: { file: 25 MiB, gzip: none, package: 9 MiB }
  max-growth: 1 MiB
  since: v1.0.0
  max-growth-since: 5 MiB
  branches: [release-*, 'maint/**']
  allow-detached: true
  workflow: .github/workflows/release.yml
  trusted-root: .github/trusted-root.jsonl
`,
      path
    )
    expect(release).toEqual({
      maxSize: {
        of: { file: 25 * 1024 ** 2, gzip: null, package: 9 * 1024 ** 2 }
      },
      maxGrowth: { every: 1024 ** 2 },
      since: 'v1.0.0',
      maxGrowthSince: { every: 5 * 1024 ** 2 },
      branches: ['release-*', 'maint/**'],
      allowDetached: true,
      signer: {
        workflow: '.github/workflows/release.yml',
        trustedRoot: '.github/trusted-root.jsonl'
      }
    })
  })

  it('says nothing by default', () => {
    expect(parseBudgetFile('warn: { max-size: 1 }\n', path).release).toEqual({
      branches: [],
      allowDetached: false
    })
  })

  it('alone takes limits for packages', () => {
    expect(() =>
      parseBudgetFile('fail: { max-size: { package: 1 } }\n', path)
    ).toThrow('a mapping of file, content and gzip to these')
  })

  const keys =
    'max-size, max-growth, since, max-growth-since, branches, allow-detached, workflow, trusted-root'
  it.each([
    ['{}', 'release: must have at least one key, or be left out'],
    [
      '{ max-size: {} }',
      'release.max-size: must name at least one of file, content, gzip and package'
    ],
    [
      '{ max-grow: 1 }',
      `release: unknown key "max-grow" (did you mean "max-growth"?), allowed here are ${keys}`
    ],
    [
      '{ since: v1.0.0 }',
      'release: must have since and max-growth-since, or neither'
    ],
    [
      '{ max-growth-since: 1 }',
      'release: must have since and max-growth-since, or neither'
    ],
    [
      '{ since: latest, max-growth-since: 1 }',
      'release.since: must be the tag of a release, such as v1.0.0, not "latest"'
    ],
    [
      '{ branches: [] }',
      'release.branches: must have at least one entry, or be left out'
    ],
    [
      "{ branches: ['-x'] }",
      'release.branches[0]: must be a glob over names of branches, not "-x"'
    ],
    [
      '{ allow-detached: "yes" }',
      'release.allow-detached: must be true or false, not "yes"'
    ],
    ...[
      'release.yml',
      '.github/workflows/a/b.yml',
      '.github/workflows/.yml'
    ].map((workflow): [string, string] => [
      `{ workflow: ${workflow}, trusted-root: a }`,
      `1:22: release.workflow: must be the path of a workflow, such as .github/workflows/release.yml, not "${workflow}"`
    ]),
    ...['/etc/root', '../root', 'a/../b', './a', 'a//b', 'a/'].map(
      (root): [string, string] => [
        `{ workflow: .github/workflows/a.yml, trusted-root: ${root} }`,
        `1:61: release.trusted-root: must be the path of a file from the repository's root, with / and without . and .., not "${root}"`
      ]
    ),
    [
      '{ workflow: .github/workflows/a.yml }',
      '1:10: release: must have workflow and trusted-root, or neither'
    ],
    [
      '{ trusted-root: .github/root.jsonl }',
      '1:10: release: must have workflow and trusted-root, or neither'
    ]
  ])('%s: %s', (text, message) => {
    expect(() => parseBudgetFile(`release: ${text}\n`, path)).toThrow(message)
  })
})

describe('faults of a budget file', () => {
  const sizes =
    'must be a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)'
  const percents =
    'must be a percentage such as 2, 0.5 or 0.5 % (at most six decimals)'
  const more = '"none", or a mapping of file, content and gzip to these'
  const top =
    'version, accept-budget-change, override-label, override-sticky, override-approvers, inputs, allowances, release, noise-floor, metric, new-binary, removed-binary, warn, fail, packages, modules, origins, binaries'
  const limits =
    'max-size, min-size, max-growth, max-growth-percent, require, go-upgrade-limit, go-upgrade-limit-percent, require-dead-code-elimination, forbid-path-leaks'
  const tier = `${limits}, forbid`
  const glob =
    'must be a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most 200 characters)'

  it.each([
    [
      'origins: [{ origin: std, fail: { max-size: 1 } }]',
      '1:21: origins[0].origin: must be "own" or "dependencies", not "std"'
    ],
    [
      'origins: [{ origin: own, fail: {} }]',
      '1:11: origins[0]: must have a limit under warn or fail'
    ],
    [
      'fali: {}',
      `1:1: unknown key "fali" (did you mean "fail"?), allowed here are ${top}`
    ],
    ['a: 1', `1:1: unknown key "a", allowed here are ${top}`],
    ['__proto__: 1', `1:1: unknown key "__proto__", allowed here are ${top}`],
    [
      'constructor: 1',
      `1:1: unknown key "constructor", allowed here are ${top}`
    ],
    [
      'fail:\n  max-size: 1\n  max-grwth: 1',
      `3:3: fail: unknown key "max-grwth" (did you mean "max-growth"?), allowed here are ${tier}`
    ],
    ['fail: [1]', `1:7: fail: must be a mapping with the keys ${tier}`],
    ['warn:', `1:6: warn: must be a mapping with the keys ${tier}`],
    ['[1]', `1:1: must be a mapping with the keys ${top}`],
    [
      'version: 2',
      '1:10: version: must be 1, the version of this format, not 2'
    ],
    [
      'accept-budget-change: "yes"',
      '1:23: accept-budget-change: must be true or false, not "yes"'
    ],
    [
      'inputs: { baseline: any }',
      '1:21: inputs.baseline: must be auto, stored, or a list of artifact, cache, ancestor, rebuild and release, not "any"'
    ],
    [
      'inputs: { go-cache: cache }',
      '1:21: inputs.go-cache: must be /dev/null, signed, or the absolute path of a directory, not "cache"'
    ],
    [
      'inputs: { go-proxy: "off" }',
      '1:21: inputs.go-proxy: must be direct, or the address of a proxy, not "off"'
    ],
    [
      'inputs: { baseline-public-key: MCowBQYDK2VwAyEA }',
      '1:32: inputs.baseline-public-key: must be an Ed25519 public key in PEM, not "MCowBQYDK2VwAyEA"'
    ],
    [
      'inputs: { baseline-secret: x }',
      '1:11: inputs: unknown key "baseline-secret", allowed here are baseline, baseline-public-key, exclude, allow-no-baseline, buildmode, build-id, gcflags, go-fips140, go-proxy, go-cache, buildvcs, allow-unsafe-build-flags, allow-toolchain-download'
    ],
    [
      'override-approvers: ["a b"]',
      '1:22: override-approvers[0]: must be a login, not "a b"'
    ],
    ['noise-floor: 2 kib', `1:14: noise-floor: ${sizes}, not "2 kib"`],
    ['noise-floor: -1', `1:14: noise-floor: ${sizes}, not -1`],
    ['noise-floor: 1.5', `1:14: noise-floor: ${sizes}, not 1.5`],
    [
      'noise-floor: 9007199254740991 GiB',
      `1:14: noise-floor: ${sizes}, not "9007199254740991 GiB"`
    ],
    [
      'metric: zip',
      '1:9: metric: must be file, content or gzip, or a list of these, not "zip"'
    ],
    [
      'metric: []',
      '1:9: metric: must name at least one of file, content and gzip'
    ],
    [
      'fail: { max-size: true }',
      `1:19: fail.max-size: ${sizes}, ${more}, not true`
    ],
    ['fail: { max-size: big }', `1:19: fail.max-size: ${sizes}, not "big"`],
    [
      'fail: { max-size: { file: 1, gizp: 2 } }',
      `1:19: fail.max-size: ${sizes}, ${more}`
    ],
    [
      'fail:\n  max-size:\n    gzip: big',
      `3:11: fail.max-size.gzip: ${sizes}, not "big"`
    ],
    [
      'warn: { max-growth-percent: 2 percent }',
      `1:29: warn.max-growth-percent: ${percents}, not "2 percent"`
    ],
    [
      'warn: { max-growth-percent: 1e-9 }',
      `1:29: warn.max-growth-percent: ${percents}, not 1e-9`
    ],
    [
      'warn: { require: both }',
      '1:18: warn.require: must be "any" or "all", not "both"'
    ],
    ['binaries: {}', '1:11: binaries: must be a list of budgets for binaries'],
    [
      'binaries:\n  - target: x',
      '2:5: binaries[0]: the key "binary" is missing'
    ],
    [
      'binaries:\n  - binary: ""\n    metric: gzip',
      `2:13: binaries[0].binary: ${glob}, not ""`
    ],
    [
      'binaries:\n  - binary: 1\n    metric: gzip',
      `2:13: binaries[0].binary: ${glob}, not 1`
    ],
    [
      'binaries:\n  - binary: a\n    target: "{a,b}"\n    metric: gzip',
      `3:13: binaries[0].target: ${glob}, not "{a,b}"`
    ],
    [
      'binaries:\n  - binary: a/*\n    was: b',
      '2:5: binaries[0]: has "was", so "binary" must name one binary, without wildcards'
    ],
    [
      'binaries:\n  - binary: a\n    was: ""',
      '3:10: binaries[0].was: must be the import path of a main package, not ""'
    ],
    ['packages: 1', '1:11: packages: must be a list of package budgets, not 1'],
    [
      'packages:\n  - package: a',
      '2:5: packages[0]: must have a limit under warn or fail'
    ],
    [
      'modules:\n  - module: a\n    fail: { max-size: none }',
      `3:23: modules[0].fail.max-size: ${sizes}, not "none"`
    ],
    [
      'modules:\n  - module: a\n    judge: all\n    fail: { max-size: 1 }',
      '3:12: modules[0].judge: must be "each" or "together", not "all"'
    ],
    ['fail: {}\nfail: {}', '2:1: is not valid YAML: Map keys must be unique'],
    [
      'fail: { max-size: 1 }\n---\nfail: { max-size: 2 }',
      '2:1: begins a second YAML document; a budget file has one'
    ],
    ['noise-floor: .nan', `1:14: noise-floor: ${sizes}, not .nan`],
    [
      'warn: { max-growth-percent: -.inf }',
      `1:29: warn.max-growth-percent: ${percents}, not -.inf`
    ],
    [
      'fail: { max-size: { gzip: 1e999 } }',
      `1:27: fail.max-size.gzip: ${sizes}, not 1e999`
    ],
    [
      'fail: { max-size: {} }',
      '1:19: fail.max-size: must name at least one of file, content and gzip'
    ],
    [
      'fail: { max-growth-percent: {} }',
      '1:29: fail.max-growth-percent: must name at least one of file, content and gzip'
    ],
    [
      'fail: { forbid: [] }',
      '1:17: fail.forbid: must have at least one entry, or be left out'
    ],
    [
      'fail: { forbid: [{ package: a }] }',
      '1:18: fail.forbid[0]: the key "reason" is missing'
    ],
    [
      'fail: { forbid: [{ package: a, reason: " " }] }',
      '1:40: fail.forbid[0].reason: must say why in at most 300 characters, not " "'
    ],
    [
      'fail: { forbid: [{ package: a, module: b, reason: c }] }',
      '1:18: fail.forbid[0]: must have exactly one of package, module and symbol'
    ],
    [
      'fail: { forbid: [{ reason: c }] }',
      '1:18: fail.forbid[0]: must have exactly one of package, module and symbol'
    ],
    [
      'fail: { forbid: [{ symbol: a, reason: c, allow-through: [b] }] }',
      '1:18: fail.forbid[0]: has "allow-through", which is for packages and modules: the linker names one path to a symbol, and others may exist'
    ],
    [
      'fail: { require-dead-code-elimination: maybe }',
      '1:40: fail.require-dead-code-elimination: must be true, false or "strict", not "maybe"'
    ],
    [
      'allowances: [{ author: a, fail: { forbid: [{ package: a, reason: c }] } }]',
      `1:35: allowances[0].fail: unknown key "forbid", allowed here are ${limits}`
    ],
    ['warn: {}', '1:7: warn: must have at least one limit, or be left out'],
    ['inputs: {}', '1:9: inputs: must have at least one input, or be left out'],
    [
      'binaries: []',
      '1:11: binaries: must have at least one entry, or be left out'
    ],
    [
      'origins: []',
      '1:10: origins: must have at least one entry, or be left out'
    ],
    [
      'binaries: [{ binary: a, target: linux/* }]',
      '1:12: binaries[0]: must have a limit or another key beside binary and target'
    ],
    [
      'allowances: [{ author: a }]',
      '1:14: allowances[0]: must allow something: noise-floor, warn or fail'
    ],
    [
      'packages: [{ package: a, fail: { require: any } }]',
      '1:12: packages[0]: must have a limit under warn or fail'
    ],
    ['fail: &x { max-size: *x }', '1:22: the alias *x contains itself'],
    ['fail: !x 1', '1:7: is not valid YAML: Unresolved tag: !x'],
    ...['omap [fail: { max-size: 1 }]', 'set { fail }'].flatMap((tagged) => {
      const [tag = ''] = tagged.split(' ')
      const fault = `is not valid YAML: Unresolved tag: tag:yaml.org,2002:${tag}`
      return [
        [`!!${tagged}`, `1:1: ${fault}`],
        [`%YAML 1.1\n---\n!!${tagged}`, `3:1: ${fault}`]
      ] as const
    }),
    [
      'fail: {\n',
      '2:1: is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }'
    ],
    ['fail: *x', '1:7: the alias *x has no anchor above it'],
    [
      '#' + 'x'.repeat(65_536),
      '1:1: has 65537 characters; at most 65536 are read'
    ]
  ])('%j', (text, fault) => {
    expect(faults(text)[0]).toBe(`${path}:${fault}`)
  })

  it('are told all at once, in the order of the file', () => {
    const text = 'noise-floor: a\nfail:\n  max-size: b\nwarn: { max-size: c }\n'
    expect(faults(text).map((line) => line.split(': ')[0])).toEqual([
      `${path}:1:14`,
      `${path}:3:13`,
      `${path}:4:19`
    ])
  })

  it('are told at the place that an alias repeats', () => {
    const text = 'warn: &x\n  max-size: no\nfail: *x\n'
    expect(faults(text)).toEqual([
      `${path}:2:13: warn.max-size: ${sizes}, not "no"`,
      `${path}:2:13: fail.max-size: ${sizes}, not "no"`
    ])
  })

  it('are bounded in number and in length', () => {
    const many = `packages:\n${'  - package: a\n'.repeat(30)}`
    expect(faults(many)).toHaveLength(21)
    expect(faults(many).at(-1)).toBe(`${path}: 10 more faults`)
    expect(faults('x'.repeat(60_000))[0]?.length).toBeLessThan(500)
    const entries = `modules:\n${'  - { module: a, fail: { max-size: 1 } }\n'.repeat(201)}`
    expect(faults(entries)).toEqual([
      `${path}:2:3: modules: must have at most 200 entries`
    ])
  })

  it('end well for texts made to exhaust the parser', () => {
    const laughs = [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]'
    ].join('\n')
    expect(faults(laughs)).toEqual([
      `${path}:4:5: the alias *c makes the aliases repeat more than 1000 values`
    ])
    const deep = [
      '['.repeat(60_000),
      '{'.repeat(60_000),
      '[\n'.repeat(30_000),
      '- '.repeat(30_000),
      '? '.repeat(30_000),
      '- ? '.repeat(15_000)
    ]
    const places = deep.map((text) => faults(text)[0] ?? '')
    expect(places).toEqual(
      ['1:21', '1:21', '21:1', '1:41', '1:41', '1:41'].map(
        (place) => `${path}:${place}: nests collections more than 20 deep`
      )
    )
    const indented = Array.from(
      { length: 350 },
      (_, depth) => `${' '.repeat(depth)}a:\n`
    ).join('')
    expect(faults(indented)[0]).toMatch('unknown key "a"')
  })
})
