// Lets go print what it hashes for the IDs of the build cache (`GODEBUG=gocachehash=1`):
// `go list` finds the same IDs as the build before it, and compiles nothing.
import { createReadStream } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  HashInputReader,
  type HashInputs
} from '../../../core/doctor/cache/hash-inputs.ts'
import { UserError } from '../../../core/user-error.ts'
import { run } from '../../../host/process.ts'
import type { Environment } from '../../environment/user-environment.ts'
import { readOnly } from '../shell-build.ts'
import type { Shell } from '../shell.ts'

/** Bytes that are read of what go prints: some ten thousand for a package. */
const maxPrinted = 512 * 1024 * 1024

/**
 * What is hashed for the packages of a build that was made.
 * @param environment that of the build
 * @param flags those of the build
 * @throws UserError where the packages can't be listed
 */
export async function listHashInputs(
  shell: Shell,
  environment: Environment,
  flags: readonly string[],
  packages: readonly string[]
): Promise<HashInputs> {
  const { command, directory, workspace } = shell
  const place = await mkdtemp(join(workspace.scratch, 'hashes-'))
  const stderrPath = join(place, 'printed')
  const debug = [environment['GODEBUG'] ?? '', 'gocachehash=1']
  const { code, timedOut } = await run(
    command.go,
    [
      'list',
      '-deps',
      ...flags,
      ...readOnly(shell, flags),
      // Whether a package is stale takes its ID.
      '-f',
      '{{.Stale}}',
      ...packages
    ],
    {
      cwd: directory,
      env: {
        ...environment,
        GODEBUG: debug.filter((text) => text !== '').join(',')
      },
      timeoutSeconds: command.timeoutSeconds,
      stderrPath
    }
  )
  if (code !== 0 || timedOut) {
    throw new UserError('go list could not say what it hashes')
  }
  const reader = new HashInputReader()
  const lines = createInterface({
    input: createReadStream(stderrPath, { end: maxPrinted })
  })
  for await (const line of lines) reader.add(line)
  return reader.inputs
}
