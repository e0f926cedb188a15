// The command that judges releases, with its flags and examples.
import type { CommandSpec } from '../command-spec.ts'
import { packages, releaseFlagGroups } from '../gate-flags.ts'
import { pictureDestination } from '../result-flags.ts'

/** What `release` does. */
export const releaseActions = ['check'] as const

export const release: CommandSpec = {
  name: 'release',
  summary: 'judge a release before it is published',
  description:
    'release check builds what is tagged, from empty caches, compares it with the release before it on GitHub, and judges by the limits of releases in the budget file of the branch that the tag is on.',
  operands: [
    {
      name: 'ACTION',
      description: 'What to do.',
      choices: releaseActions
    },
    packages
  ],
  groups: [...releaseFlagGroups, pictureDestination],
  examples: [
    {
      line: 'GH_TOKEN="$(gh auth token)" go-size-gate release check --repository OWNER/NAME',
      meaning: 'may the version that is tagged at HEAD be published?'
    },
    {
      line: 'go-size-gate release check ./cmd/tool --release-tag v1.3.0 --repository OWNER/NAME --release-files dist/size',
      meaning: 'a version by name, and files to publish with it'
    }
  ]
}
