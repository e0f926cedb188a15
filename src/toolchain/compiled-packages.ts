// Shows which package is being compiled and collects them, by what `go build -v` prints.
import type { LiveProgress } from '../host/live-line.ts'
import type { MainPackage } from './source-tree.ts'

/** Characters of an import path. */
const maxLine = 4096

/** What to ask of a build, and how to read what it printed. */
export interface CompiledPackages {
  readonly flags: readonly string[]
  readonly onOutput: (text: string) => void
  /** Import paths of those that were compiled so far. */
  readonly compiled: ReadonlySet<string>
  /** The output without the names of packages. */
  readonly without: (output: string) => string
}

/** Packages that the linker wants besides (cmd/go/internal/load, LinkerDeps). */
const ofLinker: ReadonlySet<string> = new Set([
  'math',
  'runtime',
  'runtime/asan',
  'runtime/cgo',
  'runtime/coverage',
  'runtime/msan',
  'runtime/race'
])

/** What the runtime is made of, which no program lists that doesn't import it. */
const ofRuntime = /^(?:internal|runtime)\/[a-z0-9/]+$/

/** Watches a build of these programs. Only names of their own packages count, and of those that the linker adds. */
export function compiledPackages(
  mains: readonly Pick<MainPackage, 'packages'>[],
  live?: LiveProgress
): CompiledPackages {
  const isPackage = (line: string): boolean =>
    ofLinker.has(line) ||
    ofRuntime.test(line) ||
    mains.some(({ packages }) => packages.has(line))
  const compiled = new Set<string>()
  let begun = ''
  return {
    flags: ['-v'],
    compiled,
    onOutput(text) {
      const lines = (begun + text).split('\n')
      // A line that has only begun is read with what follows.
      begun = lines.pop()?.slice(-maxLine) ?? ''
      const names = lines.filter(isPackage)
      for (const name of names) compiled.add(name)
      const last = names.at(-1)
      if (last !== undefined) live?.detail(`compiling ${last}`)
    },
    without: (output) =>
      output
        .split('\n')
        .filter((line) => !isPackage(line))
        .join('\n')
  }
}
