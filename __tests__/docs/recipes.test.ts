// What every printed workflow must have.
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { otherServices } from './other-services.ts'

const root = join(import.meta.dirname, '..', '..')

const pages = [
  'README.md',
  'docs/binaries.md',
  'docs/goreleaser.md',
  'docs/release.md',
  ...readdirSync(join(root, 'docs/recipes'))
    .filter((name) => !otherServices.includes(name))
    .map((name) => `docs/recipes/${name}`)
]

/** Blocks of YAML: whole workflows are `yaml`, parts of one `yml`. */
function blocksOf(page: string, fence: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [
    ...text.matchAll(new RegExp(`\`\`\`(?:${fence})\\n([^]*?)\`\`\``, 'g'))
  ].map(([, block = '']) => block)
}

const workflows = [
  ...pages.flatMap((page) =>
    blocksOf(page, 'yaml').map((text, index) => ({
      name: `${page}, ${index + 1}`,
      workflow: Object(parse(text))
    }))
  ),
  {
    name: 'the own one',
    workflow: Object(
      parse(readFileSync(join(root, '.github/workflows/self-gate.yml'), 'utf8'))
    )
  }
]

describe('a printed workflow', () => {
  it.each(workflows)('names its concurrency: $name', ({ workflow }) => {
    expect(workflow.concurrency.group).toMatch(/\$\{\{ github\.workflow \}\}/)
  })

  it.each(workflows.filter(({ workflow }) => 'pull_request' in workflow.on))(
    'has the events that give and take an override: $name',
    ({ workflow }) => {
      expect(workflow.on.pull_request?.types).toEqual([
        'opened',
        'synchronize',
        'reopened',
        'labeled',
        'unlabeled',
        'edited'
      ])
    }
  )

  it('of the README builds no code of a pull request where it may write', () => {
    const first = workflows.filter(({ name }) => name.startsWith('README.md'))
    expect(first).toHaveLength(2)
    for (const { workflow } of first) {
      for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
        const may = JSON.stringify(job['permissions'] ?? workflow.permissions)
        const builds = JSON.stringify(job['steps']).includes('actions/checkout')
        expect(builds && may.includes('write')).toBe(false)
      }
    }
  })
})

/** All scripts of steps in parsed YAML. */
function scriptsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(scriptsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'run' && typeof inner === 'string' ? [inner] : scriptsIn(inner)
  )
}

describe('a script in the documentation', () => {
  const scripts = [...pages, 'docs/inputs.md', 'docs/events.md'].flatMap(
    (page) =>
      blocksOf(page, 'yaml|yml').flatMap((text) => scriptsIn(parse(text)))
  )

  it('holds no expression, which could be text of a stranger', () => {
    expect(scripts.length).toBeGreaterThan(5)
    for (const script of scripts) expect(script).not.toContain('${{')
  })
})
