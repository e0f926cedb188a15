// Budget files: the base's counts, and every fault has a line.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent } from './event.ts'
import { program, table } from './program.ts'
import { makeRepository, type Files } from './repository.ts'
import {
  errorsOf,
  makeWorld,
  pullScopes,
  reportOf,
  type World
} from './world.ts'

const small = 64 * 16
const minutes = 60_000
const path = '.github/go-size-gate.yml'
const strict = 'fail:\n  max-growth: 10 KiB\n  require: any\n'
const lax = 'fail:\n  max-growth: 10 MiB\n  max-growth-percent: 90\n'

let world: World

beforeEach(async () => {
  world = await makeWorld()
})

afterEach(() => world.close())

function pullRequest(
  base: Files,
  head: Files,
  inputs: Readonly<Record<string, string>> = {}
) {
  const repository = makeRepository(world.sandbox, {
    ...program(small),
    ...base
  })
  repository.commit('feature', { 'table.go': table(small + 40_000), ...head })
  const pull = repository.pullRequest(7, 'feature')
  return world.run({
    workspace: repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull),
    scopes: pullScopes,
    inputs
  })
}

describe('a budget file', () => {
  it(
    'cannot be raised by the pull request that it judges; both verdicts are shown',
    async () => {
      const job = await pullRequest({ [path]: strict }, { [path]: lax })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).budgetChange).toMatchObject({
        path,
        accepted: false,
        baseVerdict: 'fail'
      })
      const [comment] = world.github.comments
      expect(comment?.body).toMatch(
        /By the base's budget the verdict is \*\*fail\*\*, by the changed one \*\*(?:warn|pass)\*\*; the base's one counts/
      )
    },
    3 * minutes
  )

  it(
    'may be raised where the base says so',
    async () => {
      const job = await pullRequest(
        { [path]: `accept-budget-change: true\n${strict}` },
        { [path]: lax }
      )
      expect(job.code).toBe(0)
      expect(reportOf(job).budgetChange).toMatchObject({
        accepted: true,
        baseVerdict: 'fail'
      })
    },
    3 * minutes
  )

  it.each([
    ['the base has none', {}, 'absent', 'This change adds the budget'],
    [
      "the base's is malformed",
      { [path]: 'fial: {}\n' },
      'malformed',
      'which is malformed in the base'
    ]
  ])(
    'of the pull request is only proposed where %s: inputs and defaults count',
    async (_, base, baseFile, said) => {
      const limit = { 'max-growth': '10 KiB' }
      const job = await pullRequest(base, { [path]: lax }, limit)
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const { budgetChange } = reportOf(job)
      expect(budgetChange).toMatchObject({
        accepted: false,
        baseFile,
        baseVerdict: 'fail'
      })
      // The world where it counted:
      expect(['pass', 'warn']).toContain(budgetChange?.headVerdict)
      const [comment] = world.github.comments
      expect(comment?.body).toContain(said)
      expect(comment?.body).toMatch(
        /by the (?:added|changed) budget \*\*(?:warn|pass)\*\*; the inputs and the defaults count/
      )
      expect(comment?.body).not.toContain('accepts changes')
    },
    3 * minutes
  )

  it(
    'stops a command that is renamed or hidden, where the base says so',
    async () => {
      const [main = ''] = [program(small)['main.go']]
      const job = await pullRequest(
        { [path]: 'new-binary: fail\nremoved-binary: fail\n' },
        {
          'cmd/other/main.go':
            'package main\n\nfunc main() { println("another one") }\n',
          'main.go': `//go:build hidden\n\n${main}`,
          'table.go': `//go:build hidden\n\n${table(small)}`
        }
      )
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const reasons = reportOf(job).reports.flatMap(({ verdict }) =>
        verdict.reasons.map(({ rule }) => rule)
      )
      expect(reasons).toEqual(
        expect.arrayContaining(['new-binary', 'removed-binary'])
      )
    },
    3 * minutes
  )

  it(
    'judges a command across the directory that it moved to',
    async () => {
      const [main = ''] = [program(small)['main.go']]
      const job = await pullRequest(
        { [path]: strict },
        {
          'cmd/other/main.go': main,
          'cmd/other/table.go': table(small + 40_000),
          'main.go': 'package tool\n',
          'table.go': 'package tool\n'
        }
      )
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).reports).toMatchObject([
        { status: 'changed', mainPackage: 'example.com/tool/cmd/other' }
      ])
      expect(world.github.comments[0]?.body).toContain(
        'was: example.com/tool }'
      )
    },
    3 * minutes
  )

  it(
    'is not evaded by names that code of the change has chosen',
    async () => {
      const own = 'origins: [{ origin: own, fail: { max-growth: 10 KiB } }]\n'
      const named = table(small + 40_000)
        .replace('package main\n', 'package main\n\nimport _ "unsafe"\n')
        .replace('var table', '//go:linkname table runtime.evasion\nvar table')
      const job = await pullRequest({ [path]: own }, { 'table.go': named })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const [report] = reportOf(job).reports
      // By its name the table would be the runtime's:
      expect(report?.symbols).toContainEqual(
        expect.objectContaining({ name: 'runtime.evasion', change: 'added' })
      )
      expect(report?.verdict.reasons[0]?.message).toMatch(
        /^own code grew by 39\.\d KiB/
      )
    },
    3 * minutes
  )

  it(
    'that is malformed is an error with file and line, before anything is built',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        [path]: 'fail:\n  max-growht: 10 KiB\n'
      })
      const job = await world.run({
        workspace: repository.checkout('refs/heads/main'),
        event: pushEvent(repository.tip('main'), null)
      })
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job)).toEqual([
        expect.stringMatching(/go-size-gate\.yml:2\b.*max-growht/)
      ])
      expect(world.github.actions.artifacts).toEqual([])
    },
    3 * minutes
  )
})
