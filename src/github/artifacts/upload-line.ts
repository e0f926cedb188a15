// The line of a job's log that names the artifact it uploaded. The
// artifacts API says which run an artifact belongs to, but not which job; a
// job's log belongs to that job.

export interface UploadedArtifact {
  readonly name: string
  /** The platform's number of it. */
  readonly id: number
  /** `sha256:…` of its archive. */
  readonly digest: string
}

/** Bytes of a log that are read. */
export const maxLogBytes = 32 * 1024 * 1024

/** The line, without its end. */
export function formatUploadLine({
  name,
  id,
  digest
}: UploadedArtifact): string {
  return `Left the measurement as ${name}: artifact ${id}, ${digest}`
}

// The runner writes a time before each line.
const pattern =
  /^\uFEFF?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?Left the measurement as ([\w.-]{1,255}): artifact (\d{1,15}), (sha256:[0-9a-f]{64})$/

/** Characters of a line; longer ones are not looked at. */
const maxLine = 500

/**
 * The artifact of this name that a log says its job left.
 * @returns null where the log names none, or more than one: other steps of the job
 *   can write such a line as well, but they can't take the true one away
 */
export function findUploadLine(
  log: string,
  name: string
): UploadedArtifact | null {
  const artifacts = new Map<string, UploadedArtifact>()
  let start = 0
  while (start < log.length) {
    const next = log.indexOf('\n', start)
    const end = next === -1 ? log.length : next
    if (end - start <= maxLine) {
      const line = log.slice(start, end).replace(/\r$/, '')
      const [, of, id = '', digest = ''] = pattern.exec(line) ?? []
      if (of === name) {
        artifacts.set(`${id} ${digest}`, { name, id: Number(id), digest })
      }
    }
    start = end + 1
  }
  const [only, ...others] = artifacts.values()
  return only !== undefined && others.length === 0 ? only : null
}
