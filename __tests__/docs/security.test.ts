// docs/security.md: every attack has a test that shows it, and every recipe the
// permissions that it prints.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { parse } from 'yaml'
import { otherServices } from './other-services.ts'

const docs = resolve(import.meta.dirname, '..', '..', 'docs')
const page = readFileSync(join(docs, 'security.md'), 'utf8')

/** The rows of all tables with these columns, cell by cell. */
function rowsUnder(...columns: readonly string[]): string[][] {
  const rows = page
    .split('\n')
    .map((line) => (line.startsWith('|') ? cellsOf(line) : null))
  return rows.flatMap((row, index) => {
    if (row === null || /^-+$/.test(row[0] ?? '')) return []
    const start = rows.lastIndexOf(null, index) + 1
    const isOfTable = rows[start]?.join() === columns.join()
    return isOfTable && index > start ? [row] : []
  })
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

const attacks = rowsUnder('attack', 'why it fails', 'shown by')

describe('the attacks', () => {
  it('are those that were promised, and more', () => {
    expect(attacks.length).toBeGreaterThan(30)
    const all = attacks.map(([attack]) => attack).join('\n')
    for (const word of [
      'own cache scope',
      'overwrite files',
      'branch is named like the base',
      'names another pull request',
      'a verdict',
      'may not give one',
      'the change itself raises',
      'names of symbols',
      'bombs',
      'later schemas',
      'tokens and secrets',
      'in the place of a package',
      'workflow commands',
      'git hooks'
    ]) {
      expect(all).toContain(word)
    }
  })

  it.each(attacks)('%s', (_attack, why, shownBy = '') => {
    expect(why).not.toBe('')
    const groups = shownBy.split('<br>')
    for (const group of groups) {
      const [, path = '', titles = ''] =
        /^\[[\w/-]+\]\(([^)]+)\): (.+)$/.exec(group) ?? []
      const file = resolve(docs, path)
      expect(existsSync(file) ? file : `${path} is not there`).toBe(file)
      const source = readFileSync(file, 'utf8')
      for (const title of titles.split(' · ')) {
        expect(titlesOf(source)).toContain(title)
      }
    }
  })
})

/** Titles of the tests in a file; a title is the first text that follows `it(` or a table of cases. */
function titlesOf(source: string): string[] {
  const pattern =
    /\bit(?:\.each\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g
  return [...source.matchAll(pattern)].map(
    ([, single, double]) => single ?? double ?? ''
  )
}

const permissions = v.record(v.string(), v.string())
const workflow = v.object({
  permissions,
  jobs: v.record(v.string(), v.object({ permissions: v.optional(permissions) }))
})

describe('the permissions', () => {
  const told = new Map<string, string[]>()
  let recipes: string[] = []
  for (const [names = '', , cell = ''] of rowsUnder(
    'recipe',
    'job',
    '`permissions`'
  )) {
    const linked = [...names.matchAll(/recipes\/([\w-]+\.md)/g)].map(
      ([, file = '']) => file
    )
    if (names !== '') recipes = linked
    for (const recipe of recipes) {
      told.set(recipe, [...(told.get(recipe) ?? []), sorted(cell)])
    }
  }

  it.each(
    readdirSync(join(docs, 'recipes')).filter(
      (name) => !otherServices.includes(name)
    )
  )('of %s are those it prints', (recipe) => {
    const text = readFileSync(join(docs, 'recipes', recipe), 'utf8')
    const printed = [...text.matchAll(/```yaml\n(.*?)```/gs)].flatMap(
      ([, yaml = '']) => {
        const { permissions: general, jobs } = v.parse(workflow, parse(yaml))
        return Object.values(jobs).map((job) =>
          sorted(
            Object.entries(job.permissions ?? general)
              .map(([name, level]) => `${name}: ${level}`)
              .join(', ')
          )
        )
      }
    )
    expect(printed.length).toBeGreaterThan(0)
    expect(told.get(recipe)?.toSorted()).toEqual(
      [...new Set(printed)].toSorted()
    )
  })
})

function sorted(list: string): string {
  return list.replaceAll('`', '').split(', ').toSorted().join(', ')
}
