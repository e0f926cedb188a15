// What brought new packages, as the whole action reports it: the same with a base that
// a push stored and with one that is built again.
import { expect, it } from '@jest/globals'
import type { Job } from './job.ts'
import type { Files } from './repository.ts'
import { minutes, useWorld } from './use-world.ts'
import { reportOf } from './world.ts'

const report = 'example.com/tool/internal/report'

const files: Files = {
  'go.mod': 'module example.com/tool\n\ngo 1.19\n',
  'cmd/tool/main.go': `package main

import "${report}"

func main() { println(report.Render("x")) }
`,
  'cmd/other/main.go': 'package main\n\nfunc main() { println("other") }\n',
  'internal/report/render.go': `package report

func Render(name string) string { return name + "!" }
`
}

const change: Files = {
  'internal/report/render.go': `package report

import (
	"encoding/xml"
)

func Render(name string) string {
	text, _ := xml.Marshal(name)
	return string(text)
}
`
}

const scene = useWorld(files)

const binariesOf = (job: Job) => reportOf(job).reports

it(
  'names file, line and chain with a stored base and with a rebuilt one, and nothing without the cause',
  async () => {
    await scene.push()
    const stored = binariesOf(await scene.pullRequest(change))
    scene.world.github.actions.artifacts.splice(0)
    const rebuilt = binariesOf(await scene.pullRequest({}))
    expect(stored.map(({ baseline }) => baseline?.source)).toEqual([
      'artifact',
      'artifact'
    ])
    expect(rebuilt.map(({ baseline }) => baseline?.source)).toEqual([
      'rebuild',
      'rebuild'
    ])
    const explanations = stored.map(({ explanation }) => explanation)
    expect(rebuilt.map(({ explanation }) => explanation)).toEqual(explanations)
    const [other, tool] = stored
    expect(other).toMatchObject({ mainPackage: 'example.com/tool/cmd/other' })
    expect(other?.explanation).toBeUndefined()
    expect(tool?.explanation?.arrivals[0]).toMatchObject({
      change: 'added',
      cause: {
        kind: 'import',
        edges: [
          { to: 'encoding/xml', file: 'internal/report/render.go', line: 4 }
        ],
        chain: ['example.com/tool/cmd/tool', report, 'encoding/xml']
      }
    })
    expect(tool?.explanation?.arrivals[0]?.packages[0]).toBe('encoding/xml')

    const silent = binariesOf(
      await scene.pullRequest({
        'internal/report/render.go': `package report

func Render(name string) string { return name + " and a longer text" }
`
      })
    )
    expect(
      silent.flatMap(({ explanation }) => explanation?.arrivals ?? [])
    ).toEqual([])
  },
  10 * minutes
)
