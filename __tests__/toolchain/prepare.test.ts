import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from '../../src/host/files/scratch.ts'
import { type Log, silentLog } from '../../src/host/log.ts'
import {
  formatCommand,
  lineByLine,
  runPrepare
} from '../../src/toolchain/prepare.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { temporaryDirectory, writeTree } from '../setup/programs.ts'

let scratch: string
let tree: Tree

beforeAll(async () => {
  scratch = await temporaryDirectory()
  const { root } = await writeTree(join(scratch, 'tree'), {
    'web/input.txt': 'front end',
    'web/batch.cmd': '@echo off\r\n',
    'web/both.bat': '@echo off\r\n',
    'web/both.exe': '',
    'web/tool.sh': '#!/bin/sh\necho made by $1\n'
  })
  tree = { root, directory: join(root, 'web') }
})

afterAll(() => removeTree(scratch))

function recording(): { log: Log; said: string[] } {
  const said: string[] = []
  const log: Log = {
    ...silentLog,
    info: (message) => said.push(`info: ${message}`),
    child: (text) => said.push(`child: ${text}`)
  }
  return { log, said }
}

function prepare(
  commands: readonly (readonly string[])[],
  log: Log = silentLog,
  timeoutSeconds = 60,
  platform: NodeJS.Platform = 'linux'
): Promise<void> {
  const env = { PATH: process.env['PATH'] ?? '', ONLY: 'this' }
  return runPrepare({ commands, tree, env, log, timeoutSeconds, platform })
}

describe('runPrepare', () => {
  it('runs every command in the working directory and shows its output', async () => {
    const { log, said } = recording()
    await prepare(
      [
        ['cp', 'input.txt', 'output.txt'],
        ['sh', 'tool.sh', 'a b']
      ],
      log
    )
    expect(await readFile(join(tree.directory, 'output.txt'), 'utf8')).toBe(
      'front end'
    )
    expect(said).toEqual([
      'info: prepare: cp input.txt output.txt',
      "info: prepare: sh tool.sh 'a b'",
      'child: made by a b\n'
    ])
  })

  it('gives the environment it was given and nothing else', async () => {
    const { log, said } = recording()
    process.env['GATE_TEST_SECRET'] = 'secret'
    await prepare([['sh', '-c', 'echo "$ONLY/$GATE_TEST_SECRET/"']], log)
    delete process.env['GATE_TEST_SECRET']
    expect(said.at(-1)).toBe('child: this//\n')
  })

  it('never passes arguments through a shell', async () => {
    const { log, said } = recording()
    await prepare([['echo', '$ONLY', '&&', '`id`', '>', 'x']], log)
    expect(said.at(-1)).toBe('child: $ONLY && `id` > x\n')
  })

  it('stops at the first command that fails, and names it', async () => {
    const failing =
      "echo much >&2; printf '\\033[31mwhy\\033[0m\\n' >&2; exit 3"
    const { log, said } = recording()
    await expect(
      prepare(
        [
          ['sh', '-c', failing],
          ['echo', 'never']
        ],
        log
      )
    ).rejects.toMatchObject({
      name: 'UserError',
      message: `prepare command "${formatCommand(['sh', '-c', failing])}" failed with exit status 3: much`
    })
    expect(said.join('')).not.toContain('never')
    await expect(
      prepare([['sh', '-c', 'echo on stdout; exit 1']])
    ).rejects.toThrow('failed with exit status 1: on stdout')
    await expect(prepare([['false']])).rejects.toThrow(
      'prepare command "false" failed with exit status 1: it printed nothing'
    )
  })

  it('ends a command that hangs, with what it started', async () => {
    await expect(
      prepare([['sh', '-c', 'sleep 60 & sleep 60']], silentLog, 0.2)
    ).rejects.toThrow(
      `prepare command "sh -c 'sleep 60 & sleep 60'" did not end within 0.2 seconds: raise "timeout"`
    )
  })

  it('names a program that is not there', async () => {
    await expect(prepare([['no-such-program', 'x']])).rejects.toThrow(
      'prepare command "no-such-program x": there is no program no-such-program on the PATH of the build'
    )
    await expect(prepare([['./gone.sh']])).rejects.toThrow(
      'there is no program ./gone.sh'
    )
  })

  it.each([
    ['./batch', 'is a batch file, which needs a shell'],
    ['./BATCH.CMD', 'is a batch file, which needs a shell'],
    ['./both', 'could not start ./both'],
    ['./gone', 'there is no program ./gone']
  ])('takes %s on Windows for what it is', async (program, message) => {
    await expect(prepare([[program]], silentLog, 60, 'win32')).rejects.toThrow(
      message
    )
  })
})

describe('formatCommand', () => {
  it.each([
    [['go', 'generate', './...'], 'go generate ./...'],
    [['sh', '-c', 'a && b'], "sh -c 'a && b'"],
    [['echo', "it's", ''], "echo 'it'\\''s' ''"]
  ])('%j', (command, text) => expect(formatCommand(command)).toBe(text))
})

describe('output by lines', () => {
  it('hands on whole lines, and the rest at the end', () => {
    const shown: string[] = []
    const output = lineByLine((text) => shown.push(text))
    output.add('on')
    output.add('e\ntwo\nthr')
    output.add('ee')
    output.end()
    expect(shown).toEqual(['one\ntwo\n', 'three'])
  })

  it('keeps no more than 64 KiB of a line that never ends', () => {
    const shown: string[] = []
    const output = lineByLine((text) => shown.push(text))
    const piece = 'x'.repeat(10_000)
    for (let count = 0; count < 100; count++) output.add(piece)
    expect(shown.length).toBeGreaterThan(10)
    output.end()
    expect(shown.join('')).toBe(piece.repeat(100))
  })
})
