import type { Zone } from './zones.ts'

/** Bytes at both ends of an archive: its first headers, or its directory. */
const endSize = 1024

/** The zones of an archive with an executable: what says where its content is. */
export function packedZones(file: Uint8Array): readonly Zone[] {
  const size = Math.min(endSize, file.length)
  return [
    { name: 'archive', at: 0, size: file.length, unit: 1, weight: 2 },
    { name: 'first headers', at: 0, size, unit: 1, weight: 8 },
    { name: 'first fields', at: 0, size, unit: 4, weight: 3 },
    { name: 'directory', at: file.length - size, size, unit: 1, weight: 6 },
    { name: 'last fields', at: file.length - size, size, unit: 4, weight: 3 }
  ]
}
