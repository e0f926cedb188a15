// In what a user's build and the enforced one differ, and what each change makes of it.
import { describe, expect, it } from '@jest/globals'
import type { BuildRequest } from '../../../src/toolchain/doctor/cause.ts'
import { causesOf } from '../../../src/toolchain/doctor/causes.ts'
import { deviationsOf } from '../../../src/toolchain/doctor/deviations.ts'
import type { Shell } from '../../../src/toolchain/doctor/shell.ts'
import { silentLog } from '../../../src/host/log.ts'
import { plainSettings } from '../../setup/programs.ts'

const directory = '/nowhere'

function shell(file: Record<string, string>, goWork = ''): Shell {
  return {
    command: { go: 'go', log: silentLog, timeoutSeconds: 1 },
    directory,
    settings: { process: {}, file, toolchain: {} },
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
      GOFLAGS: file['GOFLAGS'] ?? '',
      GOMODCACHE: '',
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOHOSTOS: 'linux',
      GOHOSTARCH: 'amd64',
      GOEXE: '',
      GOMOD: '',
      GOWORK: goWork,
      CGO_ENABLED: '1'
    },
    localVersion: 'go1.26.8'
  }
}

async function causes(
  user: Shell,
  flags: readonly string[] = [],
  ldflags: readonly string[] = []
) {
  return await causesOf(
    user,
    { root: directory, directory },
    {
      flags,
      settings: { ...plainSettings, ldflags },
      deviations: deviationsOf(user)
    }
  )
}

const shown = (made: Awaited<ReturnType<typeof causes>>): readonly string[] =>
  made.map((cause) => cause.shown)

const gate = ['with -ldflags=-s -w', 'with -buildvcs=false', 'with -trimpath']

describe('causes', () => {
  it('are the gate’s own flags in a clean shell', async () => {
    const made = await causes(shell({}))
    expect(shown(made)).toEqual(gate)
    expect(made.map(({ cost }) => cost)).toEqual(['warm', 'warm', 'cold'])
  })

  it('are none where the shell builds as the gate does', async () => {
    const text = "-trimpath '-ldflags=-w -s' -buildvcs=false -v -mod=mod"
    expect(shown(await causes(shell({ GOFLAGS: text })))).toEqual([])
  })

  it('are settings first, then flags, then those of the linker one by one', async () => {
    const user = shell({
      GOAMD64: 'v3',
      GOFLAGS: "-tags=x '-ldflags=-s -X main.a=1'"
    })
    const made = await causes(user, ['-race', '-tags=y'])
    expect(shown(made)).toEqual([
      'without GOAMD64=v3',
      'without GOFLAGS: -tags=x',
      'without -race',
      'without -ldflags=-X main.a=…',
      'with -ldflags=-w',
      'with -buildvcs=false',
      'with -trimpath'
    ])
    const last = made.reduce<BuildRequest>(
      (request, { change }) => change(request),
      {
        settings: user.settings,
        flags: ['-race', '-tags=y']
      }
    )
    expect(last).toEqual({
      settings: { process: {}, file: {}, toolchain: {} },
      flags: ['-tags=y', '-ldflags=-s -w', '-buildvcs=false', '-trimpath']
    })
  })

  it('leave flags of the linker that the gate is given, too', async () => {
    const flags = ['-ldflags=-X main.a=1']
    const made = await causes(shell({}), flags, ['-X', 'main.a=1'])
    expect(shown(made)).toEqual(gate)
    const settings = { process: {}, file: {}, toolchain: {} }
    expect(made[0]?.change({ settings, flags }).flags).toEqual([
      '-ldflags=-X main.a=1 -s -w'
    ])
  })

  it('end with the text that the gate gives the linker, which is in the build ID', async () => {
    const user = shell({ GOFLAGS: '-ldflags=-w' })
    const made = await causes(user)
    expect(shown(made)[0]).toBe('with -ldflags=-s')
    const { settings } = user
    expect(made[0]?.change({ settings, flags: [] }).flags).toEqual([
      '-ldflags=-s -w'
    ])
  })

  it('have a go.work from above the repository', async () => {
    const made = await causes(shell({}, '/above/go.work'))
    expect(shown(made)[0]).toBe('with GOWORK=off')
  })
})
