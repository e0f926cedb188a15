// Which compiler flags a build may have. The compiler's flags can read and write files
// and undo the enforced ones; those that can are refused unless the user allows them.
import { parseGcflags } from '../../core/inputs/gcflags.ts'
import { UserError } from '../../core/user-error.ts'

/**
 * Flags that decide what is in the binary and do nothing else (cmd/compile/internal/base/flag.go,
 * cmd/compile/internal/base/debug.go). Those that print are none of them: what is printed
 * while linking is read.
 */
const harmless = [
  /^--?(?:B|C|N|e|l|smallframes|dwarf|dwarflocationlists|dwarfbasentries)(?:=(?:true|false|\d{1,2}))?$/,
  /^--?c=\d{1,4}$/,
  /^--?lang=go1\.\d{1,3}$/,
  /^--?spectre=(?:all|index|ret)(?:,(?:index|ret))?$/,
  /^--?d=(?:checkptr|inlstaticinit|libfuzzer|loopvar|mergelocals|nil|pgodevirtualize|pgoinline|softfloat|zerocopy)(?:=\d{1,4})?$/
]

/** @throws UserError for a flag that can touch a file or undo the enforced build, with what to do */
export function checkGcflags(text: string): void {
  const unsafe = parseGcflags(text).flags.find(
    (flag) => !harmless.some((pattern) => pattern.test(flag))
  )
  if (unsafe === undefined) return
  throw new UserError(
    `gcflags: ${unsafe} may reach files outside of the build, print or undo what is enforced (values are written as -flag=value); leave it out, or allow it with allow-unsafe-build-flags: true`
  )
}
