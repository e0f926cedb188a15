import { describe, expect, it } from '@jest/globals'
import { boundedText } from '../../../src/core/text/bounded-text.ts'
import {
  explainLoadError,
  firstLine,
  isAbsence
} from '../../../src/toolchain/list/load-error.ts'

const error = (
  text: string,
  importPath = '',
  position = ''
): Parameters<typeof explainLoadError>[0] => ({
  text,
  position,
  importPath,
  importStack: []
})

it('sends nobody to the go.mod of the head where the base needs a newer Go', () => {
  const newer = error(
    'go: go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)\n'
  )
  expect(explainLoadError(newer, '', true)).toBe(
    'go.mod requires Go 1.99, but the Go that builds both sides is 1.26.8: give the job Go 1.99 or newer (in a workflow: actions/setup-go with "go-version: 1.99")'
  )
})

// As printed by cmd/go; one that a test can't provoke with every Go, or not offline.
describe('explainLoadError', () => {
  it.each([
    [
      'a newer Go',
      error(
        'go: go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)\n'
      ),
      'go.mod requires Go 1.99, but the Go in use is 1.26.8: install Go 1.99 or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"'
    ],
    [
      'a newer Go for a module',
      error(
        'module example.com/a@v1.0.0 requires go >= 1.99.1 (running go 1.26.8)',
        'example.com/a'
      ),
      'module example.com/a@v1.0.0 requires Go 1.99.1, but the Go in use is 1.26.8: install Go 1.99.1 or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"'
    ],
    [
      'a module that is not what go.sum says',
      error(
        'verifying example.com/a@v1.0.0: checksum mismatch\n\tdownloaded: h1:x\n\tgo.sum:     h1:y\n\nSECURITY ERROR\n'
      ),
      "verifying example.com/a@v1.0.0: checksum mismatch: the module's content is not what go.sum records; find out which of the two is wrong before you trust either"
    ],
    [
      'a go.mod that is not up to date',
      error('go: updates to go.mod needed; to update it:\n\tgo mod tidy\n'),
      'updates to go.mod needed: run "go mod tidy" and commit go.mod and go.sum'
    ],
    [
      'a failure of git',
      error(
        "git.example.com/team/one.git@v1.0.0: reading git.example.com/team/one.git/go.mod at revision v1.0.0: git ls-remote -q origin in /cache/vcs/0: exit status 128:\n\tfatal: could not read Username for 'https://git.example.com': terminal prompts disabled\n"
      ),
      'could not fetch module git.example.com/team/one.git v1.0.0: git.example.com/team/one.git@v1.0.0: reading git.example.com/team/one.git/go.mod at revision v1.0.0: git ls-remote -q origin in /cache/vcs/0: exit status 128: fatal: could not read Username for \'https://git.example.com\': terminal prompts disabled; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from'
    ],
    [
      'a failure of a proxy, of a package alone',
      error(
        'reading https://proxy.example/x: 410 Gone',
        'example.com/x/y',
        'main.go:3:8'
      ),
      'main.go:3:8: could not fetch the module of package example.com/x/y: reading https://proxy.example/x: 410 Gone; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from'
    ],
    [
      'a target that Go does not know',
      error('go: unsupported GOOS/GOARCH pair windows/riscv64\n'),
      'unsupported GOOS/GOARCH pair windows/riscv64: "go tool dist list" prints the targets that this Go knows'
    ],
    [
      'a line that leads on to what to type',
      error(
        'missing go.sum entry for go.mod file; to add it:\n\tgo mod download example.com/x\n'
      ),
      'missing go.sum entry for go.mod file: run "go mod tidy" and commit go.sum'
    ],
    [
      'a heading of lines',
      error('go: example.com/x@v1.0.0:\n\tdetails\n'),
      'example.com/x@v1.0.0'
    ],
    [
      'anything else',
      error('something\n\tdetails\n', 'example.com/x', 'a.go:1:2'),
      'a.go:1:2: something'
    ]
  ])('%s', (_name, given, expected) => {
    expect(explainLoadError(given, '')).toBe(expected)
  })

  it('knows the module that was being fetched from what go list printed', () => {
    const stderr =
      'go: downloading example.com/x v1.0.0\ngo: downloading example.com/x/y v0.3.0\ngo: downloading example.com/xy v9.0.0\n'
    const given = error(
      'dial tcp: lookup example.com: no such host',
      'example.com/x/y/z'
    )
    expect(explainLoadError(given, stderr)).toContain(
      'could not fetch module example.com/x/y v0.3.0: dial tcp'
    )
  })
})

describe('firstLine', () => {
  it('passes over downloads and warnings', () => {
    const text =
      '\ngo: downloading a v1.0.0\ngo: warning: "./x/..." matched no packages\ngo: no go files\nmore\n'
    expect(firstLine(text)).toBe('no go files')
    expect(firstLine('')).toBe('')
  })
})

describe('isAbsence', () => {
  it.each([
    ['stat /x/cmd/gamma: directory not found', true],
    ['no Go files in /x/cmd', true],
    ['package cmd/gone is not in std (/usr/lib/go/src/cmd/gone)', true],
    ['found packages main (a.go) and other (b.go) in /x', false],
    ["main.go:1:1: expected 'package', found packag", false]
  ])('%s', (text, expected) => {
    expect(isAbsence(error(text))).toBe(expected)
  })
})

describe('a text of a megabyte, as a server of modules may answer', () => {
  it.each([
    'requires go >= 1 ',
    'errors parsing ',
    '@v0',
    ' x@v0',
    ': ',
    'updates to go.mod needed; ',
    'reading https://a/go.mod at revision ',
    'go: downloading a v1\n',
    'missing go.sum entry; to add it',
    '\n',
    ' '
  ])('ends as a message of a few thousand characters: %j', (piece) => {
    const text = piece.repeat(2 ** 20 / piece.length)
    const message = explainLoadError(error(text, 'example.com/x'), text)
    expect(message.length).toBeLessThan(10_000)
    expect(firstLine(text).length).toBeLessThanOrEqual(2000)
    expect(isAbsence(error(text))).toBe(false)
  })
})

describe('boundedText', () => {
  it('keeps 2000 lines of 2000 characters', () => {
    const long = `${'x'.repeat(5000)}\n`.repeat(5000)
    const lines = boundedText(long).split('\n')
    expect(lines.length).toBeLessThanOrEqual(2000)
    expect(Math.max(...lines.map((line) => line.length))).toBe(2000)
    expect(boundedText('\n'.repeat(5000)).length).toBeLessThan(2000)
    expect(boundedText('a\nb\n')).toBe('a\nb\n')
  })
})
