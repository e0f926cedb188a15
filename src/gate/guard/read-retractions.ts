// Reads which versions are retracted, from the go.mod of the default branch's tip: a tag
// doesn't choose what it is compared with.
import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { goModPaths } from '../../core/release/go-mod-paths.ts'
import type { ReleaseTag } from '../../core/release/release-tag.ts'
import {
  retractionsIn,
  type Retraction
} from '../../core/release/retraction.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { fileAt } from '../../git/checkout/tree.ts'
import type { Repository } from '../../git/git.ts'
import type { OriginRefs } from '../../git/history/origin-refs.ts'

export interface RetractionsRead {
  readonly retractions: readonly Retraction[]
  /** A sentence where there is no go.mod. */
  readonly notices: readonly string[]
}

/** @throws UserError for a go.mod that can't be read */
export async function readRetractions(
  { workingDirectory }: Pick<Plan, 'workingDirectory'>,
  repository: Repository,
  tag: Pick<ReleaseTag, 'prefix'>,
  { branches, defaultBranch }: OriginRefs
): Promise<RetractionsRead> {
  const tip = branches.get(defaultBranch) ?? ''
  const directory = relative(
    repository.root,
    await realpath(workingDirectory)
  ).replaceAll('\\', '/')
  const paths = goModPaths(tag, directory)
  for (const path of paths) {
    const text = await fileAt(repository, tip, path)
    if (text !== null) {
      const name = `${path} of ${defaultBranch}`
      return { retractions: retractionsIn(text, name), notices: [] }
    }
  }
  return {
    retractions: [],
    notices: [
      `which versions are retracted is not known: ${defaultBranch} has no ${paths.join(', ')}`
    ]
  }
}
