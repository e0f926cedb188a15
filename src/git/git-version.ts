// Refuses git versions that are too old.
import { UserError } from '../core/user-error.ts'
import { query, type Git } from './git.ts'

/** `git rev-parse --end-of-options` came with 2.30, other options that are used before it. */
const oldest = { major: 2, minor: 30 }

/** @throws UserError for a git that lacks what is used here */
export async function refuseOldGit(git: Git, directory: string): Promise<void> {
  const { stdout } = await query(git, directory, ['version'])
  const [, version = '', major, minor] =
    /^git version ((\d{1,4})\.(\d{1,4})[\w.]{0,40})/m.exec(stdout) ?? []
  // Words of another shape are of no git that is known to be old.
  if (version === '') return
  const isOld =
    Number(major) < oldest.major ||
    (Number(major) === oldest.major && Number(minor) < oldest.minor)
  if (!isOld) return
  throw new UserError(
    `git ${version} (${git.program}) is too old: install git ${oldest.major}.${oldest.minor} or newer`
  )
}
