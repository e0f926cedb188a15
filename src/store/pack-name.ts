// Names of packs: hashed, so that nothing in them can be misread.
import { createHash } from 'node:crypto'
import type { PackIdentity } from './pack-place.ts'

/** 32 digits in hex that name the packs of a job. */
export function packHash(identity: PackIdentity): string {
  const { directory, key, leg, work, go, host, targets } = identity
  const parts = [directory, key, leg, work, go, host, ...targets.toSorted()]
  return createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 32)
}

/** Name of the one file that a directory has for a job. */
export function packFileName(identity: PackIdentity): string {
  return `go-size-gate-build-cache-${packHash(identity)}.pack`
}

/** Whether a file name is that of a pack, of whatever job. */
export function isPackFileName(name: string): boolean {
  return /^go-size-gate-build-cache-[0-9a-f]{32}\.pack$/.test(name)
}
