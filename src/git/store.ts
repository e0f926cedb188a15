// The private repository of a run. It borrows the objects of the checkout by
// git's alternates (gitrepository-layout(5)) and has a shallow boundary, refs and
// worktrees of its own. All that a run fetches or checks out lives there, so the
// checkout stays as it was whenever and however the run ends, and runs at the
// same time don't meet.
import { copyFile, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConfigPair } from './checkout/local-config.ts'
import { readShallow } from './history/shallow.ts'

export interface StoreOptions {
  /** The run's scratch directory. */
  readonly scratch: string
  /** Absolute path of the git directory that is borrowed from. */
  readonly commonDirectory: string
  /** Absolute path of its objects. */
  readonly objects: string
  /** `sha1` or `sha256`. */
  readonly objectFormat: string
  /** Full hash of the checked-out commit. */
  readonly head: string
  /** A hash and a full name a line (gitrepository-layout(5), packed-refs). */
  readonly refs: string
  /** The checkout's own configuration. */
  readonly config: readonly ConfigPair[]
  /** Absolute path of its sparse-checkout patterns, which need not exist. */
  readonly sparsePatterns: string
}

// What a later `git status` in a worktree must read as the checkout did.
const ofFiles =
  /^core\.(autocrlf|eol|filemode|ignorecase|symlinks|precomposeunicode)$/

function configText({ objectFormat, config }: StoreOptions): string {
  const isDefault = objectFormat === 'sha1'
  const lines = [
    '[core]',
    `\trepositoryformatversion = ${isDefault ? 0 : 1}`,
    '\tbare = true'
  ]
  for (const [key, value] of config) {
    const [, name] = ofFiles.exec(key) ?? []
    if (name !== undefined && /^\w+$/.test(value)) {
      lines.push(`\t${name} = ${value}`)
    }
  }
  if (!isDefault) lines.push('[extensions]', `\tobjectformat = ${objectFormat}`)
  return `${lines.join('\n')}\n`
}

/** Makes the repository; returns its absolute path without links. */
export async function makeStore(options: StoreOptions): Promise<string> {
  const { scratch, commonDirectory, objects, head, refs } = options
  const store = await mkdtemp(join(await realpath(scratch), 'git-'))
  for (const directory of ['objects/info', 'refs', 'info']) {
    await mkdir(join(store, directory), { recursive: true })
  }
  const files = {
    'objects/info/alternates': `${objects}\n`,
    'packed-refs': refs,
    config: configText(options),
    HEAD: `${head}\n`
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(store, name), text)
  }
  const boundary = await readShallow(commonDirectory)
  if (boundary !== null) await writeFile(join(store, 'shallow'), boundary)
  await copyFile(options.sparsePatterns, sparsePatternsOf(store)).catch(
    () => {}
  )
  return store
}

/** Absolute path of a git directory's sparse-checkout patterns. */
export function sparsePatternsOf(gitDirectory: string): string {
  return join(gitDirectory, 'info', 'sparse-checkout')
}
