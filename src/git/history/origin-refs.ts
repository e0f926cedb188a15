// Branches and tags as origin has them now, whatever the checkout has; and on which
// branches a commit is.
import { UserError } from '../../core/user-error.ts'
import type { FetchToken } from '../environment.ts'
import { askOrigin } from '../fetch.ts'
import { hashPattern, type Repository } from '../git.ts'
import { deepenedMergeBase } from './history.ts'

export interface OriginRefs {
  readonly defaultBranch: string
  /** Tips of branches, by name. */
  readonly branches: ReadonlyMap<string, string>
  /** Commits that tags name, by name; of an annotated tag, the commit behind it. */
  readonly tags: ReadonlyMap<string, string>
}

const listSeconds = 120

/** @throws UserError where origin can't be asked, or names no default branch */
export async function originRefs(
  repository: Repository,
  token: FetchToken | undefined
): Promise<OriginRefs> {
  const answer = await askOrigin(
    repository,
    [
      'ls-remote',
      '--quiet',
      '--symref',
      'origin',
      'HEAD',
      'refs/heads/*',
      'refs/tags/*'
    ],
    listSeconds,
    token
  )
  if ('reason' in answer) {
    throw new UserError(
      `the branches and tags of origin are not known: ${answer.reason}`
    )
  }
  return parseRefs(answer.stdout)
}

/** Reads what git-ls-remote(1) prints with `--symref`. */
function parseRefs(text: string): OriginRefs {
  const branches = new Map<string, string>()
  const tags = new Map<string, string>()
  const peeled = new Map<string, string>()
  let defaultBranch: string | undefined
  for (const line of text.split('\n')) {
    const [hash = '', name = ''] = line.split('\t')
    const [, symbolic] = /^ref: refs\/heads\/(.+)$/.exec(hash) ?? []
    if (symbolic !== undefined && name === 'HEAD') defaultBranch = symbolic
    const [, kind, short = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(name) ?? []
    if (kind === undefined || !hashPattern.test(hash)) continue
    if (kind === 'heads') branches.set(short, hash)
    else if (short.endsWith('^{}')) peeled.set(short.slice(0, -3), hash)
    else tags.set(short, hash)
  }
  if (defaultBranch === undefined || !branches.has(defaultBranch)) {
    throw new UserError(
      'origin names no default branch: set one where the repository is hosted'
    )
  }
  return { defaultBranch, branches, tags: new Map([...tags, ...peeled]) }
}

/**
 * Whether a commit is the tip of a branch or before it. Fetches history where that
 * is cut off.
 * @throws UserError where that can't be said
 */
export async function isOnBranch(
  repository: Repository,
  commit: string,
  branch: { readonly name: string; readonly tip: string },
  token: FetchToken | undefined
): Promise<boolean> {
  if (commit === branch.tip) return true
  const base = await deepenedMergeBase(repository, branch.tip, commit, token)
  if (base.kind === 'cut') {
    throw new UserError(
      `whether ${commit.slice(0, 7)} is on ${branch.name} is not known: ${base.reason}; check out with \`fetch-depth: 0\``
    )
  }
  return base.kind === 'found' && base.commit === commit
}
