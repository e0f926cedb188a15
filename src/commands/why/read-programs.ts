// The programs that `why` answers about: saved measurements, a binary or those in an
// archive, or what packages build.
import { tmpdir } from 'node:os'
import type { Measurement } from '../../core/model/measurement.ts'
import type { ModuleRequirements } from '../../core/explain/why/requirements.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { Arguments } from '../usage/arguments.ts'
import { buildFlags } from '../usage/gate-flags.ts'
import { analyzedFileFlags } from '../usage/result-flags.ts'

/** Bytes of saved measurements. */
const maxJsonBytes = 256 * 1024 * 1024

export interface Programs {
  /** At least one. */
  readonly measurements: readonly Measurement[]
  /** Of the tree that they were built from; null where there was none. */
  readonly requirements: ModuleRequirements | null
}

/** @throws UserError for what can't be read or built, and for flags that contradict each other */
export async function readPrograms(args: Arguments): Promise<Programs> {
  const { flags, positionals } = args
  const { measurement, file } = flags
  if (measurement === undefined && file === undefined) {
    refuse(flags, analyzedFileFlags.flags, 'is for a binary: name it by --file')
    return await build(args)
  }
  const source =
    measurement === undefined
      ? `--file ${file}`
      : `--measurement ${measurement}`
  if (measurement !== undefined && file !== undefined) {
    throw new UserError('--file and --measurement: give one of them')
  }
  if (positionals.length > 0) {
    throw new UserError(
      `${positionals.join(' ')}: packages are built, and ${source} is there already`
    )
  }
  refuse(flags, buildFlags.flags, `is for packages, and not for ${source}`)
  if (measurement !== undefined) {
    refuse(flags, analyzedFileFlags.flags, 'is for a binary: name it by --file')
    return { measurements: await readSaved(measurement), requirements: null }
  }
  const { analyzeContents } = await import('../../analyze/analyze-archive.ts')
  const measurements = await analyzeContents(file ?? '', {
    twinPath: flags.twin,
    depsPath: flags.deps,
    importcfgPath: flags.importcfg,
    gzip: false
  })
  return { measurements, requirements: null }
}

/** @throws UserError for a flag that means nothing here */
function refuse(
  flags: Arguments['flags'],
  group: readonly { readonly name: string }[],
  why: string
): void {
  const given = group.find(({ name }) => flags[name] !== undefined)
  if (given !== undefined) throw new UserError(`--${given.name} ${why}`)
}

/** One measurement, or a list of them as `analyze` gives it for packages. */
async function readSaved(path: string): Promise<readonly Measurement[]> {
  const { readText } = await import('../diff.ts')
  const { parseMeasurement } =
    await import('../../core/model/parse-measurement.ts')
  const text = await readText(path, maxJsonBytes)
  try {
    const value: unknown = JSON.parse(text)
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (values.length === 0) throw new UserError('it is an empty list')
    return values.map((one) => parseMeasurement(one))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'no JSON' : messageOf(error)
    throw new UserError(`${path} is not a measurement: ${reason}`)
  }
}

/** Builds packages as `analyze` does. What builds is loaded only if something is built. */
async function build(args: Arguments): Promise<Programs> {
  const { operandsOf } = await import('../operands.ts')
  const { file, packages } = await operandsOf(args.positionals)
  if (file !== null) {
    throw new UserError(
      `${file} is a file: name a binary by --file, and a saved measurement by --measurement`
    )
  }
  const { planBuild, typedPackages } = await import('../check.ts')
  const { measurePackages } = await import('../../gate/measure-packages.ts')
  const { inScratch } = await import('../../gate/scratch-session.ts')
  const { workingDirectory } =
    await import('../../host/files/working-directory.ts')
  const { readRequirements } =
    await import('../../toolchain/modules/read-requirements.ts')
  const { standardErrorLog } = await import('../standard-error-log.ts')
  const { terminalHost, workflowStep } = await import('../terminal-host.ts')
  // In a workflow, nothing is built for events that would run a stranger's code.
  await workflowStep('')
  const root = await workingDirectory()
  const typed = { ...args, positionals: packages }
  const positionals = await typedPackages(typed, root)
  const plan = planBuild({ ...args, positionals }, root)
  const { log, stop } = standardErrorLog()
  const made = await inScratch(tmpdir(), log, async (scratch) => {
    const host = terminalHost(null, {}, log, scratch)
    const choice = { gzip: false, files: false }
    const { opened, ...programs } = await measurePackages(plan, choice, host)
    return { ...programs, requirements: await readRequirements(opened) }
  }).finally(stop)
  for (const notice of made.notices) log.notice(notice)
  for (const { mainPackage, target, reason } of made.notBuilt) {
    log.notice(`not built: ${mainPackage} ${target}: ${reason}`)
  }
  return made
}
