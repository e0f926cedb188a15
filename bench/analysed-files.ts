// The files that analysis is measured on: published ones of the corpus, and
// programs that are built here.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import {
  corpusFolder,
  fetchPackage,
  packageFolder
} from '../scripts/corpus/fetch.ts'
import { packages, specOf } from '../scripts/corpus/packages.ts'
import { built, type Program } from './built.ts'
import { largestProgram } from './large-program.ts'

export interface AnalysedFile {
  readonly name: string
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** e.g. `go1.27.3`; '' where the file doesn't say it. */
  readonly goVersion: string
  /** `linear`: how cost grows with size. */
  readonly kind: 'published' | 'symbols' | 'linear'
  /** Whether it is the one that the target of memory is about. */
  readonly largest: boolean
}

const published: readonly (readonly [name: string, version: string])[] = [
  ['@bufbuild/buf-linux-x64', '1.75.0'],
  ['@bufbuild/buf-win32-x64', '1.74.0'],
  ['@esbuild/linux-x64', '0.28.2'],
  ['@esbuild/darwin-arm64', '0.28.2'],
  ['@esbuild/win32-x64', '0.28.2'],
  ['@typescript/typescript-linux-x64', '7.0.2'],
  ['@typescript/typescript-darwin-arm64', '7.0.2'],
  ['@typescript/typescript-win32-x64', '7.0.2']
]

const large = (count: number, symbols = false): Program => ({
  origin: { kind: 'large', packages: count },
  symbols
})

/** A sixteenth, a quarter and the whole; the smallest program is 1 MB. */
const linear: readonly Program[] = [
  { origin: { kind: 'hello' }, symbols: false },
  large(largestProgram / 16),
  large(largestProgram / 4),
  large(largestProgram)
]

const withSymbols: readonly Program[] = [
  {
    origin: {
      kind: 'release',
      release: { module: 'github.com/evanw/esbuild', version: 'v0.28.2' },
      package: './cmd/esbuild'
    },
    symbols: true
  },
  large(largestProgram, true)
]

/** Fetches and builds what is not there yet. */
export async function analysedFiles(
  say: (text: string) => void
): Promise<AnalysedFile[]> {
  const files: AnalysedFile[] = []
  for (const spec of published) files.push(await fromCorpus(spec))
  for (const program of withSymbols) files.push(ofProgram(program, say))
  for (const program of linear) files.push(ofProgram(program, say))
  return files
}

async function fromCorpus([name, version]: readonly [
  string,
  string
]): Promise<AnalysedFile> {
  const one = packages.find(
    (each) => each.name === name && each.version === version
  )
  if (one === undefined) throw new Error(`no ${name}@${version} in the corpus`)
  const folder = corpusFolder(process.env, process.platform)
  await fetchPackage(folder, one)
  // The program itself is the largest of a package.
  const [file] = one.files.toSorted((a, b) => b.bytes - a.bytes)
  if (file === undefined) throw new Error(`${specOf(one)} has no file`)
  return {
    name: specOf(one),
    path: join(packageFolder(folder, one), file.path),
    size: file.bytes,
    goVersion: file.goVersion,
    kind: 'published',
    largest: false
  }
}

function ofProgram(
  program: Program,
  say: (text: string) => void
): AnalysedFile {
  const path = built(program, say)
  const { origin, symbols } = program
  const goVersion = execFileSync('go', ['env', 'GOVERSION'], {
    encoding: 'utf8'
  })
  const name =
    origin.kind === 'large'
      ? `generated, ${origin.packages} packages`
      : origin.kind === 'hello'
        ? 'a program that prints a line'
        : `${origin.release.module} ${origin.release.version}`
  return {
    name: symbols ? `${name}, with symbols` : name,
    path,
    size: statSync(path).size,
    goVersion: goVersion.trim(),
    kind: symbols ? 'symbols' : 'linear',
    largest: origin.kind === 'large' && origin.packages === largestProgram
  }
}
