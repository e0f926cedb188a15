// `doctor [PACKAGE…]`: diagnoses a build, or a finished file.
import { tmpdir } from 'node:os'
import { doctorStatus } from '../../core/doctor/verdict.ts'
import type { Diagnosis } from '../../core/model/doctor/diagnosis.ts'
import { renderJson } from '../../core/report/json.ts'
import { planBuild, typedPackages } from '../check.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'
import {
  readDoctorArguments,
  type DoctorArguments
} from './doctor-arguments.ts'

/**
 * @returns the exit status
 * @throws UserError for wrong usage, or what can't be built or read
 */
export async function doctor(args: Arguments): Promise<0 | 1> {
  const read = readDoctorArguments(args)
  const diagnosis =
    read.file === null
      ? await diagnosePackages(args, read)
      : await diagnoseNamedFile(args, read, read.file)
  await show(diagnosis, args.destination)
  return doctorStatus(diagnosis, read.failOn)
}

async function diagnoseNamedFile(
  { flags }: Arguments,
  { checks }: DoctorArguments,
  path: string
): Promise<Diagnosis> {
  const { diagnoseFile } = await import('../../gate/doctor/diagnose-file.ts')
  const { twin = null, deps = null } = flags
  return await diagnoseFile({ path, twinPath: twin, depsPath: deps, checks })
}

async function diagnosePackages(
  args: Arguments,
  { checks, isQuick, time, keySettings, buildFlags }: DoctorArguments
): Promise<Diagnosis> {
  const { diagnose } = await import('../../gate/doctor/doctor.ts')
  const { inScratch } = await import('../../gate/scratch-session.ts')
  const { workingDirectory } =
    await import('../../host/files/working-directory.ts')
  const { standardErrorLog } = await import('../standard-error-log.ts')
  const { workflowStep } = await import('../terminal-host.ts')
  // In a workflow, nothing is built for events that would run a stranger's code.
  await workflowStep('')
  const directory = await workingDirectory()
  const packages = await typedPackages(args, directory)
  const settings = enforcedSettings(args, buildFlags, directory)
  const { log, stop } = standardErrorLog()
  return await inScratch(tmpdir(), log, (scratch) =>
    diagnose({
      checks,
      isQuick,
      maxColdBuilds: time,
      keySettings,
      directory,
      packages,
      flags: buildFlags,
      settings,
      environment: process.env,
      log,
      scratch
    })
  ).finally(stop)
}

/** Flags of go build that the enforced build has inputs for. */
const inputs = ['tags', 'ldflags', 'gcflags'] as const

/** The enforced build with the user's own flags, as far as it has inputs for them. */
function enforcedSettings(
  { flags }: Arguments,
  buildFlags: readonly string[],
  directory: string
) {
  const texts = inputs.flatMap((name) => {
    const value = buildFlags
      .map((flag) => /^--?([^=]+)=(.*)$/s.exec(flag))
      .findLast((match) => match?.[1] === name)?.[2]
    return value === undefined ? [] : [[name, value] as const]
  })
  const { timeout } = flags
  const plan = planBuild(
    {
      positionals: [],
      flags: {
        ...Object.fromEntries(texts),
        'allow-unsafe-build-flags': 'true',
        ...(timeout === undefined ? {} : { timeout })
      }
    },
    directory
  )
  return plan.build
}

async function show(
  diagnosis: Diagnosis,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  if (format === 'json') return await writeResult(output, renderJson(diagnosis))
  if (format === 'markdown') {
    const { renderDoctorMarkdown } =
      await import('../../core/report/doctor/markdown.ts')
    return await writeResult(output, renderDoctorMarkdown(diagnosis))
  }
  const { renderDoctorText } = await import('../../core/report/doctor/text.ts')
  await writeResult(output, renderDoctorText(diagnosis, textStyle(destination)))
}
