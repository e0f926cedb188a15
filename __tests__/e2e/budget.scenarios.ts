// Budget files that the base lacks, accepts or can't read, and pull requests that
// would evade theirs.
import { describe, expect, it } from '@jest/globals'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import type { Files } from './repository.ts'
import { grownBy, minutes, small, useWorld } from './use-world.ts'
import { reportOf } from './world.ts'

const path = '.github/go-size-gate.yml'
const strict = 'fail:\n  max-growth: 10 KiB\n  require: any\n'
const lax = 'fail:\n  max-growth: 10 MiB\n  max-growth-percent: 90\n'

const scene = useWorld()

/** Runs pull request 7, which adds 40,000 bytes and the files of `head`. */
function pullRequest(
  base: Files,
  head: Files,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Job> {
  scene.repository.commit('main', base)
  return scene.pullRequest({ ...grownBy(40_000), ...head }, { inputs })
}

describe('a budget file', () => {
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
    10 * minutes
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
      const [comment] = scene.world.github.comments
      expect(comment?.body).toContain(said)
      expect(comment?.body).toMatch(
        /by the (?:added|changed) budget \*\*(?:warn|pass)\*\*; the inputs and the defaults count/
      )
      expect(comment?.body).not.toContain('accepts changes')
    },
    10 * minutes
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
    10 * minutes
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
      expect(scene.world.github.comments[0]?.body).toContain(
        'was: example.com/tool }'
      )
    },
    10 * minutes
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
    10 * minutes
  )
})
