// Runs `go list` in the fetching environment.
import { sep } from 'node:path'
import { plainText } from '../../core/text/plain-text.ts'
import { run } from '../../host/process.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { type Target, formatTarget } from '../../core/model/target.ts'
import { UserError, messageOf } from '../../core/user-error.ts'
import type { GoListOutput } from './select-mains.ts'
import { type LoadError, explainLoadError } from './load-error.ts'
import { parsePackages } from '../package-list.ts'
import { type OutwardPaths, outwardHint } from '../tree/outward-paths.ts'
import { concealed } from '../environment/user-environment.ts'
import type { GoCommand, Tree } from '../source-tree.ts'

export interface ListOptions {
  readonly goCommand: GoCommand
  readonly tree: Tree
  readonly settings: BuildSettings
  /** At least one. */
  readonly targets: readonly Target[]
  /** The fetching environment for a target, with the user's credentials. */
  readonly env: (target: Target) => Readonly<Record<string, string>>
  /**
   * For the base: what this tree does not have yet (a named package, a main
   * package, the module, the directory) is left out and no error.
   */
  readonly absentAllowed?: boolean
  /** When prepare commands began, milliseconds since the epoch; absent where none ran. */
  readonly since?: number
  /** Collects the modules that are downloaded, `path@version`. */
  readonly fetched?: Set<string>
  /** What Go must not read in the tree. */
  readonly outward?: OutwardPaths
  /** Fetches nothing: where Go would have to, listing is an error. */
  readonly offline?: boolean
}

/** Variables by which Go fetches no module. */
export const offlineVariables = { GOPROXY: 'off', GONOPROXY: 'none' } as const

/** How Go says that it would have to fetch something (cmd/go/internal/modfetch, errProxyOff). */
export const wouldFetch = 'module lookup disabled by GOPROXY=off'

/** Paths of the checkout are shown relative to its directory. */
function shorten(tree: Tree, text: string): string {
  return [tree.directory, tree.root].reduce(
    (shorter, path) => shorter.replaceAll(path + sep, '').replaceAll(path, '.'),
    plainText(text)
  )
}

/** Flags that decide which files belong to a package. */
export function flags(settings: BuildSettings): string[] {
  const { tags } = settings
  return [
    '-buildvcs=false',
    ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`])
  ]
}

/** Runs `go list -e` and reads its packages. */
export async function goList(
  options: ListOptions,
  target: Target,
  args: readonly string[]
): Promise<GoListOutput> {
  const { goCommand, tree } = options
  const { go, log, timeoutSeconds } = goCommand
  const overlay = options.outward?.overlay ?? null
  const hiding = overlay === null ? [] : [`-overlay=${overlay}`]
  const env = {
    ...options.env(target),
    ...(options.offline === true ? offlineVariables : {})
  }
  const result = await run(go, ['list', '-e', ...hiding, ...args], {
    cwd: tree.directory,
    // The overlay names paths without links, and Go believes PWD.
    env: { ...env, PWD: tree.directory },
    timeoutSeconds
  })
  const stderr = result.stderr.toString('utf8')
  for (const match of stderr.matchAll(/^go: downloading (\S+) (\S+)$/gm)) {
    options.fetched?.add(`${match[1]}@${match[2]}`)
  }
  if (
    options.offline === true &&
    (stderr.includes(wouldFetch) || result.stdout.includes(wouldFetch))
  ) {
    throw new UserError('go list would have to fetch modules')
  }
  if (result.timedOut) {
    log.child(concealed(stderr, env))
    throw new UserError(
      `go list for ${formatTarget(target)} did not end within ${timeoutSeconds} seconds: if modules are slow to fetch, raise "timeout"`
    )
  }
  if (result.code !== 0) {
    const error: LoadError = {
      text: stderr,
      position: '',
      importPath: '',
      importStack: []
    }
    throw loadFailure(options, error, stderr)
  }
  try {
    const packages = parsePackages(result.stdout.toString('utf8'))
    return { target, packages, stderr }
  } catch (error) {
    throw new UserError(
      `could not read what ${go} list printed (${messageOf(error)}): Go 1.19 or newer is needed`
    )
  }
}

/**
 * The error to throw; what Go said in full goes to the log. Neither has the
 * credentials that modules are fetched with.
 * @param frame what leads and what follows the explanation
 */
export function loadFailure(
  { goCommand, tree, targets, env, outward, absentAllowed }: ListOptions,
  error: LoadError,
  stderr: string,
  frame: { readonly before?: string; readonly after?: string } = {}
): UserError {
  const { before = '', after = '' } = frame
  const [target] = targets
  const hidden = (text: string): string =>
    target === undefined ? text : concealed(text, env(target))
  const output = error.text === stderr ? stderr : `${stderr}${error.text}\n`
  if (output.trim().includes('\n')) goCommand.log.child(hidden(output))
  const explained = shorten(
    tree,
    hidden(explainLoadError(error, stderr, absentAllowed))
  )
  const hint =
    outward === undefined
      ? ''
      : outwardHint(tree, outward, `${error.text} ${error.importPath}`)
  return new UserError(`${before}${explained}${hint}${after}`)
}
