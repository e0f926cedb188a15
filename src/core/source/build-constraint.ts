// Reads the build constraint of a Go file, and evaluates it. Pure. Source:
// go/build/constraint and `go help buildconstraint`.

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
