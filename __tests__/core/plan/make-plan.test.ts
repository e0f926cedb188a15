import { describe, expect, it } from '@jest/globals'
import { budgetOptions } from '../../../src/core/plan/budget-options.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { noLayer } from '../../../src/core/policy/budget.ts'
import { inlineNames } from '../../../src/core/policy/budget-file/inline-budget.ts'

const defaults = Object.fromEntries(
  options.map(({ name, default: text }) => [name, text])
)

const plan = (texts: Record<string, string> = {}) =>
  makePlan(texts, defaults, '/checkout', 'linux/amd64')

const goCacheOf = (text: string) => plan({ 'go-cache': text }).build.goCache

describe('makePlan', () => {
  it('needs no setting', () => {
    expect(plan()).toEqual({
      mode: 'gate',
      leg: 'default',
      legs: [],
      workspace: '/checkout',
      workingDirectory: '/checkout',
      build: {
        packages: [],
        exclude: [],
        targets: [],
        tags: [],
        ldflags: [],
        cgoEnabled: 'auto',
        buildMode: 'auto',
        buildId: 'keep',
        gcflags: '',
        goFips140: '',
        goExperiment: '',
        goWork: 'auto',
        goProxy: 'direct',
        goCache: '/dev/null',
        modCache: 'machine',
        buildvcs: false,
        allowUnsafeBuildFlags: false,
        allowToolchainDownload: false,
        prepare: [],
        timeoutSeconds: 1800,
        verifyReproducible: false,
        explain: true
      },
      given: null,
      base: { kind: 'event' },
      budgetPath: '.github/go-size-gate.yml',
      releaseTag: '',
      compareRelease: false,
      releaseFiles: '',
      releaseAttach: true,
      releaseSignature: null,
      releaseAttest: false,
      inlineBudget: noLayer,
      keepModules: true,
      goCacheLimit: 400 * 2 ** 20,
      retentionDays: { leg: 7, record: 0, page: 0 },
      allowNoBaseline: false,
      key: '',
      work: expect.stringMatching(/^[0-9a-f]{16}$/),
      baseline: {
        artifact: true,
        cache: true,
        ancestor: false,
        rebuild: true,
        release: true
      },
      htmlReport: false,
      comment: true,
      commentKey: ''
    })
  })

  it('takes an empty text for the default', () => {
    expect(plan({ mode: '  ', timeout: '' })).toEqual(plan())
  })

  it.each<[string, string]>([
    ['./cmd/tool/', './cmd/tool'],
    ['./', '.'],
    ['./cmd/../cmd/tool', './cmd/tool'],
    ['./cmd//tool/...', './cmd/tool/...'],
    ['.//', '.'],
    ['./..', '..'],
    ['../tool/', '../tool'],
    ['example.com/tool/', 'example.com/tool'],
    ['/checkout/module/cmd/tool/', './cmd/tool'],
    ['/checkout/module', '.'],
    ['/checkout/module/...', './...'],
    ['/checkout/tool', '../tool']
  ])('reads the package %s as %s', (typed, pattern) => {
    const texts = { 'working-directory': 'module' }
    expect(plan({ ...texts, packages: typed }).build.packages).toEqual([
      pattern
    ])
    expect(plan({ ...texts, exclude: typed }).build.exclude).toEqual([pattern])
  })

  it('reads lists by spaces, commas and lines, each entry once', () => {
    const { build } = plan({
      packages: ' ./cmd/...,\n./tools/x ./tools/x/',
      exclude: './cmd/gen, example.com/tool/...\n./cmd/gen',
      targets: 'linux/amd64, linux/arm/7\nlinux/amd64',
      tags: 'netgo,osusergo netgo',
      ldflags: `-X 'main.version=1 2' -X main.a=b`,
      prepare: "go generate ./...\n# not this\n\nsh -c 'a && b'"
    })
    expect(build.packages).toEqual(['./cmd/...', './tools/x'])
    expect(build.exclude).toEqual(['./cmd/gen', 'example.com/tool/...'])
    expect(build.targets.map(({ goarch, level }) => [goarch, level])).toEqual([
      ['amd64', ''],
      ['arm', '7']
    ])
    expect(build.tags).toEqual(['netgo', 'osusergo'])
    expect(build.ldflags).toEqual(['-X', 'main.version=1 2', '-X', 'main.a=b'])
    expect(build.prepare).toEqual([
      ['go', 'generate', './...'],
      ['sh', '-c', 'a && b']
    ])
  })

  it('takes commas between targets, and those of a level', () => {
    const { build } = plan({
      targets: 'linux/arm/7,softfloat,linux/amd64 linux/arm64/v8.1,lse,crypto'
    })
    expect(build.targets.map(({ goarch, level }) => [goarch, level])).toEqual([
      ['arm', '7,softfloat'],
      ['amd64', ''],
      ['arm64', 'v8.1,lse,crypto']
    ])
  })

  it.each([
    ['90s', 90],
    ['90', 90],
    ['30m', 1800],
    ['1h', 3600],
    ['24h', 86_400]
  ])('reads the time %s', (timeout, seconds) => {
    expect(plan({ timeout }).build.timeoutSeconds).toBe(seconds)
  })

  it('reads for how many days artifacts are kept', () => {
    const texts = {
      'leg-retention-days': '1',
      'record-retention-days': '400',
      'html-report-retention-days': '30'
    }
    expect(plan(texts).retentionDays).toEqual({
      leg: 1,
      record: 400,
      page: 30
    })
  })

  it.each([
    ['leg-retention-days', '0'],
    ['leg-retention-days', '1e2'],
    ['record-retention-days', '401'],
    ['record-retention-days', '-1'],
    ['html-report-retention-days', '0']
  ])(
    'keeps no artifact for a number of days that is none: %s %s',
    (name, text) => {
      expect(() => plan({ [name]: text })).toThrow(
        `${name}: "${text}" is not accepted; use a number of days, 1 to 400`
      )
    }
  )

  it('knows a signed build cache from a directory of that name', () => {
    expect(goCacheOf('signed')).toBe('signed')
    expect(goCacheOf('/dev/null')).toBe('/dev/null')
    expect(goCacheOf('./signed')).toBe('/checkout/signed')
    expect(goCacheOf('/tmp/signed')).toBe('/tmp/signed')
  })

  it('reads how large a pack may be', () => {
    expect(plan({ 'go-cache-limit': '1.5 GiB' }).goCacheLimit).toBe(1610612736)
    for (const text of ['0', '1023 KiB', 'all', '-5 MiB', '9000000 GiB']) {
      expect(() => plan({ 'go-cache-limit': text })).toThrow(
        `go-cache-limit: "${text}" is not accepted; use a size such as`
      )
    }
  })

  it('chooses the base', () => {
    expect(plan({ base: 'main' }).base).toEqual({
      kind: 'merge-base',
      revision: 'main'
    })
    expect(plan({ base: 'v1', 'exact-base': 'true' }).base).toEqual({
      kind: 'exact',
      revision: 'v1'
    })
  })

  it('keeps directories inside of the workspace', () => {
    expect(plan({ 'working-directory': 'tools/x' }).workingDirectory).toBe(
      '/checkout/tools/x'
    )
    expect(plan({ 'working-directory': '..dots' }).workingDirectory).toBe(
      '/checkout/..dots'
    )
  })

  it('uses key for the comment, unless it has a key of its own', () => {
    expect(plan({ key: 'a' }).commentKey).toBe('a')
    expect(plan({ key: 'a', 'comment-key': 'b' }).commentKey).toBe('b')
  })

  it('reads budgets', () => {
    expect(plan({ 'max-size': '20 MiB' }).inlineBudget.fail).toEqual({
      maxSize: { every: 20 * 1024 * 1024 }
    })
  })

  it.each([
    ['mode', 'block', 'gate, observe'],
    ['max-growth', 'lots', 'not "lots"'],
    ['working-directory', '..', 'a directory inside /checkout'],
    ['working-directory', '/etc', 'a directory inside /checkout'],
    ['working-directory', 'a/../../b', 'a directory inside /checkout'],
    ['packages', '-toolexec=/evil', 'package patterns, not flags'],
    ['packages', 'main.go', 'packages such as ./cmd/tool'],
    ['packages', '/elsewhere/cmd/tool', 'packages inside /checkout'],
    ['exclude', '-x', 'package patterns such as ./cmd/gen'],
    ['exclude', './cmd/[a-z]', 'package patterns such as ./cmd/gen'],
    ['targets', 'linux', 'goos/goarch[/level]'],
    ['ldflags', "-X 'main.a=b", 'is not closed'],
    ['ldflags', '-X a=b\0', 'NUL characters'],
    ['cgo-enabled', '1', 'auto, true, false'],
    ['go-experiment', 'a b', 'names separated by commas'],
    ['buildmode', 'c-shared', 'auto, exe, pie'],
    ['gcflags', 'main.go', 'flags of the compiler such as -l'],
    [
      'go-fips140',
      '../x',
      'off, latest, inprocess, certified or a version such as v1.0.0'
    ],
    ['go-work', 'yes', 'auto, on, off'],
    ['go-proxy', 'off', 'direct or the address of a proxy'],
    ['mod-cache', 'x', 'machine, private'],
    ['buildvcs', 'yes', 'true, false'],
    ['prepare', 'a && b', 'no shell is involved'],
    ['prepare', 'a | b', 'no shell is involved'],
    ['timeout', '0', '90s, 30m or 1h'],
    ['timeout', '25h', 'at most 24h'],
    ['timeout', '5 minutes', '90s, 30m or 1h'],
    ['verify-reproducible', 'x', 'true, false'],
    ['explain', 'x', 'true, false'],
    ['budget-file', '/etc/passwd', "relative to the repository's root"],
    ['budget-file', '../x.yml', "relative to the repository's root"],
    ['base', '--upload-pack=x', 'a commit, branch or tag'],
    ['exact-base', 'true', 'needs a revision in the option base'],
    ['baseline', 'never', 'auto, stored, or a list of artifact, cache'],
    ['baseline', 'constructor', 'auto, stored, or a list'],
    ['baseline', 'auto, rebuild', 'auto, stored, or a list'],
    ['baseline', ',', 'auto, stored, or a list'],
    ['allow-no-baseline', '1', 'true, false'],
    ['comment', 'never', 'true, false']
  ])('%s: refuses %j', (name, text, accepted) => {
    expect(() => plan({ [name]: text })).toThrow(accepted)
    expect(() => plan({ [name]: text })).toThrow(name)
  })
})

describe('baseline', () => {
  const all = {
    artifact: false,
    cache: false,
    ancestor: false,
    rebuild: false,
    release: false
  }
  it.each([
    ['stored', { artifact: true, cache: true }],
    ['rebuild', { rebuild: true }],
    ['artifact', { artifact: true }],
    ['cache rebuild', { cache: true, rebuild: true }],
    ['ancestor', { artifact: true, cache: true, ancestor: true }],
    [
      'rebuild, ancestor, artifact',
      { artifact: true, ancestor: true, rebuild: true }
    ]
  ])('%j', (text, chosen) => {
    expect(plan({ baseline: text }).baseline).toEqual({ ...all, ...chosen })
  })
})

describe('options', () => {
  it('have the names by which budgets are read', () => {
    expect(budgetOptions.map(({ name }) => name)).toEqual(inlineNames)
  })

  it('are each used once', () => {
    const names = options.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** Whether a plan builds twice. */
const twice = (texts: Record<string, string>): boolean =>
  plan(texts).build.verifyReproducible

describe('modes', () => {
  it('measure names its leg, and posts nothing', () => {
    expect(plan({ mode: 'measure', leg: 'linux-amd64' })).toMatchObject({
      mode: 'measure',
      leg: 'linux-amd64',
      legs: [],
      comment: false
    })
  })

  it('comment is about the only leg, or about those that it names', () => {
    expect(plan({ mode: 'comment' }).legs).toEqual(['default'])
    expect(plan({ mode: 'comment', legs: 'a b' }).legs).toEqual(['a', 'b'])
  })

  it('release builds twice, unless that is switched off', () => {
    expect(twice({ mode: 'release' })).toBe(true)
    expect(twice({ mode: 'release', 'verify-reproducible': 'false' })).toBe(
      false
    )
    expect(twice({})).toBe(false)
    expect(twice({ 'verify-reproducible': 'true' })).toBe(true)
  })

  it('release may name its tag, and where its files go', () => {
    const texts = { mode: 'release', 'release-files': 'dist/size' }
    expect(
      plan({
        ...texts,
        'release-tag': 'cmd/a/v1.2.3',
        'release-attach': 'false'
      })
    ).toMatchObject({
      releaseTag: 'cmd/a/v1.2.3',
      releaseFiles: '/checkout/dist/size',
      releaseAttach: false
    })
  })

  it('judge names all legs, each once', () => {
    expect(plan({ mode: 'judge', legs: 'a, b\nc a' })).toMatchObject({
      mode: 'judge',
      leg: 'default',
      legs: ['a', 'b', 'c'],
      comment: true
    })
  })

  it.each([
    [{ mode: 'measure' }, 'leg: mode measure needs'],
    [{ mode: 'judge' }, 'legs: mode judge needs'],
    [{ leg: 'a' }, 'leg: is for mode measure'],
    [{ legs: 'a' }, 'legs: is for the modes judge and comment'],
    [{ mode: 'judge', legs: 'a', leg: 'a' }, 'leg: is for mode measure'],
    [{ mode: 'measure', leg: '../a' }, 'leg: "../a"'],
    [{ mode: 'judge', legs: 'a b/c' }, 'legs: "b/c"'],
    [
      { mode: 'release', 'compare-release': 'true' },
      'compare-release: is for the modes gate, observe, judge and comment'
    ],
    [{ 'release-tag': 'v1.0.0' }, 'release-tag: is for mode release'],
    [{ mode: 'release', 'release-tag': 'latest' }, 'release-tag: "latest"'],
    [{ mode: 'watch' }, 'mode: "watch"']
  ])('%j is refused: %s', (texts, message) => {
    expect(() => plan(texts)).toThrow(message)
  })
})
