// A comment that can't be posted is a warning; the verdict and the summary stand.
import { describe, expect, it } from '@jest/globals'
import { useRecordedBase } from './comment-runs.ts'
import { minutes } from './use-world.ts'

const withGitHub = useRecordedBase()

describe('a comment that cannot be posted', () => {
  it.each([
    {
      status: 403,
      message: 'Resource not accessible by integration',
      told: /pull-requests: write/
    }
  ])(
    'is a warning that says why, for $status',
    async ({ status, message, told }) => {
      const { job, github } = await withGitHub((server) => {
        server.fail('create-comment', { kind: 'status', status, message })
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(job.outputs['comment-url'] ?? '').toBe('')
      expect(github.comments).toEqual([])
      expect(job.summary).toContain('### ⚠️ Go binary size')
      expect(job.log).toMatch(told)
      expect(job.log).not.toMatch(/^\s+at .*\(/m)
    },
    10 * minutes
  )

  it(
    'of a fork ends in the summary',
    async () => {
      const { job, github } = await withGitHub(
        (server) => {
          server.fail('create-comment', {
            kind: 'status',
            status: 403,
            message: 'Resource not accessible by integration'
          })
        },
        { fork: true }
      )
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(github.comments).toEqual([])
      expect(job.summary).toContain('### ⚠️ Go binary size')
      expect(job.log).toMatch(/fork|read-only/)
    },
    10 * minutes
  )
})

describe('a comment', () => {
  it(
    'is found beyond the first page',
    async () => {
      const { github: first } = await withGitHub(() => {})
      const [marker = ''] = first.comments[0]?.body.split('\n') ?? []
      const body = `${marker}\nof an earlier run`
      const { github } = await withGitHub((server) => {
        for (let i = 0; i < 130; i++) {
          server.addComment({
            issue: 7,
            login: 'someone',
            type: 'User',
            body: `comment ${i}`
          })
        }
        server.addComment({ issue: 7, login: server.login, type: 'Bot', body })
      })
      expect(github.comments).toHaveLength(131)
      // Alike but for the number of the run.
      const expected = first.comments[0]?.body.replaceAll(
        /(run[=s/]+)\d+/g,
        '$1'
      )
      const updated = github.comments.at(-1)?.body
      expect(updated?.replaceAll(/(run[=s/]+)\d+/g, '$1')).toBe(expected)
    },
    10 * minutes
  )
})
