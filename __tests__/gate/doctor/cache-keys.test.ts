// Settings that make Go compile again, with a stand-in for go that always does.
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCacheKeys } from '../../../src/gate/doctor/checks/cache-keys.ts'
import { openSession } from '../../../src/gate/doctor/session.ts'
import { silentLog } from '../../../src/host/log.ts'
import { plainSettings } from '../../setup/programs.ts'
import { shellIn } from '../../toolchain/doctor/cache/shell-in.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-keys-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

it('lists what Go hashes for the usual build once, however many settings are unexpected', async () => {
  const [go, calls] = [join(root, 'go'), join(root, 'calls')]
  writeFileSync(
    go,
    `#!/bin/sh
echo "$1" >>'${calls}'
[ "$1" = list ] && exit 0
while [ "$1" != -o ]; do shift; done
echo program >"$2/tool"
echo example.com/tool >&2
`
  )
  chmodSync(go, 0o755)
  const shell = shellIn(root, 'go1.26.0', { PATH: process.env['PATH'] ?? '' })
  mkdirSync(shell.workspace.home, { recursive: true })
  const session = openSession({
    shell: { ...shell, command: { ...shell.command, go } },
    tree: { root, directory: root },
    programs: [
      {
        importPath: 'example.com/tool',
        file: 'tool',
        packages: new Set(['example.com/tool'])
      }
    ],
    flags: [],
    mayStamp: true,
    settings: plainSettings,
    directories: [],
    log: silentLog
  })
  const names = ['nothing', 'unrelated-variable', 'go111module'] as const
  const found = await checkCacheKeys(session, names)
  expect(found.map(({ sentence }) => sentence)).toEqual([
    ...names.map(() =>
      expect.stringContaining('compile 1 of 1 packages again')
    ),
    expect.stringContaining('3 make Go compile again')
  ])
  const listed = readFileSync(calls, 'utf8')
    .split('\n')
    .filter((verb) => verb === 'list')
  // Of the usual build, and of one with each setting.
  expect(listed).toHaveLength(1 + names.length)
})
