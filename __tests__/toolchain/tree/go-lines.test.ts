import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isNamed, namedGo } from '../../../src/toolchain/tree/go-lines.ts'
import { temporaryDirectory, writeTree } from '../../setup/programs.ts'

let directory: string

beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('namedGo', () => {
  it.each([
    ['go 1.25.3\n', 'go1.25.3'],
    ['go 1.25\n', 'go1.25'],
    ['go 1.24.0\ntoolchain go1.26.8\n', 'go1.26.8'],
    ['go 1.24.0\ntoolchain default\n', 'go1.24.0'],
    ['go 1.24.0\ntoolchain go1.26.8-corp\n', 'go1.24.0'],
    ['', ''],
    ['go latest\n', '']
  ])('%j names "%s"', async (lines, named) => {
    const tree = await writeTree(join(directory, `t${Math.random()}`), {
      'go.mod': `module example.com/m\n\n${lines}`
    })
    expect(await namedGo(tree, 'auto')).toBe(named)
  })

  it('reads the go.work in effect, and nothing where there is no file', async () => {
    const root = join(directory, 'work')
    const tree = await writeTree(root, {
      'go.work': 'go 1.26.8\n\nuse ./a\n',
      'a/go.mod': 'module example.com/a\n\ngo 1.25.3\n'
    })
    const inner = { root: tree.root, directory: join(tree.root, 'a') }
    expect(await namedGo(inner, 'auto')).toBe('go1.26.8')
    expect(await namedGo(inner, 'off')).toBe('go1.25.3')
    expect(await namedGo(tree, 'off')).toBe('')
  })
})

describe('isNamed', () => {
  it.each([
    ['go1.26.8', 'go1.26.8', true],
    ['go1.26', 'go1.26.8', true],
    ['go1.26', 'go1.26.8 X:fieldtrack', true],
    ['go1.2', 'go1.26.8', false],
    ['go1.26.8', 'go1.26.80', false],
    ['go1.25.3', 'go1.26.8', false],
    ['', 'go1.26.8', false],
    ['go1.26', 'devel go1.26-abc', false]
  ])('%s, %s: %s', (named, version, expected) => {
    expect(isNamed(named, version)).toBe(expected)
  })
})
