// Finds out whether Go source declares `func main`, which the linker requires of
// a program (the Go specification, "Program execution"). Pure.

/** Closing text of what opens so; nothing inside of it is a token. */
const closings: Readonly<Record<string, string>> = {
  '//': '\n',
  '/*': '*/',
  '`': '`'
}

/** Index after a rune or an interpreted string that starts at `at`; neither may hold a line break. */
function afterQuoted(source: string, at: number): number {
  const quote = source[at]
  let next = at + 1
  while (next < source.length && source[next] !== quote) {
    if (source[next] === '\n') return next
    next += source[next] === '\\' ? 2 : 1
  }
  return next + 1
}

// Makes another function main.main.
const alias = /^\/\/go:linkname[ \t]+\S+[ \t]+main\.main\b/m
const word = /[\p{L}_][\p{L}\p{N}_]*/uy

/**
 * True when a file of package main declares `func main` at its top level; also
 * for source that can't be read to its end, which the compiler is left to refuse.
 */
export function declaresMain(source: string): boolean {
  if (alias.test(source)) return true
  let depth = 0
  let before = ''
  let at = 0
  while (at < source.length) {
    const char = source[at] ?? ''
    const closing = closings[source.slice(at, at + 2)] ?? closings[char]
    if (closing !== undefined) {
      const end = source.indexOf(closing, at + (closing === '`' ? 1 : 2))
      if (end === -1) return closing !== '\n' || depth !== 0
      at = end + closing.length
      continue
    }
    if (/\s/.test(char)) {
      at++
      continue
    }
    word.lastIndex = at
    const [token = char] = word.exec(source) ?? []
    if (depth === 0 && before === 'func' && token === 'main') return true
    if (token === '{' || token === '(') depth++
    if ((token === '}' || token === ')') && depth-- === 0) return true
    before = token
    at =
      char === '"' || char === "'" ? afterQuoted(source, at) : at + token.length
  }
  return depth !== 0
}
