import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { toolName } from '../../src/gate/services.ts'

const project = join(import.meta.dirname, '..', '..')
const named = v.object({ name: v.string(), version: v.string() })

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8')
}

describe('the name and version of the tool', () => {
  const { name, version } = v.parse(named, JSON.parse(read('package.json')))

  it('are those of package.json and of its lock', () => {
    expect(toolName).toBe(`${name} ${version}`)
    const lock: unknown = JSON.parse(read('package-lock.json'))
    expect(v.parse(named, lock)).toEqual({ name, version })
  })

  it('stand in no source a second time', () => {
    const files = readdirSync(join(project, 'src'), {
      recursive: true,
      encoding: 'utf8'
    }).filter((file) => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(100)
    const holders = files.filter((file) =>
      /go-size-gate[ /@v]+\d+\.\d/.test(read(join('src', file)))
    )
    expect(holders).toEqual([])
  })
})
