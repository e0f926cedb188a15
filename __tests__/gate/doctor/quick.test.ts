// Doctor without a build.
import { afterEach, describe, expect, it } from '@jest/globals'
import {
  ofCheck,
  smallProgram,
  snapshot,
  userMachine,
  writeAll,
  type UserMachine
} from './bench.ts'

let machine: UserMachine | null = null

afterEach(() => {
  machine?.remove()
  machine = null
})

describe('doctor --quick', () => {
  it('lists what is polluted: the file of go env -w and the environment', async () => {
    machine = userMachine()
    writeAll(machine.home, {
      '.config/go/env': "GOFLAGS=-trimpath '-ldflags=-s -w'\nGOAMD64=v1\n"
    })
    const environment = {
      ...machine.environment,
      CGO_ENABLED: '0',
      GOTOOLCHAIN: ''
    }
    const made = await machine.diagnose(['environment'], {
      isQuick: true,
      environment
    })
    expect(
      made.findings.map(({ sentence, bytes }) => [
        sentence.split(',')[0],
        bytes
      ])
    ).toEqual([
      ['CGO_ENABLED=0', null],
      ['GOAMD64=v1', null],
      ['GOFLAGS: -trimpath', null],
      ['GOFLAGS: -ldflags=-s -w', null]
    ])
    expect(made.plan).toEqual([])
  })

  it('finds nothing in a clean shell, and changes nothing', async () => {
    // Go would write its telemetry into a home that it may.
    machine = userMachine(smallProgram, { hasTelemetry: true })
    const { home, tree } = machine
    const before = [snapshot(home), snapshot(tree)]
    const environment = { ...machine.environment, GOTOOLCHAIN: '' }
    const made = await machine.diagnose(['environment'], {
      isQuick: true,
      environment
    })
    expect(ofCheck(made, 'environment')).toEqual([])
    expect([snapshot(home), snapshot(tree)]).toEqual(before)
  })
})

describe('a module that is not in the module cache', () => {
  it('is refused, and Go writes nothing there', async () => {
    const hash = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    machine = userMachine({
      'go.mod': `module example.com/tool

go 1.19

require example.com/dep v1.0.0
`,
      'go.sum': `example.com/dep v1.0.0 ${hash}
example.com/dep v1.0.0/go.mod ${hash}
`,
      'main.go': `package main

import _ "example.com/dep"

func main() {}
`
    })
    const { home, tree } = machine
    const before = [snapshot(home), snapshot(tree)]
    await expect(machine.diagnose(['install'])).rejects.toThrow(
      'run go mod download first'
    )
    expect([snapshot(home), snapshot(tree)]).toEqual(before)
  })
})

describe('a Go that the tree asks for and that is not there', () => {
  it('is refused, and Go writes nothing for it', async () => {
    machine = userMachine({
      'go.mod': 'module example.com/tool\n\ngo 1.99\n',
      'main.go': 'package main\n\nfunc main() {}\n'
    })
    const environment = { ...machine.environment, GOTOOLCHAIN: 'auto' }
    const before = snapshot(machine.home)
    await expect(
      machine.diagnose(['environment'], { environment })
    ).rejects.toThrow('asks for go1.99')
    expect(snapshot(machine.home)).toEqual(before)
  })
})
