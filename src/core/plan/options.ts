// Every option of the gate, once: the action's inputs and the terminal's flags
// have the same names, defaults and meaning. Tests hold `action.yml` and
// `docs/inputs.md` to this list.
import { flagValues, releaseSignatures } from '../inputs/choices.ts'
import { modes } from '../model/closed-lists.ts'
import { budgetOptions } from './budget-options.ts'
import { buildOptions } from './build-options.ts'
import { givenOptions } from './given-options.ts'
import type { Option, OptionGroup } from './option.ts'

const runOptions: readonly Option[] = [
  {
    name: 'token',
    value: 'TOKEN',
    default: '${{ github.token }}',
    description:
      'Token that reads the pull request and writes the comment. Never reaches a build.',
    actionOnly: true
  },
  {
    name: 'mode',
    choices: modes,
    default: 'gate',
    description:
      'gate: a broken budget fails the job; observe: the report is the same, and no budget fails the job; measure: builds and measures the head in one leg of a matrix, for another job to judge; judge: judges all legs of this run, and builds what no push recorded of the base; comment: on workflow_run, judges what the run of a pull request measured, and comments on it; release: judges a tag before it is published, by the release before it.'
  },
  {
    name: 'leg',
    value: 'NAME',
    default: '',
    description:
      'Name of this leg of a matrix, for mode measure, e.g. linux-amd64.'
  },
  {
    name: 'legs',
    value: 'NAMES',
    default: '',
    description:
      'Names of all legs to judge, for the modes judge and comment, separated by commas, spaces or lines. A leg without a measurement is an error.'
  }
]

const releaseOptions: readonly Option[] = [
  {
    name: 'release-tag',
    value: 'TAG',
    default: '',
    description:
      'The tag to judge in mode release. Default: the tag that the workflow runs for; in a terminal the only version that is tagged at HEAD.'
  },
  {
    name: 'release-files',
    value: 'DIR',
    default: '',
    description:
      'Directory that gets the measurement of a release that may be published, the report, the checksums and their signatures, relative to the workspace.'
  },
  {
    name: 'release-attach',
    choices: flagValues,
    default: 'true',
    description:
      'Attach these files to the release of the tag, where there is one, also a draft. Needs contents: write.'
  },
  {
    name: 'release-signature',
    choices: releaseSignatures,
    default: '',
    description:
      'How these files are signed. key: by baseline-signing-key; keyless: by a certificate that names the workflow, which needs id-token: write; of a public repository it is in a public log for ever; none: not at all. Default: key where there is one, else none.'
  },
  {
    name: 'release-attest',
    default: 'false',
    description:
      'Also store a GitHub attestation of the measurement and the binaries. Needs id-token: write and attestations: write.',
    isSwitch: true
  }
]

const budgetFileOption: Option = {
  name: 'budget-file',
  value: 'FILE',
  default: '.github/go-size-gate.yml',
  description:
    "Budget file, relative to the repository's root. On a pull request it is read from the base commit."
}

const baseOptions: readonly Option[] = [
  {
    name: 'base',
    value: 'REF',
    default: '',
    description:
      'Compare with the merge base of this revision and HEAD. In a workflow the default is what the event says.'
  },
  {
    name: 'exact-base',
    default: 'false',
    description:
      'Compare with the revision in base itself, not with a merge base.',
    isSwitch: true
  },
  {
    name: 'baseline',
    value: 'SOURCES',
    default: 'auto',
    description:
      'Where the baseline may come from; a list, always tried in this order. artifact: recorded by a push run of the base; cache: signed by a run; ancestor: the same of the nearest recorded ancestor; rebuild: the base is built in this run; release: signed, of the last release, for the input binaries alone. auto means artifact, cache, rebuild, and artifact, cache, release for the input binaries; stored means artifact, cache.'
  },
  {
    name: 'baseline-public-key',
    value: 'PEM',
    default: '',
    description:
      'Ed25519 public key, PEM. Measurements in the cache, and those that releases carry, count only if the private key of this pair signed them.'
  },
  {
    name: 'baseline-signing-key',
    value: 'PEM',
    default: '',
    description:
      'Ed25519 private key, PEM. A push with it also stores its measurements in the cache, signed; mode release signs the files of the release. Give it to pushes only.'
  },
  {
    name: 'baseline-secret',
    value: 'SECRET',
    default: '',
    description:
      'A secret of 32 characters or more, in place of the two keys: it signs and verifies measurements in the cache. Pull requests from forks have no secrets, and so no cache.'
  },
  {
    name: 'allow-no-baseline',
    default: 'false',
    description: 'Do not fail if there is nothing to compare with.',
    isSwitch: true
  },
  {
    name: 'compare-release',
    default: 'false',
    description:
      'Show how much larger each binary is than in the last release, by the measurement that the release carries. A second column, by which nothing is judged. For the modes gate, observe, judge and comment.',
    isSwitch: true
  }
]

const namingOptions: readonly Option[] = [
  {
    name: 'key',
    value: 'NAME',
    default: '',
    description:
      'Distinguishes jobs of one commit that build the same thing differently, such as with two releases of Go. Jobs that differ by working directory, packages, targets or flags need none.'
  },
  {
    name: 'leg-retention-days',
    value: 'DAYS',
    default: '7',
    description:
      'Days to keep the artifact of a leg or of a pull request, 1 to 400. When a label changes, the pull request is judged again by it. Never longer than the repository keeps artifacts.',
    actionOnly: true
  },
  {
    name: 'record-retention-days',
    value: 'DAYS',
    default: '',
    description:
      'Days to keep the artifact with the record of a push, 1 to 400. Pull requests are compared with it. Default: as long as the repository keeps artifacts.',
    actionOnly: true
  },
  {
    name: 'html-report',
    choices: flagValues,
    default: 'false',
    description:
      'Upload the report as one HTML file to click through, as an artifact of the run. The comment and the job summary link to it. In every mode but measure; it moves no verdict.',
    actionOnly: true
  },
  {
    name: 'html-report-retention-days',
    value: 'DAYS',
    default: '',
    description:
      'Days to keep that artifact, 1 to 400. Default: 7 on pull requests, else as long as the repository keeps artifacts.',
    actionOnly: true
  },
  {
    name: 'comment',
    choices: flagValues,
    default: 'true',
    description: 'Post the report as a comment on the pull request.',
    actionOnly: true
  },
  {
    name: 'comment-key',
    value: 'NAME',
    default: '',
    description:
      'Replaces key in the name of the comment. Each job has a comment of its own. Default: the value of key.',
    actionOnly: true
  }
]

/** The options by what they are about, in the order of `action.yml`. */
export const optionGroups = {
  run: { title: 'The run', options: runOptions },
  build: { title: 'What is built, and how', options: buildOptions },
  given: {
    title: 'Binaries that are there already',
    options: givenOptions
  },
  budget: { title: 'Budgets', options: [budgetFileOption, ...budgetOptions] },
  base: { title: 'What it is compared with', options: baseOptions },
  release: { title: 'Releases', options: releaseOptions },
  naming: { title: 'Names, artifacts and comments', options: namingOptions }
} as const satisfies Readonly<Record<string, OptionGroup>>

export const options: readonly Option[] = Object.values(optionGroups).flatMap(
  (group) => group.options
)
