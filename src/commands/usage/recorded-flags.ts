// Flags that choose what was recorded on GitHub, for the commands that read a history.
import type { Flag } from './command-spec.ts'
import { variablesText } from './flag-variables.ts'

export const recordedFlags = {
  branch: {
    name: 'branch',
    value: 'NAME',
    description: 'Branch on GitHub. Default: the default branch.'
  },
  key: {
    name: 'key',
    value: 'NAME',
    description: 'Only what jobs with this key recorded.'
  },
  token: {
    name: 'token',
    value: 'TOKEN',
    description: `Token that may read artifacts of the repository. ${variablesText('token')}`
  }
} as const satisfies Readonly<Record<string, Flag>>
