// The shape of what a budget file forbids: packages, modules and symbols that must
// not be in a binary.
import * as v from 'valibot'
import { forbiddenKinds } from '../../model/closed-lists.ts'
import { wordList } from '../../text/word-list.ts'
import { mapping } from './limit-schema.ts'
import { emptyList, glob, maxEntries } from './part-schema.ts'

/** Characters; verdicts repeat it. */
const maxReason = 300

const reasonMessage = `must say why in at most ${maxReason} characters`

const entry = v.pipe(
  mapping({
    package: v.optional(
      v.pipe(
        glob,
        v.description('Glob over import paths.'),
        v.examples(['html/template', 'k8s.io/client-go/**'])
      )
    ),
    module: v.optional(
      v.pipe(
        glob,
        v.description('Glob over module paths; `std` is the standard library.'),
        v.examples(['github.com/aws/**'])
      )
    ),
    symbol: v.optional(
      v.pipe(
        glob,
        v.description('Glob over names of functions and data.'),
        v.examples(['net/http.(*Client).*'])
      )
    ),
    reason: v.pipe(
      v.string(reasonMessage),
      v.regex(/\S/, reasonMessage),
      v.maxLength(maxReason, reasonMessage),
      v.description('Why it is forbidden; a breach says so.')
    ),
    'allow-through': v.optional(
      v.pipe(
        v.array(glob, 'must be a list of globs over import paths'),
        v.minLength(1, emptyList),
        v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
        v.description(
          'Packages that may import it, by globs over import paths: the rule is kept if every chain of imports from the main package passes through one of these.'
        ),
        v.examples([['example.com/tool/internal/cloud/**']])
      )
    ),
    strict: v.optional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description(
          'Whether the rule also holds for what the base has already, which is a warning otherwise (default false).'
        )
      )
    )
  }),
  v.check(
    (rule) =>
      forbiddenKinds.filter((kind) => rule[kind] !== undefined).length === 1,
    `must have exactly one of ${wordList(forbiddenKinds, 'and')}`
  ),
  v.check(
    (rule) => rule.symbol === undefined || rule['allow-through'] === undefined,
    'has "allow-through", which is for packages and modules: the linker names one path to a symbol, and others may exist'
  )
)

export const forbid = v.pipe(
  v.array(entry, 'must be a list of what is forbidden'),
  v.minLength(1, emptyList),
  v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
  v.description(
    'Packages, modules and symbols that must not be in a binary. Each rule stands for itself; none replaces another.'
  )
)

export type RawForbid = v.InferOutput<typeof forbid>
