// The section "Dependencies" of docs/architecture.md names what package.json has.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { readSources } from '../../scripts/layout/source-graph.ts'

const project = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')
const manifest = v.parse(
  v.object({
    dependencies: v.record(v.string(), v.string()),
    devDependencies: v.record(v.string(), v.string())
  }),
  JSON.parse(read('package.json'))
)
const [, section = ''] = read('docs/architecture.md').split(
  '\n## Dependencies\n'
)
const [used = '', development = ''] = section.split('\nFor development alone')

/** The names in the first column of a table, in their order. */
function firstColumn(table: string): string[] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      Array.from(
        (line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g),
        ([, name]) => name ?? ''
      )
    )
}

describe('docs/architecture.md', () => {
  it('has a reason for each dependency', () => {
    expect(firstColumn(used)).toEqual(Object.keys(manifest.dependencies))
  })

  it('has a reason for each dependency of the development', () => {
    expect(firstColumn(development).toSorted()).toEqual(
      Object.keys(manifest.devDependencies).toSorted()
    )
  })
})

describe('package.json', () => {
  it('has no dependency that the source does not import', () => {
    const targets = readSources(join(project, 'src'))
      .flatMap((file) => file.imports)
      .map(({ target }) => target)
    const idle = Object.keys(manifest.dependencies).filter(
      (name) =>
        !targets.some(
          (target) => target === name || target.startsWith(`${name}/`)
        )
    )
    expect(idle).toEqual([])
  })
})
