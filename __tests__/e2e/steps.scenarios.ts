// Several modules in one job: a step for each, told apart by their keys.
import { expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pullRequestEvent, pushEvent, type Event } from './event.ts'
import { program, table } from './program.ts'
import { type Files } from './repository.ts'
import { pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const modules = ['agent', 'server']

const files: Files = Object.fromEntries(
  modules.flatMap((name) =>
    Object.entries(program(small)).map(([path, text]) => [
      `${name}/${path}`,
      text
    ])
  )
)
const scene = useWorld(files)

/** The steps of one job: one run, one checkout, one temporary directory. */
async function steps(ref: string, event: Event, runId: number) {
  const workspace = scene.repository.checkout(ref)
  const temp = join(scene.world.sandbox.directory('runner'), 'temp')
  const jobs = []
  for (const key of modules) {
    jobs.push(
      await scene.world
        .start({
          workspace,
          event,
          runId,
          temp,
          scopes: pullScopes,
          inputs: { 'working-directory': key, key }
        })
        .finish()
    )
  }
  return jobs
}

it(
  'finds the record of each, and comments for the one that changed',
  async () => {
    const sha = scene.repository.tip('main')
    const pushed = await steps('refs/heads/main', pushEvent(sha, null), 1)
    expect(pushed.map(({ code }) => code)).toEqual([0, 0])
    expect(scene.world.github.actions.artifacts).toHaveLength(2)

    scene.repository.commit('feature', {
      'server/table.go': table(small + 40_000)
    })
    const event = pullRequestEvent(scene.repository.pullRequest(7, 'feature'))
    const [agent, server] = await steps('refs/pull/7/merge', event, 2)
    expect([agent, server].map((job) => job && reportOf(job))).toMatchObject([
      {
        verdict: { state: 'pass' },
        reports: [{ status: 'unchanged', baseline: { source: 'artifact' } }]
      },
      {
        verdict: { state: 'warn' },
        reports: [{ status: 'changed', baseline: { source: 'artifact' } }]
      }
    ])
    expect(server?.post.code).toBe(0)
    // The one that did not change begins no comment.
    const [comment, ...others] = scene.world.github.comments
    const key = createHash('sha256').update('server').digest('hex')
    expect(comment?.body).toContain(` key=${key.slice(0, 16)} `)
    expect(others).toEqual([])
  },
  10 * minutes
)
