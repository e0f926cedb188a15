// `analyze FILE` attributes a binary, or those in an archive; `analyze [PACKAGE…]`
// builds programs as the gate does, and attributes them with their twins.
import { tmpdir } from 'node:os'
import { analyzeContents } from '../analyze/analyze-archive.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { readView, usualRows, type View } from '../core/report/views/view.ts'
import { UserError } from '../core/user-error.ts'
import { showMeasurement, showMeasurements } from './show-result.ts'
import { operandsOf } from './operands.ts'
import type { Arguments, Destination } from './usage/arguments.ts'
import { assertShown } from './view-format.ts'
import { buildFlags } from './usage/gate-flags.ts'
import { analyzedFileFlags } from './usage/result-flags.ts'

/** @throws UserError for what can't be measured or built, or a view that can't be had */
export async function analyze(args: Arguments): Promise<void> {
  const { flags, destination } = args
  const view = readView(flags)
  assertShown(view, destination)
  const { file, packages } = await operandsOf(args.positionals)
  if (file === null) {
    refuseFlags(flags, analyzedFileFlags, 'a binary, and packages are built')
    const measurements = await build({ ...args, positionals: packages }, view)
    await showMeasurements(measurements, view, destination)
    return
  }
  refuseFlags(flags, buildFlags, `packages, and ${file} is a file`)
  const measurements = await analyzeContents(file, {
    twinPath: flags.twin,
    depsPath: flags.deps,
    importcfgPath: flags.importcfg,
    gzip: flags.gzip === 'true',
    files: needsFiles(view, destination),
    symbols: shownSymbols(view, destination)
  })
  const [first] = measurements
  if (measurements.length === 1 && first !== undefined) {
    return await showMeasurement(first, view, destination)
  }
  await showMeasurements(measurements, view, destination)
}

/** Only this table and a page need source files, which make a measurement larger. */
function needsFiles(view: View | null, { format }: Destination): boolean {
  return view?.by === 'file' || format === 'html'
}

/** How many symbols the usual tables of a terminal show; undefined where others need all. */
function shownSymbols(
  view: View | null,
  { format }: Destination
): number | undefined {
  if (format !== 'text' || (view !== null && view.by !== null)) return undefined
  // A last row of its own is shown in place of `and 1 more`.
  return (view?.top ?? usualRows) + 1
}

/** @throws UserError for a flag that means nothing here */
function refuseFlags(
  flags: Arguments['flags'],
  group: { readonly flags: readonly { readonly name: string }[] },
  why: string
): void {
  const given = group.flags.find(({ name }) => flags[name] !== undefined)
  if (given === undefined) return
  throw new UserError(`--${given.name} is for ${why}`)
}

/** What builds is loaded only if something is built. */
async function build(
  args: Arguments,
  view: View | null
): Promise<readonly Measurement[]> {
  const { planBuild, typedPackages } = await import('./check.ts')
  const { measurePackages } = await import('../gate/measure-packages.ts')
  const { inScratch } = await import('../gate/scratch-session.ts')
  const { workingDirectory } =
    await import('../host/files/working-directory.ts')
  const { standardErrorLog } = await import('./standard-error-log.ts')
  const { terminalHost, workflowStep } = await import('./terminal-host.ts')
  // In a workflow, nothing is built for events that would run a stranger's code.
  await workflowStep('')
  const root = await workingDirectory()
  const positionals = await typedPackages(args, root)
  const plan = planBuild({ ...args, positionals }, root)
  const { log, stop } = standardErrorLog()
  const choice = {
    gzip: args.flags.gzip === 'true',
    files: needsFiles(view, args.destination)
  }
  const { measurements, notBuilt, notices } = await inScratch(
    tmpdir(),
    log,
    (scratch) =>
      measurePackages(plan, choice, terminalHost(null, {}, log, scratch))
  ).finally(stop)
  for (const notice of notices) log.notice(notice)
  for (const { mainPackage, target, reason } of notBuilt) {
    log.notice(`not built: ${mainPackage} ${target}: ${reason}`)
  }
  return measurements
}
