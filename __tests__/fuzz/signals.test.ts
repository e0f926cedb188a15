// Ctrl-C leaves nothing behind.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { transformSync } from '@swc/core'

const directory = mkdtempSync(join(tmpdir(), 'fuzz-test-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

// Node 20 runs no TypeScript.
const { code } = transformSync(
  readFileSync(resolve('scripts/fuzz/signals.ts'), 'utf8'),
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }
)
writeFileSync(join(directory, 'signals.mjs'), code)
writeFileSync(
  join(directory, 'program.mjs'),
  `
  import { mkdirSync, rmSync } from 'node:fs'
  import { onSignals } from './signals.mjs'
  const [left] = process.argv.slice(2)
  mkdirSync(left)
  onSignals(() => rmSync(left, { recursive: true }))
  setInterval(() => undefined, 1000)
  console.log('ready')
  `
)

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('%s', (signal, expected) => {
  it('cleans, and ends with the status that shells expect', async () => {
    const left = join(directory, signal)
    const child = spawn(process.execPath, [
      join(directory, 'program.mjs'),
      left
    ])
    await once(child.stdout, 'data')
    expect(existsSync(left)).toBe(true)
    child.kill(signal)
    const [status] = await once(child, 'exit')
    expect(status).toBe(expected)
    expect(existsSync(left)).toBe(false)
  })
})
