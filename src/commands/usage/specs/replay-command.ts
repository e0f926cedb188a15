// The command that judges a recorded history, with its flags and examples.
import { budgetOptions } from '../../../core/plan/budget-options.ts'
import type { CommandSpec } from '../command-spec.ts'
import { recordedFlags } from '../recorded-flags.ts'
import { destination } from '../result-flags.ts'

export const replay: CommandSpec = {
  name: 'replay',
  summary:
    'judge a recorded history: which changes a budget would have stopped',
  description:
    'Says how many changes other limits would have stopped, too. Ends with 0 when it ran.',
  operands: [],
  groups: [
    {
      title: 'The history',
      flags: [
        {
          name: 'from',
          value: 'DIR',
          description: 'A directory of saved measurements.'
        },
        {
          name: 'repository',
          value: 'OWNER/NAME',
          description: 'What pushes recorded on GitHub, instead.'
        },
        recordedFlags.branch,
        recordedFlags.key,
        recordedFlags.token,
        {
          name: 'since',
          value: 'DATE',
          description: 'Only commits from this day on, such as 2026-09-01.'
        },
        {
          name: 'limit',
          value: 'N',
          description: 'Only the newest N commits, 2 to 1000.'
        }
      ]
    },
    {
      title: 'Budgets',
      flags: [
        { name: 'budget', value: 'FILE', description: 'A budget file.' },
        ...budgetOptions.map(({ name, description, value, choices }) => ({
          name,
          description,
          ...(value === undefined ? {} : { value }),
          ...(choices === undefined ? {} : { choices })
        }))
      ]
    },
    destination
  ],
  examples: [
    {
      line: 'go-size-gate replay --from history --max-growth "50 KiB"',
      meaning: 'try a limit on saved measurements'
    },
    {
      line: 'GH_TOKEN="$(gh auth token)" go-size-gate replay --repository OWNER/NAME --budget .github/go-size-gate.yml',
      meaning: 'try a budget file on what pushes recorded'
    }
  ]
}
