// A program that embeds a Go binary is not taken for the embedded one.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../src/core/binary/inspect.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { temporaryDirectory, writeFiles } from '../../setup/programs.ts'
import { targetRows } from '../../setup/targets.ts'

const sources = {
  'go.mod': 'module example.com/host\n\ngo 1.19\n',
  'main.go':
    'package main\n\nimport _ "embed"\n\n//go:embed agent\nvar agent string\n\nfunc main() { println(len(agent)) }\n',
  'cmd/mini/main.go':
    'package main\n\nimport "example.com/host/lib"\n\nfunc main() { println(lib.Mini()) }\n',
  'lib/lib.go': 'package lib\n\n//go:noinline\nfunc Mini() int { return 42 }\n'
}

let directory: string
beforeAll(async () => {
  directory = await temporaryDirectory()
  await writeFiles(directory, sources)
})
afterAll(() => rm(directory, { recursive: true, force: true }))

function build(goos: string, goarch: string, output: string, main: string) {
  execFileSync(
    'go',
    ['build', '-trimpath', '-ldflags=-s -w', '-o', output, main],
    {
      cwd: directory,
      env: {
        ...process.env,
        GOOS: goos,
        GOARCH: goarch,
        GOFLAGS: '-buildvcs=false',
        GOTOOLCHAIN: 'local',
        CGO_ENABLED: '0'
      }
    }
  )
  return readFileSync(join(directory, output))
}

describe.each(
  targetRows([
    ['windows', 'amd64'],
    ['js', 'wasm'],
    ['linux', 'amd64']
  ])
)('a host for %s/%s with an embedded Go program', (goos, goarch) => {
  let host: Buffer
  let measured: Measurement
  beforeAll(() => {
    build(goos, goarch, 'agent', './cmd/mini')
    host = build(goos, goarch, 'host', '.')
    measured = measure(host, { sha256: '', gzip: null, build: null })
  })

  it('has its own build info', () => {
    expect(inspectBinary(host).buildInfo?.path).toBe('example.com/host')
    expect(measured.binary.mainPackage).toBe('example.com/host')
  })

  it("has its own functions, and none of the embedded program's", () => {
    expect(measured.attribution.level).toBe('functions')
    const own = measured.packages
      .map(({ path }) => path)
      .filter((path) => path.startsWith('example.com/'))
    expect(own).toEqual(['example.com/host'])
  })

  it('names its own module text as build info, and not the embedded one', () => {
    const { blob, text } = inspectBinary(host).buildInfo ?? { text: '' }
    const frames = 32
    const nul = 1
    const named = measured.symbols.filter(
      ({ name }) => name === 'runtime.modinfo.str'
    )
    const [own = 0, ...others] = named.map(({ size }) => size)
    expect(others).toEqual([])
    // In Wasm the headers of the segments that the text is cut into count with it.
    const headers = own - (text.length + frames + nul)
    if (goarch === 'wasm') expect(headers).toBeLessThan(64)
    else expect(headers).toBe(0)
    expect(blob === undefined).toBe(goarch === 'wasm')
  })
})
