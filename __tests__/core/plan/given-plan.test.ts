// Options of binaries that are there already.
import { describe, expect, it } from '@jest/globals'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'

const defaults = Object.fromEntries(
  options.map(({ name, default: text }) => [name, text])
)

const plan = (texts: Record<string, string>) =>
  makePlan(texts, defaults, '/workspace', 'linux/amd64')

describe('binaries', () => {
  it('are listed as packages are', () => {
    const { given, build } = plan({ binaries: 'dist/*, artifact:more\ndist/*' })
    expect(given).toEqual({
      patterns: [
        { kind: 'path', text: 'dist/*' },
        { kind: 'artifact', name: 'more', glob: '' }
      ],
      twins: '',
      base: []
    })
    expect(build.verifyReproducible).toBe(false)
  })

  it('may have spaces and commas in double quotes', () => {
    const { given } = plan({
      binaries: '"my out/a, b.exe" dist/*,"artifact:my files/*"\n"" a"b"'
    })
    expect(given?.patterns).toEqual([
      { kind: 'path', text: 'my out/a, b.exe' },
      { kind: 'path', text: 'dist/*' },
      { kind: 'artifact', name: 'my files', glob: '*' },
      { kind: 'path', text: 'a"b"' }
    ])
  })

  it('give the job a name of its own', () => {
    const works = ['', 'a', 'b'].map((binaries) => plan({ binaries }).work)
    expect(new Set(works).size).toBe(3)
  })

  it('are not proved to be reproducible in mode release', () => {
    const { build } = plan({ binaries: 'a', mode: 'release' })
    expect(build.verifyReproducible).toBe(false)
  })

  it.each<[Record<string, string>, string]>([
    [{ packages: './x', ldflags: '-w' }, 'packages, ldflags can'],
    [{ 'verify-reproducible': 'true' }, 'verify-reproducible can'],
    [{ baseline: 'artifact rebuild' }, 'rebuild is not for given binaries'],
    [{ mode: 'comment', legs: 'a' }, 'is for the modes'],
    [
      { mode: 'judge', legs: 'a', 'base-binaries': 'old' },
      'mode judge compares'
    ],
    [{ mode: 'release', 'base-binaries': 'old' }, 'release before it'],
    [{ twins: '{x}' }, '{x} is not accepted']
  ])('do not go with %j', (texts, why) => {
    expect(() => plan({ binaries: 'dist', ...texts })).toThrow(why)
  })

  it.each<[Record<string, string>]>([
    [{ 'verify-reproducible': 'false' }],
    [{ explain: 'false', timeout: '1h', 'working-directory': 'a' }],
    [{ baseline: 'artifact release' }],
    [{ mode: 'judge', legs: 'a' }]
  ])('go with %j', (texts) => {
    expect(plan({ binaries: 'dist', ...texts }).given).not.toBeNull()
  })

  it.each(['twins', 'base-binaries'])('are needed for %s', (name) => {
    expect(() => plan({ [name]: '{file}' })).toThrow(`${name}: is for binaries`)
  })
})

describe('the baseline release', () => {
  it('is refused where the gate builds', () => {
    expect(() => plan({ baseline: 'release' })).toThrow(
      'release is for given binaries'
    )
  })

  it('may be named where legs are judged', () => {
    const { baseline } = plan({ mode: 'judge', legs: 'a', baseline: 'release' })
    expect(baseline.release).toBe(true)
  })
})
