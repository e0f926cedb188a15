// Everything about a checkout that a run must leave as it found it.
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  readlinkSync
} from 'node:fs'
import { join } from 'node:path'
import { git } from './repository.ts'

export interface CheckoutState {
  readonly head: string
  readonly branches: string
  readonly worktrees: string
  /** What git's own directory holds. */
  readonly ownFiles: readonly string[]
  /** Where a shallow clone ends; '' for a full one. */
  readonly boundary: string
  readonly configuration: string
  readonly status: string
  /** Path -> hash of content, of all files outside .git, hooks and the index. */
  readonly files: Readonly<Record<string, string>>
}

function hash(path: string): string {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return `link ${readlinkSync(path)}`
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
  return `${(entry.mode & 0o777).toString(8)} ${digest}`
}

function collect(
  root: string,
  relative: string,
  files: Record<string, string>
): void {
  for (const entry of readdirSync(join(root, relative), {
    withFileTypes: true
  })) {
    const path = join(relative, entry.name)
    if (path === '.git') continue
    if (entry.isDirectory()) {
      files[path] = 'directory'
      collect(root, path, files)
    } else {
      files[path] = hash(join(root, path))
    }
  }
}

function boundaryOf(workspace: string): string {
  const path = join(workspace, '.git/shallow')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

export function stateOf(workspace: string): CheckoutState {
  const files: Record<string, string> = {}
  collect(workspace, '', files)
  collect(workspace, '.git/hooks', files)
  files['.git/index'] = hash(join(workspace, '.git/index'))
  return {
    head: readFileSync(join(workspace, '.git/HEAD'), 'utf8'),
    branches: git(
      workspace,
      'for-each-ref',
      '--format=%(refname) %(objectname)'
    ),
    worktrees: git(workspace, 'worktree', 'list', '--porcelain'),
    ownFiles: readdirSync(join(workspace, '.git')).toSorted(),
    boundary: boundaryOf(workspace),
    configuration: readFileSync(join(workspace, '.git/config'), 'utf8'),
    // Without optional locks, so that asking doesn't refresh the index.
    status: git(
      workspace,
      '--no-optional-locks',
      'status',
      '--porcelain',
      '--ignored'
    ),
    files
  }
}
