// Builds packages of the working tree as the gate does, and measures them: no base,
// no verdict, and no repository if there is none.
import { realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { changes, ignoredFiles, untrackedFiles } from '../git/checkout/tree.ts'
import type { NotBuilt } from '../core/model/report.ts'
import type { Measurement } from '../core/model/measurement.ts'
import type { Plan } from '../core/plan/plan.ts'
import { listTree } from '../toolchain/list-tree.ts'
import type { Tree } from '../toolchain/source-tree.ts'
import type { OpenTree } from '../toolchain/tree/open-tree.ts'
import { withoutSignedCache } from './build-cache/without-signed-cache.ts'
import { exclusionNotice, linkageNotice } from './build-notices.ts'
import { measureTree, type MeasureChoice } from './measure-tree.ts'
import { openCheckout } from './open-checkout.ts'
import { openWorkingTree, revisionOf } from './open-head.ts'
import type { Host } from './services.ts'

/** Entries of `git ls-files`. */
const maxFiles = 100_000

export interface MeasuredPackages {
  readonly measurements: readonly Measurement[]
  readonly notBuilt: readonly NotBuilt[]
  /** What the enforced settings replaced or were told to relax, and what could not be checked. */
  readonly notices: readonly string[]
  /** The tree that they were built from. */
  readonly opened: OpenTree
}

/** @throws UserError for what can't be listed or built */
export async function measurePackages(
  requested: Plan,
  choice: MeasureChoice,
  host: Host
): Promise<MeasuredPackages> {
  const { log } = host
  const { plan, notices } = withoutSignedCache(requested, 'only check uses it')
  const tree = await workingTreeOf(plan, host)
  const opened = await openWorkingTree(plan, tree, host)
  log.info(`${opened.toolchain.version} in ${tree.directory}`)
  log.live?.expect(2)
  const listed = await log.group('List the packages', () =>
    listTree({ opened, absentAllowed: false })
  )
  const { build, measurements } = await log.group('Build and measure', () =>
    measureTree(opened, 'head', false, listed, choice)
  )
  return {
    measurements,
    opened,
    notBuilt: build.notBuilt,
    notices: [
      ...notices,
      ...opened.overrides,
      ...opened.relaxations.map((text) => `relaxed ${text}`),
      ...exclusionNotice(build),
      ...linkageNotice(plan.build, opened, build),
      ...build.unchecked
    ]
  }
}

/** The working tree: of a repository, or else of a module or workspace alone. */
export async function workingTreeOf(plan: Plan, host: Host): Promise<Tree> {
  const directory = await realpath(plan.workingDirectory)
  if ((await nearest(directory, ['.git'])) === null) {
    const root = await nearest(directory, ['go.work', 'go.mod'])
    return { root: root ?? directory, directory }
  }
  const repository = await openCheckout(plan, host)
  return {
    root: repository.root,
    directory,
    ...(plan.build.buildId === 'commit'
      ? { revision: revisionOf(repository, await changes(repository)) }
      : {}),
    ignored: await ignoredFiles(repository, maxFiles),
    untracked: await untrackedFiles(repository, maxFiles)
  }
}

/** The directory itself or the nearest one above that has an entry of the first of these names; then of the next name. */
export async function nearest(
  directory: string,
  names: readonly string[]
): Promise<string | null> {
  for (const name of names) {
    for (let at = directory; ; at = dirname(at)) {
      if ((await stat(join(at, name)).catch(() => null)) !== null) return at
      if (dirname(at) === at) break
    }
  }
  return null
}
