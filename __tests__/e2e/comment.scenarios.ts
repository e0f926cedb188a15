// The comment can fail in many ways, and others write comments like it.
import { describe, expect, it } from '@jest/globals'
import { useRecordedBase } from './comment-runs.ts'
import { minutes } from './use-world.ts'
import { warningsOf } from './world.ts'

const withGitHub = useRecordedBase()

describe('a comment that cannot be posted', () => {
  it.each([
    { status: 404, message: 'Not Found', told: /404|not found/i },
    {
      status: 422,
      message: 'Validation Failed',
      told: /422|Validation Failed/
    },
    {
      status: 429,
      message: 'Too many requests',
      told: /429|rate limit|too many/i
    },
    { status: 500, message: 'Server Error', told: /500|Server Error/ }
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
    'leaves a failed verdict failed',
    async () => {
      const { job } = await withGitHub(
        (server) => {
          server.fail('list-comments', { kind: 'status', status: 403 })
        },
        { inputs: { 'max-size': '100 KiB' } }
      )
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(job.summary).toContain('### ❌ Go binary size')
    },
    10 * minutes
  )
})

describe('a comment', () => {
  it(
    'is not asked for with comment: false',
    async () => {
      const { job, github } = await withGitHub(() => {}, {
        inputs: { comment: 'false' }
      })
      expect(job.code).toBe(0)
      expect(github.comments).toEqual([])
      expect(
        github.requests.filter((one) => !/\/actions\/runs\?/.test(one))
      ).toEqual([])
    },
    10 * minutes
  )

  it(
    "does not take over a stranger's that has its marker, nor another key's",
    async () => {
      const { github: first } = await withGitHub(() => {})
      const marker = first.comments[0]?.body.split('\n')[0] ?? ''
      expect(marker).toMatch(/^<!--/)
      const { github } = await withGitHub((server) => {
        server.addComment({
          issue: 7,
          login: 'mallory',
          type: 'User',
          body: `${marker}\nforged`
        })
      })
      expect(github.comments).toMatchObject([
        { login: 'mallory', body: `${marker}\nforged` },
        { login: 'github-actions[bot]' }
      ])
      const { github: keyed } = await withGitHub(
        (server) => {
          server.addComment({
            issue: 7,
            login: server.login,
            type: 'Bot',
            body: `${marker}\nof another job`
          })
        },
        { inputs: { 'comment-key': 'windows' } }
      )
      expect(keyed.comments).toHaveLength(2)
    },
    10 * minutes
  )

  it(
    'is not frozen by a marker of its own account that names a run of the future',
    async () => {
      const { github: first } = await withGitHub(() => {})
      const marker = first.comments[0]?.body.split('\n')[0] ?? ''
      const future = marker.replace(/run=[\d.]+/, 'run=999999999999999.1')
      expect(future).not.toBe(marker)
      const { job, github } = await withGitHub((server) => {
        const body = `${future}\nnothing has changed`
        server.addComment({ issue: 7, login: server.login, type: 'Bot', body })
      })
      expect(job.outputs['comment-url']).toContain('#issuecomment-1')
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).not.toContain('nothing has changed')
    },
    10 * minutes
  )
})

describe('warnings', () => {
  it(
    'are one for the verdict, and one for the comment',
    async () => {
      const { job } = await withGitHub((server) => {
        server.fail('create-comment', { kind: 'status', status: 403 })
      })
      expect(warningsOf(job).length).toBeGreaterThanOrEqual(1)
      expect(warningsOf(job).length).toBeLessThanOrEqual(2)
    },
    10 * minutes
  )
})
