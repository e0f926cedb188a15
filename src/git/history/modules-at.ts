// Finds the Go modules of a commit: the `module` lines of its go.mod files.
import { executeWithObjects } from '../fetch.ts'
import { complaint, type Repository } from '../git.ts'
import { UserError } from '../../core/user-error.ts'

export interface ModuleLine {
  /** Directory of the go.mod, relative to the root, with `/`; '' for the root. */
  readonly directory: string
  /** The line, unchanged. */
  readonly line: string
}

const maxBytes = 4 * 1024 * 1024

/**
 * All `module` lines of a commit that is there.
 * @throws UserError when git can't say
 */
export async function modulesAt(
  repository: Repository,
  commit: string
): Promise<readonly ModuleLine[]> {
  const grep = await executeWithObjects(
    repository,
    [
      '--no-literal-pathspecs',
      'grep',
      '-I',
      '-z',
      '--no-color',
      '--full-name',
      '-E',
      '^module[[:space:]]',
      commit,
      '--',
      ':(top,glob)**/go.mod'
    ],
    { timeoutSeconds: 120, maxStdoutBytes: maxBytes }
  )
  // 1: there is none.
  if (grep.code === 1) return []
  if (grep.code !== 0) {
    throw new UserError(
      `git could not find the modules of ${commit.slice(0, 7)}: ${complaint(grep.stderr)}`
    )
  }
  return grep.stdout
    .toString('utf8')
    .split('\n')
    .flatMap((text) => {
      const end = text.indexOf('\0')
      // `<commit>:<path>`, a NUL, the line
      const path = text.slice(commit.length + 1, Math.max(end, 0))
      return end < 0
        ? []
        : [
            {
              directory: path.slice(0, Math.max(path.lastIndexOf('/'), 0)),
              line: text.slice(end + 1)
            }
          ]
    })
}
