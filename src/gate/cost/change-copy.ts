// Changes a private copy, and measures it with the change.
import type { ModuleRequest } from '../../core/inputs/module-request.ts'
import {
  changedModules,
  setRequirement
} from '../../toolchain/change/requirement.ts'
import { listTree } from '../../toolchain/list-tree.ts'
import type { TargetListing } from '../../toolchain/source-tree.ts'
import { measureTree, type MeasuredTree } from '../measure-tree.ts'
import type { OpenCopy } from './open-copy.ts'

/** What is measured of both sides. */
export const costChoice = { gzip: true, files: false } as const

/** Sets the requirement in the modules that it concerns. */
export async function changeRequirement(
  copy: OpenCopy,
  request: ModuleRequest,
  listings: readonly TargetListing[]
): Promise<readonly string[]> {
  const mains = listings.flatMap((listing) =>
    listing.mains.map(({ directory }) => directory)
  )
  const directories = await changedModules(copy, request.name, mains)
  return await setRequirement(copy, request, directories)
}

/** Lists, builds and measures the changed copy. */
export async function measureHead(copy: OpenCopy): Promise<MeasuredTree> {
  const opened = await copy.reopen()
  const listed = await listTree({ opened, absentAllowed: false })
  return await measureTree(opened, 'head', false, listed, costChoice)
}
