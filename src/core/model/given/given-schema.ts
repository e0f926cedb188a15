// The shape of what is known of binaries that the workflow built, and not the gate.
import * as v from 'valibot'
import { described, size, text, type DeepInferred } from '../schema-parts.ts'

/** What a file says of its own build. */
export const answers = ['yes', 'no', 'unknown'] as const

const answer = v.picklist(answers)

export const givenSchema = v.object({
  binaries: v.array(
    v.object({
      name: text,
      mainPackage: text,
      target: text,
      file: described('Where it was found, relative.', text),
      goVersion: text,
      trimmed: described('Whether it was built with -trimpath.', answer),
      stripped: described('Whether it has no symbols and debug data.', answer),
      cgo: described('CGO_ENABLED of its build.', answer),
      tags: described('Build tags; empty for none, or unknown.', text),
      ldflags: described(
        'Linker flags, values of -X replaced; empty for none, or unknown: with -trimpath Go does not record them.',
        text
      ),
      revision: described(
        'Commit that Go stamped; empty where it stamped none.',
        text
      ),
      isHead: described('Whether that is the head commit.', answer),
      modified: described(
        'Whether the tree had changes that are in no commit.',
        answer
      )
    })
  ),
  passedOver: described(
    'Files of directories, globs and lists that are no executables or archives, or are links.',
    size
  )
})

/** How given binaries were built, as far as they say. */
export type GivenFacts = DeepInferred<typeof givenSchema>

export type Answer = (typeof answers)[number]
