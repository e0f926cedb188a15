// One temporary directory for a test file: everything a test makes is in it,
// and it is gone afterwards.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { chmodSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Sandbox {
  readonly root: string
  /** A new, empty directory. */
  directory(name: string): string
  remove(): void
}

export function makeSandbox(): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gate-e2e-')))
  let count = 0
  return {
    root,
    directory(name) {
      count += 1
      const path = join(root, `${count}-${name}`)
      mkdirSync(path)
      return path
    },
    remove() {
      unlock(root)
      rmSync(root, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

/** Go's module cache has directories that can't be written to. */
function unlock(directory: string): void {
  chmodSync(directory, 0o700)
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) unlock(join(directory, entry.name))
  }
}
