// What docs/store.md prints is what a user types: its lines run in their order, in one
// directory, with a program of Go and a store in a directory.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCache } from '../setup/build-cache.ts'
import { writeFiles } from '../setup/programs.ts'
import { project } from './job.ts'
import { makeSandbox } from './sandbox.ts'

const sandbox = makeSandbox()
const place = sandbox.directory('tool')
const bin = sandbox.directory('bin')
afterAll(() => sandbox.remove())

const page = readFileSync(join(project, 'docs', 'store.md'), 'utf8')

/** The blocks of shell lines. */
function blocksOf(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(
    ([, block = '']) => block
  )
}

beforeAll(async () => {
  await writeFiles(place, {
    'go.mod': 'module example.com/tool\n\ngo 1.19\n',
    'main.go':
      'package main\n\nvar version = "v1.2.3"\n\nfunc main() { println(version) }\n'
  })
  writeFileSync(
    join(bin, 'go-size-gate'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(project, 'dist', 'cli.js')}" "$@"\n`,
    { mode: 0o755 }
  )
})

/** Runs lines as a shell does; the first that fails ends them. */
function shell(
  lines: string,
  variables: Readonly<Record<string, string>> = {}
): {
  readonly status: number | null
  readonly output: string
} {
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', lines], {
    cwd: place,
    encoding: 'utf8',
    env: {
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
      HOME: sandbox.root,
      GOCACHE: buildCache(),
      GOFLAGS: '',
      ...variables
    }
  })
  return { status, output: `${stdout}${stderr}` }
}

describe('docs/store.md', () => {
  const [keys = '', put = '', get = '', verify = '', more = ''] = blocksOf(page)

  it('makes keys, builds, puts, gets and verifies', () => {
    for (const block of [keys, put, get, verify]) {
      expect(shell(block)).toMatchObject({ status: 0 })
    }
    const got = join(place, 'tool_linux_amd64')
    expect(readFileSync(got)).toEqual(
      readFileSync(join(place, 'dist', 'tool_linux_amd64'))
    )
    expect(statSync(got).mode & 0o777).toBe(0o755)
    expect(readdirSync(join(place, 'proof')).toSorted()).toEqual([
      'SHA256SUMS',
      'SHA256SUMS.sigstore.json',
      'measurement.json.gz'
    ])
  })

  it('puts another version, rolls back, lists, verifies and renews', () => {
    const { status, output } = shell(more)
    expect(status).toBe(0)
    expect(output).toMatch(/^tool v1.3.0 is in the store, and v1.3.0 is/)
    expect(output).toContain('\nv1.3.0\ntool v1.2.3 is the latest\n')
    expect(output).toContain('\ntool is proved: 8 objects\n')
  })

  it('lays objects out as the page says', () => {
    const [, layout = ''] =
      /^## What is there\n\n```text\n(.*?)^```/ms.exec(page) ?? []
    const paths = layout.split('\n').map((line) => line.split(/ {2,}/)[0] ?? '')
    const printed = paths.filter((path) => path.includes('/v1.2.3/'))
    expect(printed).toHaveLength(4)
    for (const path of printed) {
      expect(statSync(join(place, 'tools', path)).isFile()).toBe(true)
    }
  })

  it('refuses what was changed, also to whoever has fetched it before', () => {
    const path = join(place, 'tools/tool/v1.2.3/linux_amd64/tool_linux_amd64')
    const bytes = readFileSync(path)
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const again = get.replace('--output tool_linux_amd64', '--output again')
    const { status, output } = shell(again.replace('--evidence proof', ''))
    expect(status).toBe(1)
    expect(output).toContain('it is another file than the index says')
    expect(readdirSync(place)).not.toContain('again')
  })
})

it('docs/release.md goes on: puts what was released, fetches it elsewhere and verifies it', () => {
  const release = readFileSync(join(project, 'docs', 'release.md'), 'utf8')
  const [, section = ''] = /^## Into a store\n(.*?)^## /ms.exec(release) ?? []
  const [put = '', get = ''] = blocksOf(section)
  const variables = {
    STORE_SIGNING_KEY: readFileSync(join(place, 'store.key'), 'utf8'),
    STORE: join(place, 'releases'),
    GITHUB_REF_NAME: 'v2.0.0'
  }
  expect(shell(put, variables)).toMatchObject({ status: 0 })
  const elsewhere = sandbox.directory('elsewhere')
  copyFileSync(join(place, 'store.pub'), join(elsewhere, 'store.pub'))
  const { STORE_SIGNING_KEY: _, ...known } = variables
  expect(shell(`cd "${elsewhere}"\n${get}`, known)).toMatchObject({
    status: 0,
    output: expect.stringContaining('tool_linux_amd64 is proved')
  })
})
