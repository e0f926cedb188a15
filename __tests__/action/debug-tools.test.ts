import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { debugTools } from '../../src/action/debug-tools.ts'

let directory: string
let lines: string
const write = process.stdout.write.bind(process.stdout)
const { RUNNER_DEBUG } = process.env

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tools with spaces-'))
  lines = ''
  process.stdout.write = (text) => {
    lines += String(text)
    return true
  }
})

afterEach(async () => {
  process.stdout.write = write
  if (RUNNER_DEBUG === undefined) delete process.env['RUNNER_DEBUG']
  else process.env['RUNNER_DEBUG'] = RUNNER_DEBUG
  await rm(directory, { recursive: true })
})

async function tool(name: string, script: string): Promise<void> {
  await writeFile(join(directory, name), `#!/bin/sh\n${script}\n`, {
    mode: 0o755
  })
}

describe('debugTools', () => {
  it('names the tools with debug logging on, without the variables of the step', async () => {
    process.env['RUNNER_DEBUG'] = '1'
    await tool('git', 'echo "git $1 [$GITHUB_TOKEN]"; echo second')
    await tool('cc', 'echo refused >&2; exit 1')
    await debugTools({ PATH: directory, GITHUB_TOKEN: 'secret' })
    expect(lines.trimEnd().split(/\r?\n/)).toEqual([
      `::debug::git: ${join(directory, 'git')}, git --version []`,
      `::debug::cc: ${join(directory, 'cc')}, `,
      '::debug::ld: not found'
    ])
  })

  it('runs no tool from the current directory', async () => {
    process.env['RUNNER_DEBUG'] = '1'
    await debugTools({ PATH: ['', '.', 'bin'].join(delimiter) })
    expect(lines.match(/not found/g)).toHaveLength(3)
  })

  it('says and runs nothing without debug logging', async () => {
    delete process.env['RUNNER_DEBUG']
    await tool('git', `touch ${JSON.stringify(join(directory, 'ran'))}`)
    await debugTools({ PATH: directory })
    expect(lines).toBe('')
    await expect(rm(join(directory, 'ran'))).rejects.toThrow('ENOENT')
  })
})
