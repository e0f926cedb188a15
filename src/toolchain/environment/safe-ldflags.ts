// Which linker flags a build may have. The linker's flags can run programs and
// write files; those that can are refused unless the user allows them.
import { UserError } from '../../core/user-error.ts'
import { externalFlags, readLinkerFlags } from './ldflags.ts'

/**
 * Flags that decide what is in the binary and do nothing else: they name no
 * program to run and no file to read or write (cmd/link/internal/ld/main.go).
 */
const harmless: ReadonlySet<string> = new Set(
  'B D E H R T V X a aslr asan bindnow buildid c checklinkname compressdwarf d debugnosplit debugtextsize debugtramp dumpdep e f funcalign g h k linkmode linkshared msan n pluginpath pruneweakmap race randlayout s strictdups u v w'.split(
    ' '
  )
)

/** Flags for the C compiler as a linker that name no program, no plugin and no file. */
const harmlessExternal = [
  /^-static(?:-pie|-libgcc|-libstdc\+\+)?$/,
  /^-(?:no-)?pie$/,
  /^-(?:s|g|pthread|rdynamic|m32|m64|nostdlib|nodefaultlibs)$/,
  /^-O[0-3sz]?$/,
  /^-march=[\w.+-]+$/,
  /^-mtune=[\w.+-]+$/,
  /^-m(?:macosx|ios)-version-min=[\d.]+$/,
  /^-l[A-Za-z0-9_+.-]+$/,
  /^-z$/,
  /^(?:relro|now|lazy|noexecstack|max-page-size=\w+|common-page-size=\w+|stack-size=\w+)$/,
  /^-Wl,(?:-z,[\w-]+(?:=\w+)?|-s|-S|-x|-O\d?|-dead_strip|-headerpad,?\w*|-no_?uuid|--gc-sections|--as-needed|--no-as-needed|--start-group|--end-group|--build-id(?:=\w+)?|--hash-style=\w+|--strip-(?:all|debug)|--sort-common|--export-dynamic|--allow-multiple-definition|--no-undefined|--warn-unresolved-symbols|--unresolved-symbols=[\w-]+|--icf=\w+|--pack-dyn-relocs=\w+|--compress-debug-sections=\w+)(?:,-z,[\w-]+(?:=\w+)?)*$/
]

/**
 * @throws UserError for a flag that can run a program or touch a file, with
 *   what to do
 */
export function checkLdflags(ldflags: readonly string[]): void {
  for (const flag of readLinkerFlags(ldflags)) {
    const { name } = flag
    if (harmless.has(name)) continue
    if (name === 'extldflags') {
      const unsafe = externalFlags(flag).find(
        (field) => !harmlessExternal.some((pattern) => pattern.test(field))
      )
      if (unsafe === undefined) continue
      throw refusal(`-extldflags "${unsafe}"`)
    }
    throw refusal(`-${name}`)
  }
}

function refusal(flag: string): UserError {
  return new UserError(
    `ldflags: ${flag} may run programs or reach files outside of the build; leave it out, or allow it with allow-unsafe-build-flags: true`
  )
}
