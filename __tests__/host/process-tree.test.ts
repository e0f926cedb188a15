import { describe, expect, it } from '@jest/globals'
import {
  endTree,
  leadsGroup,
  succeeds,
  type ProcessControl
} from '../../src/host/process-tree.ts'

/** @param taskkill whether it is there and succeeds */
function recording(platform: NodeJS.Platform, taskkill = true) {
  const done: string[] = []
  const means: ProcessControl = {
    platform,
    kill: (pid, signal) => done.push(`kill ${pid} ${signal}`),
    succeeds: (program, args, environment) => {
      done.push([program, ...args].join(' '))
      expect(environment).toEqual({ SystemRoot: String.raw`D:\Windows` })
      return taskkill
    },
    systemRoot: String.raw`D:\Windows`
  }
  return { done, means }
}

function gone(): never {
  throw new Error('ESRCH')
}

const killed = String.raw`D:\Windows\System32\taskkill.exe /PID 12 /T /F`

describe('endTree', () => {
  it.each(['linux', 'darwin'] as const)(
    'signals the whole group on %s',
    (platform) => {
      const { done, means } = recording(platform)
      endTree(12, 'SIGTERM', means)
      endTree(12, 'SIGKILL', means)
      expect(done).toEqual(['kill -12 SIGTERM', 'kill -12 SIGKILL'])
      expect(leadsGroup(platform)).toBe(true)
    }
  )

  it('goes down the tree on Windows, and ends the child where that fails', () => {
    const { done, means } = recording('win32')
    endTree(12, 'SIGTERM', means)
    expect(done).toEqual([killed])
    const without = recording('win32', false)
    endTree(12, 'SIGTERM', without.means)
    expect(without.done).toEqual([killed, 'kill 12 SIGTERM'])
    expect(leadsGroup('win32')).toBe(false)
  })

  it('takes one that is gone for no error', () => {
    const { means } = recording('linux')
    expect(() => {
      endTree(12, 'SIGKILL', { ...means, kill: gone })
    }).not.toThrow()
  })
})

const exits = (code: string) =>
  succeeds(process.execPath, ['-e', `process.exit(${code})`], { GIVEN: 'x' })

describe('what ends processes on Windows', () => {
  it('gets the variables that it needs, and no others', () => {
    process.env['SECRET_OF_THE_STEP'] = 'x'
    try {
      expect(exits("process.env.GIVEN === 'x' ? 0 : 1")).toBe(true)
      expect(
        exits('process.env.SECRET_OF_THE_STEP === undefined ? 0 : 1')
      ).toBe(true)
    } finally {
      delete process.env['SECRET_OF_THE_STEP']
    }
  })

  it('fails where it ends otherwise, or is not there', () => {
    expect(exits('1')).toBe(false)
    expect(succeeds('/no/such/program', [], {})).toBe(false)
  })
})
