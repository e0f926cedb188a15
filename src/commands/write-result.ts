// One place that writes results: stdout, or a file, whole or not at all.
import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { UserError, messageOf } from '../user-error.ts'

/** Writes beside the path and renames, so that no half file is ever seen. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw new UserError(`could not write ${path}: ${messageOf(error)}`)
  }
}

/** @param output path of a file; '' for stdout */
export async function writeResult(output: string, text: string): Promise<void> {
  if (output !== '') {
    await writeWhole(output, text)
    return
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // A reader that closed the pipe early (`| head`) is no failure.
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') {
        reject(error)
      } else resolve()
    })
  })
}
