// The names of objects in a store, the same in a directory and in a bucket.

/** UTF-16 code units of a key; S3 has no longer ones than 1024 bytes. */
const maxKey = 700

/** The one name whose object is replaced; all others are created once. */
export const replacedName = 'index.sigstore.json'

/** No part begins with a dot, so that none leaves its folder or hides in it. */
const partOfKey = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/

/** The parts of a key; null for a text that isn't one. */
export function partsOfKey(key: string): readonly string[] | null {
  if (key.length > maxKey) return null
  const parts = key.split('/')
  return parts.every((part) => partOfKey.test(part)) ? parts : null
}

/**
 * The parts of a key that this program made.
 * @throws Error for another text, which is a bug
 */
export function checkedParts(key: string): readonly string[] {
  const parts = partsOfKey(key)
  if (parts === null) throw new Error(`not the key of an object: ${key}`)
  return parts
}

/** Whether the object of a key is replaced rather than created once. */
export function isReplaced(key: string): boolean {
  return key === replacedName || key.endsWith(`/${replacedName}`)
}

/**
 * The parts of a prefix, which is empty or ends with a slash.
 * @throws Error for another text, which is a bug
 */
export function partsOfPrefix(prefix: string): readonly string[] {
  if (prefix === '') return []
  if (!prefix.endsWith('/')) throw new Error(`no prefix of keys: ${prefix}`)
  return checkedParts(prefix.slice(0, -1))
}
