// The second column where nothing is checked out: GitHub says what tags name.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/core/model/report.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { noBudgetFile } from '../../../src/core/policy/budget.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import { showLastRelease } from '../../../src/gate/release/show-last-release.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { grown, provenance, report } from '../../core/report/reports.ts'
import { addReleaseOf } from '../../e2e/released.ts'
import { repositoryName } from '../../e2e/event.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { makeKeys } from '../../store/entries.ts'

let github: GitHubServer

beforeEach(async () => {
  github = await startGitHubServer()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const binary = grown({})
const commit = 'c'.repeat(40)
const { verifier } = makeKeys()

/** What mode: comment shows, in a workspace with nothing in it. */
async function shown(directory = ''): Promise<Report> {
  const run = readRun({
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_API_URL: github.url
  })
  const { releases } = platformOf(run, 't')
  const plan = makePlan(
    {
      mode: 'comment',
      'compare-release': 'true',
      'working-directory': directory
    },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    '/workspace',
    'linux/amd64'
  )
  return await showLastRelease(
    { ...report([binary]), provenance },
    plan,
    null,
    { rules: noBudgetFile },
    {
      releases,
      environment: { GITHUB_WORKSPACE: '/workspace' },
      repository: repositoryName,
      trust: { verifier, signer: null },
      token: undefined,
      log: silentLog
    }
  )
}

const noticesOf = ({ provenance: of }: Report) => of?.notices ?? []

describe('the last release, without a checkout', () => {
  it('is the highest public one, at the commit that its tag names', async () => {
    addReleaseOf(github, 'v1.0.0', commit, binary)
    addReleaseOf(github, 'v1.2.0', commit, binary)
    github.releases.add('v2.0.0', { isDraft: true })
    const { reports, verdict } = await shown()
    expect(reports[0]?.lastRelease).toMatchObject({
      tag: 'v1.2.0',
      evidence: 'unverified'
    })
    expect(verdict).toEqual(report([binary]).verdict)
  })

  it.each([
    [
      'moved',
      'd'.repeat(40),
      'its measurement is not used: it is of another commit'
    ],
    ['deleted', null, 'origin has no tag v1.0.0']
  ])('is not shown where its tag was %s', async (_, now, why) => {
    addReleaseOf(github, 'v1.0.0', commit, binary)
    if (now === null) github.pull.tags.delete('v1.0.0')
    else github.pull.tags.set('v1.0.0', now)
    const of = await shown()
    expect(of.reports[0]?.lastRelease).toBeUndefined()
    expect(noticesOf(of)).toEqual([
      `the last release is not shown: v1.0.0: ${why}`
    ])
  })

  it('is that of the module in the working directory', async () => {
    addReleaseOf(github, 'v2.0.0', commit, binary)
    addReleaseOf(github, 'cmd/tool/v1.0.0', commit, binary)
    const { reports } = await shown('cmd/tool')
    expect(reports[0]?.lastRelease?.tag).toBe('cmd/tool/v1.0.0')
  })
})
