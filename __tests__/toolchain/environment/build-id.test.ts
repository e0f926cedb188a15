import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  buildIdFlags,
  checkBuildId,
  commitBuildId,
  relaxedBuildId,
  shownBuildIdFlags
} from '../../../src/toolchain/environment/build-id.ts'
import { plan } from '../plan.ts'

const revision = '8adc4a6900000000000000000000000000000000'
const tree = { root: '/checkout', directory: '/checkout', revision }
const fingerprint = 'f'.repeat(64)

const flagsOf = (
  buildId: 'keep' | 'none' | 'commit',
  version = 'go1.26.8',
  mainPackage = 'example.com/tool'
) =>
  buildIdFlags(
    { plan: plan({ buildId }), toolchain: { version }, tree },
    fingerprint
  )?.({ importPath: mainPackage })

describe('the linker flags of build-id', () => {
  it('are none where build IDs are kept', () => {
    expect(flagsOf('keep')).toBeUndefined()
    expect(shownBuildIdFlags(plan(), 'go1.26.8')).toEqual([])
  })

  it.each([
    ['go1.19.13', '-buildid='],
    ['go1.23.12', '-buildid='],
    ['go1.24.1', '-buildid= -B=none'],
    ['go1.26.8 X:fieldtrack', '-buildid= -B=none'],
    ['devel go1.28-abc', '-buildid= -B=none']
  ])(
    'leave out the ID that follows from it where %s makes one',
    (go, flags) => {
      expect(flagsOf('none', go)).toBe(flags)
      expect(shownBuildIdFlags(plan({ buildId: 'none' }), go)).toEqual([flags])
    }
  )

  it('name commit, program and settings as sha512sum hashes them', () => {
    const text = `${revision}\nexample.com/tool\n${fingerprint}\n`
    const hash = execFileSync('sha512sum', { input: text, encoding: 'utf8' })
    expect(flagsOf('commit')).toBe(`-buildid=${hash.slice(0, 83)}`)
    // A measurement is of no one program.
    expect(shownBuildIdFlags(plan({ buildId: 'commit' }), 'go1.26.8')).toEqual([
      '-buildid=…'
    ])
  })

  it('differ by commit, program and settings', () => {
    const facts = { revision, mainPackage: 'example.com/tool', fingerprint }
    const ids = [
      facts,
      { ...facts, revision: `${revision}+dirty` },
      { ...facts, mainPackage: 'example.com/tool2' },
      { ...facts, fingerprint: 'e'.repeat(64) }
    ].map(commitBuildId)
    expect(new Set(ids).size).toBe(4)
  })
})

describe('linker flags of the user that set build IDs', () => {
  const own: readonly (readonly [string, readonly string[]])[] = [
    ['-buildid', ['-buildid=']],
    ['-buildid', ['-X', 'main.a=b', '--buildid', 'mine']],
    ['-B', ['-B', '0x1234']],
    ['-Wl,--build-id=none', ['-extldflags', '-static -Wl,--build-id=none']],
    ['-Wl,-z,now,-no_uuid', ['-extldflags=-Wl,-z,now,-no_uuid']]
  ]

  it.each(own)('contradict any value but keep: %s', (flag, ldflags) => {
    for (const buildId of ['none', 'commit'] as const) {
      expect(() => checkBuildId(plan({ buildId, ldflags }), tree)).toThrow(
        `build-id: ${buildId} sets the build ID, and so does ${flag} in ldflags: leave out one of the two`
      )
    }
    expect(() => checkBuildId(plan({ ldflags }), tree)).not.toThrow()
  })

  it.each(own)('are listed as a relaxation: %s', (flag, ldflags) => {
    expect(relaxedBuildId(plan({ ldflags }))).toEqual([
      `ldflags: ${flag} (build IDs are not as Go makes them)`
    ])
  })

  it('are no others', () => {
    const ldflags = ['-X', 'main.flag=-buildid', '-extldflags', '-static']
    const settings = plan({ buildId: 'none', ldflags })
    expect(() => checkBuildId(settings, tree)).not.toThrow()
    expect(relaxedBuildId(plan({ ldflags }))).toEqual([])
  })
})

it('refuses build-id: commit where no commit is known', () => {
  const lone = { root: '/module', directory: '/module' }
  expect(() => checkBuildId(plan({ buildId: 'commit' }), lone)).toThrow(
    'build-id: commit needs a commit, and none is known of /module; use keep or none, or build in a git repository'
  )
  expect(() => checkBuildId(plan({ buildId: 'none' }), lone)).not.toThrow()
})
