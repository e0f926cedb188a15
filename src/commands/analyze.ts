// `analyze FILE`: attributes one binary.
import { analyzeFile } from '../analyze/analyze-file.ts'
import { readView, type View } from '../core/report/views/view.ts'
import { showMeasurement } from './show-result.ts'
import type { Arguments } from './usage/arguments.ts'
import { assertShown } from './view-format.ts'

/** @throws UserError for a file that can't be measured, or a view that can't be had */
export async function analyze(args: Arguments): Promise<void> {
  const { flags, positionals, destination } = args
  const view = readView(flags)
  assertShown(view, destination)
  const [file = ''] = positionals
  const measurement = await analyzeFile(file, {
    twinPath: flags.twin,
    depsPath: flags.deps,
    importcfgPath: flags.importcfg,
    gzip: flags.gzip === 'true',
    files: needsFiles(view)
  })
  await showMeasurement(measurement, view, destination)
}

/** Only this table needs source files, which make a measurement larger. */
export function needsFiles(view: View | null): boolean {
  return view?.by === 'file'
}
