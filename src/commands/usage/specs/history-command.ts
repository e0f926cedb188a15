// The command that shows sizes over time, with its flags and examples.
import type { CommandSpec } from '../command-spec.ts'
import { recordedFlags } from '../recorded-flags.ts'
import { pictureDestination } from '../result-flags.ts'

export const historyCommand: CommandSpec = {
  name: 'history',
  summary: 'show the sizes of binaries over time',
  description:
    'Of files in the order in which they are named, of what pushes or check --record recorded, or of releases. Commits without a measurement are shown as a gap.',
  operands: [
    {
      name: 'FILE|DIR',
      description:
        'Saved measurements, binaries, archives with some, or records, the oldest first; or one directory of saved measurements.',
      isOptional: true,
      isRepeated: true
    }
  ],
  groups: [
    {
      title: 'Where it is from, instead of files',
      flags: [
        {
          name: 'baseline-dir',
          value: 'DIR',
          description: 'What check --record recorded in this directory.'
        },
        {
          name: 'repository',
          value: 'OWNER/NAME',
          description: 'What pushes recorded on GitHub.'
        },
        recordedFlags.branch,
        recordedFlags.key,
        {
          name: 'releases',
          description:
            'The releases of the repository: by the measurement that each carries, else by its binaries.'
        },
        recordedFlags.token
      ]
    },
    {
      title: 'What to show of it',
      flags: [
        {
          name: 'binary',
          value: 'NAME',
          description: 'Only this executable, by its name or its main package.'
        },
        {
          name: 'target',
          value: 'GOOS/GOARCH',
          description: 'Only this target.'
        },
        {
          name: 'last',
          value: 'N',
          description:
            'Only the newest N points, 1 to 1000. Default: all; 10 of releases.'
        }
      ]
    },
    pictureDestination
  ],
  examples: [
    {
      line: 'go-size-gate history tool-v1 tool-v2 tool-v3',
      meaning: 'the sizes of three binaries, and what changed'
    },
    {
      line: 'go-size-gate history --baseline-dir ../sizes --format svg --output sizes.svg',
      meaning: 'a line chart of what was recorded'
    },
    {
      line: 'GH_TOKEN="$(gh auth token)" go-size-gate history --repository OWNER/NAME --format html --output history.html',
      meaning: 'what pushes recorded, as a page to click through'
    },
    {
      line: 'go-size-gate history --repository OWNER/NAME --releases --last 20',
      meaning: 'the last twenty releases'
    }
  ]
}
