// Which settings deviate, and what is left when one is taken away.
import { describe, expect, it } from '@jest/globals'
import {
  deviationsOf,
  type Deviation
} from '../../../src/toolchain/doctor/deviations.ts'
import type { Shell } from '../../../src/toolchain/doctor/shell.ts'
import { silentLog } from '../../../src/host/log.ts'

function shell(
  settings: Partial<Shell['settings']>,
  goFlags = '',
  localVersion = 'go1.26.8'
): Shell {
  const directory = '/nowhere'
  return {
    command: { go: 'go', log: silentLog, timeoutSeconds: 1 },
    directory,
    settings: { process: {}, file: {}, toolchain: {}, ...settings },
    places: { home: '', goEnvFile: '', goPath: '', modCache: '', bin: '' },
    workspace: {
      scratch: '',
      goCache: '',
      home: '',
      temporary: '',
      modCache: '',
      goPath: ''
    },
    facts: {
      GOVERSION: 'go1.26.8',
      GOROOT: '',
      GOFLAGS: goFlags,
      GOMODCACHE: '',
      GOMOD: '',
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOHOSTOS: 'linux',
      GOHOSTARCH: 'amd64',
      GOEXE: '',
      GOWORK: '',
      CGO_ENABLED: '1'
    },
    localVersion
  }
}

/** What is left of settings without each. */
const left = (
  { settings }: Shell,
  deviations: readonly Deviation[]
): readonly (Shell['settings'] | null)[] =>
  deviations.map(({ without }) => without?.(settings) ?? null)

describe('deviations', () => {
  it('are none in a clean shell', () => {
    const clean = shell({
      process: { PATH: '/bin', GOPROXY: 'direct', GOCACHE: '/c', CC: 'gcc' },
      toolchain: { GOTOOLCHAIN: 'auto', GOPROXY: 'x' }
    })
    expect(deviationsOf(clean)).toEqual([])
  })

  it('say where each is set, and how to take it away', () => {
    const user = shell({
      process: { CGO_ENABLED: '0' },
      file: { GOAMD64: 'v3', CGO_ENABLED: '1' },
      toolchain: { GODEBUG: 'x=1' }
    })
    const made = deviationsOf(user)
    expect(
      made.map(({ shown, place, remedy, cost }) => [shown, place, remedy, cost])
    ).toEqual([
      ['CGO_ENABLED=0', 'the environment', 'unset CGO_ENABLED', 'cold'],
      ['GOAMD64=v3', 'the file of go env -w', 'go env -u GOAMD64', 'cold'],
      [
        'GODEBUG=x=1',
        'go.env of the toolchain',
        `sed -i '/^GODEBUG=/d' "$(go env GOROOT)/go.env"`,
        'none'
      ]
    ])
    expect(left(user, made)).toEqual([
      { process: {}, file: { GOAMD64: 'v3' }, toolchain: { GODEBUG: 'x=1' } },
      {
        process: { CGO_ENABLED: '0' },
        file: { CGO_ENABLED: '1' },
        toolchain: { GODEBUG: 'x=1' }
      },
      null
    ])
  })

  it('are one for each flag of GOFLAGS, and the others stay', () => {
    const text = `-trimpath '-ldflags=-s -w'`
    const user = shell({ file: { GOFLAGS: text } }, text)
    const made = deviationsOf(user)
    expect(made.map(({ shown, cost }) => [shown, cost])).toEqual([
      ['GOFLAGS: -trimpath', 'cold'],
      ['GOFLAGS: -ldflags=-s -w', 'warm']
    ])
    expect(
      left(user, made).map((settings) => settings?.process['GOFLAGS'])
    ).toEqual([`'-ldflags=-s -w'`, '-trimpath'])
    // One after another, nothing is left.
    const none = made.reduce(
      (settings, { without }) => without?.(settings) ?? settings,
      user.settings
    )
    expect(none).toEqual({ process: {}, file: {}, toolchain: {} })
  })

  it('leave no empty GOFLAGS, which would give way to that of the toolchain', () => {
    const user = shell({ toolchain: { GOFLAGS: '-trimpath' } }, '-trimpath')
    const [settings] = left(user, deviationsOf(user))
    expect(settings?.process['GOFLAGS']).toBe('-buildvcs=auto')
  })

  it('hide the values of stamps', () => {
    const text = '-ldflags=-X=main.key=secret'
    const made = deviationsOf(shell({ file: { GOFLAGS: text } }, text))
    expect(made[0]?.shown).not.toContain('secret')
  })

  it('have the release that go.mod asks for, as something that is meant', () => {
    const made = deviationsOf(shell({}, '', 'go1.25.0'))
    expect(made).toEqual([
      expect.objectContaining({
        shown: 'go1.26.8 instead of go1.25.0',
        isExpected: true
      })
    ])
  })
})
