// How the bundled programs end: by themselves where nothing keeps them alive.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { project } from './job.ts'

/** Says on stderr that the program exits instead of coming to its end. */
const watched =
  'const exit = process.exit; process.exit = (status) => { process._rawDebug("process.exit"); exit(status) };'

function runCli(line: readonly string[], before = '') {
  const preload = `data:text/javascript,${encodeURIComponent(watched + before)}`
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, join(project, 'dist/cli.js'), ...line],
    { encoding: 'utf8' }
  )
  return { status, stderr }
}

describe('a finished run', () => {
  it('ends by itself: process.exit can wait for ever for a thread that compiles', () => {
    expect(runCli(['--version'])).toEqual({ status: 0, stderr: '' })
    const { status, stderr } = runCli(['analyze', './none'])
    expect(status).toBe(2)
    expect(stderr).not.toContain('process.exit')
  })

  it('is cut off where something keeps it alive, such as a request that overran its time', () => {
    const keptAlive = 'setInterval(() => {}, 1000);'
    expect(runCli(['--version'], keptAlive)).toEqual({
      status: 0,
      stderr: 'process.exit\n'
    })
  })
})
