// The commands of the terminal, with their flags and examples.
import type { CommandSpec, FlagGroup } from './command-spec.ts'
import { cacheCommand } from './specs/cache-command.ts'
import { doctorCommand } from './specs/doctor-command.ts'
import { historyCommand } from './specs/history-command.ts'
import { cost, why } from './specs/explaining-commands.ts'
import { buildFlags, gateFlagGroups, packages } from './gate-flags.ts'
import { release } from './specs/release-command.ts'
import { replay } from './specs/replay-command.ts'
import {
  analyzedFileFlags,
  changeView,
  destination,
  pictureDestination,
  view
} from './result-flags.ts'
import { slimCommandSpec } from './specs/slim-command.ts'
import { storeCommand } from './specs/store-command.ts'
import { verifyCommand } from './specs/verify-command.ts'

/** Shells that completion can be had for. */
export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

const demo: CommandSpec = {
  name: 'demo',
  summary: 'build a small example with two commits and judge it',
  description:
    'Makes a repository in a temporary directory and runs the whole gate on it, without a network. Ends with 0 when it ran, whatever the verdict.',
  operands: [],
  groups: [pictureDestination],
  examples: [
    { line: 'go-size-gate demo', meaning: 'see what a report looks like' }
  ]
}

/** For CI without GitHub, and hooks. */
const records: FlagGroup = {
  title: 'Records in a directory',
  flags: [
    {
      name: 'baseline-dir',
      value: 'DIR',
      description:
        'Look here first for what is recorded of the base. Whoever may write here decides what the base weighs.'
    },
    {
      name: 'record',
      description:
        'Record the measurements of this clean checkout in the baseline directory, whatever the verdict. Without --base only ceilings are judged.'
    }
  ]
}

const check: CommandSpec = {
  name: 'check',
  summary:
    'build the working tree and its merge base with REF, compare and judge',
  description:
    'Builds both sides in the same enforced, clean environment, explains every byte that changed, and judges by the budget of the base.',
  operands: [packages],
  groups: [...gateFlagGroups, records, pictureDestination],
  examples: [
    {
      line: 'go-size-gate check --base main',
      meaning: 'what this branch adds to every program'
    },
    {
      line: 'go-size-gate check ./cmd/tool --base HEAD~1 --exact-base',
      meaning: 'what the last commit adds to one program'
    },
    {
      line: 'go-size-gate check --base main --ldflags "-X main.version=v1" --max-growth "50 KiB"',
      meaning: 'with flags of the linker, and a budget'
    },
    {
      line: 'go-size-gate check --record --baseline-dir ../sizes',
      meaning: 'record this commit, to compare later ones with'
    }
  ]
}

const analyze: CommandSpec = {
  name: 'analyze',
  summary: 'say what a binary is made of, or programs that it builds',
  description:
    'Packages are built as check does and linked a second time with symbols, so that data and literals have names, too. As JSON they are a list; a file is one measurement, unless it is an archive with several binaries.',
  operands: [
    {
      name: 'FILE|PACKAGE',
      description:
        'A Go binary, for any system, stripped or not, or an archive with some; or packages, as for go build. Default: every main package here.',
      isOptional: true,
      isRepeated: true
    }
  ],
  groups: [
    analyzedFileFlags,
    {
      title: 'What to measure',
      flags: [{ name: 'gzip', description: 'Also its size compressed.' }]
    },
    view,
    buildFlags,
    pictureDestination
  ],
  examples: [
    {
      line: 'go-size-gate analyze ./cmd/tool',
      meaning: 'build a program, and explain every byte of it'
    },
    {
      line: 'go-size-gate analyze ./tool',
      meaning: 'a binary: its regions, modules, packages and symbols'
    },
    {
      line: 'go-size-gate analyze ./tool --by receiver --within net/http --top 10',
      meaning: 'the ten largest types of a package, by their methods'
    },
    {
      line: 'go-size-gate analyze ./tool --format html --output page.html',
      meaning: 'a map and a table of it, as a page to click through'
    },
    {
      line: 'go-size-gate analyze ./tool --tree',
      meaning: 'its packages as a tree'
    },
    {
      line: 'go-size-gate analyze ./tool --format json --output tool.json',
      meaning: 'save a measurement, for diff, budget and replay'
    }
  ]
}

const diff: CommandSpec = {
  name: 'diff',
  summary: 'compare two binaries, archives or saved measurements',
  operands: [
    {
      name: 'OLD',
      description:
        'A Go binary, an archive with some, or a saved measurement (JSON).'
    },
    { name: 'NEW', description: 'The same, of the later build.' }
  ],
  groups: [
    {
      title: 'The verdict',
      flags: [
        {
          name: 'budget',
          value: 'FILE',
          description:
            'Judge the change by this budget file. Default: no verdict.'
        }
      ]
    },
    changeView,
    pictureDestination
  ],
  examples: [
    {
      line: 'go-size-gate diff tool-v1 tool-v2',
      meaning: 'what the later one adds'
    },
    {
      line: 'go-size-gate diff tool-v1 tool-v2 --format html --output page.html',
      meaning: 'a page to click through'
    },
    {
      line: 'go-size-gate diff tool-v1 tool-v2 --by file --filter "*.pb.go" --top all',
      meaning: 'what generated source files add'
    },
    {
      line: 'go-size-gate diff tool-v1 tool-v2 --show new',
      meaning: 'the symbols that the later one alone has'
    },
    {
      line: 'go-size-gate diff v1.json v2.json --budget budget.yml',
      meaning: 'saved measurements; exit status 1 over budget'
    }
  ]
}

const budget: CommandSpec = {
  name: 'budget',
  summary: 'say which ceilings of the budget file could be lower',
  operands: [
    {
      name: 'FILE',
      description: 'Reports of check, saved measurements or binaries.',
      isRepeated: true
    }
  ],
  groups: [
    {
      title: 'The budget file',
      flags: [
        {
          name: 'budget-file',
          value: 'FILE',
          description: 'Default: .github/go-size-gate.yml.'
        },
        { name: 'update', description: 'Also write the lower ceilings there.' }
      ]
    },
    destination
  ],
  examples: [
    {
      line: 'go-size-gate budget --update report.json',
      meaning: 'lower the ceilings to what the binaries of a report weigh'
    }
  ]
}

const completion: CommandSpec = {
  name: 'completion',
  summary: 'print what completes commands, flags and their values in a shell',
  operands: [
    { name: 'SHELL', description: 'bash, zsh or fish.', choices: shells }
  ],
  groups: [],
  examples: [
    {
      line: 'source <(go-size-gate completion bash)',
      meaning: 'in ~/.bashrc'
    },
    {
      line: 'source <(go-size-gate completion zsh)',
      meaning: 'in ~/.zshrc, after compinit'
    },
    {
      line: 'go-size-gate completion fish > ~/.config/fish/completions/go-size-gate.fish',
      meaning: 'once'
    }
  ]
}

/** All commands, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  demo,
  check,
  analyze,
  why,
  cost,
  diff,
  budget,
  replay,
  historyCommand,
  release,
  verifyCommand,
  storeCommand,
  cacheCommand,
  doctorCommand(packages),
  slimCommandSpec(packages),
  completion
]
