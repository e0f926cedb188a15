// The gate's inputs as flags, from the one list of options.
import type { Option } from '../../core/plan/option.ts'
import { optionGroups } from '../../core/plan/options.ts'
import type { Flag, FlagGroup, Operand } from './command-spec.ts'
import { variablesText } from './flag-variables.ts'

/** The flag of an input. */
function flagOf({
  name,
  description,
  value,
  choices,
  default: usual
}: Option): Flag {
  const mentioned = usual === '' || /\bDefault: /.test(description)
  const text = mentioned ? description : `${description} (default: ${usual})`
  return {
    name,
    description: `${text} ${variablesText(name)}`.trimEnd(),
    ...(value === undefined ? {} : { value }),
    ...(choices === undefined ? {} : { choices })
  }
}

/** A switch is off by default: nobody needs to read that. */
function flagsOf(options: readonly Option[]): readonly Flag[] {
  return options.map((option) =>
    flagOf(
      option.isSwitch || option.actionOnly ? { ...option, default: '' } : option
    )
  )
}

function isForWorkflows({ actionOnly }: Option): boolean {
  return actionOnly === true
}

function groupOf(title: string, options: readonly Option[]): FlagGroup {
  return {
    title,
    flags: flagsOf(options.filter((option) => !isForWorkflows(option)))
  }
}

/** What a command builds. */
export const packages: Operand = {
  name: 'PACKAGE',
  description:
    'What to build, as for go build: ./cmd/tool, ./... or an import path. Default: every main package here.',
  isOptional: true,
  isRepeated: true
}

const { run, build, given, budget, base, release, naming } = optionGroups

/** What is built, and how. */
const gateBuildFlags: FlagGroup = groupOf(build.title, build.options)

const givenFlags: FlagGroup = groupOf(given.title, given.options)

/** The same for a command that judges nothing, and so proves nothing of its build. */
export const buildFlags: FlagGroup = {
  ...gateBuildFlags,
  flags: gateBuildFlags.flags.filter(
    ({ name }) => name !== 'verify-reproducible'
  )
}

/** Inputs of the base that a release has as well. */
const trustNames = [
  'baseline-public-key',
  'baseline-signing-key',
  'allow-no-baseline'
]

/** What a release takes, most wanted first. */
export const releaseFlagGroups: readonly FlagGroup[] = [
  {
    title: release.title,
    flags: [
      ...flagsOf(release.options),
      {
        name: 'repository',
        value: 'OWNER/NAME',
        description:
          'The repository on GitHub that has the releases. Default: GITHUB_REPOSITORY.'
      },
      ...flagsOf(run.options.filter(({ name }) => name === 'token')),
      ...flagsOf(base.options.filter(({ name }) => trustNames.includes(name)))
    ]
  },
  {
    ...gateBuildFlags,
    flags: [
      ...gateBuildFlags.flags.filter(
        ({ name }) => name !== 'go-cache' && name !== 'mod-cache'
      ),
      {
        name: 'no-verify-reproducible',
        description: 'Build once only. The report says so.'
      }
    ]
  },
  {
    ...givenFlags,
    flags: givenFlags.flags.filter(({ name }) => name !== 'base-binaries')
  },
  groupOf(budget.title, budget.options)
]

/** Every input of the action but those of releases, most wanted first. */
export const gateFlagGroups: readonly FlagGroup[] = [
  groupOf(base.title, base.options),
  gateBuildFlags,
  givenFlags,
  groupOf(budget.title, budget.options),
  {
    title: 'Inside a workflow step',
    flags: flagsOf([
      ...run.options,
      ...build.options.filter(isForWorkflows),
      ...naming.options
    ])
  }
]
