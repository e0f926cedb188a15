// Makes sure that the user's module cache has all that a build needs, so that no go
// command writes into it: Go locks, fetches and unpacks there what is missing, and
// notes the version that it stamps a program with.
import { mkdtemp, readdir, stat } from 'node:fs/promises'
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
 * @returns whether a build may be stamped: whether the user's cache knows the commit's
 *   version already
 * @throws UserError where a module is missing, or Go can't list the packages
 */
export async function assertModules(
  { command, facts, directory, workspace }: Shell,
  environment: Environment,
  flags: readonly string[],
  packages: readonly string[]
): Promise<boolean> {
  const { GOMODCACHE, GOROOT, GOFLAGS } = facts
  const place = await mkdtemp(join(workspace.scratch, 'modules-'))
  const finished = await run(
    // A toolchain that the tree asks for lies in the user's module cache.
    goIn(GOROOT),
    [
      'list',
      '-deps',
      ...flags,
      '-buildvcs=auto',
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
  return await isVersionKnown(place, GOMODCACHE)
}

/** A version that stands for a commit, as `golang.org/x/mod/module` writes it. */
const pseudoVersion = /-[0-9a-f]{12}\.info$/

/**
 * Whether the user's module cache has each version that Go noted in a private one as
 * that of the main module's commit. Of those it has the file `.info` alone. Go finds
 * such a note by the commit if its name has the hash, and else writes it anew
 * (cmd/go/internal/modfetch, readDiskStatByHash).
 */
async function isVersionKnown(
  privateCache: string,
  own: string
): Promise<boolean> {
  const downloads = join('cache', 'download')
  const names = await readdir(join(privateCache, downloads), {
    recursive: true
  }).catch(() => [])
  const all = new Set(names)
  const noted = names.filter(
    (name) =>
      name.endsWith('.info') && !all.has(name.replace(/\.info$/, '.mod'))
  )
  for (const name of noted) {
    if (!pseudoVersion.test(name)) return false
    const known = await stat(join(own, downloads, name)).catch(() => null)
    if (known === null) return false
  }
  return true
}
