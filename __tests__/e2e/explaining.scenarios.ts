// Causes as a pull request shows them: below the headline, under "Why", on the line of
// the diff, and in the verdict of a budget that forbids them.
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/model/report.ts'
import { repositoryName } from './event.ts'
import { useFork } from './fork-runs.ts'
import type { Job } from './job.ts'
import { forgeLeg } from './legs.ts'
import { budgetPath } from './strict-pull.ts'
import { place, printing, templates } from './templates.ts'
import { minutes, runPull, useWorld } from './use-world.ts'
import { reportOf } from './world.ts'

const chain =
  '(<code>tool</code> → <code>page</code> → <code>text/template</code>)'
const off = '**This change switches dead-code elimination off**'

/** Annotations on lines. */
const onLines = ({ commands }: Job) =>
  commands.filter(({ properties }) => properties['file'] !== undefined)

const explanationOf = ({ reports }: Report) => reports[0]?.explanation

describe('a change that brings templates', () => {
  const scene = useWorld(printing)

  it(
    'fails by the rules of the base, and names line and chain, with a stored base as with one built',
    async () => {
      const built = await scene.pullRequest(templates)
      expect(built.code).toBe(1)
      const report = reportOf(built)
      expect(report.reports[0]?.baseline?.source).toBe('rebuild')
      expect(report.reports[0]?.verdict.reasons).toMatchObject([
        {
          state: 'fail',
          rule: 'fail.forbid',
          place,
          message:
            'text/template is forbidden: it keeps all methods; imported at page/render.go:6 (example.com/tool → page → text/template)'
        },
        {
          state: 'fail',
          rule: 'fail.require-dead-code-elimination',
          place,
          message: expect.stringMatching(
            /^dead-code elimination is off, and it is required: by text\/template\.\(\*state\)\.evalField/
          )
        }
      ])
      expect(report.provenance?.notices).toEqual([
        'allow-through "example.com/tool/mail" of the forbidden package "text/template" (line 5) matches no package that was built'
      ])

      const [comment] = scene.world.github.comments
      const link = `https://github.com/${repositoryName}/blob/${report.provenance?.headCommit}/page/render.go#L6`
      for (const text of [comment?.body ?? '', built.summary]) {
        expect(text.split('\n').slice(0, 4).join('\n')).toContain(off)
        expect(text).toContain('**Why**')
        expect(text).toMatch(
          /<code>text\/template<\/code> and \d+ more packages/
        )
        expect(text).toContain(`](${link}) ${chain}`)
      }
      expect(built.log).toMatch(
        /text\/template and \d+ more packages \(\+[\d.]+ [KM]iB\) came in by page\/render\.go:6/
      )

      const title = 'Why the binary changed'
      expect(onLines(built)).toMatchObject([
        {
          name: 'warning',
          properties: { file: place.file, line: '6', title },
          message: expect.stringContaining('text/template is forbidden')
        },
        {
          name: 'notice',
          properties: { file: place.file, line: '4', title },
          message: expect.stringMatching(/^os and \d+ more packages/)
        }
      ])

      // What a push recorded says the same.
      await scene.push()
      const { repository, world } = scene
      const pull = repository.pullRequest(7, 'feature')
      const stored = reportOf(await runPull(world, repository, pull))
      expect(stored.reports[0]?.baseline?.source).toBe('artifact')
      expect(explanationOf(stored)).toEqual(explanationOf(report))
      expect(explanationOf(stored)?.arrivals[0]?.packages[0]).toBe(
        'text/template'
      )
    },
    10 * minutes
  )

  it(
    'is only named where the base has it, and silent once it is gone',
    async () => {
      scene.repository.commit('main', templates)
      const other = await scene.pullRequest({
        'page/more.go':
          'package page\n\nfunc init() { println("a longer text") }\n'
      })
      expect(other.code).toBe(0)
      const [binary] = reportOf(other).reports
      expect(binary?.verdict.reasons).toMatchObject([
        {
          state: 'warn',
          message: expect.stringMatching(
            /^text\/template is forbidden.*; already in the base$/
          )
        },
        {
          state: 'warn',
          message: expect.stringMatching(
            /^dead-code elimination is off.*; already in the base$/
          )
        }
      ])
      expect(binary?.explanation?.deadCode ?? null).toBeNull()
      expect(onLines(other)).toEqual([])
      expect(scene.world.github.comments[0]?.body).not.toContain(
        'dead-code elimination off**'
      )

      const gone = await scene.pullRequest({ 'page/render.go': null })
      expect(gone).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(onLines(gone)).toEqual([])
      const body = scene.world.github.comments[0]?.body ?? ''
      expect(body).toContain(
        '**This change switches dead-code elimination on**'
      )
      expect(body).toMatch(
        /<code>text\/template<\/code> and \d+ more packages \(-[^)]+\) went with /
      )
      expect(body).not.toContain('is forbidden')
    },
    10 * minutes
  )

  it(
    'is not explained with explain: false, unless the budget needs it',
    async () => {
      const inputs = { explain: 'false' }
      const needed = await scene.pullRequest(templates, { inputs })
      expect(needed.code).toBe(1)
      expect(reportOf(needed).provenance?.notices).toContain(
        `explain: false is ignored: ${budgetPath} has forbid, require-dead-code-elimination or forbid-path-leaks, which need it`
      )
      scene.repository.commit('main', { [budgetPath]: null })
      scene.repository.commit('other', templates)
      const { repository, world } = scene
      const pull = repository.pullRequest(7, 'other')
      const silent = await runPull(world, repository, pull, { inputs })
      expect(explanationOf(reportOf(silent))).toBeUndefined()
      expect(world.github.comments[0]?.body).not.toContain('**Why**')
      expect(onLines(silent)).toEqual([])
      forgeLeg(world, ({ leg }) => {
        expect(JSON.stringify(leg)).toContain('"schemaVersion"')
        expect(JSON.stringify(leg)).not.toMatch(/"(?:imports|reachability)"/)
      })
    },
    10 * minutes
  )
})

describe('a fork that brings templates', () => {
  const scene = useFork({ base: printing, change: templates })

  it(
    "is commented on with its own run's words, said to be such, without links or annotations",
    async () => {
      const own = await scene.measured()
      expect(own.code).toBe(1)
      const job = await scene.comment()
      const [body = ''] = scene.world.github.comments.map((one) => one.body)
      expect(body).toContain("**Why** (as measured by the pull request's run)")
      expect(body).toContain(`_As measured by the pull request's run:_ ${off}`)
      expect(body).not.toMatch(/\/blob\/[0-9a-f]{40}\//)
      expect(body).toContain('text/template is forbidden')
      expect(onLines(job)).toEqual([])
      expect(explanationOf(reportOf(job))).toEqual(explanationOf(reportOf(own)))
    },
    10 * minutes
  )

  /** What the head's measurement keeps of imports, as its author would have it. */
  function forgeImports(change: (imports: Record<string, unknown>) => void) {
    forgeLeg(scene.world, (result) => {
      for (const measurement of Object(result['leg']).head) {
        expect(measurement.imports.packages.length).toBeGreaterThan(10)
        change(measurement.imports)
      }
    })
  }

  it(
    'keeps no rule by a graph that hides what owns bytes',
    async () => {
      await scene.measured()
      forgeImports((imports) => {
        imports['packages'] = [
          { path: 'example.com/tool', module: 0, imports: [] }
        ]
      })
      await scene.comment()
      const [body = ''] = scene.world.github.comments.map((one) => one.body)
      expect(body).toContain('text/template is forbidden: it keeps all methods')
      expect(body).not.toContain('page/render.go')
    },
    10 * minutes
  )

  it(
    'says nothing by paths that lead out of the repository',
    async () => {
      await scene.measured()
      forgeImports(({ packages }) => {
        for (const row of Object(packages)) {
          if (row.directory !== undefined) row.directory = '../../<img src=x>'
        }
      })
      const job = await scene.comment()
      expect(job).toMatchObject({ outputs: { verdict: 'error' } })
      const [body = ''] = scene.world.github.comments.map((one) => one.body)
      expect(body).not.toMatch(/<img|\.\.\/\.\./)
    },
    10 * minutes
  )
})
