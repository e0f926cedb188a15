// Function tables write `[...]` for the type arguments of a generic function's
// instance (cmd/link/internal/ld/pcln.go, nameOff), and Wasm files have no other
// names: the listing's instances by that name.
import type { NameTable } from './name-table.ts'

const elided = '[...]'

/** Whether a name has its type arguments left out. */
export function isElided(name: string): boolean {
  return name.includes(elided)
}

/**
 * By name with its type arguments left out: the first instance that the linker reached.
 * Cost: linear in the names; none where no such name is asked for.
 */
export function firstInstances(
  names: NameTable,
  asked: ReadonlySet<string>
): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  if (asked.size === 0) return first
  for (let number = 0; number < names.count; number++) {
    const name = names.name(number)
    const open = name.indexOf('[')
    const close = name.lastIndexOf(']')
    if (open < 0 || close < open) continue
    const plain = name.slice(0, open) + elided + name.slice(close + 1)
    if (asked.has(plain) && !first.has(plain)) first.set(plain, number)
  }
  return first
}
