// The directories of a run, as Go finds them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  makeSecondWorkspace,
  makeWorkspace
} from '../../../src/toolchain/environment/workspace.ts'
import type { Workspace } from '../../../src/toolchain/source-tree.ts'
import { goOfMachine, temporaryDirectory } from '../../setup/programs.ts'
import { plan } from '../plan.ts'

let directory: string
let go: string

beforeAll(async () => {
  directory = await temporaryDirectory()
  go = (await goOfMachine()).go
})

afterAll(() => rm(directory, { recursive: true, force: true }))

function makeFirst(name: string): Promise<Workspace> {
  const scratch = join(directory, name)
  mkdirSync(scratch)
  return makeWorkspace(scratch, plan(), { modCache: join(directory, 'mod') })
}

/** Go's word on its telemetry in a home, and the files that are there afterwards. */
function telemetryIn(home: string) {
  const { stdout } = spawnSync(go, ['env', 'GOTELEMETRY'], {
    cwd: directory,
    encoding: 'utf8',
    env: { HOME: home, GOCACHE: join(directory, 'gocache') }
  })
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
  return {
    mode: stdout.trim(),
    files: files.filter((one) => one.isFile()).map(({ name }) => name)
  }
}

describe('the home of a build', () => {
  it('has telemetry off, so that Go starts no process that outlives it', async () => {
    const first = await makeFirst('first')
    const second = await makeSecondWorkspace(first, join(directory, 'again'))
    for (const { home } of [first, second]) {
      expect(telemetryIn(home)).toEqual({ mode: 'off', files: ['mode'] })
    }
  })
})
