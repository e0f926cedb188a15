// Makes sure that the Go that a tree asks for is there, so that no go command locks or
// fetches anything in the user's module cache, where such a Go would go.
import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { run } from '../../host/process.ts'
import type { Environment } from '../environment/user-environment.ts'
import type { GoCommand } from '../source-tree.ts'

/** What a Go says that may not fetch the one that it needs (cmd/go/internal/toolchain). */
const wanted = /\bdownload (go\S{1,40}) for (\w{1,20})\/(\w{1,20}):/

/**
 * @param environment of the user's go commands, which may fetch nothing
 * @param modCache the user's
 * @throws UserError where the tree asks for a Go that is not there
 */
export async function assertToolchain(
  { go, timeoutSeconds }: GoCommand,
  directory: string,
  scratch: string,
  environment: Environment,
  modCache: string
): Promise<void> {
  const GOMODCACHE = await mkdtemp(join(scratch, 'no-modules-'))
  const { code, stderr } = await run(go, ['env', 'GOVERSION'], {
    cwd: directory,
    env: { ...environment, GOMODCACHE },
    timeoutSeconds
  })
  if (code === 0) return
  const [, version = '', goos = '', goarch = ''] =
    wanted.exec(stderr.toString('utf8')) ?? []
  // Whatever else is wrong is said by the next command.
  if (version === '') return
  const name = `toolchain@v0.0.1-${version}.${goos}-${goarch}`
  const place = join(modCache, 'golang.org', name)
  if ((await stat(place).catch(() => null)) !== null) return
  throw new UserError(
    `${directory} asks for ${version}, which is not there, and nothing is fetched: run go version there first`
  )
}
