// Private modules: git repositories below a temporary directory, which Go finds
// under the host git.example.com only with the git configuration of one HOME.
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeFiles } from './programs.ts'

const execute = promisify(execFile)

export interface PrivateHost {
  /** The HOME that has credentials, so to speak. */
  readonly home: string
  /** Publishes `files` as `git.example.com/team/<name>.git` at a version. */
  publish(
    name: string,
    version: string,
    files: Readonly<Record<string, string>>
  ): Promise<void>
}

/** The module path of a published repository: its VCS is known without a look-up. */
export function privatePath(name: string): string {
  return `git.example.com/team/${name}.git`
}

export async function makePrivateHost(directory: string): Promise<PrivateHost> {
  const repositories = join(directory, 'repositories')
  const home = join(directory, 'home-with-git')
  await mkdir(home, { recursive: true })
  await writeFile(
    join(home, '.gitconfig'),
    `[url "file://${repositories}/"]\n\tinsteadOf = https://git.example.com/\n[user]\n\tname = Someone\n\temail = someone@example.com\n[init]\n\tdefaultBranch = main\n`
  )
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1'
  }
  return {
    home,
    async publish(name, version, files) {
      const repository = join(repositories, 'team', `${name}.git`)
      await mkdir(repository, { recursive: true })
      const git = (...args: string[]): Promise<unknown> =>
        execute('git', args, { cwd: repository, env })
      await git('init', '--quiet')
      await writeFiles(repository, files)
      await git('add', '--all')
      await git('commit', '--quiet', '--message', version)
      await git('tag', version)
    }
  }
}
