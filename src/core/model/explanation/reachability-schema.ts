// The shape of what a measurement keeps of the linker's flood: which symbol kept
// which, and whether dead-code elimination was on. From the `-dumpdep` listing
// (cmd/link/internal/ld/deadcode.go).
import * as v from 'valibot'
import { deadCodeStates } from '../closed-lists.ts'
import { described, list, oneOf, text } from '../schema-parts.ts'

const maxCulprits = 100
const maxSteps = 200

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

const culprit = v.object({
  symbol: described(
    'Function that calls reflect.Type.Method, MethodByName with a name that is not constant, or their like; for a dynamic link the package that imports plugin.',
    text
  ),
  package: text,
  path: described(
    'From the entry to the culprit, consecutive symbols of one package as one step.',
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
    'Where off: every function that turns it off by itself, in the order of the listing.',
    list(culprit, maxCulprits)
  )
})

export const reachabilitySchema = v.object({
  keptBy: described(
    'For each of symbols the index of the nearest one among them from which the linker reached it first; -1 for an entry, and where it is unknown.',
    list(symbolIndex, 5_000_000)
  ),
  deadCode: deadCodeSchema,
  equalContents: described(
    'Indexes of symbols of data with the same bytes, at least 1 KiB, a list for each such content, largest first.',
    list(list(symbolIndex, 1000), 1000)
  )
})
