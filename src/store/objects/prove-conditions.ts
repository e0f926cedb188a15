// Proves on a probe object that a place refuses to create what is there, and to replace
// what has changed: a service that ignores conditions answers as if all were well.
import { randomBytes } from 'node:crypto'
import { replacedName } from './object-key.ts'
import type { ObjectStore } from './object-store.ts'

/** `create`: it wrote over an object; `replace`: over one that had changed, or over none that had not. */
export type Lack = 'create' | 'replace'

type ProbedStore = Pick<ObjectStore, 'create' | 'read' | 'replace' | 'remove'>

/**
 * Writes, replaces and removes a probe.
 * @returns what the place doesn't honour; null: all conditions hold
 * @throws UserError where it can't be written to
 */
export async function proveConditions(
  store: ProbedStore
): Promise<Lack | null> {
  const id = randomBytes(16).toString('hex')
  const key = `_probe/${id}/${replacedName}`
  let lack: Lack | null
  try {
    lack = await findLack(store, key)
  } catch (error) {
    // Why it failed says more than that nothing can be removed, either.
    await store.remove(key).catch(() => null)
    throw error
  }
  if (lack === null) await store.remove(key)
  else await store.remove(key).catch(() => null)
  return lack
}

async function findLack(store: ProbedStore, key: string): Promise<Lack | null> {
  const first = Buffer.from(`1 ${key}`)
  const second = Buffer.from(`2 ${key}`)
  await store.create(key, first)
  if (await store.create(key, second)) return 'create'
  const stored = await store.read(key, first.length)
  // It said that it wrote the first, or did not write the second.
  if (stored === null || !stored.bytes.equals(first)) return 'create'
  const { revision } = stored
  if (!(await store.replace(key, second, revision))) return 'replace'
  const third = Buffer.from(`3 ${key}`)
  return (await store.replace(key, third, revision)) ? 'replace' : null
}
