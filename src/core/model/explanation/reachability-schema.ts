// The shape of what a measurement keeps of the linker's flood: which symbol kept
// which, and whether dead-code elimination was on. From the `-dumpdep` listing
// (cmd/link/internal/ld/deadcode.go).
import * as v from 'valibot'
import { culpritKinds, deadCodeStates } from '../closed-lists.ts'
import { placeText } from './import-graph-schema.ts'
import { maxContents, maxCopies, maxCulprits, maxSteps } from './limits.ts'
import { described, list, oneOf, size, text } from '../schema-parts.ts'

const maxSymbols = 5_000_000

const indexMessage = 'must be the index of a symbol, or -1'

const symbolIndex = v.pipe(
  v.number(indexMessage),
  v.safeInteger(indexMessage),
  v.minValue(-1, indexMessage)
)

export const stepSchema = v.object({
  package: described('Import path of the package; empty where unknown.', text),
  symbol: described(
    'Symbol of that package by which the path leaves it; of the last step the symbol in question.',
    text
  )
})

export const culpritSchema = v.object({
  kind: described(
    'reflection: a function looks up methods by a name or number that is not constant. plugin: a package imports plugin, with cgo. shared: types are shared with other files, by the build mode or with -linkshared.',
    oneOf(culpritKinds)
  ),
  symbol: described(
    'reflection: the function; it calls reflect.Type.Method, MethodByName or their like. plugin: plugin. shared: the build mode, such as -buildmode=plugin; where unknown: a dynamic link.',
    text
  ),
  package: described(
    'reflection: import path of the function. plugin: of the package that imports it, empty where unknown. shared: empty.',
    text
  ),
  place: v.optional(
    described(
      'reflection: file.go:LINE where the function is declared, in the directory of its package.',
      placeText
    )
  ),
  path: described(
    'reflection: from the entry to the function, consecutive symbols of one package as one step. Empty for the others, and where the path is too long.',
    list(stepSchema, maxSteps)
  )
})

export const deadCodeSchema = v.object({
  state: described(
    "on: the linker removed methods that nothing calls. off: it kept all exported methods of reachable types. unknown: the listing doesn't say.",
    oneOf(deadCodeStates)
  ),
  why: v.optional(described('Where unknown: why, a clause.', text)),
  culprits: described(
    'Where off: what turns it off, each by itself, in the order of the listing. What is met only after methods were kept for one of these is left out, since it may be a consequence.',
    list(culpritSchema, maxCulprits)
  )
})

const equalContent = v.object({
  size: described('Bytes of one copy.', size),
  symbols: described(
    'Index among symbols of each copy; the same one again where several copies lie in it.',
    list(symbolIndex, maxCopies)
  )
})

export const reachabilitySchema = v.object({
  keptBy: described(
    'For each of symbols the index of the nearest one among them from which the linker reached it first; -1 for an entry, and where it is unknown.',
    list(symbolIndex, maxSymbols)
  ),
  deadCode: deadCodeSchema,
  equalContents: described(
    'Data of at least 1 KiB whose bytes lie in the file more than once under names of their own, largest first.',
    list(equalContent, maxContents)
  )
})
