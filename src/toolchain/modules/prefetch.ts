// Lists packages for the sake of their modules: to fetch them for prepare
// commands, or to see whether there is anything to fetch.
import { targetEnvironment } from '../../core/model/target.ts'
import { messageOf } from '../../core/user-error.ts'
import { defaultPatterns } from '../tree/find-modules.ts'
import type { Sums } from './go-sum.ts'
import {
  flags,
  goList,
  offlineVariables,
  wouldFetch,
  type ListOptions
} from '../list/go-list.ts'
import type { GoListOutput } from '../list/select-mains.ts'
import type { OpenTree } from '../tree/open-tree.ts'
import { isVendored } from './read-sums.ts'

/** The packages that prepare commands may run: all, tools, and files under the tag `tools`. */
async function listWidely(options: ListOptions): Promise<GoListOutput | null> {
  const { settings, targets } = options
  const [target] = targets
  if (target === undefined) return null
  const wide = { ...settings, tags: [...settings.tags, 'tools'] }
  return await goList(options, target, [
    '-deps',
    '-json=ImportPath,Error',
    ...flags(wide),
    '--',
    './...',
    'tool'
  ])
}

/**
 * Loads the modules that prepare commands may need, as far as they can be had.
 * They run before the packages can be listed for good (some are yet to be made)
 * and without credentials, so what they may need (`go run ./gen`, `go tool`) has
 * to be in the module cache. What is missing is not an error here: the listing after
 * the prepare commands reports it.
 */
export async function prefetch(options: ListOptions): Promise<void> {
  try {
    await listWidely(options)
  } catch (error) {
    options.goCommand.log.info(
      `could not fetch modules for prepare: ${messageOf(error)}`
    )
  }
}

function lacks({ packages, stderr }: GoListOutput): boolean {
  return `${stderr}${JSON.stringify(packages)}`.includes(wouldFetch)
}

/**
 * True when Go would have to fetch something. Where the module cache has no module of
 * the tree at all, as on a new machine, it need not be asked.
 * @param there names of those files of `sums` that the module cache has
 */
export async function lacksModules(
  opened: OpenTree,
  sums: Sums,
  there: ReadonlySet<string>
): Promise<boolean> {
  const hasZip = [...sums].some(
    ([name, { kind }]) => kind === 'zip' && there.has(name)
  )
  if (!hasZip && !(await isVendored(opened))) return true
  return await needsFetch(opened)
}

/**
 * True when Go would have to fetch something to list or prepare the tree; also when
 * it can't be asked. Nothing is fetched.
 */
export async function needsFetch(opened: OpenTree): Promise<boolean> {
  const { builder, tree, plan, fetching } = opened
  const options: ListOptions = {
    goCommand: builder,
    tree,
    settings: plan,
    targets: opened.targets.map((target) => target.facts.target),
    outward: opened.outward,
    env: (target) => ({
      ...fetching,
      ...targetEnvironment(target),
      ...offlineVariables
    })
  }
  try {
    if (plan.prepare.length > 0) {
      const wide = await listWidely(options)
      if (wide !== null && lacks(wide)) return true
    }
    const patterns =
      plan.packages.length > 0
        ? plan.packages
        : await defaultPatterns(tree, plan.goWork)
    for (const target of options.targets) {
      const load = await goList(options, target, [
        '-deps',
        '-json=ImportPath,Error,Module',
        ...flags(plan),
        '--',
        ...patterns
      ])
      if (lacks(load)) return true
    }
    return false
  } catch {
    return true
  }
}
