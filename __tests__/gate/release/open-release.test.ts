import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import {
  openRelease,
  type OpenRelease
} from '../../../src/gate/release/open-release.ts'
import type { Host } from '../../../src/gate/services.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makeLab, type Lab } from '../../git/repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let server: string
beforeEach(() => {
  lab = makeLab()
  server = lab.create('server')
})
afterEach(() => lab.close())

const path = 'budget.yml'
const git = (...args: readonly string[]) => lab.git(server, ...args)

/** Commits a budget file; returns the hash. */
const commit = (budget: string) => lab.commit(server, { [path]: budget })

/** A push of a tag, as GitHub's workflows get it. */
const pushed: Host['event'] = {
  kind: 'push',
  ref: 'refs/tags/x',
  isDefaultBranch: false,
  before: null,
  after: null,
  forced: false
}

/** Opens the release of a tag in a fresh clone that has it checked out. */
async function open(
  tag: string,
  {
    event = pushed,
    checkout = tag,
    inputs = {}
  }: {
    readonly event?: Host['event']
    readonly checkout?: string
    readonly inputs?: Readonly<Record<string, string>>
  } = {}
): Promise<OpenRelease> {
  const clone = lab.clone(server, `clone-${tag.replaceAll('/', '-')}`)
  lab.git(clone, 'checkout', '--quiet', '--detach', checkout)
  const plan = makePlan(
    { mode: 'release', 'budget-file': path, ...inputs },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    clone,
    'linux/amd64'
  )
  const environment = event === null ? {} : { GITHUB_REF: `refs/tags/${tag}` }
  return await openRelease(plan, await openRepository(clone, lab.opening), {
    event,
    environment,
    token: undefined
  })
}

const growthOf = ({ budget }: OpenRelease) =>
  budget.counted.file.release.maxGrowth

describe('the budget of a release', () => {
  it("is the file of the default branch's tip, and the tag's own is proposed", async () => {
    commit('release: { max-growth: 1 }')
    git('tag', 'v1.0.0')
    expect(await open('v1.0.0')).toMatchObject({
      branch: 'main',
      budgetBranch: 'main',
      notices: [],
      budget: { proposed: null, choice: { change: null } }
    })
  })

  it("doesn't move with the tag, whatever the branch's file says of changes", async () => {
    commit('release: { max-growth: 1 }')
    git('tag', 'v1.0.0')
    commit('release: { max-growth: 2 }\naccept-budget-change: true')
    const release = await open('v1.0.0')
    expect(growthOf(release)).toEqual({ every: 2 })
    expect(release.budget.choice.change).toMatchObject({
      accepted: false,
      baseFile: 'valid'
    })
    expect(release.budget.proposed?.file.release.maxGrowth).toEqual({
      every: 1
    })
  })

  it('is the inputs and the defaults where the default branch has none', async () => {
    lab.commit(server, { a: '1' })
    git('tag', 'v1.0.0')
    const release = await open('v1.0.0', { inputs: { 'max-size': '5' } })
    expect(release.budget.counted.inline.fail.maxSize).toEqual({ every: 5 })
    expect(growthOf(release)).toBeUndefined()
  })

  it('is an error where it is malformed', async () => {
    commit('release: 1')
    git('tag', 'v1.0.0')
    await expect(open('v1.0.0')).rejects.toThrow('budget.yml (of main):1:10')
  })
})

describe('a release from another branch', () => {
  it('is judged by that branch, as far as the default branch names it', async () => {
    commit("release: { branches: ['release-*'], max-growth: 1 }")
    git('checkout', '--quiet', '-b', 'release-1')
    commit('release: { max-growth: 2, allow-detached: true }')
    git('tag', 'v1.0.1')
    git('checkout', '--quiet', '-b', 'other')
    commit('release: { max-growth: 3, allow-detached: true }')
    git('tag', 'v1.0.2')
    git('checkout', '--quiet', 'main')
    const release = await open('v1.0.1')
    expect(release).toMatchObject({
      branch: 'release-1',
      budgetBranch: 'release-1'
    })
    expect(growthOf(release)).toEqual({ every: 2 })
    // What the branch's file allows is not asked.
    await expect(open('v1.0.2')).rejects.toThrow(
      /the tag v1\.0\.2 names [0-9a-f]{7}, which is on none of the branches that releases come from \(main, release-\*\); merge it, or set release\.allow-detached: true in budget\.yml of main/
    )
  })

  it('is judged by the default branch where it has no file', async () => {
    commit("release: { branches: ['release-*'], max-growth: 1 }")
    git('checkout', '--quiet', '-b', 'release-1')
    git('rm', '--quiet', path)
    git('commit', '--quiet', '--message', 'none')
    git('tag', 'v1.0.1')
    git('checkout', '--quiet', 'main')
    const release = await open('v1.0.1')
    expect(release).toMatchObject({ branch: 'release-1', budgetBranch: 'main' })
    expect(release.budget.notices).toEqual([
      'release-1 has no budget.yml, so the one of main counts'
    ])
    expect(growthOf(release)).toEqual({ every: 1 })
  })

  it('may be of none where the default branch allows it', async () => {
    commit('release: { allow-detached: true, max-growth: 1 }')
    git('checkout', '--quiet', '--detach')
    commit('release: { max-growth: 9 }')
    git('tag', 'v1.0.1')
    git('checkout', '--quiet', 'main')
    const release = await open('v1.0.1')
    expect(release).toMatchObject({
      branch: null,
      budgetBranch: 'main',
      notices: [
        'v1.0.1 is on none of the branches that releases come from; release.allow-detached lets it pass'
      ]
    })
    expect(growthOf(release)).toEqual({ every: 1 })
  })
})

describe('the tag', () => {
  it.each([
    [
      'was moved',
      () => git('tag', '--force', 'v1.0.0', 'main'),
      /names [0-9a-f]{7} at origin, and [0-9a-f]{7} is checked out: the tag was moved/
    ],
    [
      'was deleted',
      () => git('tag', '--delete', 'v1.0.0'),
      /origin has no tag v1\.0\.0: it was deleted/
    ]
  ])('is refused where it %s', async (_, change, message) => {
    const tagged = commit('release: { max-growth: 1 }')
    git('tag', 'v1.0.0')
    commit('release: { max-growth: 2 }')
    change()
    await expect(open('v1.0.0', { checkout: tagged })).rejects.toThrow(message)
  })

  it.each([
    ['nightly', /the tag nightly is no semantic version/],
    ['v1', /the tag v1 is no semantic version/]
  ])('%s is refused', async (name, message) => {
    commit('release: { max-growth: 1 }')
    git('tag', name)
    await expect(open(name)).rejects.toThrow(message)
  })

  it('is no pull request', async () => {
    commit('release: { max-growth: 1 }')
    git('tag', 'v1.0.0')
    const event: Host['event'] = {
      kind: 'pull_request',
      number: 7,
      headSha: '1'.repeat(40),
      baseRef: 'main',
      baseSha: '1'.repeat(40),
      headRepoIsFork: false,
      author: 'a',
      judgesAgain: false
    }
    await expect(open('v1.0.0', { event })).rejects.toThrow(
      'mode: release judges tags, and this is a pull request'
    )
  })

  it('is the only version at HEAD in a terminal, and need not be pushed', async () => {
    commit('release: { max-growth: 1 }')
    git('tag', 'latest')
    git('tag', 'v1.0.0')
    const inTerminal = { event: null }
    expect((await open('v1.0.0', inTerminal)).tag.name).toBe('v1.0.0')
    const inputs = { 'release-tag': 'v1.0.1' }
    const unpushed = await open('v1.0.1', {
      event: null,
      checkout: 'origin/main',
      inputs
    }).catch((error: unknown) => String(error))
    expect(unpushed).toMatchObject({
      tag: { name: 'v1.0.1' },
      notices: ['origin has no tag v1.0.1 yet']
    })
    git('tag', 'v1.1.0')
    await expect(open('v1.1.0', inTerminal)).rejects.toThrow(
      'release-tag: HEAD has several tags (v1.0.0, v1.1.0)'
    )
    lab.commit(server, { b: '1' })
    await expect(
      open('latest', { event: null, checkout: 'origin/main' })
    ).rejects.toThrow('release-tag: HEAD has no tag')
  })
})
