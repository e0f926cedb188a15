import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { actionYaml, inputsPage, outputNames } from '../../../scripts/inputs.ts'
import { options } from '../../../src/core/plan/options.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (name: string) => readFile(join(root, name), 'utf8')

describe('the one list of options', () => {
  it('is what action.yml says', async () => {
    const text = await read('action.yml')
    expect(text).toBe(actionYaml())
    const action = parse(text)
    expect(Object.keys(action.inputs)).toEqual(options.map(({ name }) => name))
    expect(Object.keys(action.outputs)).toEqual(outputNames)
    for (const input of Object.values<{ description: string }>(action.inputs)) {
      expect(input.description).toMatch(/^[A-Z].*\.$|^[a-z-]+:/)
    }
    expect(action.runs.using).toBe('node24')
  })

  it('names bundles that exist', async () => {
    const { runs } = parse(await read('action.yml'))
    for (const file of [runs.main, runs.post]) {
      expect(await read(file)).not.toBe('')
    }
  })

  it('is what the documentation says', async () => {
    expect(await read('docs/inputs.md')).toBe(inputsPage())
  })
})
