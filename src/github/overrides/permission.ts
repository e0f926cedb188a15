// Asks the platform what somebody may do in a repository.
import type { GitHubClient } from '../client.ts'
import { refusalOf, UnusableAnswer } from '../refusal.ts'

/** Whether somebody may write to a repository; nobody who is unknown may. */
export async function canWrite(
  client: GitHubClient,
  { owner, repo }: { owner: string; repo: string },
  username: string
): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username
    })
    const permission: unknown = data?.permission
    if (typeof permission !== 'string') {
      throw new UnusableAnswer('the answer names no permission')
    }
    return permission === 'admin' || permission === 'write'
  } catch (error) {
    if (refusalOf(error, '', '').status === 404) return false
    throw error
  }
}
