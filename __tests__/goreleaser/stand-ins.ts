// What surrounds the real GoReleaser: its action runs the program that is on the path,
// npx runs this project, and gh creates a release as the real one does.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeGh } from '../act/gh-program.ts'
import { project } from '../e2e/job.ts'

/** The program is installed; arguments and variables are the workflow's. */
export const goreleaserAction = `name: GoReleaser
description: stands for goreleaser/goreleaser-action
inputs:
  version: { description: read by the real one }
  args: { description: arguments of goreleaser }
runs:
  using: composite
  steps:
    - run: goreleaser $ARGS
      shell: bash
      env:
        ARGS: \${{ inputs.args }}
`

/**
 * Writes programs into a directory for the path.
 * @param goreleaser path of the real program
 */
export function writePrograms(directory: string, goreleaser: string): void {
  const write = (name: string, text: string): void =>
    writeFileSync(join(directory, name), text, { mode: 0o755 })
  write('goreleaser', `#!/bin/sh\nexec "${goreleaser}" "$@"\n`)
  writeGh(directory)
  write(
    'npx',
    `#!/bin/sh
[ "$1 $2" = "--yes go-size-gate@1" ] || exit 9
shift 2
exec "${process.execPath}" "${join(project, 'dist', 'cli.js')}" "$@"
`
  )
}
