// The demo, which builds from an empty cache as every measured build does.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './job.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'
import { minutes } from './use-world.ts'

let sandbox: Sandbox

beforeAll(() => {
  sandbox = makeSandbox()
})

afterAll(() => sandbox.remove())

describe('demo', () => {
  it(
    'runs the whole gate without a network and exits with 0',
    () => {
      const temporary = sandbox.directory('tmp')
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(project, 'dist', 'cli.js'), 'demo'],
        {
          cwd: sandbox.root,
          encoding: 'utf8',
          env: {
            PATH: process.env['PATH'],
            HOME: sandbox.directory('home'),
            TMPDIR: temporary
          }
        }
      )
      expect(readdirSync(temporary)).toEqual([])
      expect(status).toBe(0)
      expect(stdout).toContain('greeter')
    },
    10 * minutes
  )
})
