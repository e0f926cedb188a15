// Bases whose module is elsewhere, or not there yet.
import { expect, it } from '@jest/globals'
import { pullRequestEvent } from './event.ts'
import { program, table } from './program.ts'
import { makeRepository, type Files } from './repository.ts'
import { pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const scene = useWorld()

/** The report of a pull request that makes these changes. */
async function reportFor(base: Files, head: Files, directory: string) {
  const repository = makeRepository(scene.world.sandbox, base)
  repository.commit('feature', head)
  const pull = repository.pullRequest(7, 'feature')
  const job = await scene.world.run({
    workspace: repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull),
    scopes: pullScopes,
    inputs: { 'working-directory': directory, 'max-growth': '10 KiB' }
  })
  return reportOf(job)
}

it(
  'compares a module that moves into a sub-directory with what it was',
  async () => {
    const before = program(small)
    const moved = Object.fromEntries(
      Object.entries(before).flatMap(([path, text]) => [
        [path, null],
        [`sub/${path}`, text]
      ])
    )
    const { verdict, reports, provenance } = await reportFor(
      before,
      { ...moved, 'sub/table.go': table(small + 40_000) },
      'sub'
    )
    expect(verdict.state).toBe('fail')
    expect(reports).toMatchObject([
      { status: 'changed', baseline: { source: 'rebuild' } }
    ])
    expect(reports[0]?.delta.fileSize).toBeGreaterThan(39_000)
    expect(provenance?.notices.join()).toMatch(
      /the base [0-9a-f]{7} has the module in the repository's root, and was built there/
    )
  },
  10 * minutes
)

it(
  'says what to do where the base has no go.mod yet',
  async () => {
    const { 'go.mod': goMod = null, ...sources } = program(small)
    const { verdict, reports, provenance } = await reportFor(
      sources,
      { 'go.mod': goMod },
      '.'
    )
    expect(verdict.state).toBe('warn')
    expect(reports).toMatchObject([{ status: 'added' }])
    expect(provenance?.notices.join()).toMatch(
      /has no Go module in the repository's root, so that every program counts as new: if a command makes its go\.mod, name it in "prepare"/
    )
  },
  10 * minutes
)

it(
  'says which Go to give the job where the base needs a newer one',
  async () => {
    const head = program(small)
    const base = {
      ...head,
      'go.mod': 'module example.com/tool\n\ngo 1.999\n'
    }
    const { verdict, reports } = await reportFor(
      base,
      { 'go.mod': head['go.mod'] ?? null },
      '.'
    )
    expect(verdict.state).toBe('no-baseline')
    expect(reports[0]?.verdict.reasons[0]?.message).toMatch(
      /requires Go 1\.999, but the Go that builds both sides is [0-9.]+: give the job Go 1\.999 or newer \(in a workflow: actions\/setup-go with "go-version: 1\.999"\)/
    )
  },
  10 * minutes
)
