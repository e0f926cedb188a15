// Whether a path names a package that programs can import, and which others of its
// module they could.
import type { OpenTree } from '../tree/open-tree.ts'
import { firstLine } from '../list/load-error.ts'
import { printedObjects } from '../printed-json.ts'
import { runGo } from './run-go.ts'

export type ImportablePackages =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'program' }
  | {
      readonly kind: 'none'
      /** A clause; '' where Go says nothing. */
      readonly why: string
      /** The first packages of the module that can be imported. */
      readonly others: readonly string[]
    }

/** Packages that an error names. */
const maxOthers = 8

interface PrintedPackage {
  readonly ImportPath?: string
  readonly Name?: string
  readonly Error?: { readonly Err?: string }
}

/** Asks Go of a path, in what the tree requires now. */
export async function importablePackages(
  opened: OpenTree,
  path: string
): Promise<ImportablePackages> {
  const [goPackage] = await listed(opened, path)
  const { Name, ImportPath, Error } = goPackage ?? {}
  if (Name === 'main') return { kind: 'program' }
  if (Name !== undefined && ImportPath !== undefined && Error === undefined) {
    return { kind: 'found', path: ImportPath }
  }
  const others = (await listed(opened, `${path}/...`)).flatMap((other) =>
    other.ImportPath === undefined ||
    other.Name === undefined ||
    other.Name === 'main' ||
    other.Error !== undefined ||
    /(?:^|\/)internal(?:\/|$)/.test(other.ImportPath)
      ? []
      : [other.ImportPath]
  )
  return {
    kind: 'none',
    why: firstLine(Error?.Err ?? ''),
    others: others.slice(0, maxOthers)
  }
}

async function listed(
  opened: OpenTree,
  pattern: string
): Promise<readonly PrintedPackage[]> {
  const { tree, fetching } = opened
  const [target] = opened.targets
  const made = await runGo(
    opened,
    ['list', '-e', '-find', '-json=ImportPath,Name,Error', '--', pattern],
    {
      directory: tree.directory,
      env: fetching,
      ...(target === undefined ? {} : { target })
    }
  )
  return printedObjects(made.stdout).flatMap((text) => {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? [value] : []
  })
}
