// Writes `action.yml` and `docs/inputs.md` from the one list of options, so that
// the action, the terminal and the documentation can't drift apart.
// Run: node scripts/inputs.ts (Node 24). A test proves that both are fresh.
import { writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { options } from '../src/core/plan/options.ts'

const outputs: Readonly<Record<string, string>> = {
  verdict: 'error, fail, no-baseline, warn or pass.',
  headline:
    'The verdict in one sentence. It contains names that a pull request chose: pass it to a script by env.',
  sizes:
    'JSON object with an entry for each binary built: from "name target" to the bytes of the file.',
  changes:
    'JSON list with an entry for each binary and target: binary, mainPackage, target, status, verdict, and base, head, delta and gzipDelta in bytes; null for what is not known. It contains names that a pull request chose: pass it to a script by env.',
  report: 'Path of the report as JSON.',
  'html-path':
    'Path of the page that html-report makes; empty if there is none.',
  'html-url': "Address of the page's artifact; empty if none was uploaded.",
  'comment-url': 'Address of the comment; empty if none was posted.'
}

export const outputNames: readonly string[] = Object.keys(outputs)

/** The text of `action.yml`. */
export function actionYaml(): string {
  const text = stringify(
    {
      name: 'Go size gate',
      description:
        'Builds the Go binaries of a pull request in a clean environment, explains every byte that changed and fails when they grow over budget',
      author: 'the go-size-gate authors',
      branding: { icon: 'package', color: 'blue' },
      inputs: Object.fromEntries(
        options.map((option) => [
          option.name,
          {
            description: option.description,
            required: false,
            default: option.default
          }
        ])
      ),
      outputs: Object.fromEntries(
        Object.entries(outputs).map(([name, description]) => [
          name,
          { description }
        ])
      ),
      runs: {
        using: 'node24',
        main: 'dist/index.js',
        post: 'dist/post.js',
        'post-if': 'always()'
      }
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }
  )
  return `# Made by scripts/inputs.ts from src/core/plan/options.ts.\n${text}`
}

/** Text in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** The text of `docs/inputs.md`. */
export function inputsPage(): string {
  const rows = options.map(
    ({ name, default: value, description, actionOnly }) =>
      `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${cell(description)}${actionOnly ? ' In a terminal: only inside a workflow step.' : ''} |`
  )
  return [
    '# Inputs and outputs',
    '',
    'Every input of the action is a flag of the same name in a terminal: `max-size: 20 MiB` is `--max-size "20 MiB"`.',
    'An input that is `true` or `false` is a switch there: `--allow-no-baseline`.',
    "The base's budget file can pin inputs [under `inputs`](budgets.md#inputs-that-no-workflow-changes): its values hold, whatever the workflow says.",
    'With `binaries` the gate builds nothing, and measures [binaries that are there already](binaries.md).',
    '',
    '<!-- Made by scripts/inputs.ts from src/core/plan/options.ts. -->',
    '',
    '## Inputs',
    '',
    '| input | default | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Outputs',
    '',
    '| output | meaning |',
    '| --- | --- |',
    ...Object.entries(outputs).map(
      ([name, description]) => `| \`${name}\` | ${description} |`
    ),
    '',
    'A pull request chooses the names of programs and packages in `headline`, `sizes` and `changes`. Pass them to a later step by `env:`, as in',
    '[one job](recipes/single-job.md); `${{ }}` inside of `run:` would make them part of the script.',
    '',
    '## Exit status',
    '',
    '| status | meaning |',
    '| --- | --- |',
    '| 0 | pass or warning; with `allow-no-baseline` also no baseline; with `mode: observe` also fail and no baseline |',
    '| 1 | fail, or no baseline |',
    '| 2 | error: wrong usage, unreadable input, failed build, a result that could not be written. One line says what to do |',
    ''
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  await writeFile('action.yml', actionYaml())
  await writeFile('docs/inputs.md', inputsPage())
}
