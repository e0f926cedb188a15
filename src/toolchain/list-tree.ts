// Lists what is to be built of a tree and fetches its modules, before anything of
// it runs, or after its prepare commands have.
import { stat } from 'node:fs/promises'
import { silentLog } from '../host/log.ts'
import { targetEnvironment } from '../core/model/target.ts'
import { checkPatterns } from './tree/find-modules.ts'
import type { ListOptions } from './list/go-list.ts'
import { listTargets } from './list/list-targets.ts'
import type { OpenTree } from './tree/open-tree.ts'
import { hideOutwardPaths } from './tree/outward-paths.ts'
import { prefetch } from './modules/prefetch.ts'
import { runPrepare } from './prepare.ts'
import { withProgress } from './progress.ts'
import type { TargetListing } from './source-tree.ts'

/** What is to be built of a tree; its modules are in the module cache and not checked yet. */
export interface ListedTree {
  readonly listings: readonly TargetListing[]
  /** Modules that were fetched for it, `path@version`. */
  readonly fetched: ReadonlySet<string>
}

interface ListTreeOptions {
  readonly opened: OpenTree
  /** For the base: what this tree does not have yet is left out and no error. */
  readonly absentAllowed: boolean
}

function listOptions(
  { opened, absentAllowed }: ListTreeOptions,
  fetched: Set<string>
): ListOptions {
  const { builder, tree, plan, fetching, targets, outward } = opened
  return {
    goCommand: builder,
    tree,
    settings: plan,
    targets: targets.map((target) => target.facts.target),
    env: (target) => ({ ...fetching, ...targetEnvironment(target) }),
    absentAllowed,
    fetched,
    outward
  }
}

function listIt(options: ListOptions): Promise<readonly TargetListing[]> {
  return withProgress(
    options.goCommand.log,
    'listing packages and fetching modules',
    () => listTargets(options)
  )
}

/**
 * Lists what is to be built of a tree, and fetches its modules. No code of the
 * tree runs.
 * @returns null where prepare commands come first: only they make what is to be
 *   listed
 * @throws UserError when something can't be listed or fetched
 */
export async function listTree(
  options: ListTreeOptions
): Promise<ListedTree | null> {
  const { plan, tree } = options.opened
  if (plan.prepare.length > 0) {
    checkPatterns(tree, plan.packages)
    return null
  }
  const fetched = new Set<string>()
  const listings = await listIt(listOptions(options, fetched))
  return { listings, fetched }
}

/**
 * Lists what is to be built of a tree where its modules are there: nothing is fetched, so
 * that this may be done beside all that has to come before fetching. No code of the tree
 * runs.
 * @returns null where something has to be fetched or made first, or can't be listed:
 *   `listTree` says what
 */
export async function listOffline({
  opened
}: Pick<ListTreeOptions, 'opened'>): Promise<ListedTree | null> {
  if (opened.plan.prepare.length > 0 || opened.plan.modCache === 'private') {
    return null
  }
  const fetched = new Set<string>()
  const options = listOptions({ opened, absentAllowed: false }, fetched)
  const goCommand = { ...options.goCommand, log: silentLog }
  try {
    const listings = await listTargets({ ...options, goCommand, offline: true })
    return { listings, fetched }
  } catch {
    return null
  }
}

/**
 * Runs the prepare commands of a tree, and lists it.
 * @throws UserError when a command fails, or something can't be listed or fetched
 */
export async function prepareTree(
  options: ListTreeOptions
): Promise<ListedTree> {
  const { tree, plan, building, workspace } = options.opened
  const fetched = new Set<string>()
  const listing = listOptions(options, fetched)
  const { log, timeoutSeconds } = listing.goCommand
  const since = Date.now()
  // A base may lack the working directory.
  const present = await stat(tree.directory).catch(() => null)
  if (present !== null) {
    await withProgress(log, 'fetching modules', () => prefetch(listing))
    await runPrepare({
      commands: plan.prepare,
      tree,
      env: building,
      log,
      timeoutSeconds
    })
  }
  // Prepare commands may have made links.
  const outward = await hideOutwardPaths(tree, workspace.scratch)
  return { listings: await listIt({ ...listing, outward, since }), fetched }
}
