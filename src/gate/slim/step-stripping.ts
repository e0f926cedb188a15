// What -s, -w and -trimpath save of the user's build, alone and together, each by a
// build; and what the tool strip does.
import { readFile } from 'node:fs/promises'
import { inspectBinary } from '../../core/binary/inspect.ts'
import type { Saving } from '../../core/model/slim/slimming.ts'
import { goBuildLine, linkerText } from '../../core/slim/build-changes.ts'
import { builtSaving } from '../../core/slim/saving.ts'
import {
  combinationTitle,
  costOf,
  linkerFlagsOf,
  missingCombinations,
  strippers,
  type Stripper
} from '../../core/slim/stripping.ts'
import { linkerFlags } from '../../toolchain/doctor/link-listings.ts'
import { flagsOf, isSet } from '../../toolchain/doctor/shell.ts'
import { pathOf } from './builds.ts'
import type { SlimSession } from './session.ts'
import { measureStrip } from './strip.ts'

/** @param runArguments null: nothing is started */
export async function measureStripping(
  session: SlimSession,
  runArguments: readonly string[] | null
): Promise<readonly Saving[]> {
  const { shell, flags } = session
  const own = linkerFlags(shell, flags)
  const all = [...flagsOf(shell.facts.GOFLAGS), ...flags]
  const present = strippers.filter((one) =>
    one === '-trimpath' ? isSet(all, 'trimpath') : own.includes(one)
  )
  const savings: Saving[] = []
  for (const list of missingCombinations(new Set(present))) {
    savings.push(...(await measureFlags(session, own, list)))
  }
  if (present.length > 0) {
    session.notice(`your build has ${present.join(', ')} already`)
  }
  return [...savings, ...(await measureStrip(session, runArguments))]
}

/** A row per program. */
async function measureFlags(
  session: SlimSession,
  own: readonly string[],
  list: readonly Stripper[]
): Promise<readonly Saving[]> {
  const title = combinationTitle(list)
  const added = linkerFlagsOf(list)
  const more = [
    ...(list.includes('-trimpath') ? ['-trimpath'] : []),
    ...(added.length === 0
      ? []
      : [`-ldflags=${linkerText([...own, ...added])}`])
  ]
  const before = await session.yourBuild()
  const after = await session.yourBuildWith(`building with ${title}`, more)
  const rows = session.programs.map(async ({ importPath: program }) => {
    const path = pathOf(after.paths, program)
    return builtSaving(
      {
        step: 'stripping',
        program,
        change: title,
        base: 'your-build',
        risk: costOf(list),
        line: goBuildLine(
          [...withoutLdflags(session, added), ...more],
          program
        ),
        details: await debugDetail(path, added, own)
      },
      await session.sizesOf(pathOf(before.paths, program)),
      await session.sizesOf(path)
    )
  })
  return await Promise.all(rows)
}

/** The user's flags but for -ldflags where that is given anew. */
function withoutLdflags(
  { flags }: SlimSession,
  added: readonly string[]
): readonly string[] {
  return added.length === 0
    ? flags
    : flags.filter((flag) => !/^--?ldflags=/.test(flag))
}

/** Of -s without -w: what became of the debug information. */
async function debugDetail(
  path: string,
  added: readonly string[],
  own: readonly string[]
): Promise<Saving['details']> {
  if (added.join() !== '-s' || own.includes('-w')) return []
  const { debugSections } = inspectBinary(await readFile(path))
  const lines =
    debugSections === null
      ? []
      : debugSections.length === 0
        ? [
            'the file has none: with this release of Go, -s leaves it out as -w does'
          ]
        : [`the file has it: ${debugSections.slice(0, 8).join(', ')}`]
  return lines.length === 0
    ? []
    : [{ title: 'debug information after -s alone', lines }]
}
