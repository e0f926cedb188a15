// The actions of a build, as `go build -debug-actiongraph=FILE` writes them
// (cmd/go/internal/work, actionJSON). Go documents no shape: what is read here is the
// same from Go 1.19 to 1.27.
import * as v from 'valibot'

/** A package that was compiled, or taken from the build cache. */
export interface CompileAction {
  /** Import path. */
  readonly package: string
  /** First 30 digits, in hex, of the ID by which the build cache knows the result. */
  readonly idPrefix: string
  /** From its start to its end. */
  readonly milliseconds: number
  /** Whether a command was run for it, and its result was not in the cache. */
  readonly isCompiled: boolean
}

const time = v.optional(v.string(), '')

const graphSchema = v.array(
  v.object({
    Mode: v.optional(v.string(), ''),
    Package: v.optional(v.string(), ''),
    ActionID: v.optional(v.string(), ''),
    TimeStart: time,
    TimeDone: time,
    Cmd: v.optional(v.nullable(v.array(v.string())), null)
  })
)

/** Of an ID, go shows 120 bits in base64 (cmd/internal/buildid, HashToString). */
const idPattern = /^[-\w]{20}$/

/**
 * Each package once for each ID.
 * @returns null for a file of another shape
 */
export function parseActionGraph(text: string): CompileAction[] | null {
  const read = v.safeParse(graphSchema, parsed(text))
  if (!read.success) return null
  const actions = new Map<string, CompileAction>()
  for (const action of read.output) {
    const { Mode, Package, ActionID, TimeStart, TimeDone, Cmd } = action
    if (Mode !== 'build' || Package === '' || !idPattern.test(ActionID))
      continue
    const idPrefix = Buffer.from(ActionID, 'base64url').toString('hex')
    const passed = Date.parse(TimeDone) - Date.parse(TimeStart)
    actions.set(`${Package} ${idPrefix}`, {
      package: Package,
      idPrefix,
      milliseconds: Number.isFinite(passed) ? Math.max(0, passed) : 0,
      isCompiled: (Cmd ?? []).length > 0
    })
  }
  return [...actions.values()]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
