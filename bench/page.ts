// docs/performance.md: a part per measurement, each written apart; the parts that
// were not measured now stay as they are. Pure.

export const parts = ['gate', 'startup', 'analyze', 'compare'] as const

export type Part = (typeof parts)[number]

export const isPart = (text: string): text is Part =>
  parts.some((part) => part === text)

const titles: Readonly<Record<Part, string>> = {
  gate: 'The gate beside a bare build',
  startup: 'The start',
  analyze: 'Analysing a file',
  compare: 'Comparing two measurements'
}

const begin = (part: Part): string => `<!-- begin ${part} -->\n\n`
const end = (part: Part): string => `\n<!-- end ${part} -->\n`

/** The text of a part in a page; null where the page doesn't have it. */
function partOf(page: string, part: Part): string | null {
  const from = page.indexOf(begin(part))
  const to = page.indexOf(end(part))
  return from < 0 || to < from
    ? null
    : page.slice(from + begin(part).length, to)
}

/**
 * The text of docs/performance.md.
 * @param before the page as it is; '' where there is none
 */
export function performancePage(
  fresh: ReadonlyMap<Part, string>,
  before: string
): string {
  const texts = parts.map((part) => {
    const text =
      fresh.get(part) ??
      partOf(before, part) ??
      `Not measured yet: \`node bench/run.ts ${part} --write\`.\n`
    return `## ${titles[part]}

${begin(part)}${text}${end(part)}`
  })
  return `# Performance

<!-- Made by: node bench/run.ts --write -->

This page measures what the gate, its start and an analysis cost, beside the same work without them. Both sides run on the
same machine in interleaved rounds, and the median counts. Other work on the machine disturbs seconds on the clock;
it disturbs processor time less, and ratios within a round as well.

${texts.join('\n')}
## How to repeat it

\`node bench/run.ts\` measures everything, \`node bench/run.ts ${parts.join('|')}\` one part. \`--rounds N\` sets the number
of rounds. \`--write\` writes this page and keeps the other parts. It needs Node 24, Go, bash, GNU time and GNU timeout, and
gets the corpus through npm. A \`gsa\` or \`goda\` on the path is used; otherwise the version named above is built from the Go
module proxy. The programs that it measures are built once, which takes nine minutes of processor time and 4 GB. They are
kept in the folder that \`GO_SIZE_GATE_BENCH_CACHE\` names, or in the user's cache directory. The exit status is 1 if a bound
is broken.
`
}
