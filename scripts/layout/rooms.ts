// The rooms of the program from the top down: a room imports rooms below it only.
// Rooms of one line don't import each other.
import type { Import, SourceFile } from './source-graph.ts'

/** Rooms below src, by floor. The entry points stand above all of them. */
export const floors: readonly (readonly string[])[] = [
  ['action', 'commands'],
  ['gate'],
  ['analyze', 'toolchain', 'git', 'github', 'sigstore', 'store'],
  ['host', 'page'],
  ['core']
]

/** Rooms below src/core, by floor. */
export const coreFloors: readonly (readonly string[])[] = [
  ['page'],
  ['plan', 'report'],
  ['policy', 'slim'],
  ['explain', 'doctor', 'given', 'store', 'history'],
  ['compare', 'inputs', 'source', 'release', 'signing', 'build-cache'],
  ['measure', 'archive'],
  ['binary'],
  ['model'],
  ['user-error.ts'],
  ['text']
]

/** Imports that don't run downwards, as `file -> target`. */
export function upwardArrows(
  sources: readonly SourceFile[]
): readonly string[] {
  return sources
    .flatMap(({ imports }) => imports)
    .filter(
      (one) =>
        one.isInternal && /\.tsx?$/.test(one.target) && !runsDownwards(one)
    )
    .map(({ file, target }) => `${file} -> ${target}`)
}

function runsDownwards({ file, target }: Import): boolean {
  if (!file.includes('/')) return true
  if (!target.includes('/')) return false
  const [room = '', inner = ''] = file.split('/')
  const [toRoom = '', toInner = ''] = target.split('/')
  // It runs in a browser.
  if (toRoom === 'page' && room !== toRoom) return false
  if (room !== toRoom) return floorOf(floors, room) < floorOf(floors, toRoom)
  if (room !== 'core' || inner === toInner) return true
  return floorOf(coreFloors, inner) < floorOf(coreFloors, toInner)
}

function floorOf(all: readonly (readonly string[])[], room: string): number {
  const floor = all.findIndex((rooms) => rooms.includes(room))
  if (floor < 0) throw new Error(`src/${room} stands on no floor`)
  return floor
}
