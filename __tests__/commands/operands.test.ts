import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operandsOf } from '../../src/commands/operands.ts'

let directory: string
let before: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'operands-'))
  await mkdir(join(directory, 'cmd', 'tool'), { recursive: true })
  await writeFile(join(directory, 'binary'), '')
  before = process.cwd()
  process.chdir(directory)
})
afterAll(async () => {
  process.chdir(before)
  await rm(directory, { recursive: true })
})

describe('operandsOf', () => {
  it.each([
    [[], null, []],
    [['binary'], 'binary', []],
    [['./binary'], './binary', []],
    [['gone'], 'gone', []],
    [['/nonexistent/tool'], '/nonexistent/tool', []],
    [['./cmd/tool/'], null, ['./cmd/tool/']],
    [['cmd/tool', '.'], null, ['./cmd/tool', '.']],
    [['./...', 'cmd/...'], null, ['./...', 'cmd/...']],
    [['example.com/m/cmd/tool'], null, ['example.com/m/cmd/tool']]
  ])(
    'of %j are the file %s and the packages %j',
    async (typed, file, packages) => {
      expect(await operandsOf(typed)).toEqual({ file, packages })
    }
  )

  it.each([
    [['binary', './cmd/tool'], 'binary is a file, and not the only argument'],
    [['binary', 'binary'], 'binary is a file, and not the only argument'],
    [['./gone'], 'cannot read ./gone: there is no such file or package']
  ])('refuses %j', async (typed, message) => {
    await expect(operandsOf(typed)).rejects.toThrow(message)
  })
})
