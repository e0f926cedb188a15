// What a module costs the programs of the working tree: measured before and after
// its requirement is set, in a private copy, by one Go and one build cache.
//
// 1. The requirement is set: a version, its absence, or a replacement. What can't be
//    had is known before anything is built. With prepare commands, which make what is
//    to be listed, this comes after step 2.
// 2. With go.mod as it was, the programs are built and measured.
// 3. Of a module that programs use, what changes is measured exactly. Of one that
//    they don't, the change is measured with two uses of it: an import alone, and
//    everything that it exports.
import type { Cost } from '../../core/model/cost-schema.ts'
import type { ModuleRequest } from '../../core/inputs/module-request.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Report } from '../../core/model/report.ts'
import { UserError } from '../../core/user-error.ts'
import {
  readModuleFiles,
  restoreModuleFiles
} from '../../toolchain/change/private-copy.ts'
import {
  requiredModule,
  type RequiredModule
} from '../../toolchain/change/requirement.ts'
import { listTree } from '../../toolchain/list-tree.ts'
import type { TargetListing } from '../../toolchain/source-tree.ts'
import { measureTree, type MeasuredTree } from '../measure-tree.ts'
import type { Host } from '../services.ts'
import { changeRequirement, costChoice, measureHead } from './change-copy.ts'
import { costReport } from './cost-report.ts'
import { measureBounds } from './measure-bounds.ts'
import { fetchNew, type NewPackage } from './new-package.ts'
import { openCopy, type OpenCopy } from './open-copy.ts'

/** What was set in go.mod. */
interface ChangeResult {
  /** The module as it was required before. */
  readonly before: RequiredModule
  /** The package that is imported; null for a module that programs use. */
  readonly added: NewPackage | null
  readonly notes: readonly string[]
}

/** @throws UserError for what can't be had, built or reached */
export async function measureCost(
  plan: Plan,
  request: ModuleRequest,
  host: Host
): Promise<Report> {
  const { log } = host
  const copy = await log.group('Copy the tree', () => openCopy(plan, host))
  log.info(`${copy.opened.toolchain.version} in a private copy`)
  log.live?.expect(4)
  const { base, change } = await measureBase(copy, request, host)
  const { before, added, notes } = change
  const notices = [
    ...copy.notices,
    ...replacedNotice(before, request),
    ...notes
  ]
  if (added !== null) {
    return await measureBounds({ copy, base, before, added, notices, host })
  }
  const head = await log.group('Build and measure them with it', () =>
    withoutModule(request, () => measureHead(copy))
  )
  const after = await requiredModule(copy, before.path)
  const cost: Cost = {
    kind: kindOf(request),
    module: before.path,
    baseVersion: before.version,
    headVersion: request.replacement ?? after.version
  }
  const unused = hasModule(before.path, base.build.listings)
    ? []
    : [`no program has a package of ${before.path}`]
  return costReport(base, head, cost, {
    opened: copy.opened,
    notices: [...notices, ...unused]
  })
}

/** Of what is still imported after a removal, Go's own advice would bring it back. */
async function withoutModule<T>(
  { name, version }: ModuleRequest,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError) || version !== 'none') throw error
    const [reason] = error.message.split(': run "go mod tidy"')
    throw new UserError(
      `without ${name} the programs don't build: ${reason ?? error.message}`
    )
  }
}

/** Leaves the copy as the requirement makes it. */
async function measureBase(
  copy: OpenCopy,
  request: ModuleRequest,
  { log }: Host
): Promise<{ readonly base: MeasuredTree; readonly change: ChangeResult }> {
  const { opened } = copy
  const { tree, plan } = opened
  const listed = await log.group('List the packages', () =>
    listTree({ opened, absentAllowed: false })
  )
  const measure = () =>
    log.group('Build and measure the programs as they are', () =>
      measureTree(opened, 'base', false, listed, costChoice)
    )
  const set = (listings: readonly TargetListing[]) =>
    log.group(`Set ${titleOf(request)}`, () =>
      changeCopy(copy, request, listings)
    )
  if (listed === null) {
    const base = await measure()
    return { base, change: await set(base.build.listings) }
  }
  const original = await readModuleFiles(tree, plan)
  const result = await set(listed.listings)
  const changed = await readModuleFiles(tree, plan)
  await restoreModuleFiles(original)
  const base = await measure()
  await restoreModuleFiles(changed)
  return { base, change: result }
}

/** Sets the requirement; of a module that no program uses yet also finds what they could import. */
async function changeCopy(
  copy: OpenCopy,
  request: ModuleRequest,
  listings: readonly TargetListing[]
): Promise<ChangeResult> {
  const { name } = request
  const before = await requiredModule(copy, name)
  if (isNew(request, before, listings)) {
    const { added, notes } = await fetchNew(copy, request, listings)
    return { before, added, notes }
  }
  if (before.version === '' && isStandard(name)) {
    throw new UserError(
      `${name} is of the standard library, and programs here have it already: go-size-gate why ${name} says what it holds`
    )
  }
  const notes = await changeRequirement(copy, request, listings)
  return { before, added: null, notes }
}

/** As Go tells them: the first part of a module's path has a dot. */
function isStandard(name: string): boolean {
  return !name.split('/', 1).join('').includes('.')
}

/**
 * Whether programs are to use it first. A version of what is required already is an
 * update, also where no program uses it.
 */
function isNew(
  { name, version, replacement }: ModuleRequest,
  { path, version: required }: RequiredModule,
  listings: readonly TargetListing[]
): boolean {
  if (version === 'none' || replacement !== null) return false
  if (version !== '' && required !== '' && name === path) return false
  return name === path && required !== ''
    ? !hasModule(name, listings)
    : !listings.some(({ mains }) =>
        mains.some(({ packages }) => packages.has(name))
      )
}

function hasModule(path: string, listings: readonly TargetListing[]): boolean {
  return listings.some(({ modules }) =>
    modules.some((module) => module.path === path)
  )
}

/** `golang.org/x/net@v0.2.0`. */
function titleOf({ name, version, replacement }: ModuleRequest): string {
  if (replacement !== null) return `${name} => ${replacement}`
  return version === '' ? name : `${name}@${version}`
}

function kindOf({ version, replacement }: ModuleRequest): Cost['kind'] {
  if (replacement !== null) return 'replacement'
  return version === 'none' ? 'removal' : 'update'
}

/** A replacement wins over a required version. */
function replacedNotice(
  { path, replacedBy }: RequiredModule,
  { replacement }: ModuleRequest
): string[] {
  return replacedBy === '' || replacement !== null
    ? []
    : [
        `${path} is replaced by ${replacedBy}, and the replacement wins: the required version changes nothing of its code`
      ]
}
