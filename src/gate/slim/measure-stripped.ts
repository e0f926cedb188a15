// Measures the stripped build as the gate does: with its twin, the linker's listing
// and the import graph.
import { analyzeAll } from '../../analyze/analyze-all.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import { UserError } from '../../core/user-error.ts'
import { enforcedOptions } from '../../toolchain/doctor/enforced-build.ts'
import type { Program } from '../../toolchain/doctor/shell-build.ts'
import { twinLdflags } from '../../toolchain/environment/ldflags.ts'
import type { TargetListing } from '../../toolchain/source-tree.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'
import { linkTwins } from '../../toolchain/twin.ts'

interface StrippedPrograms {
  readonly opened: OpenTree
  readonly listing: TargetListing
  readonly programs: readonly Program[]
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  /** An empty directory, for the twins. */
  readonly output: string
  /** Bytes of a file after gzip. */
  readonly gzipOf: (path: string) => Promise<number>
}

/**
 * Import path -> measurement. From the build cache of the stripped build, it costs a
 * link.
 * @throws UserError where the tree can't be listed, or a file not be measured
 */
export async function measureStripped({
  opened,
  listing: { mains },
  programs,
  paths,
  output,
  gzipOf
}: StrippedPrograms): Promise<ReadonlyMap<string, Measurement>> {
  const [target] = opened.targets
  const twins = await linkTwins({
    ...enforcedOptions(opened, programs, output),
    ldflags: twinLdflags(opened.plan.ldflags)
  })
  const files = [...paths]
  const measured = await analyzeAll(
    files.map(([name, path]) => {
      const twin = twins.find(({ mainPackage }) => mainPackage === name)
      return {
        path,
        twinPath: twin?.path,
        depsPath: twin?.depsPath,
        importcfgPath: twin?.importcfgPath,
        imports: mains.find(({ importPath }) => importPath === name)?.imports,
        gzip: gzipOf(path),
        files: true,
        build: target?.build,
        target: target?.facts.target
      }
    })
  )
  return new Map(
    files.map(([name], i) => {
      const measurement = measured[i]
      if (measurement === undefined) {
        throw new UserError(`${name} could not be measured`)
      }
      return [name, measurement] as const
    })
  )
}
