// Fetches modules for prepare commands. They run before the packages can be
// listed for good (some are yet to be made) and without credentials, so what
// they may need (`go run ./gen`, `go tool`) has to be in the module cache.
import { messageOf } from '../user-error.ts'
import { flags, goList, type ListOptions } from './go-list.ts'

/**
 * Loads the modules of all packages, of tools, and of files under the tag
 * `tools`, as far as they can be had. What is missing is no error: the listing
 * after the prepare commands tells it.
 */
export async function prefetch(options: ListOptions): Promise<void> {
  const { goCommand, settings, targets } = options
  const [target] = targets
  if (target === undefined) return
  const wide = { ...settings, tags: [...settings.tags, 'tools'] }
  try {
    await goList(options, target, [
      '-deps',
      '-json=ImportPath',
      ...flags(wide),
      '--',
      './...',
      'tool'
    ])
  } catch (error) {
    goCommand.log.info(
      `could not fetch modules for prepare: ${messageOf(error)}`
    )
  }
}
