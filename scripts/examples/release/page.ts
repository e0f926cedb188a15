// The page of the example: what a maintainer sees of each release, in order.
import { markdownTable } from 'markdown-table'
import type { Report } from '../../../src/core/model/report.ts'
import { headline } from '../../../src/core/report/headline.ts'
import { stateIcons } from '../../../src/core/report/ranking.ts'

/** A release that was judged, or judged again. */
export interface Step {
  readonly tag: string
  readonly title: string
  /** What happened, a paragraph. */
  readonly story: string
  readonly report: Report
  /** As a terminal shows it. */
  readonly text: string
  readonly markdown: string
  /** Whether the release may be published, and has the report. */
  readonly isAttached: boolean
}

/** Where the notes of a release are, from the page. */
export const notesFile = (tag: string): string => `release/fzf-${tag}.md`

/** @param budget the budget file when the second version was tagged */
export function releasePage(steps: readonly Step[], budget: string): string {
  const rows = steps.map(({ tag, title, report, isAttached }) => [
    title,
    `${stateIcons[report.verdict.state]} ${headline(report)}`,
    isAttached ? `[${tag}](${notesFile(tag)})` : ''
  ])
  const sections = steps.map(
    ({ title, story, text }) =>
      `## ${title}\n\n${story}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``
  )
  return `${opening}
${markdownTable([['release', 'verdict', 'notes'], ...rows], { padding: true })}

The budget file, \`.github/go-size-gate.yml\`:

\`\`\`yaml
${budget.trimEnd()}
\`\`\`

What ran for each version, before anything was public. The draft has the archives of \`dist\`:

\`\`\`sh
goreleaser release --clean --skip=publish,announce
export GH_TOKEN="$(gh auth token)" BASELINE_SIGNING_KEY="$KEY"
go-size-gate release check --binaries dist/artifacts.json --repository junegunn/fzf
\`\`\`

${sections.join('\n\n')}
`
}

const opening = `# Five releases of fzf

<!-- Made by: node scripts/release-examples.ts -->

What [\`release check\`](../release.md) says of five consecutive releases of [fzf](https://github.com/junegunn/fzf).
GoReleaser built them from the sources in the Go module proxy, by fzf's own configuration and names, for five of its
targets and with one release of Go. So the numbers are not those of the archives that fzf published. The commits, the
budget and GitHub's API are local ones. The limits were chosen when the sizes were known, so that two versions break
one: the page shows how the guard works, and not what fzf's maintainers would have met.
`
