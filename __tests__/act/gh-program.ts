// Puts a stand-in for GitHub's program gh on a path.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `gh`, which creates releases as `gh.ts` does, into a directory. */
export function writeGh(directory: string): void {
  const source = join(import.meta.dirname, 'gh.ts')
  writeFileSync(
    join(directory, 'gh'),
    `#!/bin/sh\nexec '${process.execPath}' '${source}' "$@"\n`,
    { mode: 0o755 }
  )
}
