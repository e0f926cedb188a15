// What the tool strip saves of the user's build and of the stripped one, and whether the
// file is whole afterwards.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyzeFile } from '../../analyze/analyze-file.ts'
import { bounded } from '../../core/doctor/evidence.ts'
import { shellWord } from '../../core/inputs/shell-word.ts'
import type { Saving } from '../../core/model/slim/slimming.ts'
import type { SavingBase } from '../../core/model/slim/steps.ts'
import { checkRewritten } from '../../core/slim/same-program.ts'
import { builtSaving, unmeasuredSaving } from '../../core/slim/saving.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import {
  findTool,
  rewriteFile,
  type RewritingTool
} from '../../toolchain/slim/rewrite-file.ts'
import { pathOf } from './builds.ts'
import { openStarts, type Starts } from './starts.ts'
import type { SlimSession } from './session.ts'

/** What is stripped: as the table has it, and by which build. */
const subjects = [
  { change: 'strip', base: 'your-build' },
  { change: 'strip after -trimpath -ldflags="-s -w"', base: 'stripped-build' }
] as const

const risk =
  'One more tool in the build. On macOS the file must be signed again.'

/** @param runArguments null: nothing is started */
export async function measureStrip(
  session: SlimSession,
  runArguments: readonly string[] | null
): Promise<readonly Saving[]> {
  const directory = await session.newDirectory('strip')
  const tool = await findTool(
    'strip',
    session.shell.settings.process,
    directory
  )
  const starts = openStarts(session, runArguments)
  const builds = {
    'your-build': await session.yourBuild(),
    'stripped-build': await session.strippedBuild()
  }
  const savings: Saving[] = []
  for (const [i, { importPath: program, file }] of session.programs.entries()) {
    for (const { change, base } of subjects) {
      const row = {
        step: 'stripping',
        program,
        change,
        base,
        risk,
        line: `strip ${shellWord(file) ?? 'FILE'}`,
        details: []
      } as const
      const stripping: Stripping = {
        from: pathOf(builds[base].paths, program),
        to: join(directory, `${i}-${base}`),
        row
      }
      savings.push(
        tool === null
          ? unmeasuredSaving({
              ...row,
              risk: 'Not measured: no strip on PATH.'
            })
          : await strip(session, tool, stripping, starts)
      )
    }
  }
  return savings
}

interface Stripping {
  readonly from: string
  readonly to: string
  readonly row: Parameters<typeof unmeasuredSaving>[0] & {
    readonly base: SavingBase
  }
}

async function strip(
  session: SlimSession,
  tool: RewritingTool,
  { from, to, row }: Stripping,
  starts: Starts
): Promise<Saving> {
  const { timeoutSeconds } = session.settings
  const failure = await rewriteFile(tool, from, to, timeoutSeconds)
  if (failure !== null) {
    return unmeasuredSaving({ ...row, risk: `Not measured: ${failure}` })
  }
  const before = await readFile(from)
  const { faults, functions } = checkRewritten(before, await readFile(to))
  const unreadable = await unreadableBy(to)
  const start = await starts.compare(from, to)
  const all = [
    ...faults,
    ...unreadable,
    ...(start.isAlike ? [] : ['it does not end as before when it is started'])
  ]
  return builtSaving(
    {
      ...row,
      risk:
        all.length === 0 ? row.risk : `It breaks the file: ${all.join('; ')}.`,
      details: [
        bounded(tool.version === '' ? 'strip' : tool.version, [
          all.length === 0
            ? `read again: every byte has an owner, the build info, ${functions} functions and all that is loaded are as before`
            : `read again: ${all.join('; ')}`
        ]),
        start.detail
      ]
    },
    await session.sizesOf(from),
    await session.sizesOf(to)
  )
}

/** Why the file can't be measured; nothing where it can. */
async function unreadableBy(path: string): Promise<string[]> {
  try {
    await analyzeFile(path, { gzip: false })
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [messageOf(error)]
  }
}
