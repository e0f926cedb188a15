import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { retractionsIn } from '../../../src/core/release/retraction.ts'

const directory = mkdtempSync(join(tmpdir(), 'retract-'))
afterAll(() => rmSync(directory, { recursive: true }))

const read = (text: string) =>
  retractionsIn(text, 'go.mod of main').map(({ low, high }) => ({
    Low: `v${low.version}`,
    High: `v${high.version}`
  }))

/** What Go itself reads. */
function byGo(text: string): unknown {
  const path = join(directory, 'go.mod')
  writeFileSync(path, text)
  const json = execFileSync('go', ['mod', 'edit', '-json', path], {
    cwd: directory,
    env: { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '' }
  })
  const { Retract = [] } = JSON.parse(json.toString())
  return (Retract ?? []).map(({ Low, High }: Record<string, string>) => ({
    Low,
    High
  }))
}

describe('the retractions of a go.mod', () => {
  it.each([
    ['', 0],
    ['retract v1.0.0 // a mistake\n', 1],
    ['retract[v1.2.0,v1.2.5]\nretract "v1.3.0"\n', 2],
    [
      'retract (\n\t// both\n\t[v1.2.0, v1.2.5]\n\n\tv1.4.0-rc.1 // no\n)\nretract v1.5.0\n',
      3
    ],
    [
      'require (\n\texample.com/retract v1.0.0\n)\n\n// retract v1.9.9\nexclude example.com/x v1.0.0\n',
      0
    ]
  ])('are those that Go reads: %j', (lines, count) => {
    const text = `module example.com/m\n\ngo 1.19\n\n${lines}`
    expect(read(text)).toHaveLength(count)
    expect(read(text)).toEqual(byGo(text))
  })

  it.each([
    'retract soon',
    'retract [v1.0.0]',
    'retract [v1.0.0, v1.1.0, v2.0.0]',
    'retract (\nv1\n)'
  ])('are not guessed: %j', (text) => {
    expect(() => read(text)).toThrow(
      "go.mod of main can't be read for retracted versions: line "
    )
  })
})
