// In a file of its own: after it this program starts no child.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { endAllChildren, run } from '../../src/host/process.ts'

test('whoever waits for a child, or starts one, waits for the exit once all are ended', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'gate-end-'))
  const options = { cwd, env: { PATH: process.env['PATH'] ?? '' } }
  try {
    const sleeping = run('sleep', ['600'], { ...options, timeoutSeconds: 100 })
    endAllChildren()
    // A gate that went on would report a base that could not be built.
    const next = Promise.race([
      sleeping,
      run('touch', ['started'], { ...options, timeoutSeconds: 100 })
    ])
    const waited = new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))
    expect(await Promise.race([next, waited])).toBe('waits')
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
})
