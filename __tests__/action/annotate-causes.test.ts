import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { annotateCauses } from '../../src/action/annotate-causes.ts'
import { modes } from '../../src/core/model/closed-lists.ts'
import type { Report } from '../../src/core/model/report.ts'
import type { GitHubEvent } from '../../src/github/event/event.ts'
import {
  explained,
  main,
  templates
} from '../core/report/explanation/explained.ts'
import { KiB, report } from '../core/report/reports.ts'
import { parseLog } from '../e2e/runner-files.ts'

const event: GitHubEvent = {
  kind: 'pull_request',
  number: 7,
  headSha: 'a'.repeat(40),
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
  headRepoIsFork: false,
  author: 'someone',
  judgesAgain: false
}

afterEach(() => {
  jest.restoreAllMocks()
})

/** The commands that the runner obeys. */
function annotations(
  given: Report,
  {
    mode = 'gate',
    about = event,
    others = 1
  }: {
    mode?: (typeof modes)[number]
    about?: GitHubEvent
    others?: number
  } = {}
) {
  let log = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text)
    return true
  })
  annotateCauses(given, { mode }, about, others)
  jest.restoreAllMocks()
  return parseLog(log)
}

/** As many arrivals, each by a line of its own. */
const many = (count: number, file = 'a.go'): Report =>
  report([
    explained({
      arrivals: Array.from({ length: count }, (_, index) => ({
        ...templates,
        packages: [`p${index}`],
        delta: (count - index) * KiB,
        cause: {
          kind: 'import',
          edges: [{ from: main, to: 'x', file, line: index + 1 }],
          chain: []
        }
      }))
    })
  ])

describe('annotateCauses', () => {
  it('shows the largest causes on their lines, never more than five with the verdict', () => {
    const shown = annotations(many(9))
    expect(
      shown.map(({ name, properties }) => [name, properties['line']])
    ).toEqual([
      ['notice', '1'],
      ['notice', '2'],
      ['notice', '3'],
      ['notice', '4']
    ])
    expect(shown[0]).toMatchObject({
      properties: { file: 'a.go', title: 'Why the binary changed' },
      message: 'p0 (+9.0 KiB) came in by a.go:1'
    })
    expect(annotations(many(9), { others: 0 })).toHaveLength(5)
    expect(annotations(many(9), { others: 7 })).toEqual([])
  })

  it('escapes names of files as the runner wants it', () => {
    const file = 'a,line=9:b%0A::error::.go'
    const [shown, ...others] = annotations(many(1, file))
    expect(others).toEqual([])
    expect(shown?.properties).toMatchObject({ file, line: '1' })
    expect(shown?.name).toBe('notice')
  })

  it.each(modes)('in mode %s', (mode) => {
    const isShown = mode === 'gate' || mode === 'observe' || mode === 'judge'
    expect(annotations(many(1), { mode })).toHaveLength(isShown ? 1 : 0)
  })

  it('shows none on a push, and none where nothing has a line', () => {
    const push: GitHubEvent = { kind: 'other', name: 'workflow_dispatch' }
    expect(annotations(many(1), { about: push })).toEqual([])
    expect(annotations(report([explained({})]))).toEqual([])
  })
})
