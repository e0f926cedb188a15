// Allowances: other limits for pull requests of some authors, and for those
// that only update dependencies.
import type { Allowance, BudgetFile, Layer } from './budget.ts'

/** What is known of a change apart from its sizes. */
export interface ChangeFacts {
  /** Login of the pull request's author, by the platform; '' when unknown. */
  readonly author: string
  /** Paths that differ from the base; null when unknown. */
  readonly files: readonly string[] | null
}

export interface AllowanceLayers {
  readonly layers: readonly Layer[]
  /** A sentence for each allowance that holds. */
  readonly notices: readonly string[]
}

export const nothingAllowed: AllowanceLayers = { layers: [], notices: [] }

/** The allowances of a budget file that hold for a change, in their order. */
export function allowancesFor(
  file: BudgetFile,
  facts: ChangeFacts
): AllowanceLayers {
  const holding = file.allowances.filter((allowance) => holds(allowance, facts))
  return {
    layers: holding,
    notices: holding.map(
      ({ author, dependenciesOnly, line }) =>
        `the allowance in line ${line} of the budget file holds: ${[
          ...(author === null ? [] : [`the author is ${author}`]),
          ...(dependenciesOnly
            ? ['only files that name or hold dependencies changed']
            : [])
        ].join(', and ')}`
    )
  }
}

function holds(
  { author, dependenciesOnly }: Allowance,
  facts: ChangeFacts
): boolean {
  const byAuthor =
    author === null || author.toLowerCase() === facts.author.toLowerCase()
  const byFiles =
    !dependenciesOnly ||
    (facts.files !== null &&
      facts.files.length > 0 &&
      facts.files.every(isOfDependencies))
  return byAuthor && byFiles
}

/** Files in which Go names dependencies, and vendored ones (go.dev/ref/mod). */
function isOfDependencies(path: string): boolean {
  return /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)$|vendor\/.)/s.test(path)
}
