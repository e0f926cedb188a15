// Reads the program and the styles of the page, which lie beside the running program.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageParts } from '../../core/page/page-file.ts'
import { UserError } from '../../core/user-error.ts'
import { codeOf, reasonOf } from '../system-error.ts'
import { readBounded } from './read-bounded.ts'

/** Bytes of each file. */
const maxPart = 4 * 1024 * 1024

/** @throws UserError where the program was installed without them, or not built */
export async function readPageParts(
  directory = partsDirectory()
): Promise<PageParts> {
  const [script = '', style = ''] = await Promise.all(
    ['page.js', 'page.css'].map(async (name) => {
      const path = join(directory, name)
      try {
        return (await readBounded(path, maxPart)).toString('utf8')
      } catch (error) {
        const why =
          codeOf(error) === 'ENOENT' ? 'it is not there' : reasonOf(error)
        throw new UserError(
          `could not read ${path}, a part of every page: ${why}; install go-size-gate again, or run npm run build in its repository`
        )
      }
    })
  )
  return { script, style }
}

/** Of this module as source: what the project's build made. */
function partsDirectory(): string {
  const here = import.meta.url
  const up = here.endsWith('.ts')
    ? '../../../dist/page'
    : here.includes('/chunks/')
      ? '../page'
      : './page'
  return fileURLToPath(new URL(up, here))
}
