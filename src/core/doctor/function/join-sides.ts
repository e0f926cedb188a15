// Joins a function of two revisions: its bytes and what was inlined into it, and its
// assembly.
import type {
  AssemblyListing,
  CompiledLines,
  ReportedFunction
} from '../../model/doctor/function-schema.ts'
import type { CompiledFunction } from './compiler-listing.ts'
import { differingLines } from './differing-lines.ts'
import type { NamedFunction } from './named-functions.ts'

/** Lines of a listing that are kept. */
const maxLines = 2000

/** Pairs functions by name; those of the head first. */
export function joinFunctions(
  base: readonly NamedFunction[],
  head: readonly NamedFunction[]
): ReportedFunction[] {
  const names = [...new Set([...head, ...base].map(({ name }) => name))]
  return names.flatMap((name) => {
    const both = joined(named(base, name), named(head, name))
    return both === null ? [] : [both]
  })
}

const named = (
  side: readonly NamedFunction[],
  name: string
): NamedFunction | null => side.find((one) => one.name === name) ?? null

function joined(
  base: NamedFunction | null,
  head: NamedFunction | null
): ReportedFunction | null {
  const known = head ?? base
  if (known === null) return null
  const unknown = head?.unknown ?? base?.unknown ?? null
  const { name, package: owner, file } = known
  return {
    name,
    package: owner,
    file,
    base: base && { size: base.size, own: base.own },
    head: head && { size: head.size, own: head.own },
    parts: joinParts(base, head),
    ...(unknown === null ? {} : { unknown })
  }
}

function joinParts(
  base: NamedFunction | null,
  head: NamedFunction | null
): ReportedFunction['parts'] {
  const rows = new Map<string, ReportedFunction['parts'][number]>()
  for (const part of head?.parts ?? []) {
    const { callee, package: owner, size, calls } = part
    rows.set(callee, { callee, package: owner, base: 0, head: size, calls })
  }
  for (const { callee, package: owner, size } of base?.parts ?? []) {
    const row = rows.get(callee)
    const rest = row ?? { callee, package: owner, head: 0, calls: 0 }
    rows.set(callee, { ...rest, base: size })
  }
  return [...rows.values()].toSorted(
    (a, b) =>
      Math.max(b.base, b.head) - Math.max(a.base, a.head) ||
      (a.callee < b.callee ? -1 : 1)
  )
}

/** What a listing is of. */
export type ListingTitle = Pick<
  AssemblyListing,
  'function' | 'program' | 'inlining' | 'flags'
>

/** @param why the head has no listing, a clause; null where it has one */
export function joinListings(
  title: ListingTitle,
  base: CompiledFunction | null,
  head: CompiledFunction | null,
  why: string | null
): AssemblyListing {
  return {
    ...title,
    base: base && linesOf(base),
    head: head && linesOf(head),
    difference:
      base === null || head === null
        ? null
        : differingLines(base.instructions, head.instructions),
    ...(why === null ? {} : { why })
  }
}

function linesOf({ size, instructions }: CompiledFunction): CompiledLines {
  const shown = instructions.slice(0, maxLines)
  const width = Math.max(0, ...shown.map(({ place }) => place.length))
  return {
    size,
    lines: shown.map(
      ({ offset, place, text }) =>
        `0x${offset.toString(16).padStart(4, '0')}  ${place.padEnd(width)}  ${text}`
    ),
    more: instructions.length - shown.length
  }
}

/** Of functions of one name the one that was linked, by its bytes; else the largest. */
export function linkedOne(
  found: readonly CompiledFunction[],
  size: number
): CompiledFunction | null {
  const bySize = found.toSorted((a, b) => b.size - a.size)
  return bySize.find((one) => one.size === size) ?? bySize[0] ?? null
}
