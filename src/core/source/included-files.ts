// Decides which files of a package Go compiles for one target and one set of tags
// (go/build, matchFile, goodOSArchFile and matchTag). Pure.
import { evaluate } from './build-constraint.ts'

// internal/syslist of Go 1.26: what Go builds for, and names that are reserved.
const liveSystems =
  'aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows'.split(
    ' '
  )
const liveArchitectures =
  '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm'.split(
    ' '
  )
const systems: ReadonlySet<string> = new Set([
  ...liveSystems,
  'hurd',
  'nacl',
  'zos'
])
const architectures: ReadonlySet<string> = new Set([
  ...liveArchitectures,
  ...'amd64p32 armbe arm64be mips64p32 mips64p32le ppc riscv s390 sparc sparc64'.split(
    ' '
  )
])
const unixSystems: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris'.split(
    ' '
  )
)

/** A system that also satisfies the name of another. */
const implied: Readonly<Record<string, string>> = {
  android: 'linux',
  illumos: 'solaris',
  ios: 'darwin'
}

/** What a build is for. */
export interface BuildContext {
  readonly goos: string
  readonly goarch: string
  readonly usesCgo: boolean
  /** Tags that are set: by the user, by the toolchain and for releases of Go. */
  readonly tags: Pick<ReadonlySet<string>, 'has'>
}

/** Whether Go compiles a file with this name and this constraint ('' for none). */
export function isIncluded(
  file: string,
  constraint: string,
  context: BuildContext
): boolean {
  if (/^[_.]/.test(file) || !fitsName(file, context)) return false
  if (constraint === '') return true
  try {
    return evaluate(constraint, (tag) => holds(tag, context))
  } catch {
    return false
  }
}

function holds(tag: string, context: BuildContext): boolean {
  const { goos, goarch, usesCgo, tags } = context
  if (tag === goos || tag === goarch || tag === implied[goos]) return true
  if (tag === 'gc') return true
  if (tag === 'cgo') return usesCgo
  if (tag === 'unix') return unixSystems.has(goos)
  return tags.has(tag === 'boringcrypto' ? 'goexperiment.boringcrypto' : tag)
}

/** Whether the end of a file's name, such as `_linux_amd64`, fits the target. */
function fitsName(file: string, context: BuildContext): boolean {
  const [stem = ''] = file.split('.', 1)
  const parts = stem.split('_').slice(1)
  if (parts.at(-1) === 'test') parts.pop()
  const last = parts.at(-1) ?? ''
  const before = parts.at(-2) ?? ''
  if (architectures.has(last) && systems.has(before)) {
    return holds(before, context) && holds(last, context)
  }
  const isKnown = systems.has(last) || architectures.has(last)
  return !isKnown || holds(last, context)
}

/**
 * True when some system and architecture, with these tags, would build the
 * file. False for what only an unset tag turns on, such as `ignore`.
 */
export function isBuildable(
  file: string,
  constraint: string,
  tags: readonly string[]
): boolean {
  const set = {
    has: (tag: string) => /^go1\.\d+$/.test(tag) || tags.includes(tag)
  }
  return liveSystems.some((goos) =>
    liveArchitectures.some((goarch) =>
      [true, false].some((usesCgo) =>
        isIncluded(file, constraint, { goos, goarch, usesCgo, tags: set })
      )
    )
  )
}

/** The tags that an expression names, each once. */
export function tagsIn(constraint: string): readonly string[] {
  return [...new Set(constraint.match(/[^\s()!&|]+/g) ?? [])]
}

/**
 * Whether the target, the compiler or the release of Go decides a tag, and not
 * `-tags`: systems, architectures and their features, `cgo`, `race` and such.
 */
export function isSetByGo(tag: string): boolean {
  const [first = ''] = tag.split('.', 1)
  return (
    systems.has(tag) ||
    architectures.has(first) ||
    ofToolchain.has(first) ||
    /^(?:go|fips140v)\d+\.\d+$/.test(tag)
  )
}

const ofToolchain: ReadonlySet<string> = new Set([
  'asan',
  'boringcrypto',
  'cgo',
  'compiler_bootstrap',
  'gc',
  'gccgo',
  'goexperiment',
  'msan',
  'race',
  'unix'
])
