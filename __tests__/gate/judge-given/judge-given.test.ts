// The main path for given binaries: what they are compared with, outside of git too, and
// what a push records of them.
import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { planCheck } from '../../../src/commands/check.ts'
import { terminalHost } from '../../../src/commands/terminal-host.ts'
import type { GateResult } from '../../../src/gate/judge/judge-findings.ts'
import { reportData } from '../../../src/core/page/report-page.ts'
import type { Report } from '../../../src/core/model/report.ts'
import { gate } from '../../../src/gate/gate.ts'
import type { Host } from '../../../src/gate/services.ts'
import type { PushEvent } from '../../../src/github/event/event.ts'
import { silentLog } from '../../../src/host/log.ts'
import { typed } from '../../commands/typed.ts'
import { workshop } from '../../core/measure/build.ts'
import { makeLab, type Lab } from '../../git/repository.ts'

const shop = workshop()
afterAll(shop.remove)

const small = shop.build('tool', { ldflags: '-s -w' })
const large = shop.build('tool-debug', { ldflags: '-w' })

let lab: Lab

beforeEach(() => {
  lab = makeLab()
})

afterEach(() => lab.close())

function put(path: string, program: string): void {
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(program, path)
}

/** What a terminal's line comes to in a directory. */
async function check(
  root: string,
  line: readonly string[],
  event: Host['event'] = null
): Promise<Report> {
  const { report } = await run(root, line, event)
  return report
}

/** The same with what was measured. */
async function run(
  root: string,
  line: readonly string[],
  event: Host['event'] = null
): Promise<GateResult> {
  const plan = planCheck(typed('check', ...line), root, event !== null)
  const host = {
    ...terminalHost(null, {}, silentLog, lab.opening.scratch),
    environment: lab.surroundings,
    event
  }
  return await gate(plan, host)
}

const noticesOf = ({ provenance }: Report) =>
  (provenance?.notices ?? []).join('\n')

const comparing = ['--binaries', 'new', '--base-binaries', 'old']

describe('binaries that are compared with binaries', () => {
  it.each([
    ['fail', '1 KiB'],
    ['warn', '100 MiB']
  ])(
    'outside of git end as %s where they may grow by %s',
    async (state, limit) => {
      const root = lab.path('plain')
      put(join(root, 'old/tool'), small)
      put(join(root, 'new/tool'), large)
      const report = await check(root, [...comparing, '--max-growth', limit])
      expect(report.verdict.state).toBe(state)
      const [binary, ...others] = report.reports
      expect(others).toEqual([])
      expect(binary?.delta.fileSize).toBeGreaterThan(1024)
      expect(binary?.baseline).toMatchObject({
        source: 'file',
        chosenBy: 'named by base-binaries'
      })
      expect(report.provenance?.headCommit).toBe('')
    }
  )

  it('are handed on with all that was measured of both', async () => {
    const root = lab.create('repo')
    put(join(root, 'old/tool'), small)
    put(join(root, 'new/tool'), large)
    const { report, measurements } = await run(root, comparing)
    const { binaries } = reportData(report, measurements)
    expect(binaries).toMatchObject([
      {
        base: { fileSize: statSync(small).size },
        head: { fileSize: statSync(large).size },
        notes: [
          'Symbols are not compared: the base is attributed by functions, the head by symbols.'
        ]
      }
    ])
    // Also of what didn't change, which the report doesn't have.
    expect(binaries[0]?.packages.length).toBeGreaterThan(
      report.reports[0]?.packages.length ?? Infinity
    )
  })

  it('are judged as a change on a push, too', async () => {
    const root = lab.create('repo')
    put(join(root, 'old/tool'), small)
    put(join(root, 'new/tool'), large)
    const line = [...comparing, '--max-growth', '1 KiB']
    const report = await check(root, line, pushOf(lab, root))
    expect(report.verdict.state).toBe('fail')
  })
})

function pushOf({ git }: Lab, root: string): PushEvent {
  return {
    kind: 'push',
    ref: 'refs/heads/main',
    isDefaultBranch: true,
    before: null,
    after: git(root, 'rev-parse', 'HEAD'),
    forced: false
  }
}

describe('a push', () => {
  const unclean = 'not recorded: the tree has changes that are in no commit'
  let root: string

  beforeEach(() => {
    root = lab.create('repo')
    put(join(root, 'bin/tool'), small)
  })

  const pushed = () => check(root, ['--binaries', 'bin'], pushOf(lab, root))

  it('records a tree in which nothing but the binaries is in no commit', async () => {
    const notices = noticesOf(await pushed())
    expect(notices).not.toContain(unclean)
    // Here is no run that an artifact could be of.
    expect(notices).toContain('not recorded as an artifact')
  })

  it('records no tree with other changes', async () => {
    writeFileSync(join(root, 'README.md'), 'changed')
    expect(noticesOf(await pushed())).toContain(`${unclean} (README.md)`)
  })
})
