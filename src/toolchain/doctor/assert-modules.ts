// Makes sure that the user's module cache has all that a build needs, so that no go
// command writes into it: Go locks, fetches and unpacks there what is missing.
import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { escapedModule } from '../../core/doctor/modules-txt.ts'
import { UserError } from '../../core/user-error.ts'
import { run } from '../../host/process.ts'
import { outline } from '../error-summary.ts'
import { goIn } from '../go/toolchain.ts'
import type { Environment } from '../environment/user-environment.ts'
import { privateModules } from './private-modules.ts'
import type { Shell } from './shell.ts'

const remedy = 'no module is fetched: run go mod download first'

/**
 * Lists the packages with a private module cache that is filled from the user's, and
 * looks for each module's directory in the user's.
 * @param flags of `go list`
 * @throws UserError where a module is missing, or Go can't list the packages
 */
export async function assertModules(
  { command, facts, directory, workspace }: Shell,
  environment: Environment,
  flags: readonly string[],
  packages: readonly string[]
): Promise<void> {
  const { GOMODCACHE, GOROOT, GOFLAGS } = facts
  const place = await mkdtemp(join(workspace.scratch, 'modules-'))
  const finished = await run(
    // A toolchain that the tree asks for lies in the user's module cache.
    goIn(GOROOT),
    [
      'list',
      '-deps',
      ...flags,
      '-f',
      '{{with .Module}}{{if .Version}}{{with .Replace}}{{.Path}}\t{{.Version}}{{else}}{{.Path}}\t{{.Version}}{{end}}{{end}}{{end}}',
      ...packages
    ],
    {
      cwd: directory,
      env: {
        ...environment,
        ...privateModules(GOMODCACHE, place),
        GOFLAGS: `${GOFLAGS} -modcacherw`.trim(),
        GOTOOLCHAIN: 'local'
      },
      timeoutSeconds: command.timeoutSeconds
    }
  )
  if (finished.code !== 0) {
    const text = finished.stderr.toString('utf8')
    const isMissing = text.includes('file://')
    throw new UserError(
      `go list failed: ${outline(text)}${isMissing ? `; ${remedy}` : ''}`
    )
  }
  const modules = new Set(finished.stdout.toString('utf8').split('\n'))
  for (const line of modules) {
    const [path = '', version = ''] = line.split('\t')
    if (version === '') continue
    const own = join(
      GOMODCACHE,
      `${escapedModule(path)}@${escapedModule(version)}`
    )
    const isThere = (await stat(own).catch(() => null)) !== null
    if (!isThere) {
      throw new UserError(
        `${path} ${version} is not unpacked in the module cache; ${remedy}`
      )
    }
  }
}
