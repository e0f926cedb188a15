import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { budget } from '../../src/commands/budget.ts'
import type { Format } from '../../src/commands/usage/arguments.ts'
import { binaryReport, compare } from '../../src/core/compare/compare.ts'
import { notJudged } from '../../src/core/policy/judge.ts'
import { example } from '../core/compare/example.ts'

const text = '# a comment\nfail:\n  max-size: 1 MiB\n'

let directory: string
let budgetFile: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'budget-command-'))
  budgetFile = join(directory, 'budget.yml')
  await writeFile(budgetFile, text)
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

async function saved(name: string, value: unknown): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, JSON.stringify(value))
  return path
}

const measurement = (size: number) =>
  example({ packages: { 'example.com/tool': size } })

async function run(
  positionals: readonly string[],
  flags: Readonly<Record<string, string>> = {},
  format: Format = 'text'
) {
  return await budget({
    positionals,
    flags: { 'budget-file': budgetFile, ...flags },
    destination: { format, output: '' }
  })
}

describe('the budget command', () => {
  it('says what would hold, and touches nothing', async () => {
    const path = await saved('one.json', measurement(100 * 1024))
    expect(await run([path])).toContain('would hold: max-size: 102 KiB')
    expect(await readFile(budgetFile, 'utf8')).toBe(text)
    expect(JSON.parse(await run([path], {}, 'json'))).toMatchObject({
      updated: false,
      tightened: [{ path: ['fail', 'max-size'], limit: 2 ** 20 }]
    })
    expect(await run([path], {}, 'markdown')).toMatch(/^\| ceiling +\|/)
  })

  it('writes it, and has nothing to say the second time', async () => {
    const path = await saved('one.json', measurement(100 * 1024))
    expect(await run([path], { update: 'true' })).toContain('is 102 KiB now')
    expect(await readFile(budgetFile, 'utf8')).toBe(
      text.replace('1 MiB', '102 KiB')
    )
    expect(await readdir(directory)).toEqual(['budget.yml', 'one.json'])
    expect(await run([path], { update: 'true' })).toContain('No ceiling')
  })

  it('reads reports, and takes the largest of all', async () => {
    const comparison = compare(measurement(1), measurement(200 * 1024))
    const verdict = notJudged(comparison)
    const report = await saved('report.json', {
      schemaVersion: 1,
      verdict,
      reports: [binaryReport(comparison, verdict, null)],
      notBuilt: [],
      budgetChange: null,
      provenance: null
    })
    const other = await saved('one.json', measurement(100 * 1024))
    expect(await run([other, report])).toContain('max-size: 204 KiB')
  })

  it.each([
    ['what is not there', ['gone'], 'gone'],
    ['JSON of something else', ['other.json'], 'neither a report nor']
  ])('refuses %s', async (_, names, message) => {
    await saved('other.json', { a: 1 })
    const paths = names.map((name) => join(directory, name))
    await expect(run(paths)).rejects.toThrow(message)
  })
})
