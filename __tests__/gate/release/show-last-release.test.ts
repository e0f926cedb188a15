// The second column where nothing is checked out: GitHub says what tags name. And where
// a link leads to the working directory.
import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/core/model/report.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
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
import { makeLab } from '../../git/repository.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import type { Repository } from '../../../src/git/git.ts'
import {
  measurementBundleFile,
  measurementFile
} from '../../../src/store/release/release-files.ts'
import { signStatement } from '../../../src/sigstore/sign.ts'
import { signingKey, statementFor } from './guarded.ts'

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
const { verifier, signer, publicPem } = makeKeys()
const key = signingKey(signer)

/** A budget file that pins the key. */
const pinning = parseBudgetFile(
  `inputs: { baseline-public-key: ${publicPem.split('\n').slice(1, -2).join('')} }\n`,
  'budget.yml'
)

interface Place {
  readonly workspace: string
  readonly repository: Repository | null
}

/** What mode: comment has: a workspace with nothing in it. */
const nowhere: Place = { workspace: '/workspace', repository: null }

async function shown(
  directory = '',
  rules = noBudgetFile,
  { workspace, repository }: Place = nowhere
): Promise<Report> {
  const run = readRun({
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_API_URL: github.url
  })
  const { releases, fileOf, mergeBaseByApi } = platformOf(run, 't')
  const plan = makePlan(
    {
      mode: 'comment',
      'compare-release': 'true',
      'working-directory': directory
    },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    workspace,
    'linux/amd64'
  )
  return await showLastRelease(
    { ...report([binary]), provenance },
    plan,
    repository,
    { rules },
    {
      releases,
      fileOf,
      mergeBaseByApi,
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

  it.each([
    ['verified', 'pins the key', pinning],
    ['unverified', 'pins none', noBudgetFile]
  ])(
    'is %s with a signature where the budget file %s',
    async (evidence, _, rules) => {
      const { assets } = addReleaseOf(github, 'v1.0.0', commit, binary)
      const [measured] = assets
      if (measured?.name !== measurementFile) throw new Error('no measurement')
      const identity = {
        repository: repositoryName.toLowerCase(),
        tag: 'v1.0.0',
        commit
      }
      assets.push({
        id: measured.id + 1,
        name: measurementBundleFile,
        content: signStatement(statementFor(identity, measured.content), key)
      })
      const { reports } = await shown('', rules)
      expect(reports[0]?.lastRelease?.evidence).toBe(evidence)
    }
  )
})

describe('the last release, from a checkout', () => {
  it('is that of the module that a link leads to', async () => {
    const lab = makeLab()
    try {
      const server = lab.create('server')
      const sha = lab.commit(server, { 'cmd/tool/go.mod': 'module m\n' })
      for (const tag of ['v2.0.0', 'cmd/tool/v1.0.0']) {
        lab.git(server, 'tag', tag)
        addReleaseOf(github, tag, sha, binary)
      }
      const workspace = lab.clone(server, 'clone')
      symlinkSync('cmd/tool', lab.path('clone', 'app'))
      const repository = await openRepository(workspace, lab.opening)
      const { reports } = await shown('app', noBudgetFile, {
        workspace,
        repository
      })
      expect(reports[0]?.lastRelease?.tag).toBe('cmd/tool/v1.0.0')
    } finally {
      lab.close()
    }
  })
})
