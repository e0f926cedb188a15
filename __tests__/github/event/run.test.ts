import { describe, expect, it } from '@jest/globals'
import { readRun } from '../../../src/github/event/run.ts'

describe('readRun', () => {
  it("takes the runner's variables", () => {
    expect(
      readRun({
        GITHUB_REPOSITORY: 'octo-org/hello.world',
        GITHUB_REPOSITORY_ID: '1296269',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_WORKFLOW_REF:
          'octo-org/hello.world/.github/workflows/size.yml@refs/heads/main',
        GITHUB_WORKFLOW: 'Size',
        GITHUB_JOB: 'size',
        GITHUB_RUN_ID: '123',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_SERVER_URL: 'https://ghe.example',
        GITHUB_API_URL: 'https://ghe.example/api/v3',
        GITHUB_STEP_SUMMARY: '/tmp/summary',
        RUNNER_NAME: 'GitHub Actions 7'
      })
    ).toEqual({
      owner: 'octo-org',
      repo: 'hello.world',
      repositoryId: 1296269,
      sha: 'a'.repeat(40),
      runId: 123,
      runAttempt: 2,
      runnerName: 'GitHub Actions 7',
      runUrl: 'https://ghe.example/octo-org/hello.world/actions/runs/123',
      filesUrl: 'https://ghe.example/octo-org/hello.world/blob',
      job: 'octo-org/hello.world/.github/workflows/size.yml#size',
      apiUrl: 'https://ghe.example/api/v3',
      summaryPath: '/tmp/summary'
    })
  })

  it("finds the run's page on Gitea and Forgejo by its number, and files at a commit", () => {
    const environment = {
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_NUMBER: '12',
      GITHUB_SERVER_URL: 'https://git.example/',
      GITHUB_API_URL: 'https://git.example/api/v1'
    }
    expect(readRun({ ...environment, GITEA_ACTIONS: 'true' })).toMatchObject({
      runId: 4711,
      runUrl: 'https://git.example/o/r/actions/runs/12',
      filesUrl: 'https://git.example/o/r/src/commit'
    })
    expect(readRun(environment).runUrl).toBe(
      'https://git.example/o/r/actions/runs/4711'
    )
  })

  it('has defaults for all but the repository', () => {
    expect(readRun({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: 'x' })).toEqual({
      owner: 'o',
      repo: 'r',
      repositoryId: 0,
      sha: '',
      runId: 0,
      runAttempt: 0,
      runnerName: '',
      runUrl: '',
      filesUrl: 'https://github.com/o/r/blob',
      job: '#',
      apiUrl: 'https://api.github.com',
      summaryPath: ''
    })
  })

  it.each([undefined, '', 'o', 'o/r/x', 'o/r\n'])(
    'rejects %j',
    (repository) => {
      expect(() => readRun({ GITHUB_REPOSITORY: repository })).toThrow(
        /GITHUB_REPOSITORY/
      )
    }
  )
})
