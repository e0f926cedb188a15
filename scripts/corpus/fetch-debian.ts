// Fetches packages of Debian's pool, of any of its releases and architectures: with
// apt's own helper, so that its proxy and settings count, by path and hash.
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../src/host/process.ts'
import { UserError } from '../../src/core/user-error.ts'
import { environment } from './environment.ts'
import { keepWhole } from './fetch.ts'
import { specOf, type DebianPackage } from './packages.ts'

const archive = 'http://deb.debian.org/debian/'
const helper = '/usr/lib/apt/apt-helper'

/** Seconds; the largest package has 2 MB. */
const timeout = 300

/** Files of a package of Debian's. */
export interface DebianFiles extends Pick<DebianPackage, 'pool' | 'sha256'> {
  readonly files: readonly { readonly path: string }[]
}

/** Debian has no longer what the table names: another version took its place. */
export class GonePackage extends UserError {}

/**
 * Sees to it that the files of a package are there.
 * @returns whether they had to be fetched
 * @throws GonePackage where the pool lacks it, UserError where apt can't fetch it
 *   for another reason, or it is not what it was
 */
export function fetchDebian(
  folder: string,
  one: DebianPackage
): Promise<boolean> {
  return keepWhole(folder, one, (temporary) =>
    unpackDebian(temporary, one, specOf(one))
  )
}

/**
 * Fetches a package and unpacks some of its files.
 * @param spec what it is called in messages
 * @returns the folder that they are in
 * @throws as `fetchDebian`
 */
export async function unpackDebian(
  temporary: string,
  { pool, sha256, files }: DebianFiles,
  spec: string
): Promise<string> {
  const refused = (error: string): UserError =>
    /\b404\b/.test(error)
      ? new GonePackage(
          `${spec} is no longer in Debian's pool: correct the table in scripts/corpus`
        )
      : new UserError(`${spec}: ${error}`)
  const place = join(temporary, 'package.deb')
  await ask(
    helper,
    ['download-file', archive + pool, place, `SHA256:${sha256}`],
    temporary,
    refused
  )
  // A .deb is an archive of ar with a tarball of the files.
  await ask('ar', ['x', place], temporary, refused)
  const tarball = (await readdir(temporary)).find((name) =>
    name.startsWith('data.tar')
  )
  const unpacked = join(temporary, 'unpacked')
  await mkdir(unpacked)
  await ask(
    'tar',
    [
      '-xf',
      tarball ?? 'data.tar',
      '--no-same-owner',
      '-C',
      unpacked,
      ...files.map(({ path }) => `./${path}`)
    ],
    temporary,
    refused
  )
  return unpacked
}

async function ask(
  command: string,
  args: readonly string[],
  cwd: string,
  refused: (error: string) => UserError
): Promise<void> {
  const { code, stdout, stderr } = await run(command, [...args], {
    cwd,
    env: environment(),
    timeoutSeconds: timeout
  })
  if (code === 0) return
  const said = `${stdout.toString('utf8')}\n${stderr.toString('utf8')}`
  throw refused(`${command} failed: ${said.trim().slice(0, 300)}`)
}
