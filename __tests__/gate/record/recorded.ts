// A repository whose pushes are recorded in a directory, by measurements as literals.
import { git } from '../../e2e/repository.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { silentLog } from '../../../src/host/log.ts'
import { recordInDirectory } from '../../../src/gate/record/record-in-directory.ts'
import type { Repository } from '../../../src/git/git.ts'
import { example } from '../../core/compare/example.ts'

export const fingerprint = `${'d'.repeat(64)}-go1.26.8`

/** A program of so many bytes. */
export function sized(
  bytes: number,
  more: Parameters<typeof example>[0] = {}
): Measurement {
  return example({ packages: { 'example.com/tool': bytes }, ...more })
}

/** Commits on the branch that is checked out; returns its hash. */
export function commitIn(workspace: string, message: string): string {
  git(workspace, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(workspace, 'rev-parse', 'HEAD')
}

/** Records a commit as `check --record` does. */
export async function recordCommit(
  repository: Repository,
  directory: string,
  commit: string,
  measurements: readonly Measurement[],
  by = fingerprint
): Promise<readonly string[]> {
  const { failures } = await recordInDirectory(
    { key: '', leg: 'default' },
    {
      repository,
      opened: { fingerprint: by, fingerprintWithoutDirectory: by }
    },
    [{ commit, measurements }],
    {
      baselineDirectory: { path: directory, records: true },
      log: silentLog,
      repository: '',
      runUrl: '',
      runAttempt: 0
    }
  )
  return failures
}
