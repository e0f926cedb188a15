// The commands that explain what a program is made of and what it would be made
// of, with their flags and examples.
import type { CommandSpec } from '../command-spec.ts'
import { buildFlags, packages } from '../gate-flags.ts'
import { analyzedFileFlags, destination } from '../result-flags.ts'

export const why: CommandSpec = {
  name: 'why',
  summary:
    'say what a name of a program is, what brings it in and what it holds',
  description:
    'Says for a package, a module, a symbol, an embedded file or a string literal: the chain of imports from the main package, the path of the linker, the bytes that it holds and those that hang on it, who imports it, and which requirement brings a module in. Builds programs as analyze does, or reads what is there already. A name that no program has gets the nearest ones.',
  operands: [
    {
      name: 'NAME',
      description:
        'An import path, a module, a symbol such as net/http.(*Server).Serve, or the path of an embedded file. None with --dead-code.',
      isOptional: true
    },
    packages
  ],
  groups: [
    {
      title: 'The question',
      flags: [
        {
          name: 'dead-code',
          description:
            "Say whether the linker's dead-code elimination is on, and which functions keep it off."
        }
      ]
    },
    {
      title: 'A program that is there already',
      flags: [
        {
          name: 'measurement',
          value: 'FILE',
          description: 'Measurements that analyze saved as JSON.'
        },
        {
          name: 'file',
          value: 'FILE',
          description: 'A Go binary, of which nobody knows who imports what.'
        }
      ]
    },
    analyzedFileFlags,
    buildFlags,
    destination
  ],
  examples: [
    {
      line: 'go-size-gate why html/template ./cmd/tool',
      meaning: 'which import brings a package in, and what it costs'
    },
    {
      line: 'go-size-gate why golang.org/x/net --measurement tool.json',
      meaning: 'a module of a saved measurement'
    },
    {
      line: 'go-size-gate why --dead-code ./cmd/tool',
      meaning: 'what keeps methods that nothing calls'
    }
  ]
}

export const cost: CommandSpec = {
  name: 'cost',
  summary: 'say what a dependency would cost, before it is merged',
  description:
    'Sets the requirement in a private copy of the working tree, builds both sides, and says what an update, a removal (@none) or a replacement costs the programs exactly. Of a module that they do not use yet it says two bounds: imported with nothing of it used, and all that it exports in use. Name a package of it as MODULE/PACKAGE@VERSION. Nothing of the tree is touched.',
  operands: [
    {
      name: 'MODULE',
      description:
        'A module, MODULE@VERSION with a version or a query of go get, or OLD=NEW@VERSION for a replacement. Default version: the newest. None with --list.',
      isOptional: true
    },
    packages
  ],
  groups: [
    {
      title: 'Pending updates',
      flags: [
        {
          name: 'list',
          description: 'Rank the pending updates by what each would cost alone.'
        },
        {
          name: 'limit',
          value: 'N',
          description:
            'Measure N updates at most, direct requirements first. Default: 10.'
        }
      ]
    },
    buildFlags,
    destination
  ],
  examples: [
    {
      line: 'go-size-gate cost golang.org/x/net@latest',
      meaning: 'what an update adds to every program'
    },
    {
      line: 'go-size-gate cost github.com/spf13/cobra ./cmd/tool',
      meaning:
        'what a new dependency would add to one program, at least and at most'
    },
    {
      line: 'go-size-gate cost --list --limit 5',
      meaning: 'which pending update costs most'
    }
  ]
}
