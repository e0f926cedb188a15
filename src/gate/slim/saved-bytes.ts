// What one build saves against another, of the file and of its gzip.
import type { MeasuredBytes } from '../../core/slim/tag-rows.ts'
import type { SlimBuild } from './builds.ts'
import type { SlimSession } from './session.ts'

/**
 * @param program import path of the main package
 * @returns bytes, below 0 where the later build is larger
 */
export async function savedBetween(
  session: Pick<SlimSession, 'sizesOf'>,
  before: Pick<SlimBuild, 'paths'>,
  after: Pick<SlimBuild, 'paths'>,
  program: string
): Promise<MeasuredBytes> {
  const [from, to] = [before, after].map(({ paths }) => paths.get(program))
  if (from === undefined || to === undefined) {
    throw new Error(`a build made no ${program}`)
  }
  const base = await session.sizesOf(from)
  const changed = await session.sizesOf(to)
  return {
    bytes: base.fileSize - changed.fileSize,
    gzip: base.gzip - changed.gzip
  }
}
