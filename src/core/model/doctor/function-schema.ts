// The shape of a FunctionReport: a function up close, which `doctor --symbol` prints as
// JSON. Contract with users (`schemaVersion: 1`); `schema/function.schema.json` is made
// from it.
import * as v from 'valibot'
import { described, size, text, type DeepInferred } from '../schema-parts.ts'

const side = v.object({
  size: described('Bytes of machine code: own and all parts.', size),
  own: described('Bytes that come from its own source.', size)
})

const part = v.object({
  callee: described('Name of the function that was inlined.', text),
  package: described('Import path of its package; empty where unknown.', text),
  base: described(
    'Bytes in the base that come from it, without what was inlined into it in turn; 0 without a base.',
    size
  ),
  head: described('Bytes in the head.', size),
  calls: described('Inlined calls of it in the head that left code.', size)
})

const linkedFunction = v.object({
  name: text,
  package: described('Import path of the package that defines it.', text),
  file: described(
    'Source file, as it was compiled; empty where unknown.',
    text
  ),
  base: described('Null where it is not there.', v.nullable(side)),
  head: described('Null where it is not there.', v.nullable(side)),
  parts: described(
    'What was inlined into it, the largest first.',
    v.array(part)
  ),
  unknown: v.optional(described('Why the parts are not known, a clause.', text))
})

const compiled = v.object({
  size: described('Bytes of machine code.', size),
  lines: described(
    'Offset, file.go:LINE and instruction of each; the first ones of a long function.',
    v.array(text)
  ),
  more: described('How many lines are left out.', size)
})

const listing = v.object({
  function: described('Name of the function.', text),
  program: v.optional(
    described(
      'Import path of the main package, where other programs have other functions of that name.',
      text
    )
  ),
  inlining: described(
    'Whether the compiler inlined into it, as in the build; false: -l.',
    v.boolean()
  ),
  flags: described('What the package was compiled with.', text),
  base: described('Null where there is none.', v.nullable(compiled)),
  head: described('Null where there is none.', v.nullable(compiled)),
  difference: described(
    'Lines that are in one alone, after - or +, with some that are in both; without addresses, lines of the source and targets of branches. Null where it was not made.',
    v.nullable(v.array(text))
  ),
  why: v.optional(described('Why the head has none, a clause.', text))
})

export const functionReportSchema = v.object({
  schemaVersion: v.literal(1),
  tool: described('Name and version of the tool.', text),
  goVersion: described('The release of Go that built both sides.', text),
  symbol: described('The name that was asked for.', text),
  base: described(
    'What the head is compared with; null for nothing.',
    v.nullable(
      v.object({ revision: described('As it was named.', text), commit: text })
    )
  ),
  programs: described(
    'Programs that have it, on one side at least.',
    v.array(
      v.object({
        name: described('Import path of the main package.', text),
        target: text,
        functions: described(
          'The function, or all instances of a generic one.',
          v.array(linkedFunction)
        )
      })
    )
  ),
  listings: described(
    'Assembly by the compiler, before the linker put in addresses.',
    v.array(listing)
  ),
  notices: described(
    'What could not be found out, a sentence each.',
    v.array(text)
  )
})

export type FunctionReport = DeepInferred<typeof functionReportSchema>
export type ReportedFunction =
  FunctionReport['programs'][number]['functions'][number]
export type AssemblyListing = FunctionReport['listings'][number]
export type CompiledLines = NonNullable<AssemblyListing['head']>
