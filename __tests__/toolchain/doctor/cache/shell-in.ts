// A user's shell for tests that start no go.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { silentLog } from '../../../../src/host/log.ts'
import type { Shell } from '../../../../src/toolchain/doctor/shell.ts'

/** A shell in which nothing was asked of go, with a private directory of the run. */
export function shellIn(
  root: string,
  GOVERSION: string,
  process: Readonly<Record<string, string>> = {},
  facts: Partial<Shell['facts']> = {}
): Shell {
  const scratch = join(root, 'scratch')
  mkdirSync(scratch, { recursive: true })
  return {
    command: {
      go: 'go',
      timeoutSeconds: 60,
      log: silentLog
    },
    directory: root,
    settings: { process, file: {}, toolchain: {} },
    places: {
      home: join(root, 'home'),
      goEnvFile: '',
      goPath: '',
      modCache: '',
      bin: ''
    },
    workspace: {
      scratch,
      home: join(scratch, 'home'),
      temporary: scratch,
      goCache: join(scratch, 'gocache'),
      modCache: '',
      goPath: ''
    },
    facts: {
      GOVERSION,
      GOROOT: '',
      GOFLAGS: '',
      GOMODCACHE: '',
      GOMOD: '',
      GOWORK: '',
      GOHOSTOS: 'linux',
      GOHOSTARCH: 'amd64',
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOEXE: '',
      CGO_ENABLED: '1',
      ...facts
    },
    localVersion: GOVERSION
  }
}
