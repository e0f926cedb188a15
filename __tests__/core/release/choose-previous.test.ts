import { describe, expect, it } from '@jest/globals'
import {
  chooseLatest,
  choosePrevious,
  type ListedRelease,
  type ReleaseHistory
} from '../../../src/core/release/choose-previous.ts'
import { parseReleaseTag } from '../../../src/core/release/release-tag.ts'
import { retractionsIn } from '../../../src/core/release/retraction.ts'

const released = (
  tag: string,
  more: Partial<ListedRelease> = {}
): ListedRelease => ({ tag, isDraft: false, isPrerelease: false, ...more })

/** Public releases of these tags. */
function history(
  tags: readonly string[],
  more: Partial<ReleaseHistory> = {}
): ReleaseHistory {
  return {
    tags,
    releases: tags.map((tag) => released(tag)),
    retractions: [],
    branch: 'main',
    ...more
  }
}

function previousOf(name: string, known: ReleaseHistory) {
  const tag = parseReleaseTag(name)
  if (tag === null) throw new Error(`${name} is no version`)
  return choosePrevious(tag, known)
}

describe('the previous release', () => {
  it.each([
    ['v1.2.4', 'v1.2.3', 'in the line v1.2'],
    ['v1.3.0', 'v1.2.10', 'in the line v1, as v1.3 has none'],
    ['v2.0.0', 'v1.2.10', 'as v2 has none'],
    ['v1.10.0', 'v1.9.0', 'in the line v1, as v1.10 has none']
  ])('of %s is %s, %s', (name, previous, words) => {
    const tags = ['v0.9.0', 'v1.2.3', 'v1.2.2', 'v1.0.0']
    if (previous !== 'v1.2.3') tags.push('v1.2.10', 'v1.2.9')
    if (previous === 'v1.9.0') tags.push('v1.9.0')
    const chosen = previousOf(name, history(tags))
    expect(chosen.tag).toBe(previous)
    expect(chosen.chosenBy).toBe(
      `the nearest release before it ${words}`.replace('it as', 'it, as')
    )
    expect(chosen.notices).toEqual([])
  })

  it('of a backport is of its own line, and what is newer is named', () => {
    const tags = ['v1.4.7', 'v1.4.8', 'v1.5.0', 'v2.0.0', 'v2.1.0-rc.1']
    expect(previousOf('v1.4.9', history(tags))).toEqual({
      tag: 'v1.4.8',
      chosenBy: 'the nearest release before it in the line v1.4',
      notices: [
        'v1.4.9 is a backport: v2.0.0 is released already, and nothing is compared with it'
      ]
    })
  })

  it('is none for the first', () => {
    expect(previousOf('v0.1.0', history([]))).toEqual({
      tag: null,
      chosenBy: 'no release of a version below v0.1.0 is public',
      notices: []
    })
  })

  it.each([
    ['v1.3.0', ['v1.2.3'], 'v1.2.3 has a tag'],
    [
      'v1.3.0',
      ['v1.2.3', 'v1.1.0'],
      'v1.2.3 and 1 more lower version have tags'
    ],
    [
      'cmd/a/v1.3.0',
      ['cmd/a/v1.2.3', 'cmd/a/v1.1.0', 'cmd/a/v1.0.0', 'v1.2.9'],
      'cmd/a/v1.2.3 and 2 more lower versions have tags'
    ],
    ['v1.3.0-rc.2', ['v1.3.0-rc.1'], 'v1.3.0-rc.1 has a tag']
  ])(
    'is none for %s once all releases are deleted, but their tags %j say so',
    (name, tags, which) => {
      const notice = `${name} counts as the first release, so growth since the previous one is not judged: ${which} and no public release, as after releases were deleted`
      const deleted = previousOf(name, history(tags, { releases: [] }))
      expect(deleted.tag).toBeNull()
      expect(deleted.notices[0]).toBe(notice)
      const releases = tags.map((tag) => released(tag, { isDraft: true }))
      expect(previousOf(name, history(tags, { releases })).notices[0]).toBe(
        notice
      )
    }
  )

  it.each([
    ['what is not lower', ['v1.4.0'], { releases: [] }],
    ['another module', ['cmd/a/v1.2.3'], { releases: [] }],
    ['only pre-releases', ['v1.3.0-rc.1'], { releases: [] }],
    [
      'a retracted version',
      ['v1.2.3'],
      {
        releases: [],
        retractions: retractionsIn('retract v1.2.3', 'go.mod')
      }
    ],
    [
      'a version that is released',
      ['v1.2.3', 'v1.1.0'],
      { releases: [released('v1.1.0')] }
    ]
  ])(
    'is not called the first by a notice beside tags of %s',
    (_, tags, more) => {
      const { notices } = previousOf('v1.3.0', history(tags, more))
      expect(notices.join()).not.toContain('the first release')
    }
  )

  it('is never the release itself, nor one that differs by build metadata', () => {
    const known = history(['v1.0.0', 'v1.0.0+other', 'v0.9.0'])
    expect(previousOf('v1.0.0', known).tag).toBe('v0.9.0')
  })

  it('of another module of the repository is another one', () => {
    const tags = ['v1.0.0', 'cmd/a/v1.1.0', 'cmd/b/v1.2.0', 'v1.3.0']
    expect(previousOf('cmd/b/v1.3.0', history(tags)).tag).toBe('cmd/b/v1.2.0')
    expect(previousOf('v2.0.0', history(tags)).tag).toBe('v1.3.0')
  })

  it('may be a pre-release for a pre-release only', () => {
    const known = history(['v1.2.0', 'v1.3.0-rc.1', 'v1.3.0-rc.2'])
    expect(previousOf('v1.3.0-rc.10', known).tag).toBe('v1.3.0-rc.2')
    expect(previousOf('v1.3.0', known)).toMatchObject({
      tag: 'v1.2.0',
      notices: [
        'v1.3.0-rc.2 is passed over: it is a pre-release',
        'v1.3.0-rc.1 is passed over: it is a pre-release'
      ]
    })
  })
})

describe('what users cannot or should not get is passed over', () => {
  const tags = ['v1.2.0', 'v1.2.1']
  it.each([
    [
      'a draft',
      { releases: [released('v1.2.0'), released('v1.2.1', { isDraft: true })] },
      'its release is a draft'
    ],
    [
      'a tag without a release',
      { releases: [released('v1.2.0')] },
      'it has a tag and no release, as after its release was deleted'
    ],
    ['a release without its tag', { tags: ['v1.2.0'] }, 'its tag is gone'],
    [
      'what GitHub calls a pre-release',
      {
        releases: [
          released('v1.2.0'),
          released('v1.2.1', { isPrerelease: true })
        ]
      },
      'GitHub calls it a pre-release'
    ],
    [
      'a retracted version',
      {
        retractions: retractionsIn('retract [v1.2.1, v1.2.5]', 'go.mod')
      },
      'go.mod of main retracts it'
    ]
  ])('%s', (_, more, why) => {
    const known = { ...history(tags), ...more }
    expect(previousOf('v1.2.2', known)).toMatchObject({
      tag: 'v1.2.0',
      notices: [`v1.2.1 is passed over: ${why}`]
    })
    expect(previousOf('v1.2.2', history(tags)).tag).toBe('v1.2.1')
  })

  it('but not a public release of which there is a draft, too', () => {
    const releases = [
      released('v1.2.1', { isDraft: true }),
      released('v1.2.1'),
      released('v1.2.0')
    ]
    const known = history(tags, { releases })
    expect(previousOf('v1.2.2', known).tag).toBe('v1.2.1')
  })

  it('and the notices of many are counted', () => {
    const many = Array.from({ length: 9 }, (_, i) => `v1.3.0-rc.${i}`)
    const { notices } = previousOf('v1.3.0', history(many))
    expect(notices).toHaveLength(6)
    expect(notices.at(-1)).toBe('4 more versions are passed over')
  })
})

describe('the latest release', () => {
  it('is the highest that users can get, of one module', () => {
    const tags = ['v1.10.0', 'v1.9.0', 'v2.0.0-rc.1', 'a/v3.0.0', 'v4.0.0']
    const releases = tags.map((tag) =>
      released(tag, { isDraft: tag === 'v4.0.0' })
    )
    const known = history(tags, { releases })
    expect(chooseLatest('', known)).toBe('v1.10.0')
    expect(chooseLatest('a/', known)).toBe('a/v3.0.0')
    expect(chooseLatest('b/', known)).toBeNull()
  })
})

describe('retractions', () => {
  it.each([
    ['v1.2.0', false],
    ['v1.2.1', true],
    ['v1.2.5', true],
    ['v1.2.6', false]
  ])('%s: %s', (version, retracted) => {
    const retractions = retractionsIn('retract [v1.2.1, v1.2.5]', 'go.mod')
    const known = history([version], { retractions })
    expect(previousOf('v2.0.0', known).tag).toBe(retracted ? null : version)
  })
})

describe('a tag', () => {
  it.each(['latest', 'v1', 'v1.2', '=v1.2.3', 'release-1.2.3', 'v01.2.3', ''])(
    '%s is no release',
    (name) => {
      expect(parseReleaseTag(name)).toBeNull()
    }
  )

  it.each([
    ['v1.2.3', ''],
    ['1.2.3', ''],
    ['cmd/tool/v1.2.3-rc.1+a', 'cmd/tool/']
  ])('%s has the prefix "%s"', (name, prefix) => {
    expect(parseReleaseTag(name)).toMatchObject({ name, prefix })
  })
})
