// Finds in what `go build -x -work` prints how it called the linker
// (cmd/go/internal/work/gc.go, ld; shell.go, fmtCmd and joinUnambiguously). Pure.

export interface LinkCommand {
  /** Path of the linker. */
  readonly linker: string
  /** Variables that go sets for it. */
  readonly variables: Readonly<Record<string, string>>
  /** Path of the list of archives. */
  readonly importcfg: string
  /** Arguments but for `-o`, `-importcfg` and the archive of the main package. */
  readonly flags: readonly string[]
  /** Path of that archive. */
  readonly main: string
}

/** A word, quoted as in Go where it has to be. */
const word = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"']+/g

/** The last link that is printed; null where there is none of a known form. */
export function linkCommandIn(printed: string): LinkCommand | null {
  const [, work] = /^WORK=(.+)$/m.exec(printed) ?? []
  const line = printed
    .split('\n')
    .findLast((text) => /[\\/]link(?:\.exe)?"? -o /.test(text))
  if (work === undefined || line === undefined) return null
  const words = wordsOf(line).map((text) => text.replaceAll('$WORK', work))
  const first = words.findIndex((text) => !/^[A-Z_]+=/.test(text))
  const [linker, ...args] = words.slice(first)
  const main = args.pop()
  const [output, , list, importcfg, ...flags] = args
  if (output !== '-o' || list !== '-importcfg') return null
  if (linker === undefined || importcfg === undefined || main === undefined) {
    return null
  }
  const variables = words.slice(0, first).map((text) => {
    const at = text.indexOf('=')
    return [text.slice(0, at), text.slice(at + 1)] as const
  })
  return {
    linker,
    variables: Object.fromEntries(variables),
    importcfg,
    flags,
    main
  }
}

/** Words of a line: parts that touch are one word. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  let end = -1
  for (const match of line.matchAll(word)) {
    const text = unquoted(match[0])
    if (match.index === end) words.push(`${words.pop() ?? ''}${text}`)
    else words.push(text)
    end = match.index + match[0].length
  }
  return words
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1)
  if (!text.startsWith('"')) return text
  return text.slice(1, -1).replace(/\\(.)/g, '$1')
}
