// Builds once with what the user's build cache holds, and reads from the graph of that
// build's actions which packages it had.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  parseActionGraph,
  type CompileAction
} from '../../../core/doctor/cache/action-graph.ts'
import { UserError } from '../../../core/user-error.ts'
import { readBounded } from '../../../host/files/read-bounded.ts'
import { shellBuild, type Program } from '../shell-build.ts'
import type { Shell } from '../shell.ts'
import { readEntry } from './answer-request.ts'
import { cacheEnvironment, type CacheAccess } from './open-cache.ts'

/** Bytes of a graph: that of a thousand packages has ten million. */
const maxGraph = 512 * 1024 * 1024

/**
 * Reads what `-debug-actiongraph` wrote.
 * @throws UserError for what is no such graph
 */
export async function readActionGraph(path: string): Promise<CompileAction[]> {
  const text = await readBounded(path, maxGraph)
  const actions = parseActionGraph(text.toString('utf8'))
  if (actions === null) {
    throw new UserError(
      'this release of Go writes its action graph in another shape'
    )
  }
  return actions
}

export interface Reuse {
  readonly actions: readonly CompileAction[]
  /** ID prefixes that the user's cache has. */
  readonly reused: ReadonlySet<string>
}

/**
 * The build finds what the user's cache does not have in that of the run, so that
 * nothing is compiled again.
 * @throws UserError where it fails
 */
export async function measureReuse(
  shell: Shell,
  access: Exclude<CacheAccess, { readonly kind: 'none' }>,
  {
    flags,
    programs,
    output
  }: {
    readonly flags: readonly string[]
    readonly programs: readonly Program[]
    /** An empty directory. */
    readonly output: string
  }
): Promise<Reuse> {
  const graphPath = join(output, 'graph.json')
  await shellBuild(shell, {
    verb: 'build',
    flags,
    programs,
    environment: await cacheEnvironment(shell, access, shell.workspace.goCache),
    output: join(output, 'programs'),
    graphPath
  })
  const actions = await readActionGraph(graphPath)
  const index = cacheIndex(access.path)
  const reused = new Set<string>()
  for (const { idPrefix } of actions) {
    if (await index(idPrefix)) reused.add(idPrefix)
  }
  return { actions, reused }
}

/** Whether a cache has the action whose ID begins so, by its directories and entries. */
function cacheIndex(cache: string): (idPrefix: string) => Promise<boolean> {
  const directories = new Map<string, Promise<readonly string[]>>()
  return async (idPrefix) => {
    const name = idPrefix.slice(0, 2)
    const reading =
      directories.get(name) ?? readdir(join(cache, name)).catch(() => [])
    directories.set(name, reading)
    const file = (await reading).find(
      (known) => known.startsWith(idPrefix) && known.endsWith('-a')
    )
    return file !== undefined && readEntry(cache, file.slice(0, -2)) !== null
  }
}
