// What pushes of the action recorded is what replay judges.
import { expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Replay } from '../../src/core/model/replay.ts'
import { repositoryName } from './event.ts'
import { project } from './job.ts'
import { table } from './program.ts'
import { minutes, small, useWorld } from './use-world.ts'

const scene = useWorld()

it(
  'judges what pushes recorded, along the branch',
  async () => {
    const { world, repository } = scene
    const commits: string[] = []
    for (const [name, text] of [
      ['NOTES.md', 'one\n'],
      ['NOTES.md', 'two\n'],
      ['table.go', table(small + 40_000)]
    ] as const) {
      const tip = repository.commit('main', { [name]: text })
      commits.unshift(tip)
      // What stands between has no measurement.
      if (commits.length === 2) continue
      const job = await scene.push()
      expect(job.code).toBe(0)
    }
    world.github.branch.branches.set(
      'main',
      commits.map((sha, index) => ({
        sha,
        parents: commits.slice(index + 1, index + 2)
      }))
    )
    const [tip = ''] = commits
    world.github.branch.merged.push({
      number: 12,
      branch: 'main',
      commits: [tip]
    })
    const run = async (...args: readonly string[]) =>
      await promisify(execFile)(
        process.execPath,
        [
          join(project, 'dist', 'cli.js'),
          'replay',
          '--repository',
          repositoryName,
          '--max-growth',
          '20 KiB',
          ...args
        ],
        {
          env: {
            GITHUB_API_URL: world.github.url,
            HOME: world.sandbox.root,
            GITHUB_TOKEN: 'ghs_token'
          }
        }
      )
    const { stdout } = await run('--format', 'json')
    const replay: Replay = JSON.parse(stdout)
    expect(replay).toMatchObject({
      source: { kind: 'artifacts', name: `${repositoryName}, branch main` },
      commits: 2,
      counts: { stopped: 1, passed: 0 },
      unmeasured: 1,
      several: 1,
      changes: [{ head: { commit: tip }, commits: 2, pullRequest: 12 }]
    })
    expect(replay.growth?.largest).toBeGreaterThan(30_000)
    expect((await run()).stdout).toMatch(
      /^1 of 1 change would have been stopped, 0 warned\n/
    )
    expect(world.github.violations).toEqual([])
  },
  10 * minutes
)
