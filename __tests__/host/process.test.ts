import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  type ProcessResult,
  type RunOptions,
  endAllChildren,
  run
} from '../../src/host/process.ts'
import { removeTree } from '../../src/host/files/scratch.ts'
import { temporaryDirectory } from '../setup/programs.ts'
import { timeLimits } from '../setup/time-limits.ts'

let scratch: string

beforeAll(async () => {
  scratch = await temporaryDirectory()
})

afterAll(() => removeTree(scratch))

function shell(
  script: string,
  more: Partial<RunOptions> = {}
): Promise<ProcessResult> {
  return run('sh', ['-c', script], {
    cwd: scratch,
    env: { PATH: process.env['PATH'] ?? '' },
    timeoutSeconds: 60,
    ...more
  })
}

/** True when a process runs: it is there and no zombie. */
async function isRunning(pid: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !/\) [ZX] /.test(stat)
}

/** Waits until a file is there, and reads it. */
async function awaitFile(path: string): Promise<string> {
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '')
    if (text.endsWith('\n')) return text.trim()
    await setTimeout(10)
  }
}

/** Waits until a process is gone; the test's own timeout is the limit. */
async function awaitEnd(pid: string): Promise<void> {
  while (await isRunning(pid)) await setTimeout(10)
}

describe('run', () => {
  it('gives both outputs and the exit status', async () => {
    const heard: string[] = []
    const finished = await shell('echo out; echo err >&2; exit 3', {
      onOutput: (text) => heard.push(text)
    })
    expect(finished.code).toBe(3)
    expect(finished.stdout.toString()).toBe('out\n')
    expect(finished.stderr.toString()).toBe('err\n')
    expect(finished.timedOut).toBe(false)
    expect(heard).toEqual(['err\n'])
  })

  it('gives the environment it was told, and no more', async () => {
    process.env['GATE_TEST_SECRET'] = 'secret'
    const finished = await run('env', [], {
      cwd: scratch,
      env: { PATH: process.env['PATH'] ?? '', A: 'b' },
      timeoutSeconds: 60
    })
    delete process.env['GATE_TEST_SECRET']
    const lines = finished.stdout.toString().trim().split('\n')
    expect(new Set(lines.map((line) => line.split('=')[0]))).toEqual(
      new Set(['A', 'PATH'])
    )
  })

  it('never passes arguments through a shell', async () => {
    const finished = await run('echo', ['$PATH', ';', 'id'], {
      cwd: scratch,
      env: { PATH: process.env['PATH'] ?? '' },
      timeoutSeconds: 60
    })
    expect(finished.stdout.toString()).toBe('$PATH ; id\n')
  })

  it('ends the whole group of a command that takes too long', async () => {
    const file = join(scratch, 'sleeper')
    const limits = timeLimits()
    const running = shell(`sleep 600 & echo $! > ${file}; wait`, {
      timeoutSeconds: 3600
    })
    const sleeper = await awaitFile(file)
    limits.pass()
    const finished = await running
    limits.restore()
    expect(finished.timedOut).toBe(true)
    expect(finished.code).toBe(null)
    await awaitEnd(sleeper)
  })

  it('ends one that does not listen to SIGTERM', async () => {
    const file = join(scratch, 'deaf')
    const limits = timeLimits()
    const running = shell(
      `trap '' TERM; echo deaf > ${file}; while :; do sleep 1; done`,
      { timeoutSeconds: 3600 }
    )
    await awaitFile(file)
    limits.pass()
    const finished = await running
    limits.restore()
    expect(finished.timedOut).toBe(true)
  })

  it('ends what a command leaves running, even if it holds the pipes', async () => {
    const finished = await shell('sleep 600 & echo $!')
    expect(finished.code).toBe(0)
    await awaitEnd(finished.stdout.toString().trim())
  })

  it('does not wait for one that has left the group and holds the pipes', async () => {
    const leaver = `const child = require('child_process').spawn('sleep', ['600'],
      { detached: true, stdio: 'inherit' }); child.unref(); console.log(child.pid)`
    const started = await run(process.execPath, ['-e', leaver], {
      cwd: scratch,
      env: { PATH: process.env['PATH'] ?? '' },
      timeoutSeconds: 600
    })
    expect(started.code).toBe(0)
    expect(started.timedOut).toBe(false)
    process.kill(Number(started.stdout.toString()), 'SIGKILL')
  })

  it('bounds what it keeps', async () => {
    await expect(
      shell('yes | head -c 100000; sleep 600', { maxStdoutBytes: 1000 })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: 'sh printed more than 1000 bytes'
    })
    const finished = await shell('yes | head -c 100000 >&2; echo the end >&2', {
      maxStderrBytes: 1000
    })
    expect(finished.stderr.length).toBe(1000)
    expect(finished.stderr.toString()).toMatch(/the end\n$/)
  })

  it('says what could not be started', async () => {
    await expect(
      run('no-such-program', [], {
        cwd: scratch,
        env: { PATH: '/nowhere' },
        timeoutSeconds: 60
      })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^could not start no-such-program in .*ENOENT/
      )
    })
  })
})

describe('endAllChildren', () => {
  it('ends every group at once', async () => {
    const files = ['one', 'two'].map((name) => join(scratch, name))
    const running = files.map((file) =>
      shell(`sleep 600 & echo $! > ${file}; wait`)
    )
    const pids = await Promise.all(files.map(awaitFile))
    endAllChildren()
    await Promise.all(pids.map(awaitEnd))
    // Whoever waits for one of them goes on with nothing.
    const end = Promise.race(running).then(() => 'went on')
    expect(await Promise.race([end, setTimeout(200, 'waits')])).toBe('waits')
  })
})
