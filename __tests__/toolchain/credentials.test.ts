import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildTree } from '../../src/toolchain/build-tree.ts'
import { isFile } from '../../src/toolchain/build.ts'
import { runPrepare } from '../../src/toolchain/prepare.ts'
import { goOfMachine, writeTree } from '../setup/programs.ts'
import {
  cleanEnvironment,
  recordingLog,
  workbench,
  type Workbench
} from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

const proxy = 'http://robotname:passw0rd@127.0.0.1:1'

describe('the credential of a module proxy', () => {
  it('is in no log and in no message when fetching fails', async () => {
    const log = recordingLog()
    const tree = await writeTree(join(bench.directory, 'lacking'), {
      'go.mod':
        'module example.com/app\n\ngo 1.19\n\nrequire example.com/absent v1.0.0\n',
      'go.sum': `example.com/absent v1.0.0 h1:${'a'.repeat(43)}=\nexample.com/absent v1.0.0/go.mod h1:${'a'.repeat(43)}=\n`,
      'main.go':
        'package main\n\nimport _ "example.com/absent"\n\nfunc main() {}\n'
    })
    const opened = await bench.open({ tree, log, plan: { goProxy: proxy } })
    const failure: unknown = await buildTree({
      opened,
      output: join(bench.directory, 'lacking-output')
    }).catch((error: unknown) => error)
    const said = `${log.text()}\n${String(failure)}`
    expect(said).toContain('127.0.0.1:1')
    expect(said).not.toMatch(/robotname|passw0rd/)
  })

  it('reaches fetching, but neither prepare commands nor builds nor the report', async () => {
    const log = recordingLog()
    const tree = await writeTree(join(bench.directory, 'whole'), {
      'go.mod': 'module example.com/app\n\ngo 1.19\n',
      'main.go': 'package main\n\nfunc main() { println("x") }\n'
    })
    const opened = await bench.open({
      tree,
      log,
      env: {
        ...cleanEnvironment(bench.directory),
        GOPROXY: proxy.replace('http://', ''),
        GOSUMDB: `sum.golang.org ${proxy}`
      },
      plan: { goProxy: `${proxy},off` }
    })
    await runPrepare({
      commands: [['env']],
      tree,
      env: opened.building,
      log,
      timeoutSeconds: 60
    })
    expect(opened.fetching).toMatchObject({ GOPROXY: `${proxy},off` })
    expect(log.text()).toContain('GOPROXY=direct')
    expect(log.text()).toContain('GOSUMDB=sum.golang.org http://127.0.0.1:1')
    expect(opened.overrides).toContain('overrode GOPROXY=…@127.0.0.1:1')
    expect(opened.relaxations).toEqual(['go-proxy: http://…@127.0.0.1:1,off'])
    const { building, overrides, relaxations, targets, passedThrough } = opened
    const shown = JSON.stringify([
      building,
      overrides,
      relaxations,
      targets,
      passedThrough
    ])
    expect(`${shown}${log.text()}`).not.toMatch(/robotname|passw0rd/)
  })
})

describe('a relative entry of PATH', () => {
  it('has no compiler of the tree asked for its version', async () => {
    const tree = await writeTree(join(bench.directory, 'hostile'), {
      'go.mod': 'module example.com/app\n\ngo 1.19\n',
      'main.go': 'package main\n\nfunc main() {}\n',
      'hostile-cc': '#!/bin/sh\ntouch ran\necho hostile 1.0\n'
    })
    await chmod(join(tree.root, 'hostile-cc'), 0o755)
    for (const CC of ['hostile-cc', './hostile-cc']) {
      const clean = cleanEnvironment(bench.directory)
      const opened = await bench.open({
        tree,
        plan: { cgoEnabled: 'true' },
        env: { ...clean, CC, PATH: `:.:${clean['PATH']}:` }
      })
      expect(opened.targets[0]?.facts.compiler).toBe('')
      expect(opened.building['PATH']).toBe(clean['PATH'])
    }
    expect(await isFile(join(tree.root, 'ran'))).toBe(false)
  })
})

describe('a go that is a script of the machine', () => {
  it('is given no token of the runner, not even to say where things are', async () => {
    const seen = join(bench.directory, 'seen')
    const tree = await writeTree(join(bench.directory, 'scripted'), {
      'go.mod': 'module example.com/app\n\ngo 1.19\n',
      'main.go': 'package main\n\nfunc main() {}\n',
      'bin/go': `#!/bin/sh\nenv >> ${seen}\nexec ${(await goOfMachine()).go} "$@"\n`
    })
    const go = join(tree.root, 'bin', 'go')
    await chmod(go, 0o755)
    await bench.open({
      tree,
      go,
      env: {
        ...cleanEnvironment(bench.directory),
        ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
        INPUT_TOKEN: 'input-secret',
        GITHUB_ENV: '/runner/env'
      }
    })
    const environment = await readFile(seen, 'utf8')
    expect(environment).toContain('GOTOOLCHAIN=local')
    expect(environment).not.toMatch(/-secret|GITHUB_ENV/)
  })
})
