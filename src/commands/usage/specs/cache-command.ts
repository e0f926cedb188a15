// The command `cache`, with its flags, its examples, and which flags each of its actions
// takes.
import {
  cacheActions,
  type CacheAction
} from '../../../core/model/build-cache/actions.ts'
import type { CommandSpec } from '../command-spec.ts'
import { variablesText } from '../flag-variables.ts'
import { destinationBy } from '../result-flags.ts'

/** What each action takes besides --format and --output. */
export const actionFlags: Readonly<Record<CacheAction, readonly string[]>> = {
  pack: [
    'from',
    'go',
    'commit',
    'repository',
    'baseline-signing-key',
    'max-bytes',
    'force'
  ],
  verify: ['repository', 'baseline-public-key', 'into', 'with-c'],
  list: [],
  gc: ['max-age', 'max-bytes', 'dry-run']
}

const what = [
  'pack packs and signs a build cache',
  'verify FILE proves a pack, and with --into puts it into a build cache',
  'list DIR|FILE says what packs say of themselves',
  'gc DIR removes packs by age and size, oldest first, and no other file'
].join('; ')

export const cacheCommand: CommandSpec = {
  name: 'cache',
  summary: 'pack, verify and collect signed build caches of Go',
  description: `${what}. A pack has compiled packages and no executables. Ends with 0 if it is done, with 1 where a pack is refused, and with 2 where something cannot be read or written.`,
  operands: [
    { name: 'ACTION', description: 'What to do.', choices: cacheActions },
    {
      name: 'PATH',
      description: 'A pack, or a directory of packs.',
      isOptional: true
    }
  ],
  groups: [
    {
      title: 'Whose packs',
      flags: [
        {
          name: 'repository',
          value: 'OWNER/NAME',
          description:
            'The repository that a pack is for. Default: the variable GITHUB_REPOSITORY.'
        },
        {
          name: 'baseline-public-key',
          value: 'KEY',
          description:
            'Of verify: the key that signs packs, Ed25519 in PEM. Default: that of the variable BASELINE_SIGNING_KEY.'
        },
        {
          name: 'baseline-signing-key',
          value: 'KEY',
          description: `Of pack: the private key. ${variablesText('baseline-signing-key')}`
        }
      ]
    },
    {
      title: 'What is packed',
      flags: [
        {
          name: 'from',
          value: 'DIR',
          description: 'A build cache. Default: the variable GOCACHE.'
        },
        {
          name: 'go',
          value: 'VERSION',
          description:
            'Pack what this Go compiled, such as go1.26.8. Needed where several did.'
        },
        {
          name: 'commit',
          value: 'SHA',
          description:
            'The commit that the cache was built of, for readers. Default: the variable GITHUB_SHA.'
        },
        { name: 'force', description: 'Replace a file that is there.' }
      ]
    },
    {
      title: 'Where a pack is put',
      flags: [
        {
          name: 'into',
          value: 'DIR',
          description:
            'A build cache of your own, which is made where there is none.'
        },
        {
          name: 'with-c',
          description:
            'Also packages with C code. Only where the C compiler is the one that compiled them.'
        }
      ]
    },
    {
      title: 'What is removed',
      flags: [
        {
          name: 'max-age',
          value: 'AGE',
          description: 'Packs written before, as in 14d or 12h.'
        },
        {
          name: 'max-bytes',
          value: 'SIZE',
          description:
            'The oldest packs, until the others have no more, as in 5GB. Of pack: the most bytes of one. Default there: 400 MiB.'
        },
        {
          name: 'dry-run',
          description: 'Only say what would be removed.'
        }
      ]
    },
    destinationBy(
      'Of pack: where the pack goes. Else the file of the result, instead of standard output.'
    )
  ],
  examples: [
    {
      line: 'BASELINE_SIGNING_KEY="$(cat key.pem)" go-size-gate cache pack --from "$(go env GOCACHE)" --repository OWNER/NAME --commit "$(git rev-parse HEAD)" --output packs/go.pack',
      meaning: 'pack the build cache that is there'
    },
    {
      line: 'go-size-gate cache verify packs/go.pack --repository OWNER/NAME --baseline-public-key "$(cat key.pub)" --into /tmp/gocache',
      meaning: 'prove a pack, and build from it with GOCACHE=/tmp/gocache'
    },
    {
      line: 'go-size-gate cache list packs',
      meaning: 'what is there'
    },
    {
      line: 'go-size-gate cache gc packs --max-age 14d --max-bytes 5GB --dry-run',
      meaning: 'what would be removed'
    }
  ]
}
