// Writes `docs/examples/`: what `check` says of real programs, two consecutive
// releases each as base and head, and of public fixes, before and after. Sources
// and modules come through the Go module proxy, those of two fixes from git. Run:
// node scripts/examples.ts [NAME…] (Node 24); all of them take some minutes, and README.md
// is written only with all of them. Caddy's report is the fixture of the tests in a
// browser, too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { markdownTable } from 'markdown-table'
import { makeReleaseRepository, type Release } from '../bench/releases.ts'
import { changeCell, headline } from '../src/core/report/headline.ts'
import { renderMarkdown } from '../src/core/report/markdown/report.ts'
import { stateIcons } from '../src/core/report/ranking.ts'
import { formatBytes } from '../src/core/text/sizes.ts'
import type { Report } from '../src/core/model/report.ts'
import { commentLimit } from '../src/github/comment/publish-comment.ts'
import { fixes, type Fix } from './examples/fixes.ts'
import { checkArguments, runCheck } from './examples/run-check.ts'

interface Example {
  readonly name: string
  readonly releases: readonly [base: Release, head: Release]
  readonly packages: readonly string[]
}

const project = join(import.meta.dirname, '..')
const directory = join(project, 'docs', 'examples')
const fixture = join(
  project,
  '__tests__',
  'fixtures',
  'rendered',
  'caddy.json.gz'
)

const examples: readonly Example[] = [
  {
    name: 'fzf',
    releases: releases('github.com/junegunn/fzf', 'v0.60.3', 'v0.61.0'),
    packages: []
  },
  {
    name: 'scc',
    // The zip has a vendor/modules.txt without a vendor directory around it.
    releases: releases('github.com/boyter/scc/v3', 'v3.4.0', 'v3.5.0', [
      'vendor'
    ]),
    // The program that users get; the module has more, for its own use.
    packages: ['.']
  },
  {
    name: 'caddy',
    releases: releases('github.com/caddyserver/caddy/v2', 'v2.10.2', 'v2.11.0'),
    packages: ['./cmd/caddy']
  }
]

function releases(
  module: string,
  base: string,
  head: string,
  strays: readonly string[] = []
): [Release, Release] {
  return [
    { module, version: base, strays },
    { module, version: head, strays }
  ]
}

interface Written<T> {
  readonly example: T
  readonly report: Report
}

/** What is run and shown: a pair of releases, or a fix. */
interface Shown {
  readonly name: string
  readonly packages: readonly string[]
}

function writeExample<T extends Shown>(
  example: T,
  make: (directory: string) => void
): Written<T> {
  const scratch = mkdtempSync(join(tmpdir(), 'go-size-gate-examples-'))
  try {
    const repository = join(scratch, example.name)
    make(repository)
    const report = runCheck(repository, example.packages, scratch)
    // As the comment that the action would write.
    const markdown = renderMarkdown(report, { limit: commentLimit })
    writeFileSync(join(directory, `${example.name}.md`), markdown)
    if (example.name === 'caddy') {
      writeFileSync(fixture, gzipSync(JSON.stringify(report), { level: 9 }))
    }
    return { example, report }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Base, head and change of the only binary. */
function sizeCells<T extends Shown>({ example, report }: Written<T>): string[] {
  const [binary] = report.reports
  if (!binary?.base || !binary.head) {
    throw new Error(`${example.name} is not there`)
  }
  return [
    formatBytes(binary.base.binary.fileSize),
    formatBytes(binary.head.binary.fileSize),
    changeCell(binary)
  ]
}

function fixesTable(written: readonly Written<Fix>[]): string {
  const rows = written.map((one) => {
    const { name, link, merged } = one.example
    return [
      `[${name}.md](${name}.md)`,
      ...sizeCells(one),
      `[${merged}](${link})`
    ]
  })
  return markdownTable(
    [['comment', 'before', 'after', 'change', 'what was merged'], ...rows],
    { align: ['l', 'r', 'r', 'r', 'l'], padding: true }
  )
}

function readme(
  written: readonly Written<Example>[],
  fixed: readonly Written<Fix>[]
): string {
  const rows = written.map((one) => {
    const { example, report } = one
    const { name, releases: sides } = example
    const [base, head] = sides
    const verdict = `${stateIcons[report.verdict.state]} ${headline(report)}`
    const program = `[${base.module}](https://pkg.go.dev/${base.module})`
    const link = `[${name}.md](${name}.md)`
    const versions = `${base.version} → ${head.version}`
    return [link, program, versions, ...sizeCells(one), verdict]
  })
  const commands = written.map(({ example }) => {
    const [base, head] = example.releases
    return `# ${base.module}: HEAD~1 is ${base.version}, HEAD is ${head.version}
go-size-gate ${checkArguments(example.packages).join(' ')} --format markdown --output ${example.name}.md`
  })
  return `# Examples

<!-- Made by: node scripts/examples.ts -->

Comments as the action would write them for real programs: two consecutive releases each as base and head, sources and
modules through the Go module proxy. The whole reports, longer than a comment may be, come from the commands below.

${markdownTable(
  [
    ['comment', 'program', 'releases', 'base', 'head', 'change', 'verdict'],
    ...rows
  ],
  { align: ['l', 'l', 'l', 'r', 'r', 'r', 'l'], padding: true }
)}

\`\`\`sh
${commands.join('\n\n')}
\`\`\`

The program of scc is built alone (\`.\`); without a package every main package of its module is, helpers for its own
development among them.

## Public fixes

Programs that were made smaller in public, before and after. What the comment names as the cause is what was merged there.

${fixesTable(fixed)}

## Releases

[release.md](release.md) has what the guard of releases says of five consecutive releases of fzf.
`
}

const names = process.argv.slice(2)
const isChosen = ({ name }: Shown): boolean =>
  names.length === 0 || names.includes(name)
const written = examples.filter(isChosen).map((example) =>
  writeExample(example, (path) => {
    makeReleaseRepository(path, example.releases)
  })
)
const fixed = fixes.filter(isChosen).map((fix) => writeExample(fix, fix.make))
if (written.length === examples.length && fixed.length === fixes.length) {
  writeFileSync(join(directory, 'README.md'), readme(written, fixed))
}
