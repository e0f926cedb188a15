// The checks of a finished file: path leaks, and what needn't be there.
import { findLeaks } from '../../core/doctor/leaks/find-leaks.ts'
import { leakFindings } from '../../core/doctor/leaks/leak-findings.ts'
import type { MachineDirectory } from '../../core/doctor/leaks/leak.ts'
import { unneededFindings } from '../../core/doctor/unneeded.ts'
import { MalformedBinary } from '../../core/binary/malformed-binary.ts'
import type { CheckName } from '../../core/model/doctor/checks.ts'
import type { Finding } from '../../core/model/doctor/diagnosis.ts'
import { UserError, messageOf } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { inflate } from '../../host/inflate.ts'

/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1

export interface FileExamination {
  readonly path: string
  /** Import path of the main package, or the path of the file. */
  readonly program: string
  /** The same build linked with `-ldflags=-w`; null where there is none. */
  readonly twinPath: string | null
  /** What that link prints with `-dumpdep`; null where there is none. */
  readonly depsPath: string | null
  readonly directories: readonly MachineDirectory[]
}

export interface ExaminedFile {
  readonly findings: readonly Finding[]
  /** What could not be found out, a sentence each. */
  readonly notes: readonly string[]
  /** Bytes. */
  readonly fileSize: number
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readBounded(path, maxFileBytes)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`cannot read ${path}: ${messageOf(error)}`)
  }
}

/**
 * Runs checks of one file.
 * @throws UserError where it can't be read, or is no executable
 */
export async function examineFile(
  { path, program, twinPath, depsPath, directories }: FileExamination,
  checks: ReadonlySet<CheckName>
): Promise<ExaminedFile> {
  const file = await read(path)
  const twin = twinPath === null ? null : await read(twinPath)
  const deps = depsPath === null ? null : await read(depsPath)
  try {
    const search = checks.has('path-leaks')
      ? findLeaks(file, { twin, deps, directories, inflate })
      : { leaks: [], notes: [] }
    return {
      findings: [
        ...leakFindings(search.leaks, program),
        ...(checks.has('unneeded') ? unneededFindings(file, program) : [])
      ],
      notes: search.notes,
      fileSize: file.length
    }
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    throw new UserError(`${path}: ${messageOf(error)}`)
  }
}
