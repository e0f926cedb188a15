// Files that are in no commit, as a step of a workflow makes them before the gate runs.
import { expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestEvent } from './event.ts'
import { makeRepository } from './repository.ts'
import { pullScopes, reportOf } from './world.ts'
import { useWorld } from './use-world.ts'

const scene = useWorld()

const files = {
  'go.mod': 'module example.com/tool\n\ngo 1.19\n',
  'main.go': `package main

import "embed"

//go:embed all:dist
var dist embed.FS

func main() {
	entries, _ := dist.ReadDir("dist")
	println(len(entries))
}
`,
  'dist/.keep': 'placeholder',
  '.gitignore': 'dist/*\n!dist/.keep\n'
}

it('that a step put into an embedded directory are no growth of the pull request, and no baseline', async () => {
  const repository = makeRepository(scene.world.sandbox, files)
  repository.commit('feature', { 'README.md': 'new\n' })
  const pull = repository.pullRequest(7, 'feature')
  const workspace = repository.checkout('refs/pull/7/merge')
  mkdirSync(join(workspace, 'dist', 'assets'))
  writeFileSync(join(workspace, 'dist', 'app.js'), 'asset '.repeat(60_000))
  writeFileSync(join(workspace, 'dist', 'assets', 'a.css'), 'a '.repeat(9000))
  const event = pullRequestEvent(pull)
  const scopes = pullScopes
  const inputs = { 'max-growth': '100 KiB' }
  const job = await scene.world.run({ workspace, event, scopes, inputs })
  expect(job.code).toBe(1)
  const { verdict, reports, provenance } = reportOf(job)
  expect(verdict.state).toBe('no-baseline')
  const reasons = reports[0]?.verdict.reasons ?? []
  expect(reasons[0]).toMatchObject({
    state: 'no-baseline',
    message: expect.stringMatching(
      /^grew by .*; this is not blamed on the change: all that is over the limit are 369\.1 KiB of files that git ignores$/
    )
  })
  const named =
    /the head holds files that git ignores and that the base lacks \(dist\/app\.js, dist\/assets\/a\.css\): make such files in "prepare"/
  expect(reasons.map(({ message }) => message).join('\n')).toMatch(named)
  expect(provenance?.notices).toContain(
    'the head holds files that are in no commit, as git ignores them: dist/app.js, dist/assets/a.css'
  )
  expect(scene.world.github.comments).toMatchObject([
    { body: expect.stringContaining('dist/app.js') }
  ])
})
