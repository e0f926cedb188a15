// Requires a module that no program uses yet, and finds the package of it that they
// could import.
import type { ModuleRequest } from '../../core/inputs/module-request.ts'
import { UserError } from '../../core/user-error.ts'
import {
  importablePackages,
  type ImportablePackages
} from '../../toolchain/change/importable-packages.ts'
import { requiredModule } from '../../toolchain/change/requirement.ts'
import type { TargetListing } from '../../toolchain/source-tree.ts'
import { changeRequirement } from './change-copy.ts'
import type { OpenCopy } from './open-copy.ts'

export interface NewPackage {
  /** Import path. */
  readonly path: string
  readonly module: string
  /** '' for the standard library. */
  readonly version: string
}

/** @throws UserError for what can't be had or imported */
export async function fetchNew(
  copy: OpenCopy,
  request: ModuleRequest,
  listings: readonly TargetListing[]
): Promise<{ readonly added: NewPackage; readonly notes: readonly string[] }> {
  const { opened } = copy
  const { name, version } = request
  // What can be imported already, such as a package of the standard library, stays as it is.
  const isThere =
    version === '' && (await importablePackages(opened, name)).kind === 'found'
  const query = { ...request, version: version === '' ? 'latest' : version }
  const notes = isThere ? [] : await changeRequirement(copy, query, listings)
  const found = await importablePackages(opened, name)
  if (found.kind !== 'found') throw new UserError(notImportable(name, found))
  const { path, version: required } = await requiredModule(copy, name)
  return {
    added: {
      path: found.path,
      module: path,
      version: required
    },
    notes
  }
}

function notImportable(
  name: string,
  found: Exclude<ImportablePackages, { readonly kind: 'found' }>
): string {
  if (found.kind === 'program') {
    return `${name} is a program, and no program can import it`
  }
  if (found.others.length > 0) {
    return `${name} has no package at its root; name one of its packages: ${found.others.join(', ')}`
  }
  return `${name} is no package that can be imported${found.why === '' ? '' : `: ${found.why}`}`
}
