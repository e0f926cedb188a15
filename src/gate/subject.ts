// The subject of a run: the checked-out tree, its repository and the toolchain.
import { realpath } from 'node:fs/promises'
import { changes, ignoredFiles } from '../git/tree.ts'
import type { Repository } from '../git/git.ts'
import { findGo } from '../host/find-go.ts'
import type { Plan } from '../plan/plan.ts'
import { openTree, type OpenTree } from '../toolchain/open-tree.ts'
import { readSurroundings } from '../toolchain/surroundings.ts'
import { makeWorkspace } from '../toolchain/workspace.ts'
import type { Host } from './host.ts'
import { moduleKeeper, noKeeper, type ModuleKeeper } from './keep-modules.ts'

export interface Subject {
  readonly repository: Repository
  /** Toolchain, environments and fingerprint of the checked-out tree. */
  readonly opened: OpenTree
  /** Modified or untracked paths, before anything ran in the tree. */
  readonly modified: readonly string[]
  /** Files that exist but git ignores, before anything ran. */
  readonly ignored: readonly string[]
  /** What keeps downloaded modules between runs. */
  readonly modules: ModuleKeeper
}

/**
 * Opens the tree that the plan names. Nothing of the tree runs.
 * @throws UserError without a usable Go
 */
export async function openSubject(
  plan: Plan,
  repository: Repository,
  host: Host
): Promise<Subject> {
  const { environment, log } = host
  const go = await findGo({
    env: environment,
    log,
    install: host.installGo
  })
  const command = { go, log, timeoutSeconds: plan.build.timeoutSeconds }
  const surroundings = await readSurroundings(
    command,
    host.scratch,
    environment
  )
  const workspace = await makeWorkspace(host.scratch, plan.build, surroundings)
  const tree = {
    root: repository.root,
    directory: await realpath(plan.workingDirectory)
  }
  const opened = await openTree({
    command,
    tree,
    plan: plan.build,
    workspace,
    surroundings,
    mayChooseGo:
      host.event?.kind !== 'pull_request' || plan.build.allowToolchainDownload
  })
  return {
    repository,
    opened,
    modified: await changes(repository),
    ignored: await ignoredFiles(repository),
    modules:
      plan.keepModules && host.event !== null
        ? moduleKeeper(opened, host)
        : noKeeper
  }
}
