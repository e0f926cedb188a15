// Decides whether the base's checkout gets the content of Git LFS files. It is as
// the head's checkout has it: where that holds pointers alone (the default of
// actions/checkout), nothing is downloaded. Where it holds content, what the base
// shares with it is taken from the checkout's own store, and the rest is
// downloaded; what the server refuses stays a pointer, which matters only where
// the build reads it.
import { open } from 'node:fs/promises'
import { constants } from 'node:fs'
import { join } from 'node:path'
import type { ConfigPair } from './local-config.ts'
import { execute, type Repository } from '../git.ts'

const listSeconds = 120
const maxFiles = 1000

// A pointer is smaller than this (git-lfs, docs/spec.md).
const pointerBytes = 1024
const pointerStart = 'version https://git-lfs.github.com/spec/'

/** Whether a file holds content; a pointer, and what is not there, do not. */
async function hasContent(path: string): Promise<boolean> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(
    () => null
  )
  if (file === null) return false
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return false
    if (stats.size >= pointerBytes) return true
    const start = (await file.readFile()).toString('latin1')
    return start !== '' && !start.startsWith(pointerStart)
  } finally {
    await file.close()
  }
}

/** Whether any file of the checkout that LFS tracks holds its content. */
async function headHasContent({ git, root }: Repository): Promise<boolean> {
  const listed = await execute(
    git,
    root,
    ['--no-literal-pathspecs', 'ls-files', '-z', '--', ':(attr:filter=lfs)'],
    { access: 'local', timeoutSeconds: listSeconds }
  ).catch(() => null)
  if (listed === null || listed.code !== 0) return true
  const names = listed.stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
  for (const name of names.slice(0, maxFiles)) {
    if (await hasContent(join(root, name))) return true
  }
  return false
}

/** Configuration of git and LFS for the checkout of another commit. */
export async function lfsConfig(
  repository: Repository
): Promise<readonly ConfigPair[]> {
  const skipped: ConfigPair = ['lfs.skipdownloaderrors', 'true']
  if (await headHasContent(repository)) return [skipped]
  return [
    skipped,
    // Without a filter git writes what the commit holds: the pointers.
    ['filter.lfs.process', ''],
    ['filter.lfs.smudge', ''],
    ['filter.lfs.required', 'false']
  ]
}
