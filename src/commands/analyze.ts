// `analyze FILE`: attributes one binary.
import { analyzeFile } from '../analyze/analyze-file.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { UserError } from '../core/user-error.ts'
import type { Arguments } from './arguments.ts'

export const analyzeFlags = {
  twin: { type: 'string' },
  deps: { type: 'string' },
  importcfg: { type: 'string' },
  gzip: { type: 'boolean' }
} as const

/** @throws UserError for wrong usage or a file that can't be measured */
export async function analyze(args: Arguments): Promise<Measurement> {
  const [file, ...rest] = args.positionals
  if (file === undefined || rest.length > 0) {
    throw new UserError(
      'analyze takes one file: go-size-gate analyze FILE [--twin FILE] [--deps FILE] [--importcfg FILE] [--gzip]'
    )
  }
  return await analyzeFile(file, {
    twinPath: args.flags.twin,
    depsPath: args.flags.deps,
    importcfgPath: args.flags.importcfg,
    gzip: args.flags.gzip === 'true'
  })
}
