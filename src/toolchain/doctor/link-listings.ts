// Links the user's programs once more with symbols, while the linker lists which
// symbol refers to which (`-dumpdep`), so that string literals can be tested one by one.
import { UserError } from '../../core/user-error.ts'
import { twinLdflags } from '../environment/ldflags.ts'
import { isFile } from '../build.ts'
import { splitListing } from '../twin.ts'
import { join } from 'node:path'
import type { Program } from './shell-build.ts'
import { shellBuild } from './shell-build.ts'
import { linkerFlagsOf } from './linker-causes.ts'
import { flagsOf, shellEnvironment, type Shell } from './shell.ts'

/** A second link of a program. */
export interface Listing {
  readonly twinPath: string
  readonly depsPath: string
  /** What go wrote for the linker: a line per archive; null where it did not say so. */
  readonly importcfgPath: string | null
}

/** The linker's flags of the user's build, without a pattern such as `all=`. */
export function linkerFlags(shell: Shell, flags: readonly string[]): string[] {
  return linkerFlagsOf(flagsOf(shell.facts.GOFLAGS), flags)
}

/**
 * Import path -> the second link.
 * @throws UserError where the link fails
 */
export async function linkListings(
  shell: Shell,
  {
    flags,
    programs,
    output
  }: {
    readonly flags: readonly string[]
    readonly programs: readonly Program[]
    /** An empty directory. */
    readonly output: string
  }
): Promise<ReadonlyMap<string, Listing>> {
  const printed = join(output, 'printed')
  const { paths } = await shellBuild(shell, {
    verb: 'build',
    flags: [
      ...flags,
      '-x',
      // The archive of a package that is compiled now lies there.
      '-work',
      `-ldflags=${twinLdflags(linkerFlags(shell, flags))}`
    ],
    programs,
    environment: await shellEnvironment(shell, shell.settings),
    output: join(output, 'programs'),
    stderrPath: printed
  })
  await splitListing(printed, paths)
  const listings = new Map<string, Listing>()
  for (const { importPath } of programs) {
    const path = paths.get(importPath)
    if (path === undefined) {
      throw new UserError(`the second link of ${importPath} made nothing`)
    }
    const importcfg = `${path}.importcfg`
    listings.set(importPath, {
      twinPath: path,
      depsPath: `${path}.deps`,
      importcfgPath: (await isFile(importcfg)) ? importcfg : null
    })
  }
  return listings
}
