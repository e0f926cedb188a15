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

What the gate, the start and the analysis cost, beside what one would do without them, on the same machine in the same
run: interleaved rounds, of which the median counts. Seconds on the clock are disturbed by other work on the machine;
processor time is disturbed less, ratios within a round less, too.

${texts.join('\n')}
## How to repeat it

\`node bench/run.ts\` measures everything, \`node bench/run.ts ${parts.join('|')}\` one part; \`--rounds N\` says how often,
\`--write\` writes this page, in which the other parts stay. It needs Node 24, Go, bash, GNU time and GNU timeout, and gets
the corpus through npm. A \`gsa\` or \`goda\` on the path is used as it is; else the version named above is built out of the
Go module proxy. What it builds to measure is kept in the folder that \`GO_SIZE_GATE_BENCH_CACHE\` names, or in the
user's cache directory: nine minutes of processor time and 4 GB the first time. It ends with status 1 when a bound is broken.
`
}
