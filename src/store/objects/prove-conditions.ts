// Proves on a probe object that a place refuses to create what is there, and to replace
// what has changed: a service that ignores conditions answers as if all were well.
import { randomBytes } from 'node:crypto'
import { replacedName } from './object-key.ts'
import type { ObjectStore } from './object-store.ts'

/** `create`: it wrote over an object; `replace`: over one that had changed, or over none that had not. */
export type Lack = 'create' | 'replace'

/**
 * Writes, replaces and removes a probe.
 * @returns what the place doesn't honour; null: all conditions hold
 * @throws UserError where it can't be written to
 */
export async function proveConditions(
  store: Pick<ObjectStore, 'create' | 'read' | 'replace' | 'remove'>
): Promise<Lack | null> {
  const id = randomBytes(16).toString('hex')
  const key = `_probe/${id}/${replacedName}`
  const [first, second, third] = [1, 2, 3].map((n) => Buffer.from(`${n} ${id}`))
  if (!first || !second || !third) throw new Error('three contents are made')
  try {
    await store.create(key, first)
    if (await store.create(key, second)) return 'create'
    const stored = await store.read(key, first.length)
    // It said that it wrote the first, or did not write the second.
    if (stored === null || !stored.bytes.equals(first)) return 'create'
    const { revision } = stored
    if (!(await store.replace(key, second, revision))) return 'replace'
    if (await store.replace(key, third, revision)) return 'replace'
    return null
  } finally {
    await store.remove(key)
  }
}
