// Opens a private copy of the working tree, in which requirements may be changed.
// Nothing of the user's tree, module cache or GOPATH is written.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../../core/plan/plan.ts'
import { readHostEnvironment } from '../../toolchain/environment/user-environment.ts'
import { makeWorkspace } from '../../toolchain/environment/workspace.ts'
import {
  fetchingFromCache,
  setVendorAside
} from '../../toolchain/change/private-copy.ts'
import type { ChangedTree } from '../../toolchain/change/requirement.ts'
import { findGo } from '../../toolchain/go/find-go.ts'
import { openTree, type OpenTree } from '../../toolchain/tree/open-tree.ts'
import { copyTree } from '../../toolchain/tree/copy-tree.ts'
import { withoutSignedCache } from '../build-cache/without-signed-cache.ts'
import { workingTreeOf } from '../measure-packages.ts'
import type { Host } from '../services.ts'

/** A copy, and what to know of it. */
export interface OpenCopy extends ChangedTree {
  /** Opens it once more, after requirements have changed, with the same Go. */
  readonly reopen: () => Promise<OpenTree>
  readonly notices: readonly string[]
}

/** @throws UserError without a usable Go */
export async function openCopy(requested: Plan, host: Host): Promise<OpenCopy> {
  const { environment, log, scratch } = host
  const { plan, notices } = withoutSignedCache(requested, 'only check uses it')
  const original = await workingTreeOf(plan, host)
  const parent = join(scratch, 'copy')
  await mkdir(parent)
  const tree = await copyTree(original, parent, plan.build.buildvcs)
  const hadVendor = await setVendorAside(tree, plan.build)
  const go = await findGo({ env: environment, log, install: host.installGo })
  const command = { go, log, timeoutSeconds: plan.build.timeoutSeconds }
  const machine = await readHostEnvironment(command, scratch, environment)
  const build = { ...plan.build, modCache: 'private' } as const
  const workspace = await makeWorkspace(scratch, build, machine)
  const surroundings = {
    ...machine,
    goPath: workspace.goPath,
    modCache: workspace.modCache
  }
  const options = { command, tree, plan: build, workspace, surroundings }
  const first = await openTree({ ...options, mayChooseGo: true })
  // With mod-cache: private nothing of the machine's is used.
  const fetching = (opened: OpenTree) =>
    plan.build.modCache === 'private'
      ? opened.fetching
      : fetchingFromCache(opened, machine)
  return {
    opened: { ...first, fetching: fetching(first) },
    fromProxy: first.fetching,
    reopen: async () => {
      const again = await openTree({
        ...options,
        command: first.builder,
        mayChooseGo: false
      })
      return { ...again, fetching: fetching(again) }
    },
    notices: [
      ...notices,
      ...(hadVendor
        ? [
            'the vendor directory is not used on either side: modules come from the module cache, as with -mod=mod'
          ]
        : [])
    ]
  }
}
