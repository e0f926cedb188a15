// Paths of the build machine as a pull request brings them: a budget that forbids them
// stops it, names who holds them, and is silent about all else.
import { execFileSync } from 'node:child_process'
import { expect, it } from '@jest/globals'
import type { Job } from './job.ts'
import type { Files } from './repository.ts'
import { budgetPath } from './strict-pull.ts'
import { minutes, useWorld } from './use-world.ts'
import { reportOf } from './world.ts'

const goroot = execFileSync('go', ['env', 'GOROOT'], {
  encoding: 'utf8'
}).trim()

const files: Files = {
  [budgetPath]: `fail:
  max-growth: none
  forbid-path-leaks: true
warn:
  max-growth: none
`,
  'go.mod': 'module example.com/tool\n\ngo 1.21\n',
  'main.go': `package main

import "example.com/tool/page"

func main() { println(page.Text()) }
`,
  'page/page.go': `package page

//go:noinline
func Text() string { return "a page in /usr/share/pages and /home/example/pages" }
`
}

const leaking: Files = {
  'page/made.go': `package page

// Source is generated.
//
//go:noinline
func Source() string { return "made by ${goroot}/src/gen" }
`,
  'main.go': `package main

import "example.com/tool/page"

var builtIn string

func main() { println(page.Text(), page.Source(), builtIn) }
`
}

const extras = { inputs: { ldflags: `-X main.builtIn=${goroot}/hidden-place` } }

const scene = useWorld(files)

const reasonsOf = (job: Job) =>
  reportOf(job).reports[0]?.verdict.reasons.filter(({ rule }) =>
    rule?.includes('path-leaks')
  )

const message =
  'paths of the build machine are forbidden: <GOROOT> in the -X value of main.builtIn (package example.com/tool), <GOROOT>/src/gen in a string literal of example.com/tool/page.Source (package example.com/tool/page); give the linker another value'

it(
  'stops a change that brings some, and only names them where the base has them',
  async () => {
    const silent = await scene.pullRequest(
      { 'page/more.go': 'package page\n\nfunc init() { println("more") }\n' },
      extras
    )
    expect(silent.code).toBe(0)
    expect(reasonsOf(silent)).toEqual([])

    const built = await scene.pullRequest(leaking, extras)
    expect(built.code).toBe(1)
    expect(reportOf(built).reports[0]?.baseline?.source).toBe('rebuild')
    expect(reasonsOf(built)).toEqual([
      { state: 'fail', rule: 'fail.forbid-path-leaks', message }
    ])
    const body = scene.world.github.comments[0]?.body ?? ''
    expect(body).toContain('of example.com/tool/page.Source (package')
    expect(body).not.toContain('hidden-place')

    // What a push recorded says the same.
    await scene.push(extras)
    const stored = await scene.pullRequest({}, extras)
    expect(reportOf(stored).reports[0]?.baseline?.source).toBe('artifact')
    expect(reasonsOf(stored)).toEqual(reasonsOf(built))

    scene.repository.commit('main', leaking)
    const pushed = await scene.push(extras)
    expect(pushed.code).toBe(0)
    expect(reasonsOf(pushed)).toMatchObject([{ state: 'warn', message }])
    const had = await scene.pullRequest(
      { 'page/other.go': 'package page\n\nfunc init() { println("other") }\n' },
      extras
    )
    expect(had.code).toBe(0)
    expect(reasonsOf(had)).toMatchObject([
      { state: 'warn', message: `${message}; already in the base` }
    ])
  },
  10 * minutes
)
