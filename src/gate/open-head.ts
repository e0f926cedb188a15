// Opens the head: the checked-out tree, its repository and the toolchain.
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { changes, ignoredFiles, untrackedFiles } from '../git/checkout/tree.ts'
import type { Repository } from '../git/git.ts'
import { findGo } from '../toolchain/go/find-go.ts'
import type { BuildSettings, Plan } from '../core/plan/plan.ts'
import { findGoWork } from '../toolchain/tree/find-modules.ts'
import { openTree, type OpenTree } from '../toolchain/tree/open-tree.ts'
import { nameInTree } from '../toolchain/tree/tree-file.ts'
import type { Tree } from '../toolchain/source-tree.ts'
import { readHostEnvironment } from '../toolchain/environment/user-environment.ts'
import { makeWorkspace } from '../toolchain/environment/workspace.ts'
import { isOnlyRecords } from '../store/record-directory.ts'
import type { Host } from './services.ts'
import { moduleKeeper, noKeeper, type ModuleKeeper } from './keep-modules.ts'

export interface OpenHead {
  readonly repository: Repository
  /** Toolchain, environments and fingerprint of the checked-out tree. */
  readonly opened: OpenTree
  /** Modified or untracked paths, before anything ran in the tree. */
  readonly modified: readonly string[]
  /** Files that exist but git ignores, before anything ran. */
  readonly ignored: readonly string[]
  /** A sentence on a go.work that git ignores and that is not used; null for none. */
  readonly unusedGoWork: string | null
  /** What keeps downloaded modules between runs. */
  readonly modules: ModuleKeeper
}

/** What a record is made of, built here or not. */
export interface RecordedTree extends Pick<
  OpenHead,
  'repository' | 'modified'
> {
  readonly opened: Pick<OpenTree, 'fingerprint' | 'fingerprintWithoutDirectory'>
}

/** Entries of `git ls-files`; of more, the rest counts as part of the change. */
const maxIgnored = 100_000

async function unusedGoWork(
  tree: Tree,
  goWork: BuildSettings['goWork']
): Promise<string | null> {
  if (goWork !== 'auto' || (await findGoWork(tree, 'auto')) !== 'off')
    return null
  const path = await findGoWork(tree, 'on')
  if (path === 'off') return null
  return `${nameInTree(tree, path)} is not used on either side, as git ignores it and the base has none: set "go-work: on" to use it for the head`
}

/** Records may lie in the checkout: they are no change of it. */
export async function changesBesideRecords(
  repository: Repository,
  { baselineDirectory }: Pick<Host, 'baselineDirectory'>
): Promise<readonly string[]> {
  const paths = await changes(repository)
  if (baselineDirectory === undefined) return paths
  const kept: string[] = []
  for (const path of paths) {
    const absolute = join(repository.root, path).replace(/[/\\]$/, '')
    if (!(await isOnlyRecords(absolute, baselineDirectory.path)))
      kept.push(path)
  }
  return kept
}

/** What `Tree.revision` says of a checkout. */
export function revisionOf(
  { head }: Pick<Repository, 'head'>,
  modified: readonly string[]
): string {
  return modified.length === 0 ? head : `${head}+dirty`
}

/**
 * Opens the tree that the plan names. Nothing of the tree runs.
 * @throws UserError without a usable Go
 */
export async function openHead(
  plan: Plan,
  repository: Repository,
  host: Host
): Promise<OpenHead> {
  const ignored = await ignoredFiles(repository, maxIgnored)
  const modified = await changesBesideRecords(repository, host)
  const tree: Tree = {
    root: repository.root,
    directory: await realpath(plan.workingDirectory),
    revision: revisionOf(repository, modified),
    ignored,
    untracked: await untrackedFiles(repository, maxIgnored)
  }
  const opened = await openWorkingTree(plan, tree, host)
  return {
    repository,
    opened,
    modified,
    ignored,
    unusedGoWork: await unusedGoWork(tree, plan.build.goWork),
    modules:
      plan.keepModules && host.event !== null
        ? moduleKeeper(opened, host)
        : noKeeper
  }
}

/**
 * Finds Go, and opens a tree on this machine with it. Nothing of the tree runs.
 * @throws UserError without a usable Go
 */
export async function openWorkingTree(
  plan: Plan,
  tree: Tree,
  host: Host
): Promise<OpenTree> {
  const { environment, log } = host
  const go = await findGo({
    env: environment,
    log,
    install: host.installGo
  })
  const command = { go, log, timeoutSeconds: plan.build.timeoutSeconds }
  const surroundings = await readHostEnvironment(
    command,
    host.scratch,
    environment
  )
  const workspace = await makeWorkspace(host.scratch, plan.build, surroundings)
  return await openTree({
    command,
    tree,
    plan: plan.build,
    workspace,
    surroundings,
    mayChooseGo:
      host.event?.kind !== 'pull_request' || plan.build.allowToolchainDownload
  })
}
