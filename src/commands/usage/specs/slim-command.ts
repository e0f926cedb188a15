// The command `slim`, with its flags and examples.
import { slimSteps, slimStepSummaries } from '../../../core/model/slim/steps.ts'
import type { CommandSpec, FlagGroup, Operand } from '../command-spec.ts'
import { destination } from '../result-flags.ts'

const listOfSteps = slimSteps
  .map((name) => `${name} (${slimStepSummaries[name]})`)
  .join('; ')

const steps: FlagGroup = {
  title: 'What to measure',
  flags: [
    {
      name: 'only',
      value: 'STEPS',
      description: `Only these steps, separated by commas: ${listOfSteps}.`
    },
    {
      name: 'skip',
      value: 'STEPS',
      description: 'All steps but these, separated by commas.'
    },
    {
      name: 'time',
      value: 'BUILDS',
      description:
        'Take the time of so many cold builds at most, 2 to 100. What does not fit is listed as not run, with the command for it. Default: 6.'
    },
    {
      name: 'run',
      value: 'ARGS',
      description:
        'Start stripped and packed programs with these arguments, such as --version, several times, and say how long they took and how much memory. They get a private home and directory, no variable of yours but PATH, and 10 s each. Default: nothing that was built is started.'
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
        'Flags that you give to go build, as one text: "-trimpath -tags=a,b". Quotes as in GOFLAGS.'
    },
    {
      name: 'timeout',
      value: 'TIME',
      description:
        'Time that one go command may take, e.g. 90s, 30m, 1h. Default: 30m.'
    }
  ]
}

/** @param packages the operand of commands that build */
export function slimCommandSpec(packages: Operand): CommandSpec {
  return {
    name: 'slim',
    summary: 'measure what would make a program smaller',
    description:
      'Builds your programs as your shell does and as the gate does, in private directories, then with one thing changed at a time. A table says what each saves, what it costs, and the line to type. Nothing of yours is changed, and no module is fetched. Ends with 1 where a step was not run.',
    operands: [packages],
    groups: [steps, builds, destination],
    examples: [
      {
        line: 'go-size-gate slim ./cmd/tool',
        meaning: 'how small a program could be'
      },
      {
        line: 'go-size-gate slim --only stripping,packing --run --version',
        meaning:
          'also whether it still starts, how fast, and in how much memory'
      },
      {
        line: 'go-size-gate slim --format markdown --output proposal.md',
        meaning: 'a proposal for an issue'
      }
    ]
  }
}
