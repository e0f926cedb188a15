// Writes `docs/examples/`: what `check` says of real programs, two consecutive
// releases each as base and head. Sources and modules come through the Go module
// proxy. Run: node scripts/examples.ts [NAME…] (Node 24); all of them take some
// minutes, and README.md is written only with all of them. Caddy's report is the fixture of
// the tests in a browser, too.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
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

function argumentsOf({ packages }: Example): string[] {
  return [
    'check',
    ...packages,
    '--base',
    'HEAD~1',
    '--exact-base',
    '--go-proxy',
    'https://proxy.golang.org'
  ]
}

/** Nothing of this machine's settings, so that no example tells of them. */
function environment(home: string): Record<string, string> {
  const modCache = execFileSync('go', ['env', 'GOMODCACHE'], {
    encoding: 'utf8'
  })
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GOENV: 'off',
    GOMODCACHE: modCache.trim()
  }
}

/** Runs `check`. */
function run(example: Example, scratch: string): Report {
  const repository = join(scratch, example.name)
  const home = join(scratch, 'home')
  const output = join(scratch, `${example.name}.json`)
  mkdirSync(home, { recursive: true })
  makeReleaseRepository(repository, example.releases)
  const { status } = spawnSync(
    process.execPath,
    [
      join(project, 'src', 'cli.ts'),
      ...argumentsOf(example),
      '--format',
      'json',
      '--output',
      output
    ],
    { cwd: repository, env: environment(home), stdio: 'inherit' }
  )
  if (status !== 0 && status !== 1) {
    throw new Error(`check of ${example.name} ended with ${status}`)
  }
  return JSON.parse(readFileSync(output, 'utf8'))
}

interface Written {
  readonly example: Example
  readonly report: Report
}

function writeExample(example: Example): Written {
  const scratch = mkdtempSync(join(tmpdir(), 'go-size-gate-examples-'))
  try {
    const report = run(example, scratch)
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

function readme(written: readonly Written[]): string {
  const rows = written.map(({ example, report }) => {
    const { name, releases: sides } = example
    const [base, head] = sides
    const [binary] = report.reports
    if (!binary?.base || !binary.head) throw new Error(`${name} is not there`)
    const before = formatBytes(binary.base.binary.fileSize)
    const after = formatBytes(binary.head.binary.fileSize)
    const change = changeCell(binary)
    const verdict = `${stateIcons[report.verdict.state]} ${headline(report)}`
    const program = `[${base.module}](https://pkg.go.dev/${base.module})`
    const link = `[${name}.md](${name}.md)`
    const versions = `${base.version} → ${head.version}`
    return [link, program, versions, before, after, change, verdict]
  })
  const commands = written.map(({ example }) => {
    const [base, head] = example.releases
    return `# ${base.module}: HEAD~1 is ${base.version}, HEAD is ${head.version}
go-size-gate ${argumentsOf(example).join(' ')} --format markdown --output ${example.name}.md`
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
`
}

const names = process.argv.slice(2)
const chosen = examples.filter(
  ({ name }) => names.length === 0 || names.includes(name)
)
const written = chosen.map(writeExample)
if (chosen.length === examples.length) {
  writeFileSync(join(directory, 'README.md'), readme(written))
}
