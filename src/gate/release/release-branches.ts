// The default branch of a repository, and which commits releases come from: as origin
// has them, or as GitHub says where nothing is checked out.
import { isLiteral, matcher } from '../../core/inputs/glob.ts'
import { UserError } from '../../core/user-error.ts'
import { fileAt } from '../../git/checkout/tree.ts'
import type { FetchToken } from '../../git/environment.ts'
import { ensureCommit } from '../../git/fetch.ts'
import type { Repository } from '../../git/git.ts'
import { isOnBranch, type OriginRefs } from '../../git/history/origin-refs.ts'
import type { Host } from '../services.ts'

export interface ReleaseBranches {
  readonly defaultBranch: string
  /**
   * A file at the tip of the default branch; null where it has none.
   * @param path from the root, with `/`
   * @throws UserError where that can't be said
   */
  readonly read: (path: string, maxBytes: number) => Promise<string | null>
  /**
   * The branch that releases come from which has a commit: the default branch, or else
   * the first by name of those that the globs match; null where none has it.
   * @throws UserError where that can't be said
   */
  readonly branchOf: (
    commit: string,
    globs: readonly string[]
  ) => Promise<string | null>
}

/** By git. */
export function branchesOfOrigin(
  repository: Repository,
  { defaultBranch, branches }: OriginRefs,
  token: FetchToken | undefined
): ReleaseBranches {
  return {
    defaultBranch,
    read: async (path, maxBytes) => {
      const tip = branches.get(defaultBranch) ?? ''
      const ensured = await ensureCommit(repository, tip, token)
      if ('missing' in ensured) {
        throw new UserError(
          `${path} of ${defaultBranch} is not known: ${ensured.missing}`
        )
      }
      return await fileAt(repository, tip, path, maxBytes)
    },
    branchOf: async (commit, globs) => {
      const isReleased = globs.map(matcher)
      const others = [...branches.keys()]
        .filter((name) => isReleased.some((matches) => matches(name)))
        .toSorted()
      for (const name of new Set([defaultBranch, ...others])) {
        const branch = { name, tip: branches.get(name) ?? '' }
        if (await isOnBranch(repository, commit, branch, token)) return name
      }
      return null
    }
  }
}

/**
 * By the API. Of globs, only those without wildcards are looked at. A name is asked for
 * as a branch's alone: whoever may push tags can push one of the same name.
 * @throws UserError where GitHub doesn't say what the default branch is
 */
export async function branchesOnGitHub({
  releases,
  fileOf,
  mergeBaseByApi
}: Pick<
  Host,
  'releases' | 'fileOf' | 'mergeBaseByApi'
>): Promise<ReleaseBranches> {
  const named = await releases?.defaultBranch()
  if (named?.state !== 'read') {
    throw new UserError(named?.message ?? 'there is no GitHub here')
  }
  const { name: defaultBranch } = named
  const tipOf = async (name: string): Promise<string> => {
    const tip = await releases?.tipOf(name)
    if (tip?.state === 'read') return tip.commit
    throw new UserError(tip?.message ?? 'there is no GitHub here')
  }
  return {
    defaultBranch,
    read: async (path, maxBytes) => {
      const commit = await tipOf(defaultBranch)
      if (commit === '') {
        throw new UserError(
          `${path} of ${defaultBranch} is not known: GitHub has no such branch`
        )
      }
      const file = await fileOf?.({ commit, path }, maxBytes)
      if (file?.state === 'read') return file.text
      throw new UserError(file?.message ?? 'there is no GitHub here')
    },
    branchOf: async (commit, globs) => {
      for (const name of new Set([defaultBranch, ...globs.filter(isLiteral)])) {
        const tip = await tipOf(name)
        if (tip === '') continue
        const base = await mergeBaseByApi?.(tip, commit)
        if (base === undefined || 'missing' in base) {
          throw new UserError(base?.missing ?? 'there is no GitHub here')
        }
        if (base.commit === commit) return name
      }
      return null
    }
  }
}
