// Programs that nobody of this project wrote, asked about the same file: Go's
// own readers, readelf, and `go tool nm`.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { run } from '../../src/host/process.ts'
import { UserError } from '../../src/core/user-error.ts'
import { environment } from './environment.ts'

/** Seconds; each takes a second or two. */
const timeout = 300

export interface SectionExtent {
  readonly name: string
  /** Of the file. */
  readonly offset: number
  /** Bytes in the file. */
  readonly size: number
}

const told = v.object({
  goVersion: v.string(),
  main: v.string(),
  modules: v.nullable(v.array(v.string())),
  sections: v.nullable(
    v.array(
      v.object({ name: v.string(), offset: v.number(), size: v.number() })
    )
  ),
  functions: v.nullable(
    v.array(v.object({ name: v.string(), space: v.number() }))
  ),
  directories: v.nullable(v.array(v.string()))
})

/**
 * What Go's debug packages find; sections and functions are null in a format
 * that they can't read.
 */
export type Told = v.InferOutput<typeof told>

/** A built `oracle/main.go`; what it is disposed with, removes it. */
export interface Oracle extends AsyncDisposable {
  /** First elements of the import paths of the standard library. */
  readonly standard: ReadonlySet<string>
  readonly tell: (path: string) => Promise<Told>
  /** Symbols of code in the symbol table, with their size; [] where there is none. */
  readonly codeSymbols: (path: string) => Promise<SymbolOfCode[]>
}

export interface SymbolOfCode {
  readonly name: string
  /** Bytes; in Mach-O and PE files, the distance to the next symbol. */
  readonly size: number
}

/** @throws UserError where it can't be built */
export async function buildOracle(go: string): Promise<Oracle> {
  const directory = await mkdtemp(join(tmpdir(), 'go-size-gate-oracle-'))
  const program = join(directory, 'oracle')
  const source = join(import.meta.dirname, 'oracle', 'main.go')
  await output(go, ['build', '-o', program, source])
  const listed = await output(go, ['list', 'std', 'cmd'])
  return {
    standard: new Set(
      listed.split('\n').map((path) => path.split('/')[0] ?? '')
    ),
    tell: async (path) =>
      v.parse(told, JSON.parse(await output(program, [path]))),
    codeSymbols: async (path) =>
      parseNm(await output(go, ['tool', 'nm', '-size', '-type', path])),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true })
  }
}

/** The sections of an ELF file that have bytes in it, by `readelf -SW`. */
export async function readelfSections(path: string): Promise<SectionExtent[]> {
  const text = await output('readelf', ['-SW', path])
  return text.split('\n').flatMap((line) => {
    const match =
      /^\s*\[\s*\d+\] (\S+)\s+(\S+)\s+[0-9a-f]+ ([0-9a-f]+) ([0-9a-f]+) /.exec(
        line
      )
    const [, name = '', type = '', offset = '', size = ''] = match ?? []
    const row = {
      name,
      offset: Number.parseInt(offset, 16),
      size: Number.parseInt(size, 16)
    }
    const inFile = !['', 'NULL', 'NOBITS'].includes(type) && row.size > 0
    return inFile ? [row] : []
  })
}

/** Lines of `go tool nm -size -type`: address, size, type, name. */
export function parseNm(text: string): SymbolOfCode[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*[0-9a-f]+\s+(\d+) [tT] (.+)$/.exec(line)
    return match ? [{ name: match[2] ?? '', size: Number(match[1]) }] : []
  })
}

/** What a program prints on stdout. @throws UserError where it fails */
async function output(command: string, args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, {
    cwd: dirname(import.meta.dirname),
    env: environment(),
    timeoutSeconds: timeout
  })
  if (code !== 0) {
    const said = stderr.toString('utf8').trim().slice(0, 500)
    throw new UserError(`${command} ${args.join(' ')} failed: ${said}`)
  }
  return stdout.toString('utf8')
}
