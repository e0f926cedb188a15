// The shape of a budget file, and what each key means. `schema/budget.schema.json`
// is made from this for editors.
import * as v from 'valibot'
import { metrics, tierNames } from '../../model/closed-lists.ts'
import { oneOf } from '../../model/schema-parts.ts'
import { quotedList, wordList } from '../../text/word-list.ts'
import { isLiteral } from '../../inputs/glob.ts'
import { forbid } from './forbid-schema.ts'
import {
  emptyTier,
  isFilled,
  mapping,
  size,
  tier,
  tierEntries
} from './limit-schema.ts'
import {
  emptyList,
  failText,
  glob,
  modules,
  maxEntries,
  origins,
  packages,
  warnText
} from './part-schema.ts'
import { pinnedInputs } from './pinned-inputs.ts'
import { release } from './release-schema.ts'

const metric = oneOf(metrics)
const metricList = v.pipe(
  v.union(
    [
      metric,
      v.pipe(
        v.array(metric),
        v.minLength(1, `must name at least one of ${wordList(metrics, 'and')}`),
        v.maxLength(
          metrics.length,
          `must name ${wordList(metrics, 'and')} at most once each`
        )
      )
    ],
    `must be ${wordList(metrics, 'or')}, or a list of these`
  ),
  v.description(
    'The sizes that are judged: file (the whole file, the default), content (without padding), gzip (compressed). Limits that are not given for each size hold for all of these.'
  ),
  v.examples(['file', ['file', 'gzip']])
)

const login = v.pipe(
  v.string('must be a login'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, 'must be a login')
)

const presence = v.picklist(tierNames, `must be ${quotedList(tierNames)}`)

/** The limits of a tier, and what must not be there. */
const tierOfLayer = mapping({ ...tierEntries, forbid: v.optional(forbid) })

export const layer = {
  'noise-floor': v.optional(
    v.pipe(
      size,
      v.description('A change smaller than this is neutral (default 2 KiB).'),
      v.examples(['2 KiB', 0])
    )
  ),
  metric: v.optional(metricList),
  'new-binary': v.optional(
    v.pipe(
      presence,
      v.description(
        'The verdict for a binary that the base does not have: warn (the default) or fail.'
      )
    )
  ),
  'removed-binary': v.optional(
    v.pipe(
      presence,
      v.description(
        'The verdict for a binary of the base that is no longer built: warn (the default) or fail.'
      )
    )
  ),
  warn: v.optional(
    v.pipe(tierOfLayer, v.check(isFilled, emptyTier), v.description(warnText))
  ),
  fail: v.optional(
    v.pipe(tierOfLayer, v.check(isFilled, emptyTier), v.description(failText))
  ),
  packages: v.optional(packages),
  modules: v.optional(modules),
  origins: v.optional(origins)
}

const binary = v.pipe(
  mapping({
    binary: v.pipe(
      glob,
      v.description(
        "Glob over the main package's import path or the executable's name."
      ),
      v.examples(['example.com/tool/cmd/*', 'server'])
    ),
    target: v.optional(
      v.pipe(
        glob,
        v.description(
          'Glob over the target, goos/goarch with or without its level; all targets without it.'
        ),
        v.examples(['linux/*', 'windows/amd64', 'linux/amd64/v3'])
      )
    ),
    was: v.optional(
      v.pipe(
        v.string('must be the import path of a main package'),
        v.minLength(1, 'must be the import path of a main package'),
        v.maxLength(1000, 'must have at most 1000 characters'),
        v.description(
          'Import path of the main package that this binary was built from before it was renamed: the two are compared.'
        ),
        v.examples(['example.com/tool/cmd/old'])
      )
    ),
    ...layer
  }),
  v.check(
    ({ binary: _binary, target: _target, ...rest }) => isFilled(rest),
    'must have a limit or another key beside binary and target'
  ),
  v.check(
    (entry) => entry.was === undefined || isLiteral(entry.binary),
    'has "was", so "binary" must name one binary, without wildcards'
  )
)

const { 'noise-floor': noiseFloor } = layer
const warn = v.optional(
  v.pipe(tier, v.check(isFilled, emptyTier), v.description(warnText))
)
const fail = v.optional(
  v.pipe(tier, v.check(isFilled, emptyTier), v.description(failText))
)

const allowance = v.pipe(
  mapping({
    author: v.optional(
      v.pipe(
        login,
        v.description("Login of the pull request's author."),
        v.examples(['dependabot[bot]', 'renovate[bot]'])
      )
    ),
    'dependencies-only': v.optional(
      v.pipe(
        v.literal(true, 'must be true'),
        v.description(
          'Only for changes that touch nothing but go.mod, go.sum, go.work, go.work.sum and vendor directories.'
        )
      )
    ),
    'noise-floor': noiseFloor,
    warn,
    fail
  }),
  v.check(
    (entry) =>
      entry.author !== undefined || entry['dependencies-only'] !== undefined,
    'must have author or dependencies-only'
  ),
  v.check(
    (entry) =>
      entry['noise-floor'] !== undefined ||
      entry.warn !== undefined ||
      entry.fail !== undefined,
    'must allow something: noise-floor, warn or fail'
  )
)

export const budgetFileSchema = v.pipe(
  mapping({
    version: v.optional(
      v.pipe(
        v.literal(1, 'must be 1, the version of this format'),
        v.description('The version of this format.')
      )
    ),
    'accept-budget-change': v.optional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description(
          'Let a pull request that changes this file be judged by its own version of it. Read from the base commit only.'
        )
      )
    ),
    'override-label': v.optional(
      v.pipe(
        v.string('must be the name of a label'),
        v.maxLength(50, 'must have at most 50 characters'),
        v.description(
          'Label by which a pull request over its budget may pass (default size-increase-approved); "none" for no label. Read from the base commit only.'
        ),
        v.examples(['size-increase-approved', 'none'])
      )
    ),
    'override-sticky': v.optional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description(
          'Whether an override also holds for commits that are pushed after it was given (default false). Read from the base commit only.'
        )
      )
    ),
    'override-approvers': v.optional(
      v.pipe(
        v.array(login, 'must be a list of logins'),
        v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
        v.description(
          'Logins whose overrides count although they may not write to the repository. Read from the base commit only.'
        ),
        v.examples([['alice']])
      )
    ),
    inputs: v.optional(
      v.pipe(
        pinnedInputs,
        v.check(isFilled, 'must have at least one input, or be left out'),
        v.description(
          'Inputs that no workflow changes: these values hold, whatever the workflow gives. Read from the base commit only.'
        )
      )
    ),
    allowances: v.optional(
      v.pipe(
        v.array(allowance, 'must be a list of allowances'),
        v.minLength(1, emptyList),
        v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
        v.description(
          'Other limits for some pull requests, above all else in this file. Of several that hold the later wins, key by key. Read from the base commit only.'
        )
      )
    ),
    release: v.optional(
      v.pipe(
        release,
        v.description(
          'Limits of a release, which mode release judges, and the branches that releases come from.'
        )
      )
    ),
    ...layer,
    binaries: v.optional(
      v.pipe(
        v.array(binary, 'must be a list of budgets for binaries'),
        v.minLength(1, emptyList),
        v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
        v.description(
          'Budgets of some binaries, above the general ones. Of several matching entries the later wins, key by key.'
        )
      )
    )
  }),
  v.title('Size budgets of Go binaries'),
  v.description('The budget file of go-size-gate, .github/go-size-gate.yml.')
)

export type RawBudgetFile = v.InferOutput<typeof budgetFileSchema>
