// Lists newer versions of required modules, as `go list -m -u` finds them.
import { printedObjects } from '../printed-json.ts'
import type { ChangedTree } from './requirement.ts'
import { runGo, whyFailed, type GoOutput } from './run-go.ts'

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
  readonly Error?: { readonly Err?: string }
}

/**
 * The updates of some modules: direct requirements first, then by path. A replaced
 * module has none, as the replacement wins.
 * @param modules paths of required modules
 * @throws UserError when versions can't be asked for
 */
export async function listUpdates(
  { opened, fromProxy }: ChangedTree,
  modules: readonly string[]
): Promise<readonly ModuleUpdate[]> {
  if (modules.length === 0) return []
  // With -e a module that its origin has no more is no error of the others.
  const made = await runGo(
    opened,
    ['list', '-m', '-u', '-e', '-json', '--', ...modules],
    { directory: opened.tree.directory, env: fromProxy }
  )
  if (made.code !== 0 || isSilent(made.stdout)) {
    throw whyFailed(opened, 'newer versions', withErrors(made))
  }
  return parseUpdates(made.stdout)
}

/** Whether nothing was learned of any module. */
function isSilent(printed: string): boolean {
  const modules = printedObjects(printed)
  return (
    modules.length > 0 && modules.every((text) => errorsIn(text).length > 0)
  )
}

/** What is wrong with single modules, as if Go had printed it. */
function withErrors(made: GoOutput): GoOutput {
  const errors = printedObjects(made.stdout).flatMap(errorsIn)
  return { ...made, stderr: `${made.stderr}${errors.join('\n')}` }
}

function errorsIn(text: string): readonly string[] {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return []
  const { Error }: PrintedModule = value
  return Error?.Err === undefined ? [] : [Error.Err]
}

/** Reads what `go list -m -u -json` prints. */
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
