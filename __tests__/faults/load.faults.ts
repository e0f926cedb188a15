// More than a run is used to: many binaries, many comments, a long report, many
// runs at once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openClient } from '../../src/github/client.ts'
import { actionLog } from '../../src/host/log.ts'
import { renderJson } from '../../src/core/report/json.ts'
import type { Report } from '../../src/core/model/report.ts'
import { publishComment } from '../../src/github/comment/publish-comment.ts'
import { writeSummary } from '../../src/action/summary.ts'
import { pullRequestEvent, pushEvent } from '../e2e/event.ts'
import { program, table } from '../e2e/program.ts'
import { makeRepository, type Files } from '../e2e/repository.ts'
import { makeSandbox, type Sandbox } from '../e2e/sandbox.ts'
import { makeWorld, pullScopes, reportOf } from '../e2e/world.ts'
import { grown, packageRow, report, symbolRow } from '../core/report/reports.ts'
import { startGitHubServer } from '../servers/github-server.ts'

const minutes = 60_000

/** Directories that outlive a test. */
let shared: Sandbox

beforeAll(() => {
  shared = makeSandbox()
})

afterAll(() => {
  shared.remove()
})

/** Programs `tool00`, `tool01`, … that carry the same table. */
function programs(count: number, bytes: number): Files {
  const files: Record<string, string> = {
    'go.mod': 'module example.com/tools\n\ngo 1.19\n',
    'table/table.go': table(bytes)
      .replace('package main', 'package table')
      .replace('var table', 'var Bytes')
  }
  for (let number = 0; number < count; number += 1) {
    const name = `tool${String(number).padStart(2, '0')}`
    files[`cmd/${name}/main.go`] = `package main

import "example.com/tools/table"

func main() {
	total := ${number}
	for _, b := range table.Bytes {
		total += int(b)
	}
	println(total)
}
`
  }
  return files
}

describe('60 binaries in one run, on a pull request with 300 comments', () => {
  it(
    'are all compared, in one comment that is found again',
    async () => {
      const world = await makeWorld()
      try {
        const { github } = world
        const small = programs(60, 1024)
        const repository = makeRepository(world.sandbox, small)
        const recorded = await world.run({
          workspace: repository.checkout('refs/heads/main'),
          event: pushEvent(repository.tip('main'), null)
        })
        expect(recorded).toMatchObject({
          code: 0,
          outputs: { verdict: 'pass' }
        })
        const larger = programs(60, 1024 + 20_000)
        repository.commit('feature', larger)
        const pull = repository.pullRequest(7, 'feature')
        for (let count = 0; count < 300; count += 1) {
          const body = `comment ${count}: "go-size-gate"`
          github.addComment({ issue: 7, login: 'someone', type: 'User', body })
        }
        const run = () =>
          world.run({
            workspace: repository.checkout('refs/pull/7/merge'),
            event: pullRequestEvent(pull),
            scopes: pullScopes,
            inputs: { 'max-growth': '10 KiB', baseline: 'artifact' }
          })
        const job = await run()
        expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
        const { reports } = reportOf(job)
        expect(reports).toHaveLength(60)
        for (const { delta, verdict, baseline } of reports) {
          expect(delta.fileSize).toBeGreaterThan(19_000)
          expect(verdict.state).toBe('fail')
          expect(baseline?.source).toBe('artifact')
        }
        const sizes: unknown = JSON.parse(job.outputs['sizes'] ?? '')
        expect(Object.keys(Object(sizes))).toHaveLength(60)
        expect(github.comments).toHaveLength(301)
        const [comment = ''] = github.comments
          .slice(300)
          .map(({ body }) => body)
        for (let number = 0; number < 60; number += 1) {
          const name = `<code>tool${String(number).padStart(2, '0')}</code>`
          expect(comment).toContain(name)
          expect(job.summary).toContain(name)
        }
        // The next run finds it behind 300 others, and two rounds of pages are enough.
        github.requests.splice(0)
        await run()
        expect(github.comments).toHaveLength(301)
        expect(github.comments[300]?.body).not.toBe(comment)
        const pages = github.requests.filter((one) =>
          one.includes('/issues/7/comments?')
        )
        expect(pages).toHaveLength(4)
      } finally {
        await world.close()
      }
    },
    15 * minutes
  )
})

function namesOf(kind: string): readonly string[] {
  return Array.from(
    { length: 200 },
    (_, place) => `example.com/${'deep/'.repeat(15)}${kind}${place}`
  )
}

/** A report whose JSON and whole Markdown have more than 2 MB. */
function long(): Report {
  const packages = namesOf('package')
  const symbols = namesOf('symbol')
  return report(
    Array.from({ length: 60 }, (_, place) =>
      grown({
        mainPackage: `example.com/tools/cmd/tool${place}`,
        packages: packages.map((name) => packageRow(name, name, 512)),
        symbols: symbols.map((name) => symbolRow(name, name, 512))
      })
    )
  )
}

describe('a report of 2 MB', () => {
  it(
    'is cut where it has to be, says so, and is whole as JSON',
    async () => {
      const given = long()
      expect(renderJson(given).length).toBeGreaterThan(2_000_000)
      const path = join(shared.directory('summary'), 'summary')
      expect(await writeSummary(given, path)).toBeNull()
      const summary = readFileSync(path, 'utf8')
      expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
      expect(Buffer.byteLength(summary)).toBeGreaterThan(100_000)
      expect(summary).toContain(
        '_Shortened to what fits here; the JSON report (output `report`) has everything._'
      )
      const github = await startGitHubServer()
      try {
        const client = await openClient({
          token: 'token',
          apiUrl: github.url,
          userAgent: 'test'
        })
        const runUrl = 'https://github.com/o/r/actions/runs/5'
        const told: string[] = []
        const url = await publishComment({
          report: given,
          plan: {
            comment: true,
            commentKey: 'default',
            work: '',
            mode: 'gate'
          },
          run: {
            owner: 'o',
            repo: 'r',
            repositoryId: 1,
            sha: '',
            runId: 5,
            runAttempt: 1,
            runnerName: '',
            runUrl,
            filesUrl: 'https://github.com/o/r/blob',
            job: 'size.yml#size',
            apiUrl: github.url,
            summaryPath: path
          },
          event: {
            kind: 'pull_request',
            number: 7,
            headSha: 'a'.repeat(40),
            baseRef: 'main',
            baseSha: 'b'.repeat(40),
            headRepoIsFork: false,
            author: 'someone',
            judgesAgain: false
          },
          openClient: () => Promise.resolve(client),
          log: actionLog((text) => told.push(text))
        })
        expect(url).not.toBe('')
        expect(told.join('')).not.toContain('::warning')
        const [{ body } = { body: '' }] = github.comments
        expect(body.length).toBeLessThanOrEqual(65_536)
        expect(body).toContain(
          `_Shortened to what fits here; [the job summary](${runUrl}) has more, the JSON report (output \`report\`) everything._`
        )
        for (const text of [summary, body]) {
          expect(text).toMatch(/^### ❌ Go binary size: /m)
          expect(text).toMatch(/^\*\*Where it went\*\*/m)
        }
        expect(github.violations).toEqual([])
      } finally {
        await github.close()
      }
    },
    10 * minutes
  )
})

describe('ten runs at once on one machine', () => {
  it(
    'have nothing to do with each other',
    async () => {
      const world = await makeWorld()
      try {
        const { github } = world
        const repository = makeRepository(world.sandbox, program(1024))
        await world.run({
          workspace: repository.checkout('refs/heads/main'),
          event: pushEvent(repository.tip('main'), null)
        })
        expect(github.actions.artifacts).toHaveLength(1)
        const temp = world.sandbox.directory('temp')
        mkdirSync(temp, { recursive: true })
        const jobs = await Promise.all(
          Array.from({ length: 10 }, (_, place) => {
            const number = place + 1
            const branch = `feature-${number}`
            repository.commit(branch, {
              'table.go': table(1024 + number * 4096)
            })
            const pull = repository.pullRequest(number, branch)
            return world
              .start({
                workspace: repository.checkout(`refs/pull/${number}/merge`),
                event: pullRequestEvent(pull),
                scopes: [`refs/pull/${number}/merge`, 'refs/heads/main'],
                temp,
                // Half of them build the base, too.
                inputs: { baseline: number % 2 === 0 ? 'artifact' : 'rebuild' }
              })
              .finish()
          })
        )
        expect(github.comments).toHaveLength(10)
        for (const [place, job] of jobs.entries()) {
          const number = place + 1
          const [one] = reportOf(job).reports
          if (!one?.baseline) throw new Error(`there is no base:\n${job.log}`)
          // Within a page of what was added.
          expect(one.delta.contentSize).toBeGreaterThan(number * 4096 - 256)
          expect(one.delta.contentSize).toBeLessThan(number * 4096 + 256)
          expect(one.baseline.commit).toBe(repository.tip('main'))
          expect(job.post.code).toBe(0)
          const comment = github.comments.find(({ issue }) => issue === number)
          const line = /^### .*$/m.exec(job.summary)?.[0] ?? '?'
          expect(comment?.body).toContain(line)
        }
        const reports = jobs.map(({ outputs }) => outputs['report'] ?? '')
        expect(new Set(reports).size).toBe(10)
        const left = readdirSync(temp).map((name) => join(temp, name))
        expect(new Set(left)).toEqual(new Set(reports))
        expect(github.violations).toEqual([])
      } finally {
        await world.close()
      }
    },
    10 * minutes
  )
})
