// What UPX makes of the stripped build, where it is on the PATH. The gate never counts
// a packed size.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPacked } from '../../core/binary/identify/other-producers.ts'
import { bounded } from '../../core/doctor/evidence.ts'
import { shellWord } from '../../core/inputs/shell-word.ts'
import type { Saving } from '../../core/model/slim/slimming.ts'
import { packingRisk, packingRisks } from '../../core/slim/packing-risks.ts'
import { builtSaving, unmeasuredSaving } from '../../core/slim/saving.ts'
import { UserError } from '../../core/user-error.ts'
import { findTool, rewriteFile } from '../../toolchain/slim/rewrite-file.ts'
import { withProgress } from '../../toolchain/progress.ts'
import { pathOf } from './builds.ts'
import { openStarts } from './starts.ts'
import type { SlimSession } from './session.ts'

/** @param runArguments null: nothing is started */
export async function measurePacking(
  session: SlimSession,
  runArguments: readonly string[] | null
): Promise<readonly Saving[]> {
  const { shell, settings, log } = session
  const directory = await session.newDirectory('packed')
  const tool = await findTool('upx', shell.settings.process, directory)
  const starts = openStarts(session, runArguments)
  const { paths } = await session.strippedBuild()
  const savings: Saving[] = []
  for (const [i, { importPath: program, file }] of session.programs.entries()) {
    const row = {
      step: 'packing',
      program,
      change: 'upx',
      base: 'stripped-build',
      risk: packingRisk,
      line: `upx ${shellWord(file) ?? 'FILE'}`,
      details: []
    } as const
    if (tool === null) {
      const why = 'Not measured: no upx on PATH.'
      savings.push(unmeasuredSaving({ ...row, risk: why }))
      continue
    }
    const [from, to] = [pathOf(paths, program), join(directory, `${i}-packed`)]
    const failure = await withProgress(log, 'packing it with UPX', () =>
      rewriteFile(tool, from, to, settings.timeoutSeconds)
    )
    if (failure !== null) {
      const why = `Not measured, as UPX can't pack it: ${failure}`
      savings.push(unmeasuredSaving({ ...row, risk: why }))
      continue
    }
    const { detail, isAlike } = await starts.compare(from, to)
    savings.push(
      builtSaving(
        {
          ...row,
          risk: isAlike
            ? row.risk
            : `It does not end as before when it is started. ${row.risk}`,
          details: [
            bounded(tool.version, [await recognition(to)]),
            detail,
            bounded('known risks', packingRisks(shell.facts.GOOS))
          ]
        },
        await session.sizesOf(from),
        await session.sizesOf(to)
      )
    )
  }
  return savings
}

/** @throws UserError for a packed file that would be taken for another one */
async function recognition(path: string): Promise<string> {
  if (!isPacked(await readFile(path))) {
    throw new UserError(
      'the file that UPX made is not recognized as packed: its release is not known here'
    )
  }
  return 'recognized as packed: analyze and check say so, and name no packages in it'
}
