// The shape of budgets of parts in a budget file: of packages, of modules, and of
// own code and dependencies.
import * as v from 'valibot'
import { judgedOrigins, partJudging } from '../budget.ts'
import { quotedList } from '../../text/word-list.ts'
import { globForms, isGlob } from '../../inputs/glob.ts'
import { emptyTier, isFilled, mapping, partTier } from './limit-schema.ts'

/** More entries than this in one list are refused. */
export const maxEntries = 200
export const emptyList = 'must have at least one entry, or be left out'

const globMessage = `must be ${globForms}`
export const glob = v.pipe(v.string(globMessage), v.check(isGlob, globMessage))

export const warnText = 'Limits beyond which the verdict is a warning.'
export const failText = 'Limits beyond which the check fails.'
const tiers = {
  warn: v.optional(
    v.pipe(partTier, v.check(isFilled, emptyTier), v.description(warnText))
  ),
  fail: v.optional(
    v.pipe(partTier, v.check(isFilled, emptyTier), v.description(failText))
  )
}
const parts = {
  judge: v.optional(
    v.pipe(
      v.picklist(partJudging, `must be ${quotedList(partJudging)}`),
      v.description(
        'Whether each match has the limits for itself (the default), or all share them.'
      )
    )
  ),
  ...tiers
}
const limitMessage = 'must have a limit under warn or fail'
function hasLimit(rule: {
  readonly warn?: object | undefined
  readonly fail?: object | undefined
}): boolean {
  const named = Object.keys({ ...rule.warn, ...rule.fail })
  return named.some((key) => key !== 'require')
}
export const packages = v.pipe(
  v.array(
    v.pipe(
      mapping({
        package: v.pipe(
          glob,
          v.description(
            'Glob over import paths; a path without wildcards names one package.'
          ),
          v.examples(['github.com/aws/**', 'example.com/tool/internal/tables'])
        ),
        ...parts
      }),
      v.check((rule) => hasLimit(rule), limitMessage)
    ),
    'must be a list of package budgets'
  ),
  v.minLength(1, emptyList),
  v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
  v.description(
    'Budgets of packages. Each rule stands for itself; none replaces another.'
  )
)
export const modules = v.pipe(
  v.array(
    v.pipe(
      mapping({
        module: v.pipe(
          glob,
          v.description(
            'Glob over module paths; `std` is the standard library.'
          ),
          v.examples(['github.com/aws/**', 'std'])
        ),
        ...parts
      }),
      v.check((rule) => hasLimit(rule), limitMessage)
    ),
    'must be a list of module budgets'
  ),
  v.minLength(1, emptyList),
  v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
  v.description(
    'Budgets of modules. Each rule stands for itself; none replaces another.'
  )
)

export const origins = v.pipe(
  v.array(
    v.pipe(
      mapping({
        origin: v.pipe(
          v.picklist(judgedOrigins, `must be ${quotedList(judgedOrigins)}`),
          v.description(
            "Whose bytes: own, the main module's; or dependencies, all other modules' without the standard library."
          )
        ),
        ...tiers
      }),
      v.check((rule) => hasLimit(rule), limitMessage)
    ),
    'must be a list of budgets of origins'
  ),
  v.minLength(1, emptyList),
  v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
  v.description(
    'Budgets of own code and of dependencies. Each rule stands for itself; none replaces another.'
  )
)
