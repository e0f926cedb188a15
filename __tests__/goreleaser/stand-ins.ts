// What surrounds the real GoReleaser: its action runs the program that is on the path,
// npx runs this project, and gh creates a release as the real one does.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const gh = `
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'notes-file': { type: 'string' }, 'verify-tag': { type: 'boolean' } }
})
const [command, action, tag, ...files] = positionals
if (command !== 'release' || action !== 'create') throw new Error('unknown')
const { GITHUB_API_URL, GITHUB_REPOSITORY, GH_TOKEN } = process.env
const call = async (method, path, body) => {
  const response = await fetch(
    GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/releases' + path,
    { method, body, headers: { authorization: 'token ' + GH_TOKEN } }
  )
  if (!response.ok) throw new Error(method + ' ' + path + ': ' + response.status)
  return await response.json()
}
const body = readFileSync(values['notes-file'], 'utf8')
const contents = files.map((file) => [basename(file), readFileSync(file)])
const { id } = await call('POST', '', JSON.stringify({ tag_name: tag, body, draft: true }))
for (const [name, content] of contents) {
  await call('POST', '/' + id + '/assets?name=' + encodeURIComponent(name), content)
}
await call('PATCH', '/' + id, JSON.stringify({ draft: false }))
`

/**
 * Writes programs into a directory for the path.
 * @param goreleaser path of the real program
 */
export function writePrograms(directory: string, goreleaser: string): void {
  const write = (name: string, text: string): void =>
    writeFileSync(join(directory, name), text, { mode: 0o755 })
  write('goreleaser', `#!/bin/sh\nexec "${goreleaser}" "$@"\n`)
  const ghScript = join(directory, 'gh.mjs')
  write('gh.mjs', gh)
  write('gh', `#!/bin/sh\nexec "${process.execPath}" "${ghScript}" "$@"\n`)
  write(
    'npx',
    `#!/bin/sh
[ "$1 $2" = "--yes go-size-gate@1" ] || exit 9
shift 2
exec "${process.execPath}" "${join(project, 'dist', 'cli.js')}" "$@"
`
  )
}
