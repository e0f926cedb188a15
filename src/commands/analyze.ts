// `analyze FILE`: attributes one binary.
import { analyzeFile } from '../analyze/analyze-file.ts'
import type { Measurement } from '../core/model/measurement.ts'
import type { Arguments } from './usage/arguments.ts'

/** @throws UserError for a file that can't be measured */
export async function analyze(args: Arguments): Promise<Measurement> {
  const [file = ''] = args.positionals
  return await analyzeFile(file, {
    twinPath: args.flags.twin,
    depsPath: args.flags.deps,
    importcfgPath: args.flags.importcfg,
    gzip: args.flags.gzip === 'true'
  })
}
