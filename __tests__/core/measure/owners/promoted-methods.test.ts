import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { measure } from '../../../../src/core/measure/measure.ts'
import { maybePromoted } from '../../../../src/core/measure/owners/promoted-methods.ts'
import { temporaryDirectory, writeFiles } from '../../../setup/programs.ts'

const directory = await temporaryDirectory()
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('maybePromoted', () => {
  it('gives what stands behind a known package and a dot to that package', () => {
    const packages = new Set([
      'main',
      'main.T.example.com/x/y',
      'example.com/x/y',
      'example.com/x/y.T.other.org/z',
      'gopkg.in/yaml.v3',
      'gopkg.in/yaml.v3/sub',
      'net/http'
    ])
    expect([...maybePromoted(packages)]).toEqual([
      ['main.T.example.com/x/y', 'main'],
      ['example.com/x/y.T.other.org/z', 'example.com/x/y']
    ])
  })
})

describe('a program with promoted methods of other packages', () => {
  it('has no package but those of its sources', async () => {
    await writeFiles(directory, {
      'go.mod': 'module example.com/app\n\ngo 1.19\n',
      'inner/x.y/inner.go': `package inner

type T struct{ n int }

//go:noinline
func (t T) hidden() int { return t.n + 1 }

type I interface{ hidden() int }

//go:noinline
func Call(i I) int { return i.hidden() }
`,
      'outer/outer.go': `package outer

import inner "example.com/app/inner/x.y"

type Value struct{ inner.T }

type Pointer struct{ *inner.T }

//go:noinline
func Use() int { return inner.Call(Value{}) + inner.Call(&Pointer{&inner.T{}}) }
`,
      'main.go': `package main

import "example.com/app/outer"

func main() { println(outer.Use()) }
`
    })
    execFileSync(
      'go',
      ['build', '-trimpath', '-ldflags=-s -w', '-o', 'app', '.'],
      {
        cwd: directory,
        env: {
          ...process.env,
          GOFLAGS: '-buildvcs=false',
          GOTOOLCHAIN: 'local',
          CGO_ENABLED: '0'
        }
      }
    )
    const { packages, symbols } = measure(
      readFileSync(join(directory, 'app')),
      {
        sha256: '',
        gzip: null,
        build: null
      }
    )
    const own = packages
      .filter(({ kind }) => kind === 'main')
      .map(({ path }) => path)
    expect(own.toSorted()).toEqual([
      'example.com/app',
      'example.com/app/inner/x.y',
      'example.com/app/outer'
    ])
    const promoted = symbols.filter(({ name }) => name.endsWith('.hidden'))
    const outer = promoted.filter(
      ({ package: owner }) => owner === 'example.com/app/outer'
    )
    expect(outer.length).toBeGreaterThan(0)
  })
})
