// The command `store`, with its flags, its examples, and which flags each of its actions
// takes.
import {
  storeActions,
  type StoreAction
} from '../../../core/model/store/actions.ts'
import type { CommandSpec } from '../command-spec.ts'
import { destinationBy } from '../result-flags.ts'

/** What each action takes besides --store, --endpoint, --key, --memory, --format and --output. */
export const actionFlags: Readonly<Record<StoreAction, readonly string[]>> = {
  put: ['expires', 'discard-unfinished'],
  get: ['platform', 'at-least', 'evidence', 'force'],
  list: [],
  latest: ['at-least'],
  rollback: ['expires'],
  verify: [],
  refresh: ['expires']
}

const what = [
  'put VERSION FILE… adds binaries',
  'get NAME[@VERSION] fetches one and verifies it first',
  'list [NAME] says what is there',
  'latest NAME prints the latest version',
  'rollback NAME@VERSION makes a version the latest',
  'verify [NAME] checks every object',
  'refresh [NAME] renews the index'
].join('; ')

export const storeCommand: CommandSpec = {
  name: 'store',
  summary: 'keep binaries of releases, signed and immutable, and fetch them',
  description: `${what}. Whoever puts, rolls back or refreshes has the private key in the variable STORE_SIGNING_KEY (PEM); everybody else names the public one by --key. Ends with 0 if it is done, with 1 where something is refused or missing, and with 2 where something cannot be read.`,
  operands: [
    { name: 'ACTION', description: 'What to do.', choices: storeActions },
    {
      name: 'WHAT',
      description:
        'A program and version as in tool@v1.2.3, or the version and the binaries to put.',
      isOptional: true,
      isRepeated: true
    }
  ],
  groups: [
    {
      title: 'The store',
      flags: [
        {
          name: 'store',
          value: 'DIR',
          description:
            'A directory, or s3://BUCKET/PREFIX with the credentials and the region of the variables AWS_*.'
        },
        {
          name: 'endpoint',
          value: 'URL',
          description: 'Of an S3-compatible service other than AWS.'
        },
        {
          name: 'key',
          value: 'FILE',
          description:
            'Public key that signs the store, in PEM. Needed to get, list, verify and ask for the latest.'
        },
        {
          name: 'memory',
          value: 'FILE',
          description:
            'Remember here the newest index that was seen, and refuse older ones.'
        }
      ]
    },
    {
      title: 'What is fetched',
      flags: [
        {
          name: 'platform',
          value: 'GOOS_GOARCH',
          description:
            'Such as linux_amd64, or linux_arm_6 with its level. Default: that of this machine.'
        },
        {
          name: 'at-least',
          value: 'VERSION',
          description: 'Refuse a lower version than this.'
        },
        {
          name: 'evidence',
          value: 'DIR',
          description:
            'Also write here what proves the binary: measurement.json.gz, SHA256SUMS and its signature.'
        },
        { name: 'force', description: 'Replace files that are there.' }
      ]
    },
    {
      title: 'What is signed',
      flags: [
        {
          name: 'expires',
          value: 'DAYS',
          description:
            'For how long the index counts, 1 to 366 days. Default: 30.'
        },
        {
          name: 'discard-unfinished',
          description:
            'Remove what an interrupted put left at these places. Only while no other put runs.'
        }
      ]
    },
    destinationBy(
      'Of get: where the binary goes. Else the file of the result, instead of standard output.'
    )
  ],
  examples: [
    {
      line: 'STORE_SIGNING_KEY="$(cat store.key)" go-size-gate store put v1.2.3 dist/tool_linux_amd64 dist/tool.exe --store /srv/tools',
      meaning: 'add a version; names and platforms are those of the files'
    },
    {
      line: 'go-size-gate store get tool --store /srv/tools --key store.pub --output ./tool',
      meaning: 'the latest version for this machine'
    },
    {
      line: 'go-size-gate store get tool@v1.2.3 --platform linux_arm64 --at-least v1.2.0 --store s3://bucket/tools --key store.pub --output ./tool',
      meaning: 'a version, for another machine'
    },
    {
      line: 'STORE_SIGNING_KEY="$(cat store.key)" go-size-gate store rollback tool@v1.2.2 --store /srv/tools',
      meaning: 'make an earlier version the latest'
    },
    {
      line: 'go-size-gate store verify --store /srv/tools --key store.pub',
      meaning: 'check all that is there'
    }
  ]
}
