// Lists newer versions of required modules, as `go list -m -u` finds them.
import { printedObjects } from '../printed-json.ts'
import type { ChangedTree } from './requirement.ts'
import { runGo, whyFailed } from './run-go.ts'

/** A newer version of a module. */
export interface ModuleUpdate {
  readonly module: string
  readonly from: string
  readonly to: string
  /** No package of the main module imports it, by the comment in go.mod. */
  readonly indirect: boolean
}

interface PrintedModule {
  readonly Path?: string
  readonly Version?: string
  readonly Main?: boolean
  readonly Indirect?: boolean
  readonly Update?: { readonly Version?: string }
  readonly Replace?: { readonly Path?: string }
}

/**
 * Every update of the build list: direct requirements first, then by path. A
 * replaced module has none, as the replacement wins.
 * @throws UserError when versions can't be asked for
 */
export async function listUpdates({
  opened,
  fromProxy
}: ChangedTree): Promise<readonly ModuleUpdate[]> {
  const run = { directory: opened.tree.directory, env: fromProxy }
  const made = await runGo(opened, ['list', '-m', '-u', '-json', 'all'], run)
  if (made.code !== 0) throw whyFailed(opened, 'newer versions', made)
  return parseUpdates(made.stdout)
}

/** Reads what `go list -m -u -json all` prints. */
export function parseUpdates(printed: string): readonly ModuleUpdate[] {
  return printedObjects(printed)
    .flatMap((text): ModuleUpdate[] => {
      const value: unknown = JSON.parse(text)
      if (typeof value !== 'object' || value === null) return []
      const { Path, Version, Main, Indirect, Update, Replace }: PrintedModule =
        value
      const to = Update?.Version
      return Path === undefined ||
        Version === undefined ||
        to === undefined ||
        Main === true ||
        Replace !== undefined
        ? []
        : [{ module: Path, from: Version, to, indirect: Indirect === true }]
    })
    .toSorted(
      (a, b) =>
        Number(a.indirect) - Number(b.indirect) ||
        (a.module < b.module ? -1 : 1)
    )
}
