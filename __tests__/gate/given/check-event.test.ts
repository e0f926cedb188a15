// On which events given binaries are taken.
import { describe, expect, it } from '@jest/globals'
import { parseGivenPattern } from '../../../src/core/given/given-pattern.ts'
import { checkEvent } from '../../../src/gate/given/check-event.ts'
import type { JobTime } from '../../../src/github/artifacts/workflow-jobs.ts'
import type { Host, RunArtifactsOf } from '../../../src/gate/services.ts'

const began = '2026-01-02T03:04:05Z'
const before = '2026-01-02T03:04:04Z'

const artifact = (name: string, createdAt: string, id = 1) => ({
  id,
  name,
  digest: '',
  createdAt
})

function artifacts(
  createdAt: string,
  startedAt = began,
  later: readonly ReturnType<typeof artifact>[] = [],
  earlier: readonly JobTime[] = []
): RunArtifactsOf {
  let asked = 0
  return {
    jobStart: async () => ({ state: 'found', startedAt, earlier }),
    find: async (isWanted) => {
      const all = asked++ === 0 ? [artifact('bins', createdAt)] : later
      return {
        state: 'found',
        artifacts: all.filter(({ name }) => isWanted(name))
      }
    },
    download: async () => ({ state: 'refused', status: null, message: '' })
  }
}

function check(
  pattern: string,
  {
    kind = 'pull_request',
    name = '',
    mode = 'gate',
    base = '',
    runArtifacts
  }: {
    readonly kind?: string
    readonly name?: string
    readonly mode?: 'gate' | 'measure'
    readonly base?: string
    readonly runArtifacts?: RunArtifactsOf | undefined
  } = {}
): Promise<Host> {
  const given = {
    patterns: [parseGivenPattern('binaries', pattern)],
    twins: '',
    base: base === '' ? [] : [parseGivenPattern('base-binaries', base)]
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is read
  const host = {
    event: kind === '' ? null : { kind, name },
    runArtifacts
  } as unknown as Host
  return checkEvent(given, { mode }, host)
}

const attempt = (startedAt: string, completedAt: string) =>
  check('artifact:bins', {
    runArtifacts: artifacts(before, began, [], [{ startedAt, completedAt }])
  })

describe('given binaries', () => {
  it.each([
    ['push', ''],
    ['schedule', ''],
    ['other', 'release'],
    ['other', 'workflow_dispatch'],
    ['', 'a terminal']
  ])('are taken on %s %s', async (kind, name) => {
    await check('dist', { kind, name, base: 'old' })
  })

  it.each([
    ['other', 'merge_group'],
    ['other', 'pull_request_review'],
    ['privileged', 'workflow_run']
  ])('on %s %s are taken as on a pull request', async (kind, name) => {
    await expect(check('dist', { kind, name })).rejects.toThrow(
      `binaries: on ${name} dist is accepted in mode measure only`
    )
    await expect(check('dist', { kind, name, base: 'old' })).rejects.toThrow(
      `base-binaries: on ${name} a change does not choose`
    )
    await check('artifact:bins', {
      kind,
      name,
      runArtifacts: artifacts(before)
    })
  })

  it('are taken on a pull request in mode measure', async () => {
    await check('dist', { mode: 'measure' })
  })

  it('are taken on a pull request from an artifact that was there before', async () => {
    await check('artifact:bins', { runArtifacts: artifacts(before) })
  })

  it.each([
    ['dist', {}, 'docs/binaries.md#pull-requests'],
    ['dist', { mode: 'measure', base: 'old' }, 'does not choose what it is'],
    ['artifact:bins', {}, 'not known: this is no workflow run'],
    [
      'artifact:bins',
      { runArtifacts: artifacts(began) },
      'was uploaded while this job ran'
    ],
    [
      'artifact:bins',
      { runArtifacts: artifacts('') },
      'does not say when bins was uploaded'
    ],
    [
      'artifact:bins',
      { runArtifacts: artifacts(before, 'never') },
      'the platform gives no time'
    ]
  ] as const)('on a pull request %s is refused: %#', async (text, how, why) => {
    await expect(check(text, how)).rejects.toThrow(why)
  })

  describe('in a later attempt of the run', () => {
    it.each([
      ['ended after it', '2026-01-02T03:04:00Z', '2026-01-02T03:04:04Z'],
      ['has no known end', '2026-01-02T03:04:00Z', '']
    ])(
      'are not taken from an artifact that this job may have left in an earlier one, which %s',
      async (_, startedAt, completedAt) => {
        await expect(attempt(startedAt, completedAt)).rejects.toThrow(
          'was uploaded while this job ran'
        )
      }
    )

    it.each([
      ['before', '2026-01-02T03:04:04.5Z', '2026-01-02T03:04:04.9Z'],
      ['after', '2026-01-02T03:04:00Z', '2026-01-02T03:04:03Z']
    ])(
      'are taken from what another job left %s this one ran in it',
      async (_, startedAt, completedAt) => {
        await attempt(startedAt, completedAt)
      }
    )
  })

  it('are not taken from an artifact that took the place of the checked one', async () => {
    const later = [artifact('bins', before, 2), artifact('other', before, 3)]
    const host = await check('artifact:bins', {
      runArtifacts: artifacts(before, began, later)
    })
    const found = await host.runArtifacts?.find(() => true)
    expect(found).toEqual({ state: 'found', artifacts: [later[1]] })
  })
})
