// Reads which versions a go.mod retracts, by way of `go mod edit -json`.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  retractionsOf,
  type Retraction
} from '../../core/release/retraction.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { run } from '../../host/process.ts'
import type { OpenTree } from '../tree/open-tree.ts'

/** Bytes of the JSON; the file itself is bounded by whoever reads it. */
const maxJsonBytes = 16 * 1024 * 1024

/**
 * @param text of a go.mod file, which need not be the tree's own
 * @param name how the file is called in messages
 * @throws UserError where Go can't read it
 */
export async function readRetractions(
  {
    builder,
    fetching,
    workspace
  }: Pick<OpenTree, 'builder' | 'fetching'> & {
    readonly workspace: Pick<OpenTree['workspace'], 'scratch'>
  },
  text: string,
  name: string
): Promise<readonly Retraction[]> {
  const directory = join(workspace.scratch, 'retractions')
  const path = join(directory, 'go.mod')
  await mkdir(directory)
  try {
    await writeFile(path, text)
    const finished = await run(builder.go, ['mod', 'edit', '-json'], {
      cwd: directory,
      // The file may name a newer Go, which nobody needs to read it.
      env: { ...fetching, PWD: directory, GOWORK: 'off', GOTOOLCHAIN: 'local' },
      timeoutSeconds: builder.timeoutSeconds,
      maxStdoutBytes: maxJsonBytes
    })
    if (finished.code !== 0) throw new Error(finished.stderr.toString('utf8'))
    return retractionsOf(JSON.parse(finished.stdout.toString('utf8')))
  } catch (error) {
    throw new UserError(
      `${name} can't be read for retracted versions: ${messageOf(error).trim().slice(0, 300)}`
    )
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
