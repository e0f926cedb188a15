// Real builds of the fixture program, for tests that read binaries.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const fixtures = resolve('__tests__/fixtures')

export const fixture = join(fixtures, 'measure')

export interface Options {
  readonly goos?: string
  readonly goarch?: string
  /** The program's directory; `measure` by default. */
  readonly fixture?: string
  /** Relative to the fixture; its root by default. */
  readonly main?: string
  readonly cgo?: boolean
  /** The C compiler; the go command's choice by default. */
  readonly cc?: string
  readonly flags?: readonly string[]
  readonly ldflags?: string
}

/** A stripped file and its twin, linked as the gate links them. */
export interface Linked {
  readonly file: Uint8Array
  readonly twin: Uint8Array
  readonly listing: Uint8Array
  readonly importcfg: Buffer
}

/** A directory for one test file; `remove` when its tests are over. */
export function workshop() {
  const directory = mkdtempSync(join(tmpdir(), 'measure-test-'))
  const remove = () => rmSync(directory, { recursive: true, force: true })
  // A build that fails while tests are collected keeps `afterAll` from running.
  const go = (output: string, options: Options): Uint8Array => {
    try {
      return run(output, options)
    } catch (error) {
      remove()
      throw error
    }
  }
  const build = (name: string, options: Options = {}): string => {
    const output = join(directory, name)
    go(output, options)
    return output
  }
  return {
    directory,
    remove,
    /** Builds and gives the path of the executable. */
    build,
    link(name: string, options: Options): Linked {
      const { flags = ['-trimpath'] } = options
      const path = build(name, { ...options, ldflags: '-s -w' })
      const listing = go(`${path}.listed`, {
        ...options,
        flags: [...flags, '-x'],
        ldflags: '-s=false -w -dumpdep'
      })
      return {
        file: read(path),
        twin: read(`${path}.listed`),
        listing: Uint8Array.from(listing),
        importcfg: Buffer.from(listing)
      }
    },
    /** What `-dumpdep` prints while linking; nothing where the output is up to date. */
    listing(name: string, options: Options): Uint8Array {
      const ldflags = `${options.ldflags ?? ''} -dumpdep`
      return go(join(directory, `${name}.listed`), { ...options, ldflags })
    }
  }
}

function run(output: string, options: Options): Uint8Array {
  const { goos = 'linux', goarch = 'amd64', main = '.' } = options
  const program = options.fixture ?? 'measure'
  const { flags = ['-trimpath'], ldflags = '', cgo = false, cc } = options
  const result = spawnSync(
    'go',
    [
      'build',
      '-buildvcs=false',
      ...flags,
      `-ldflags=${ldflags}`,
      '-o',
      output,
      main
    ],
    {
      cwd: join(fixtures, program),
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        GO111MODULE: 'on',
        GOFLAGS: '',
        GOWORK: 'off',
        GOPROXY: 'off',
        GOSUMDB: 'off',
        GOTOOLCHAIN: 'local',
        GOOS: goos,
        GOARCH: goarch,
        CGO_ENABLED: cgo ? '1' : '0',
        ...(cc === undefined ? {} : { CC: cc })
      }
    }
  )
  if (result.status !== 0) {
    throw new Error(
      `go build for ${goos}/${goarch}: ${result.error?.message ?? result.stderr.toString()}`
    )
  }
  return result.stderr
}

export const read = (path: string): Uint8Array => readFileSync(path)

/** An ELF file with another Go build ID, one character of it: that of the note whose name is `Go`. */
export function withOtherBuildId(path: string): Buffer {
  const file = readFileSync(path)
  const at = file.indexOf('\x04\0\0\0Go\0\0', 0, 'latin1') + 8
  if (at < 8) throw new Error(`${path} has no build ID`)
  file[at] = file[at] === 0x41 ? 0x42 : 0x41
  return file
}

/** Output of a command that nobody here wrote. */
export const output = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024
  })

/** Whether a command runs here. */
export const available = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args).status === 0
