// Globs over package paths, module paths, names of executables and targets.
// Patterns and names may come from a pull request. Globs that become regular
// expressions backtrack (four wildcards and a name of 300 letters take
// seconds); here the time of a match is bounded by pattern length x name length.

const maxPatternLength = 200

/** What a pattern may be, for messages. */
export const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most ${maxPatternLength} characters)`

/** Import paths hold none of the characters that other kinds of globs give a meaning to. */
export function isGlob(pattern: string): boolean {
  return (
    pattern.length > 0 &&
    pattern.length <= maxPatternLength &&
    !/[[\]{}!|\\]/.test(pattern)
  )
}

/** Whether a pattern can only match itself. */
export function isLiteral(pattern: string): boolean {
  return !/[*?]/.test(pattern) && !pattern.endsWith('/...')
}

/** One state of the pattern: what may come next in the text. */
interface Step {
  /** The text of this state; `star` and `globstar` stay in this state, a `fork` takes none. */
  readonly accepts:
    'fork' | 'one' | 'star' | 'globstar' | { readonly char: string }
  /** States that can be reached from here without any text. */
  readonly skips: readonly number[]
}

/**
 * `*` is any text within a path element and `?` one character of it; `**` is
 * any text. `**` as a whole element may also be no element, so that `a/**`
 * matches `a`; `/...` at the end is Go's way to write the same as `/**`.
 */
export function matcher(pattern: string): (text: string) => boolean {
  if (isLiteral(pattern)) return (text) => text === pattern
  const steps = compile(
    pattern
      .replace(/\/\.\.\.$/, '/**')
      // One `/**` after another says no more than one.
      .replace(/(?:\/\*{2,}){2,}(?=\/|$)/g, '/**')
  )
  return (text) => {
    let states = closure(steps, [0])
    for (const char of text) {
      const next: number[] = []
      for (const state of states) {
        const after = advance(steps[state], state, char)
        if (after !== null) next.push(after)
      }
      if (next.length === 0) return false
      states = closure(steps, next)
    }
    return states.has(steps.length)
  }
}

function compile(pattern: string): Step[] {
  const steps: Step[] = []
  const add = (accepts: Step['accepts'], ...skips: readonly number[]) => {
    steps.push({ accepts, skips: skips.map((by) => steps.length + by) })
  }
  // `**/` and, at the end, `/**` as whole elements; else one wildcard or character.
  const tokens = /(?<=^|\/)\*{2,}\/|\/\*{2,}$|\*+|[^]/gu
  for (const [token] of pattern.matchAll(tokens)) {
    if (token.endsWith('**/')) {
      add('fork', 1, 3)
      add('globstar', 1)
      add({ char: '/' })
    } else if (token.startsWith('/**')) {
      add('fork', 1, 3)
      add({ char: '/' })
      add('globstar', 1)
    } else if (token.startsWith('**')) add('globstar', 1)
    else if (token === '*') add('star', 1)
    else if (token === '?') add('one')
    else add({ char: token })
  }
  return steps
}

function closure(
  steps: readonly Step[],
  states: readonly number[]
): ReadonlySet<number> {
  const reached = new Set(states)
  // A set hands out what is added to it while it is walked.
  for (const state of reached) {
    for (const skip of steps[state]?.skips ?? []) reached.add(skip)
  }
  return reached
}

/** The state after one character; null when it doesn't fit. */
function advance(
  step: Step | undefined,
  state: number,
  char: string
): number | null {
  if (step === undefined) return null
  switch (step.accepts) {
    case 'fork':
      return null
    case 'globstar':
      return state
    case 'star':
      return char === '/' ? null : state
    case 'one':
      return char === '/' ? null : state + 1
    default:
      return step.accepts.char === char ? state + 1 : null
  }
}
