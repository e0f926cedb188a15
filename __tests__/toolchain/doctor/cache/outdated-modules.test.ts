// Newer versions of modules, by a module proxy that is a directory.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openUserShell } from '../../../../src/gate/open-user-shell.ts'
import { silentLog } from '../../../../src/host/log.ts'
import {
  listOutdated,
  type OutdatedModules
} from '../../../../src/toolchain/doctor/cache/outdated-modules.ts'
import { readSumFiles } from '../../../../src/toolchain/doctor/cache/summed-modules.ts'
import { modFileHash } from '../../../../src/toolchain/modules/h1-hash.ts'
import {
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from '../../../gate/doctor/bench.ts'
import { plainSettings } from '../../../setup/programs.ts'

const goMod = 'module example.com/dep\n\ngo 1.19\n'

let machine: UserMachine

beforeEach(() => {
  machine = userMachine(
    {
      'go.mod':
        'module example.com/tool\n\ngo 1.19\n\nrequire example.com/dep v1.0.0\n',
      'go.sum': `example.com/dep v1.0.0/go.mod ${modFileHash(Buffer.from(goMod))}\n`,
      'main.go':
        'package main\n\nimport _ "example.com/dep"\n\nfunc main() {}\n'
    },
    { hasTelemetry: true }
  )
})

afterEach(() => machine.remove())

/** Versions that a proxy has. */
function publish(...versions: readonly string[]): string {
  const proxy = join(machine.root, 'proxy')
  const place = 'example.com/dep/@v'
  writeAll(proxy, {
    [`${place}/list`]: versions.map((version) => `${version}\n`).join(''),
    ...Object.fromEntries(
      versions.flatMap((version) => [
        [`${place}/${version}.mod`, goMod],
        [
          `${place}/${version}.info`,
          JSON.stringify({ Version: version, Time: '2024-01-02T03:04:05Z' })
        ]
      ])
    )
  })
  return pathToFileURL(proxy).href
}

async function outdated(GOPROXY: string): Promise<OutdatedModules> {
  const scratch = join(machine.root, 'scratch')
  mkdirSync(scratch)
  const { shell } = await openUserShell({
    directory: machine.tree,
    environment: {
      ...machine.environment,
      GOTOOLCHAIN: '',
      GOPROXY,
      GONOSUMDB: 'example.com'
    },
    settings: plainSettings,
    log: silentLog,
    scratch
  })
  return await listOutdated(shell, await readSumFiles(shell, []))
}

describe('newer versions', () => {
  it('are listed, and nothing is written where the user’s things are', async () => {
    const proxy = publish('v1.0.0', 'v1.2.0')
    const before = [snapshot(machine.home), snapshot(machine.tree)]
    expect(await outdated(proxy)).toEqual({
      updates: [
        {
          module: 'example.com/dep',
          from: 'v1.0.0',
          to: 'v1.2.0',
          indirect: false
        }
      ],
      unknown: []
    })
    expect([snapshot(machine.home), snapshot(machine.tree)]).toEqual(before)
  })

  it('are asked for alone: the versions in use come from the user’s module cache', async () => {
    writeAll(join(machine.home, 'go', 'pkg', 'mod', 'cache', 'download'), {
      'example.com/dep/@v/v1.0.0.mod': goMod,
      'example.com/dep/@v/v1.0.0.info': '{"Version":"v1.0.0"}'
    })
    const before = snapshot(machine.home)
    const { updates, unknown } = await outdated(publish('v1.2.0'))
    expect(updates.map(({ to }) => to)).toEqual(['v1.2.0'])
    expect(unknown).toEqual([])
    expect(snapshot(machine.home)).toEqual(before)
  })

  it('are none where there are none', async () => {
    expect(await outdated(publish('v1.0.0'))).toEqual({
      updates: [],
      unknown: []
    })
  })

  it('are not asked for where nothing may be fetched', async () => {
    await expect(outdated('off')).rejects.toThrow(
      'GOPROXY=off is set in your shell'
    )
  })

  it('are not known where the proxy does not answer', async () => {
    await expect(outdated('http://127.0.0.1:1')).rejects.toThrow(/127\.0\.0\.1/)
  })

  it('are not asked of version control, which may write', async () => {
    const own = 'git.example.com/team/dep.git'
    writeAll(machine.tree, {
      'go.mod': `module example.com/tool\n\ngo 1.19\n\nrequire ${own} v1.0.0\n`,
      'go.sum': `${own} v1.0.0/go.mod ${modFileHash(Buffer.from(goMod))}\n`
    })
    await expect(outdated('direct')).rejects.toThrow('GOVCS')
  })

  it('of which the proxy says nothing are named, and do not hide the others', async () => {
    const sum = modFileHash(Buffer.from(goMod))
    const other = goMod.replace('/dep', '/other')
    writeAll(machine.tree, {
      'go.mod': `module example.com/tool

go 1.19

require (
	example.com/dep v1.0.0
	example.com/other v1.0.0
)
`,
      'go.sum': `example.com/dep v1.0.0/go.mod ${sum}
example.com/other v1.0.0/go.mod ${modFileHash(Buffer.from(other))}
`
    })
    // Its go.mod is in the user's module cache, and the proxy can't list it.
    writeAll(join(machine.home, 'go', 'pkg', 'mod', 'cache', 'download'), {
      'example.com/other/@v/v1.0.0.mod': other,
      'example.com/other/@v/v1.0.0.info': '{"Version":"v1.0.0"}'
    })
    const proxy = publish('v1.0.0', 'v1.2.0')
    mkdirSync(join(machine.root, 'proxy', 'example.com/other/@v/list'), {
      recursive: true
    })
    const { updates, unknown } = await outdated(proxy)
    expect(updates.map(({ module }) => module)).toEqual(['example.com/dep'])
    expect(unknown).toEqual(['example.com/other'])
  })
})
