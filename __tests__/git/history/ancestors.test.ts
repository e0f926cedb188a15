import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ancestorsOf,
  commitsBetween
} from '../../../src/git/history/ancestors.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makeRepository, type Repository } from '../../e2e/repository.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'

let sandbox: Sandbox
let repository: Repository
/** Of main, the newest first. */
let line: string[]

beforeEach(() => {
  sandbox = makeSandbox()
  repository = makeRepository(sandbox, { 'file.txt': '0' })
  line = [repository.tip('main')]
  for (const text of ['1', '2', '3']) {
    line.unshift(repository.commit('main', { 'file.txt': text }))
  }
})

afterEach(() => sandbox.remove())

describe('ancestorsOf', () => {
  it('lists them by first parents, the nearest first', async () => {
    repository.commit('feature', { 'other.txt': 'x' })
    const before = repository.commit('main', { 'file.txt': '4' })
    const merged = repository.merge('main', 'feature')
    const workspace = repository.checkout('refs/heads/main', { depth: 0 })
    const opened = await openRepository(workspace, { scratch: sandbox.root })
    expect(await ancestorsOf(opened, merged, 10)).toEqual([before, ...line])
    expect(await ancestorsOf(opened, merged, 2)).toEqual([before, line[0]])
    expect(await ancestorsOf(opened, line.at(-1) ?? '', 10)).toEqual([])
  })

  it('deepens a shallow clone, as far as needed, and leaves it as it was', async () => {
    const [tip = '', ...before] = line
    const workspace = repository.checkout('refs/heads/main')
    const shallow = () => readFileSync(join(workspace, '.git/shallow'), 'utf8')
    const asItWas = shallow()
    const opened = await openRepository(workspace, { scratch: sandbox.root })
    expect(await ancestorsOf(opened, tip, 2)).toEqual(before.slice(0, 2))
    expect(await ancestorsOf(opened, tip, 50)).toEqual(before)
    expect(shallow()).toBe(asItWas)
  })
})

describe('commitsBetween', () => {
  it('counts by first parents', async () => {
    const [tip = '', one = '', two = ''] = line
    const workspace = repository.checkout('refs/heads/main', { depth: 0 })
    const opened = await openRepository(workspace, { scratch: sandbox.root })
    expect(await commitsBetween(opened, one, tip, 10)).toBe(0)
    expect(await commitsBetween(opened, two, tip, 10)).toBe(1)
    expect(await commitsBetween(opened, two, tip, 1)).toBeNull()
    expect(await commitsBetween(opened, tip, one, 10)).toBeNull()
  })

  it('knows the parent of a shallow clone, and nothing before', async () => {
    const [tip = '', one = '', two = ''] = line
    const workspace = repository.checkout('refs/heads/main')
    const opened = await openRepository(workspace, { scratch: sandbox.root })
    expect(await commitsBetween(opened, one, tip, 10)).toBe(0)
    expect(await commitsBetween(opened, two, tip, 10)).toBeNull()
  })
})
