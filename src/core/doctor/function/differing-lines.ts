// Compares two listings of a function line by line.
import { inColumn } from '../../model/columns.ts'
import type { Instruction } from './compiler-listing.ts'

/** A text for comparisons: without the place that a branch leads to. */
function withoutTarget({ text }: Instruction): string {
  return text.replace(/([ ,])\d+$/, '$1…')
}

/** A line that both have. */
const same = (text: string): string => `  ${text}`

/** Unchanged lines around changed ones. */
const context = 3

/** Cells of the table of longest common parts. */
const maxCells = 4_000_000

/**
 * The lines of two listings that differ, each after a `-` or a `+`, with some unchanged
 * ones around them after a blank; addresses and lines of the source are left out, and so
 * is where branches lead to.
 * @returns [] where nothing differs; null where they are too long to be compared
 */
export function differingLines(
  base: readonly Instruction[],
  head: readonly Instruction[]
): readonly string[] | null {
  const from = base.map(withoutTarget)
  const to = head.map(withoutTarget)
  let start = 0
  while (
    start < from.length &&
    start < to.length &&
    from[start] === to[start]
  ) {
    start++
  }
  let end = 0
  while (
    end < Math.min(from.length, to.length) - start &&
    from.at(-1 - end) === to.at(-1 - end)
  ) {
    end++
  }
  if (start === from.length && start === to.length) return []
  const middle = changes(
    from.slice(start, from.length - end),
    to.slice(start, to.length - end)
  )
  if (middle === null) return null
  const lines = [
    ...from.slice(0, start).map(same),
    ...middle,
    ...from.slice(from.length - end).map(same)
  ]
  return aroundChanges(lines)
}

/** Longest common subsequence, from the end on. */
function changes(
  from: readonly string[],
  to: readonly string[]
): string[] | null {
  const width = to.length + 1
  if ((from.length + 1) * width > maxCells) return null
  const lengths = new Uint32Array((from.length + 1) * width)
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        from[i] === to[j]
          ? inColumn(lengths[(i + 1) * width + j + 1]) + 1
          : Math.max(
              inColumn(lengths[(i + 1) * width + j]),
              inColumn(lengths[i * width + j + 1])
            )
    }
  }
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      lines.push(same(from[i] ?? ''))
      i++
      j++
    } else if (
      j === to.length ||
      (i < from.length &&
        inColumn(lengths[(i + 1) * width + j]) >=
          inColumn(lengths[i * width + j + 1]))
    ) {
      lines.push(`- ${from[i++]}`)
    } else lines.push(`+ ${to[j++]}`)
  }
  return lines
}

function aroundChanges(lines: readonly string[]): string[] {
  const isShown = lines.map((_, i) =>
    lines
      .slice(Math.max(0, i - context), i + context + 1)
      .some((line) => !line.startsWith('  '))
  )
  return lines.flatMap((line, i) => {
    if (isShown[i] === true) return [line]
    return i === 0 || isShown[i - 1] === true ? ['  …'] : []
  })
}
