// Which commits releases come from where nothing is checked out: GitHub says so.
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { platformOf } from '../../../src/gate/github-services.ts'
import { branchesOnGitHub } from '../../../src/gate/release/release-branches.ts'
import { readRun } from '../../../src/github/event/run.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'

const tip = 'b'.repeat(40)
const forged = 'f'.repeat(40)
const merged = 'c'.repeat(40)
const path = '.github/go-size-gate.yml'

let github: GitHubServer

beforeEach(async () => {
  github = await startGitHubServer()
  github.pull.heads.set('main', tip)
  github.pull.files.set(`${tip}:${path}`, 'of the branch')
  github.mergeBases.set(`${tip}...${merged}`, merged)
  github.mergeBases.set(`${tip}...${forged}`, merged)
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

function open() {
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url
  })
  return branchesOnGitHub(platformOf(run, 't'))
}

it('reads a file of the default branch, and which commits were merged', async () => {
  const { defaultBranch, read, branchOf } = await open()
  expect(defaultBranch).toBe('main')
  expect(await read(path, 1000)).toBe('of the branch')
  expect(await branchOf(merged, [])).toBe('main')
  expect(await branchOf(forged, ['gone', 'release-*'])).toBeNull()
})

it('is not deceived by a tag that is called like the branch', async () => {
  github.pull.tags.set('main', forged)
  // What a server may take the bare name for.
  github.pull.files.set(`main:${path}`, 'of the tag')
  github.mergeBases.set(`main...${forged}`, forged)
  const { read, branchOf } = await open()
  expect(await read(path, 1000)).toBe('of the branch')
  expect(await branchOf(forged, [])).toBeNull()
})

it('finds a commit on another branch that releases come from', async () => {
  github.pull.heads.set('release-1', forged)
  github.mergeBases.set(`${forged}...${forged}`, forged)
  const { branchOf } = await open()
  expect(await branchOf(forged, ['release-1'])).toBe('release-1')
})

it('reads nothing of a branch that is gone', async () => {
  github.pull.heads.clear()
  const { read } = await open()
  await expect(read(path, 1000)).rejects.toThrow(
    `${path} of main is not known: GitHub has no such branch`
  )
})
