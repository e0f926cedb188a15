// The history of releases, by a platform that holds them in memory.
import { describe, expect, it } from '@jest/globals'
import { releaseHistory } from '../../../src/commands/history/from-github.ts'
import type { ReleasesOf } from '../../../src/gate/services.ts'
import type { Release } from '../../../src/github/releases/list-releases.ts'
import { silentLog } from '../../../src/host/log.ts'
import { packRelease } from '../../../src/store/release/release-entry.ts'
import { measurementFile } from '../../../src/store/release/release-files.ts'
import { sized } from '../../gate/record/recorded.ts'

/** The measurement of a tag; null for a release without one. */
type Tags = readonly (readonly [tag: string, bytes: Buffer | null])[]

const measured = (tag: string, bytes: number, repository = 'o/r'): Buffer =>
  packRelease({
    schemaVersion: 1,
    tool: 'go-size-gate 1.0.0',
    repository,
    tag,
    commit: 'c'.repeat(40),
    run: '',
    createdAt: '2026-01-02T03:04:05.678Z',
    measurements: [sized(bytes)]
  })

/** @param tags newest first, as GitHub lists them */
function platform(
  tags: Tags,
  more: Partial<Release> = {}
): Pick<ReleasesOf, 'list' | 'download'> {
  const releases = tags.map(([tag, bytes], id): Release => ({
    tag,
    isDraft: false,
    isPrerelease: tag.includes('-'),
    isImmutable: false,
    uploadUrl: '',
    pageUrl: `https://github.com/o/r/releases/tag/${tag}`,
    leftovers: [],
    assets:
      bytes === null
        ? []
        : [{ id, name: measurementFile, size: bytes.length, digest: '' }],
    ...more
  }))
  return {
    list: () => Promise.resolve({ state: 'read', releases }),
    download: ({ id }) => {
      const bytes = tags[id]?.[1] ?? Buffer.of()
      return Promise.resolve({ state: 'downloaded', bytes })
    }
  }
}

const history = (tags: Tags, count = 10) =>
  releaseHistory(platform(tags), 'O/r', count, silentLog)

describe('the history of releases', () => {
  it('is the oldest first, with those that carry no measurement as a gap', async () => {
    const { binaries, notices } = await history([
      ['v4', measured('v4', 40)],
      ['v3', null],
      ['v3-rc1', measured('v3-rc1', 35)],
      ['v2', measured('v2', 20)],
      ['v1', measured('v1', 10)]
    ])
    expect(notices).toEqual([])
    expect(binaries[0]?.points).toMatchObject([
      { label: 'v1', fileSize: 10, missing: 0 },
      { label: 'v2', fileSize: 20, missing: 0 },
      {
        label: 'v4',
        fileSize: 40,
        missing: 1,
        url: 'https://github.com/o/r/releases/tag/v4'
      }
    ])
  })

  it('is of as many of the newest as are asked for', async () => {
    const tags: Tags = ['v3', 'v2', 'v1'].map((tag) => [tag, measured(tag, 1)])
    const { binaries } = await history(tags, 2)
    expect(binaries[0]?.points.map(({ label }) => label)).toEqual(['v2', 'v3'])
  })

  it('does not take the measurement of another release', async () => {
    const tags: Tags = [
      ['v2', measured('v2', 20)],
      ['v1', measured('v9', 10)],
      ['v0', measured('v0', 10, 'other/repository')]
    ]
    const { binaries, notices } = await history(tags)
    expect(binaries[0]?.points.map(({ label }) => label)).toEqual(['v2'])
    expect(notices).toEqual([
      'v0: its measurement is not used: it is of another release',
      'v1: its measurement is not used: it is of another release'
    ])
  })

  it('says where none can be measured', async () => {
    await expect(history([['v1', null]])).rejects.toThrow(
      'none of the 1 newest releases of O/r can be measured'
    )
  })
})
