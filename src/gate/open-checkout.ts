// Opens the repository of the checkout. A link must not lead out of the
// workspace.
import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Repository } from '../git/git.ts'
import { openRepository } from '../git/open-repository.ts'
import { leadsOut } from '../core/inputs/path-within.ts'
import type { Plan } from '../core/plan/plan.ts'
import { UserError } from '../core/user-error.ts'
import type { Host } from './services.ts'

/**
 * Opens the repository that the working directory lies in.
 * @throws UserError where that is none, or a link leads out of the workspace:
 *   links are files of the tree, which a pull request may change
 */
export async function openCheckout(
  { workspace, workingDirectory }: Plan,
  {
    environment,
    scratch,
    token
  }: Pick<Host, 'environment' | 'scratch' | 'token'>
): Promise<Repository> {
  const repository = await openRepository(workingDirectory, {
    scratch,
    surroundings: environment,
    token
  })
  const real = await realpath(workingDirectory)
  if (leadsOut(await realpath(workspace), real)) {
    throw new UserError(
      `working-directory: ${relative(workspace, workingDirectory)} leads out of ${workspace} by a link; use a directory inside`
    )
  }
  return repository
}
