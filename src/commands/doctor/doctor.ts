// `doctor [PACKAGE…]`: diagnoses a build, or a finished file.
import { doctorStatus } from '../../core/doctor/verdict.ts'
import type { Diagnosis } from '../../core/model/doctor/diagnosis.ts'
import { renderJson } from '../../core/report/json.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'
import {
  readDoctorArguments,
  type DoctorArguments
} from './doctor-arguments.ts'
import { inShellRun } from './shell-run.ts'

/**
 * @returns the exit status
 * @throws UserError for wrong usage, or what can't be built or read
 */
export async function doctor(args: Arguments): Promise<0 | 1> {
  const read = readDoctorArguments(args)
  if (read.symbol !== null) {
    const { examineSymbol } = await import('./function.ts')
    await examineSymbol(args, read.buildFlags, read.symbol)
    return 0
  }
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
  return await inShellRun(args, buildFlags, (run) =>
    diagnose({ ...run, checks, isQuick, maxColdBuilds: time, keySettings })
  )
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
