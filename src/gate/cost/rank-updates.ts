// Ranks the pending updates of modules by what each would cost, each measured alone
// in one private copy.
import type { CostList, UpdateCost } from '../../core/model/cost-schema.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import {
  listUpdates,
  type ModuleUpdate
} from '../../toolchain/change/list-updates.ts'
import {
  readModuleFiles,
  restoreModuleFiles
} from '../../toolchain/change/private-copy.ts'
import { listTree } from '../../toolchain/list-tree.ts'
import type { TargetListing } from '../../toolchain/source-tree.ts'
import type { Host } from '../services.ts'
import { changeRequirement } from './change-copy.ts'
import { openCopy, type OpenCopy } from './open-copy.ts'
import { plainSizes, sizeChanges, type PlainBuild } from './plain-sizes.ts'

/**
 * @param limit how many updates are measured at most, direct requirements first
 * @throws UserError when the tree can't be built, or versions can't be asked for
 */
export async function rankUpdates(
  plan: Plan,
  limit: number,
  host: Host
): Promise<CostList> {
  const { log } = host
  const copy = await log.group('Copy the tree', () => openCopy(plan, host))
  const listed = await log.group('List the packages', () =>
    listTree({ opened: copy.opened, absentAllowed: false })
  )
  // What can't be asked for is known before anything is built.
  const ask = (listings: readonly TargetListing[]) =>
    log.group('Ask for newer versions', () =>
      listUpdates(copy, dependenciesOf(listings))
    )
  const early = listed === null ? null : await ask(listed.listings)
  const base = await log.group('Build the programs as they are', () =>
    plainSizes(copy.opened, listed)
  )
  const all = early ?? (await ask(base.listings))
  const measured = all.slice(0, limit)
  const updates: UpdateCost[] = []
  for (const [index, update] of measured.entries()) {
    const title = `[${index + 1}/${measured.length}] ${update.module} ${update.from} → ${update.to}`
    updates.push(
      await log.group(title, () => measureUpdate(copy, update, base))
    )
  }
  return {
    schemaVersion: 1,
    updates: updates.toSorted(
      (a, b) => (b.delta ?? -Infinity) - (a.delta ?? -Infinity)
    ),
    more: all.length - measured.length,
    notices: [...copy.notices]
  }
}

/** Modules of which programs have packages, without those of the tree itself. */
function dependenciesOf(listings: readonly TargetListing[]): string[] {
  const required = listings.flatMap(({ modules }) =>
    modules.flatMap(({ path, version }) => (version === '' ? [] : [path]))
  )
  return [...new Set(required)].toSorted()
}

/** What can't be built is a row as well. */
async function measureUpdate(
  copy: OpenCopy,
  update: ModuleUpdate,
  base: PlainBuild
): Promise<UpdateCost> {
  const { tree, plan } = copy.opened
  const files = await readModuleFiles(tree, plan)
  const request = { name: update.module, version: update.to, replacement: null }
  try {
    await changeRequirement(copy, request, base.listings)
    const { programs } = await plainSizes(await copy.reopen())
    const changes = sizeChanges(base.programs, programs)
    const delta = changes.reduce((sum, change) => sum + change.delta, 0)
    return { ...update, delta, programs: changes }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { ...update, delta: null, programs: [], why: error.message }
  } finally {
    await restoreModuleFiles(files)
  }
}
