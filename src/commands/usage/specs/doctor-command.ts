// The command `doctor`, with its flags and examples.
import {
  checkNames,
  checkSummaries,
  failOnChoices
} from '../../../core/model/doctor/checks.ts'
import {
  defaultKeySettings,
  keySettingNames
} from '../../../core/model/doctor/key-settings.ts'
import type { CommandSpec, FlagGroup, Operand } from '../command-spec.ts'
import { analyzedFileFlags, destination } from '../result-flags.ts'

const listOfChecks = checkNames
  .map((name) => `${name} (${checkSummaries[name]})`)
  .join('; ')

const checks: FlagGroup = {
  title: 'What to check',
  flags: [
    {
      name: 'only',
      value: 'CHECKS',
      description: `Only these checks, separated by commas: ${listOfChecks}.`
    },
    {
      name: 'skip',
      value: 'CHECKS',
      description: 'All checks but these, separated by commas.'
    },
    {
      name: 'quick',
      description:
        'Build nothing: list what of your settings the enforced build replaces.'
    },
    {
      name: 'time',
      value: 'BUILDS',
      description:
        'Take the time of so many cold builds at most, 1 to 100. What does not fit is listed as not run, with the command for it. Default: 6.'
    },
    {
      name: 'settings',
      value: 'SETTINGS',
      description: `What cache-keys varies, separated by commas: all, or of ${keySettingNames.join(', ')}. Default: those that cost one cold build in all (${defaultKeySettings.join(', ')}).`
    },
    {
      name: 'fail-on',
      choices: failOnChoices,
      description:
        'Exit status 1 from this kind of finding on, or never. Default: problem.'
    }
  ]
}

const builds: FlagGroup = {
  title: 'What is built',
  flags: [
    {
      name: 'build-flags',
      value: 'FLAGS',
      description:
        'Flags that you give to go build, as one text: "-trimpath -ldflags=-s". Quotes as in GOFLAGS.'
    },
    {
      name: 'timeout',
      value: 'TIME',
      description:
        'Time that one go command may take, e.g. 90s, 30m, 1h. Default: 30m.'
    }
  ]
}

const files: FlagGroup = {
  title: 'A finished file',
  flags: [
    {
      name: 'file',
      value: 'FILE',
      description:
        'Look at this program instead, of whatever machine: path-leaks and unneeded.'
    },
    ...analyzedFileFlags.flags.filter(({ name }) => name !== 'importcfg')
  ]
}

const functions: FlagGroup = {
  title: 'A function up close',
  flags: [
    {
      name: 'symbol',
      value: 'NAME',
      description:
        'Look at this function instead: its machine code, what was inlined into it, and its assembly with and without inlining. A generic function without type arguments means all of its instances.'
    },
    {
      name: 'base',
      value: 'REVISION',
      description:
        'Compare the function with that of this branch, tag or commit, built in a private worktree.'
    }
  ]
}

/** @param packages the operand of commands that build */
export function doctorCommand(packages: Operand): CommandSpec {
  return {
    name: 'doctor',
    summary: 'find out what a build depends on, and what of it leaks',
    description:
      'Builds your programs as your shell does and as the gate does, in private directories, and compares. Each finding has what proves it, its effect in bytes and a line to type. Nothing of yours is changed, and no module is fetched.',
    operands: [packages],
    groups: [checks, builds, files, functions, destination],
    examples: [
      {
        line: 'go-size-gate doctor ./cmd/tool',
        meaning: 'all checks of a program'
      },
      {
        line: 'go-size-gate doctor --only path-leaks --build-flags "-trimpath"',
        meaning: 'paths of this machine that -trimpath leaves'
      },
      {
        line: 'go-size-gate doctor --file ./tool',
        meaning: 'a program that somebody else built'
      },
      {
        line: 'go-size-gate doctor --symbol main.run --base main ./cmd/tool',
        meaning: 'a function up close, beside that of main'
      }
    ]
  }
}
