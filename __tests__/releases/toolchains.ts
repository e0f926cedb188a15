// Other releases of Go, from the module proxy, and builds by them.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const fixture = resolve('__tests__/fixtures/releases')

/** Seconds for a toolchain of some 70 MB. */
const patience = 300

/** Environment in which a toolchain does what it is told here, and nothing else. */
const settings = {
  GOFLAGS: '',
  GOWORK: 'off',
  GO111MODULE: 'on',
  CGO_ENABLED: '0'
} as const

/** A machine's own settings may hold flags that an old release doesn't know. */
const offline = {
  ...settings,
  GOENV: 'off',
  GOPROXY: 'off',
  GOTOOLCHAIN: 'local'
} as const

/** A proxy that did not answer once is not waited for again. */
let silence: Error | null = null

/**
 * The `go` command of a release such as `1.22.12`, fetched with the go command
 * of this machine (1.21 or later) into its module cache, where it stays.
 * @throws Error of one sentence where it can't be fetched
 */
export function goOfRelease(release: string): string {
  if (silence) throw silence
  const wanted = `go${release}`
  const result = spawnSync('go', ['env', 'GOROOT', 'GOPROXY'], {
    encoding: 'utf8',
    timeout: patience * 1000,
    env: { ...process.env, ...settings, GOTOOLCHAIN: wanted }
  })
  const [root = '', proxy = ''] = result.stdout.split('\n')
  const go = join(root, 'bin', 'go')
  const said = root === '' ? '' : versionOf(go)
  if (result.status === 0 && said === wanted) return go
  const isSilent = result.signal === 'SIGTERM'
  const why = isSilent
    ? `nothing came within ${patience} seconds`
    : (result.error?.message ?? lastLine(result.stderr))
  const error = new Error(
    `Go ${release} could not be fetched from the module proxy (GOPROXY=${proxy || (process.env['GOPROXY'] ?? '')}) by Go 1.21 or later: ${why || `the go command is ${said}`}`
  )
  if (isSilent) silence = error
  throw error
}

function versionOf(go: string): string {
  const { stdout } = spawnSync(go, ['version'], {
    encoding: 'utf8',
    env: { ...process.env, ...offline }
  })
  return /^go version (\S+)/.exec(stdout ?? '')?.[1] ?? ''
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

/** What the release's own `go tool nm` says of the symbols of a file. */
export function nmOfRelease(go: string, path: string): string {
  const { status, stdout, stderr } = spawnSync(
    go,
    ['tool', 'nm', '-size', '-n', path],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, ...offline }
    }
  )
  if (status !== 0) throw new Error(`go tool nm failed: ${stderr}`)
  return stdout
}

export interface Links {
  readonly path: string
  readonly twinPath: string
  /** Stripped. */
  readonly file: Uint8Array
  /** With its symbols. */
  readonly twin: Uint8Array
  /** What the linker printed with `-dumpdep`. */
  readonly listing: Uint8Array
}

/** Copies of the fixture for one release; `remove` when its tests are over. */
export function fixtureFor(release: string) {
  let made = ''
  // Made when it is needed: a filtered run leaves nothing behind.
  const place = () => {
    if (made !== '') return made
    made = mkdtempSync(join(tmpdir(), 'release-test-'))
    const [, minor = ''] = release.split('.')
    cpSync(fixture, join(made, 'program'), { recursive: true })
    writeFileSync(
      join(made, 'program', 'go.mod'),
      `module example.com/small\n\ngo 1.${minor}\n`
    )
    return made
  }
  const link = (
    go: string,
    name: string,
    goos: string,
    goarch: string,
    ldflags: string
  ) => {
    const path = join(place(), `${goos}-${goarch}-${name}`)
    // Go 1.13 brought the flag.
    const trim = Number(release.split('.')[1]) >= 13 ? ['-trimpath'] : []
    const args = ['build', ...trim, `-ldflags=${ldflags}`, '-o', path, '.']
    const result = spawnSync(go, args, {
      cwd: join(place(), 'program'),
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        ...offline,
        GOOS: goos,
        GOARCH: goarch
      }
    })
    if (result.status === 0) return { path, listing: result.stderr }
    throw new Error(
      `Go ${release} did not build for ${goos}/${goarch}: ${result.error?.message ?? result.stderr.toString('utf8')}`
    )
  }
  return {
    remove: () => {
      if (made !== '') rmSync(made, { recursive: true, force: true })
    },
    /** The stripped link and its twin, as the gate makes them. */
    links(go: string, goos: string, goarch: string): Links {
      const stripped = link(go, 'stripped', goos, goarch, '-s -w')
      const twin = link(go, 'twin', goos, goarch, '-s=false -w -dumpdep')
      return {
        path: stripped.path,
        twinPath: twin.path,
        file: readFileSync(stripped.path),
        twin: readFileSync(twin.path),
        listing: twin.listing
      }
    }
  }
}
