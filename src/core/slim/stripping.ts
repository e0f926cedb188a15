// Which linker flags and -trimpath a build lacks: the variants of which each is built,
// alone and together.

/** What strips a build. */
export const strippers = ['-s', '-w', '-trimpath'] as const

export type Stripper = (typeof strippers)[number]

/** Combinations that are measured. */
const combinations: readonly (readonly Stripper[])[] = [
  ['-w'],
  ['-s'],
  ['-s', '-w'],
  ['-trimpath'],
  ['-s', '-w', '-trimpath']
]

const costs: Readonly<Record<Stripper, string>> = {
  '-s': 'No symbol table: nm, perf and debuggers name no functions.',
  '-w': 'No DWARF: debuggers show no lines and variables.',
  '-trimpath':
    'Stack traces and debuggers have paths of modules in place of your directories.'
}

/** Combinations of what the build does not have yet, each once. */
export function missingCombinations(
  present: ReadonlySet<Stripper>
): readonly (readonly Stripper[])[] {
  const lists = combinations.map((list) =>
    list.filter((one) => !present.has(one))
  )
  const keys = lists.map((list) => list.join(' '))
  return lists.filter((_, i) => {
    const key = keys[i] ?? ''
    return key !== '' && keys.indexOf(key) === i
  })
}

/** What a combination costs. Panics and their stack traces stay as they are. */
export function costOf(list: readonly Stripper[]): string {
  return list.map((one) => costs[one]).join(' ')
}

/** The linker's flags of a combination. */
export function linkerFlagsOf(list: readonly Stripper[]): string[] {
  return list.filter((one) => one !== '-trimpath')
}

/** As the table has it: `-trimpath -ldflags="-s -w"`. */
export function combinationTitle(list: readonly Stripper[]): string {
  const flags = linkerFlagsOf(list)
  const text = flags.length > 1 ? `"${flags.join(' ')}"` : flags.join('')
  return [
    ...(list.includes('-trimpath') ? ['-trimpath'] : []),
    ...(flags.length === 0 ? [] : [`-ldflags=${text}`])
  ].join(' ')
}
