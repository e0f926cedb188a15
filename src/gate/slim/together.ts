// One build with all changes that pay off and cost no speed.
import type { SlimProgram } from '../../core/model/slim/slimming.ts'
import { mergeChanges } from '../../core/slim/build-changes.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { pathOf } from './builds.ts'
import type { SlimSession } from './session.ts'

type Together = NonNullable<SlimProgram['together']>

/** Import path -> sizes; empty where there is nothing to put together, or Go does not build it. */
export async function buildTogether(
  session: SlimSession
): Promise<ReadonlyMap<string, Together>> {
  const { combined, programs } = session
  if (combined.length === 0) return new Map()
  const changes = mergeChanges(combined)
  try {
    const { paths } = await session.buildWith(
      'building it with all that pays off',
      changes
    )
    const rows = programs.map(async ({ importPath }) => {
      const sizes = await session.sizesOf(pathOf(paths, importPath))
      const line = session.lineWith(changes, importPath)
      return [importPath, { ...sizes, line }] as const
    })
    return new Map(await Promise.all(rows))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    session.notice(`all changes together do not build: ${messageOf(error)}`)
    return new Map()
  }
}
