// Go programs that the bench builds, kept from run to run: in the folder that
// `GO_SIZE_GATE_BENCH_CACHE` names, or in the user's cache directory.
import { execFileSync } from 'node:child_process'
import { createHash, type Hash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusFolder } from '../scripts/corpus/fetch.ts'
import { largeProgram } from './large-program.ts'
import { download, type Release } from './releases.ts'

/** What a program is built from. */
export type Origin =
  | { readonly kind: 'large'; readonly packages: number }
  | { readonly kind: 'hello' }
  | {
      readonly kind: 'release'
      readonly release: Release
      readonly package: string
    }

export interface Program {
  readonly origin: Origin
  /** Whether the linker leaves the symbol table in, as `go tool nm` needs it. */
  readonly symbols: boolean
}

export function benchCache(): string {
  const env = { ...process.env, GO_SIZE_GATE_CORPUS: undefined }
  return (
    process.env['GO_SIZE_GATE_BENCH_CACHE'] ??
    join(dirname(corpusFolder(env, process.platform)), 'bench')
  )
}

/**
 * The path of a program for linux/amd64; builds it where it isn't kept. It is
 * known by what it is built from, the flags and the release of Go.
 */
export function built(program: Program, say: (text: string) => void): string {
  const cache = benchCache()
  const go = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' })
  const flags = [
    '-trimpath',
    '-buildvcs=false',
    program.symbols ? '-ldflags=-w' : '-ldflags=-s -w'
  ]
  const hash = createHash('sha256').update(go).update(flags.join('\n'))
  const key = addOrigin(hash, program.origin).digest('hex').slice(0, 16)
  const path = join(cache, `${nameOf(program)}-${key}`)
  if (existsSync(path)) return path
  say(`Building ${nameOf(program)}`)
  mkdirSync(cache, { recursive: true })
  const scratch = mkdtempSync(join(cache, '.new-'))
  try {
    const [directory, main] = sources(program.origin, scratch)
    const output = join(scratch, 'program')
    execFileSync('go', ['build', ...flags, '-o', output, main], {
      cwd: directory,
      env: {
        ...process.env,
        GOFLAGS: '',
        GOWORK: 'off',
        GOOS: 'linux',
        GOARCH: 'amd64',
        CGO_ENABLED: '0',
        // Kept too: the same packages are in programs of every size.
        GOCACHE: join(cache, 'go-build')
      },
      stdio: ['ignore', 'inherit', 'inherit']
    })
    renameSync(output, path)
    return path
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function nameOf({ origin, symbols }: Program): string {
  const of =
    origin.kind === 'large'
      ? `large-${origin.packages}`
      : origin.kind === 'hello'
        ? 'hello'
        : `${origin.release.module}@${origin.release.version}`
  return `${of.replaceAll('/', '+')}${symbols ? '-symbols' : ''}`
}

function addOrigin(hash: Hash, origin: Origin): Hash {
  if (origin.kind === 'hello') return hash.update(hello)
  if (origin.kind === 'large') {
    for (const name of ['large-program', 'large-record', 'large-words']) {
      hash.update(readFileSync(join(import.meta.dirname, `${name}.ts`)))
    }
    return hash.update(String(origin.packages))
  }
  const { release, package: main } = origin
  return hash.update(`${release.module}@${release.version} ${main}`)
}

const hello = `package main

import "fmt"

func main() { fmt.Println("hello") }
`

/** The directory to build in, and the package. */
function sources(origin: Origin, scratch: string): readonly [string, string] {
  if (origin.kind === 'release') {
    return [download(origin.release), origin.package]
  }
  const files =
    origin.kind === 'large'
      ? largeProgram(origin.packages)
      : [
          { path: 'go.mod', text: 'module example.com/hello\n\ngo 1.19\n' },
          { path: 'main.go', text: hello }
        ]
  for (const { path, text } of files) {
    const file = join(scratch, 'module', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return [join(scratch, 'module'), '.']
}
