import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { largeProgram } from '../../bench/large-program.ts'

const directory = mkdtempSync(join(tmpdir(), 'go-size-gate-large-'))
afterAll(() => rmSync(directory, { recursive: true }))

const texts = (packages: number): Map<string, string> =>
  new Map([...largeProgram(packages)].map(({ path, text }) => [path, text]))

describe('the generated program', () => {
  it('is the same each time, and its packages are those of a larger one', () => {
    expect(texts(2)).toEqual(texts(2))
    const larger = texts(3)
    for (const [path, text] of texts(2)) {
      if (path !== 'main.go') expect(larger.get(path)).toBe(text)
    }
  })

  it('builds, runs, and has some thousand functions in a package', () => {
    for (const { path, text } of largeProgram(1)) {
      const file = join(directory, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const go = (...args: string[]): string =>
      execFileSync('go', args, {
        cwd: directory,
        env: {
          ...process.env,
          GOFLAGS: '',
          GOWORK: 'off',
          GOOS: '',
          GOARCH: ''
        },
        encoding: 'utf8',
        maxBuffer: 1 << 26
      })
    go('build', '-trimpath', '-buildvcs=false', '-o', 'large', '.')
    const printed = execFileSync(join(directory, 'large'), ['7:key'], {
      encoding: 'utf8'
    })
    expect(Number(printed)).toBeGreaterThan(0)
    const functions = go('tool', 'nm', 'large')
      .split('\n')
      .filter((line) => /^\s*[0-9a-f]+ [tT] example\.com\/large\//.test(line))
    expect(functions.length).toBeGreaterThan(2500)
  })
})
