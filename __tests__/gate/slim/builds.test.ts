// What builds cost a run of slim, with stand-ins for go that fail.
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCounted, openBuilds } from '../../../src/gate/slim/builds.ts'
import { silentLog } from '../../../src/host/log.ts'
import { plainSettings } from '../../setup/programs.ts'
import { shellIn } from '../../toolchain/doctor/cache/shell-in.ts'

const tool = 'example.com/tool'
const packages = new Set([tool, 'fmt', 'os', 'runtime'])

let root: string
let go: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slim-builds-'))
  go = join(root, 'go')
  // Two packages are compiled before one doesn't.
  writeFileSync(
    go,
    `#!/bin/sh
printf 'runtime\\nfmt\\n# ${tool}\\n./main.go:1:1: undefined: x\\n' >&2
exit 1
`
  )
  chmodSync(go, 0o755)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

it('counts what the user’s build compiled before it failed', async () => {
  const shell = shellIn(root, 'go1.26.0')
  mkdirSync(shell.workspace.home, { recursive: true })
  const builds = openBuilds({
    shell: { ...shell, command: { ...shell.command, go } },
    tree: { root, directory: root },
    programs: [{ importPath: tool, file: 'tool', packages }],
    flags: [],
    settings: plainSettings,
    maxColdBuilds: 6,
    log: silentLog
  })
  await expect(builds.yourBuildWith('building', [])).rejects.toThrow(
    'undefined: x'
  )
  expect(builds.coldBuildsLeft()).toBe(6 - 2 / packages.size)
})

it('counts what an enforced build compiled before it failed', async () => {
  let compiled = 0
  const failing = buildCounted(
    {
      command: { go, timeoutSeconds: 60, log: silentLog },
      tree: { root, directory: root },
      target: { goos: 'linux', goarch: 'amd64', level: '' },
      mains: [
        {
          importPath: tool,
          name: 'tool',
          directory: '',
          packages,
          imports: null,
          ignored: [],
          untracked: []
        }
      ],
      plan: plainSettings,
      environment: {},
      ldflags: '-s -w',
      output: join(root, 'out')
    },
    (more) => (compiled += more)
  )
  await expect(failing).rejects.toThrow('undefined: x')
  expect(compiled).toBe(2)
})
