// The shape of the path leaks that a measurement keeps: absolute paths of the build
// machine in the program, as a budget's `forbid-path-leaks` judges them.
import * as v from 'valibot'
import { leakPlaces } from '../closed-lists.ts'
import { placeText } from '../explanation/import-graph-schema.ts'
import { described, list, oneOf, size, text, unique } from '../schema-parts.ts'

/** Leaks that are kept. */
export const maxPathLeaks = 1000

/** UTF-16 code units of a path or a holder that is kept. */
export const maxLeakText = 1000

const boundedText = v.pipe(
  text,
  v.maxLength(maxLeakText, `must have at most ${maxLeakText} characters`)
)

const pathLeak = v.object({
  place: oneOf(leakPlaces),
  path: described(
    'The path. A directory of the run stands as its name, such as <source tree>/page, so that it is the same on other machines. Of -X values and of the build info the directory alone, and so where count paths lie below it.',
    boundedText
  ),
  holder: described(
    'The symbol, setting, embedded file or section that holds it.',
    boundedText
  ),
  package: described(
    'Import path of the package that owns the holder; empty where it is not known.',
    text
  ),
  declared: v.optional(
    described(
      'file.go:LINE where the holder is declared, in the directory of its package.',
      placeText
    )
  ),
  count: described('How many paths.', size)
})

/** What tells one leak from another. */
export const leakKey = ({
  place,
  path,
  holder,
  package: owner
}: v.InferOutput<typeof pathLeak>): string =>
  JSON.stringify([place, owner, holder, path])

export const pathLeaksSchema = v.object({
  leaks: described(
    'Those that are certain; what neighbouring texts may have made is left out.',
    v.pipe(list(pathLeak, maxPathLeaks), unique(leakKey, 'leak'))
  ),
  missing: v.optional(
    described('Why there may be others, a clause; absent: these are all.', text)
  )
})
