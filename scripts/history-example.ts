// Writes docs/examples/history.md and docs/images/history-esbuild.svg: the sizes of ten
// releases of esbuild, as npm has them. Fetches 40 MB.
// Run: node scripts/history-example.ts (Node 24)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { historyOfFiles } from '../src/commands/history/from-files.ts'
import { historyChart } from '../src/core/page/history/chart.ts'
import { renderHistoryMarkdown } from '../src/core/report/markdown/history.ts'

const project = join(import.meta.dirname, '..')
const name = '@esbuild/linux-x64'
const versions = Array.from({ length: 10 }, (_, place) => `0.${18 + place}.0`)

const directory = mkdtempSync(join(tmpdir(), 'history-example-'))
try {
  const paths = versions.map((version) => {
    const packed = execFileSync(
      'npm',
      ['pack', '--silent', `${name}@${version}`],
      { cwd: directory, encoding: 'utf8' }
    ).trim()
    const path = join(directory, `${version}.tgz`)
    renameSync(join(directory, packed), path)
    return path
  })
  const history = await historyOfFiles(paths)
  const { source, ...rest } = history
  const named = {
    ...rest,
    source: { ...source, name: `ten releases of ${name}` }
  }
  writeFileSync(
    join(project, 'docs', 'images', 'history-esbuild.svg'),
    `${historyChart(named)}\n`
  )
  const text = `# Ten releases of esbuild

What \`go-size-gate history\` says of the packages that npm has of esbuild for linux/amd64. Nothing is built: the binaries
are those that people install. \`node scripts/history-example.ts\` makes this file and the chart.

\`\`\`sh
npm pack --silent @esbuild/linux-x64@0.18.0   # and so on, each as VERSION.tgz
go-size-gate history 0.*.tgz --format svg --output history-esbuild.svg
\`\`\`

![The size of esbuild from 0.18.0 to 0.27.0](../images/history-esbuild.svg)

${renderHistoryMarkdown(named).replace(/^###[^\n]*\n\n/, '')}`
  writeFileSync(
    join(project, 'docs', 'examples', 'history.md'),
    await format(text, { parser: 'markdown', printWidth: 120 })
  )
} finally {
  rmSync(directory, { recursive: true, force: true })
}
