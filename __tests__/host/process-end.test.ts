// In a file of its own: after it this program starts no child.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { endAllChildren, run } from '../../src/host/process.ts'

test('whoever starts a child after the end of all waits for the exit', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'gate-end-'))
  const options = { cwd, env: { PATH: process.env['PATH'] ?? '' } }
  try {
    const sleeping = run('sleep', ['600'], { ...options, timeoutSeconds: 100 })
    // What a gate does whose base can't be built: it goes on.
    const next = sleeping.then(({ code }) => {
      expect(code).toBeNull()
      return run('touch', ['started'], { ...options, timeoutSeconds: 100 })
    })
    endAllChildren()
    const waited = new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))
    expect(await Promise.race([next, waited])).toBe('waits')
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
})
