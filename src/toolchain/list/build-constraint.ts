// Build constraints of a Go file: whether any target at all could build it.
// Pure. Source: go/build/constraint and `go help buildconstraint`.

// internal/syslist of Go 1.26, without systems that Go has dropped.
const systems =
  'aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows'.split(
    ' '
  )
const unixSystems = new Set(
  'aix android darwin dragonfly freebsd illumos ios linux netbsd openbsd solaris'.split(
    ' '
  )
)
const architectures =
  '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm'.split(
    ' '
  )
// A system's name that also satisfies another's (go/build, matchTag).
const implied: Readonly<Record<string, string>> = {
  android: 'linux',
  illumos: 'solaris',
  ios: 'darwin'
}

export interface SourceHeader {
  /** Name of the package clause; '' when there is none. */
  readonly packageName: string
  /** The expression of its `//go:build` line, or of its `// +build` lines; '' when there is none. */
  readonly constraint: string
}

/** `// +build` lines as one expression: space is or, comma is and, lines are and. */
function plusBuild(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const options = line.trim().split(/\s+/)
      return `(${options.map((option) => `(${option.split(',').join(' && ')})`).join(' || ')})`
    })
    .join(' && ')
}

/** Reads the constraint and the package clause of a Go file. */
export function readHeader(source: string): SourceHeader {
  let rest = source.replace(/^\uFEFF/, '')
  let goBuild = ''
  const plus: string[] = []
  for (;;) {
    rest = rest.trimStart()
    if (rest.startsWith('//')) {
      const end = rest.indexOf('\n')
      const line = end === -1 ? rest : rest.slice(0, end)
      goBuild ||= /^\/\/go:build\s+(\S.*)$/.exec(line.trimEnd())?.[1] ?? ''
      const older = /^\/\/\s*\+build\s+(\S.*)$/.exec(line.trimEnd())?.[1]
      if (older !== undefined) plus.push(older)
      rest = end === -1 ? '' : rest.slice(end + 1)
    } else if (rest.startsWith('/*')) {
      const end = rest.indexOf('*/')
      rest = end === -1 ? '' : rest.slice(end + 2)
    } else break
  }
  const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(rest)?.[1]
  return {
    packageName: packageName ?? '',
    constraint: goBuild === '' ? plusBuild(plus) : goBuild
  }
}

/**
 * Evaluates `a && !b || (c)`.
 * @throws Error when the text is no such expression
 */
export function evaluate(
  expression: string,
  holds: (tag: string) => boolean
): boolean {
  const tokens = expression.match(/&&|\|\||[()!]|[^\s()!&|]+|\S/g) ?? []
  let at = 0
  const or = (): boolean => {
    let value = and()
    while (tokens[at] === '||') {
      at++
      const right = and()
      value ||= right
    }
    return value
  }
  const and = (): boolean => {
    let value = not()
    while (tokens[at] === '&&') {
      at++
      const right = not()
      value &&= right
    }
    return value
  }
  const not = (): boolean => {
    const token = tokens[at++]
    if (token === '!') return !not()
    if (token === '(') {
      const value = or()
      if (tokens[at++] !== ')') throw new Error('missing )')
      return value
    }
    if (token === undefined || !/^[\p{L}\p{N}_.]+$/u.test(token)) {
      throw new Error(`unexpected ${token ?? 'end'}`)
    }
    return holds(token)
  }
  const value = or()
  if (at !== tokens.length) throw new Error(`unexpected ${tokens[at]}`)
  return value
}

/** The system and architecture that a file name asks for (go/build, goodOSArchFile). */
function namedTarget(file: string): { goos?: string; goarch?: string } {
  const name = file.replace(/\.go$/, '').replace(/_test$/, '')
  const parts = name.split('_').slice(1)
  const last = parts.at(-1) ?? ''
  const before = parts.at(-2) ?? ''
  if (architectures.includes(last)) {
    return systems.includes(before)
      ? { goos: before, goarch: last }
      : { goarch: last }
  }
  return systems.includes(last) ? { goos: last } : {}
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
  const named = namedTarget(file)
  for (const goos of systems) {
    const fits = (name: string): boolean =>
      name === goos || name === implied[goos]
    if (named.goos !== undefined && !fits(named.goos)) continue
    for (const goarch of architectures) {
      if (named.goarch !== undefined && named.goarch !== goarch) continue
      if (constraint === '') return true
      for (const cgo of [true, false]) {
        const holds = (tag: string): boolean =>
          fits(tag) ||
          tag === goarch ||
          tag === 'gc' ||
          (tag === 'cgo' && cgo) ||
          (tag === 'unix' && unixSystems.has(goos)) ||
          /^go1\.\d+$/.test(tag) ||
          tags.includes(tag)
        try {
          if (evaluate(constraint, holds)) return true
        } catch {
          // Go excludes no file for a line that it can't read; it fails on it.
          return false
        }
      }
    }
  }
  return false
}
