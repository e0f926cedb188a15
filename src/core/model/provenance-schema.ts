// The shape of what is true of a whole run: who built, how, and how to repeat it.
import * as v from 'valibot'
import { modes } from './closed-lists.ts'
import { givenSchema } from './given/given-schema.ts'
import { described, size, text } from './schema-parts.ts'

export const provenanceSchema = v.object({
  tool: text,
  mode: v.picklist(modes),
  event: text,
  headCommit: described(
    'Full hash of the head commit; empty outside of a repository.',
    text
  ),
  overrides: described(
    'What the enforced settings replaced, such as: overrode GOPROXY=https://proxy.example.',
    v.array(text)
  ),
  relaxations: described(
    'Relaxations that the user asked for, such as: go-proxy: https://proxy.example.',
    v.array(text)
  ),
  passedThrough: described(
    'Variables passed through to the build, NAME=value.',
    v.array(text)
  ),
  modulesReused: size,
  modulesFetched: size,
  verified: described(
    'Whether the enforced settings were found in every binary.',
    v.boolean()
  ),
  notices: described('Sentences that a reader must see.', v.array(text)),
  buildCache: v.optional(
    described(
      'With go-cache: signed, the pack of compiled packages that the build used; null where it used none.',
      v.nullable(
        v.object({
          commit: described('Commit whose build the pack holds.', text),
          run: described(
            "The run that made it and proved its bytes; '' outside of a workflow.",
            text
          ),
          createdAt: text,
          packBytes: size,
          reused: described(
            'Packages that were not compiled, counted for each target.',
            size
          ),
          compiled: described(
            'Packages that were compiled, counted likewise.',
            size
          )
        })
      )
    )
  ),
  buildCacheNote: v.optional(
    described('Why no pack was used, a clause.', text)
  ),
  legBuildCaches: v.optional(
    described(
      'With go-cache: signed in the legs of a matrix, what each says of its build. Nobody has proved it.',
      v.array(
        v.object({
          leg: text,
          pack: described(
            'The pack that the build used; null where it used none.',
            v.nullable(
              v.object({
                commit: described('Commit whose build the pack holds.', text),
                packBytes: size,
                reused: size,
                compiled: size
              })
            )
          ),
          note: described("Why it used none, a clause; '' for none.", text)
        })
      )
    )
  ),
  reproduce: described(
    "One line for a POSIX shell: typed in a fresh clone, it makes the head's bytes again. '' where there is none.",
    text
  ),
  reproduceNote: v.optional(
    described('Why there is no such line, a clause.', text)
  ),
  given: v.optional(
    described(
      'Of binaries that the workflow built, and not the gate; absent where the gate built them.',
      givenSchema
    )
  )
})
