// GOPATH mode on a user's machine: a program with a dependency from the module cache,
// and one that is refused, each compared with what plain go commands say.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makePrivateHost, privatePath } from '../../setup/private-modules.ts'
import {
  ofCheck,
  smallProgram,
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from './bench.ts'

const minutes = 60_000
const dep = privatePath('dep')

/** A dependency with an initialiser, a function literal and a linkname. */
const dependency = `package dep

import _ "unsafe"

//go:linkname nanotime runtime.nanotime
func nanotime() int64

var started = nanotime()

func Each(names []string, do func(string)) {
	for _, name := range names {
		func() {
			defer func() { println(recover() == nil) }()
			do(name)
		}()
	}
	println(started)
}
`

/** Bytes of a symbol, as go tool nm has them. */
function sizeOf(machine: UserMachine, path: string, symbol: string): number {
  const line = machine
    .go('tool', 'nm', '-size', path)
    .split('\n')
    .find((text) => text.endsWith(` ${symbol}`))
  return Number(line?.trim().split(/\s+/)[1])
}

describe('a program with a dependency', () => {
  let machine: UserMachine

  beforeEach(async () => {
    machine = userMachine(
      {
        'go.mod': 'module example.com/tool\n\ngo 1.19\n',
        'main.go': `package main

import "${dep}"

func main() { dep.Each([]string{"a"}, func(name string) { println(name) }) }
`
      },
      { sharesCache: true }
    )
    const host = await makePrivateHost(machine.root)
    await host.publish('dep', 'v1.0.0', {
      'go.mod': `module ${dep}\n\ngo 1.19\n`,
      'dep.go': dependency,
      'dep.s': ''
    })
    copyFileSync(
      join(host.home, '.gitconfig'),
      join(machine.home, '.gitconfig')
    )
    writeAll(machine.home, {
      '.config/go/env':
        'GOPRIVATE=git.example.com\nGOPROXY=direct\nGOSUMDB=off\n'
    })
    machine.go('get', `${dep}@v1.0.0`)
  })

  afterEach(() => machine.remove())

  it(
    'builds so with vendor and without, as plain commands do, and has no package twice',
    async () => {
      const { environment, home, root, tree } = machine
      const before = [snapshot(home), snapshot(tree)]
      const made = await machine.diagnose(['gopath'])
      expect([snapshot(home), snapshot(tree)]).toEqual(before)
      expect(made.notices).toEqual([])
      const found = ofCheck(made, 'gopath')
      // The same by hand: of both, the path of the directory has no say in the size.
      const goPath = join(root, 'by-hand')
      const copy = join(goPath, 'src', 'example.com', 'tool')
      mkdirSync(dirname(copy), { recursive: true })
      cpSync(tree, copy, { recursive: true })
      machine.go('mod', 'vendor', '-o', join(copy, 'vendor'))
      const output = join(root, 'tool-by-hand')
      execFileSync(
        'go',
        ['build', '-trimpath', '-o', output, 'example.com/tool'],
        {
          cwd: copy,
          env: { ...environment, GO111MODULE: 'off', GOPATH: goPath }
        }
      )
      const trimmed = await machine.diagnose(['gopath'], {
        flags: ['-trimpath']
      })
      const [vendored] = ofCheck(trimmed, 'gopath')
      const own = made.programs[0]?.fileSize ?? 0
      expect(own).toBeGreaterThan(0)
      expect(
        (trimmed.programs[0]?.fileSize ?? 0) + (vendored?.bytes ?? NaN)
      ).toBe(statSync(output).size)
      expect(found.map(({ sentence }) => sentence)).toEqual([
        expect.stringMatching(/^GO111MODULE=off with vendor: the program /),
        expect.stringMatching(/^GO111MODULE=off without vendor: the program /),
        'no package is in the program twice: your build; GO111MODULE=off with vendor; GO111MODULE=off without vendor',
        expect.stringMatching(/^1 \/\/go:linkname lines .* 1 of them/),
        expect.stringMatching(
          /^package initialisers of dependencies: .* 1 packages$/
        ),
        expect.stringMatching(
          /^local functions of dependencies: .* 1 packages$/
        )
      ])
      const plain = join(root, 'plain')
      machine.go('build', '-o', plain, '.')
      const lines = found.map(({ evidence }) => evidence.at(-1)?.lines ?? [])
      expect(lines[3]).toEqual([
        `${dep} dep.go:5: nanotime, runtime.nanotime: ${sizeOf(machine, plain, 'runtime.nanotime')} bytes`
      ])
      // The linker escapes the dot.
      const escaped = dep.replace(/\.git$/, '%2egit')
      const initial = sizeOf(machine, plain, `${escaped}.init`)
      expect(lines[4]).toEqual([`${dep}: ${initial} bytes in 1`])
      expect(found[0]?.cause).toBe(
        'the names of 1 packages have the vendor directory in them'
      )
    },
    10 * minutes
  )
})

describe('a package that GOPATH mode refuses', () => {
  let machine: UserMachine
  afterEach(() => machine.remove())

  it(
    'is a note, with what Go says',
    async () => {
      machine = userMachine(
        {
          ...smallProgram,
          'main.go': `package main

import "example.com/tool/v2"

func main() { println(v2.Name) }
`,
          'v2/v2.go':
            'package v2 // import "example.com/tool"\n\nvar Name = "x"\n'
        },
        { sharesCache: true }
      )
      const made = await machine.diagnose(['gopath'])
      const [note] = ofCheck(made, 'gopath')
      expect(note).toMatchObject({
        kind: 'note',
        sentence: 'GO111MODULE=off with vendor: the program does not build',
        cause: expect.stringContaining('expects import')
      })
    },
    10 * minutes
  )

  it(
    'is none in a program without dependencies, which has nothing to show',
    async () => {
      machine = userMachine(undefined, { sharesCache: true })
      const made = await machine.diagnose(['gopath'])
      const sentences = ofCheck(made, 'gopath').map(({ sentence }) => sentence)
      expect(sentences).toHaveLength(3)
      expect(sentences.at(-1)).toContain('no package is in the program twice')
    },
    10 * minutes
  )
})
