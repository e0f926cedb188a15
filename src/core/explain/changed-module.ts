// Modules of which the sides have other versions, as their import graphs say. Pure.
import { inColumn } from '../model/columns.ts'
import type { ImportGraph } from '../model/explanation/explanation.ts'
import type { Measurement } from '../model/measurement.ts'
import type { NewImports } from './new-imports.ts'
import type { OneSided } from './sides.ts'

/** A dependency, or the standard library, in the versions of both sides. */
export interface ChangedModule {
  readonly path: string
  readonly baseVersion: string
  readonly headVersion: string
}

/**
 * The module of a package, where both sides have the package and other versions of
 * the module; null else, and for own code.
 */
export function changedModule(
  { change, here, graph, other, otherGraph }: OneSided,
  { oldNumbers }: NewImports,
  number: number
): ChangedModule | null {
  const former = inColumn(oldNumbers[number])
  const isOwn = graph.packages[number]?.directory !== undefined
  if (isOwn || former < 0) return null
  const now = moduleOf(graph, number, here)
  const then = moduleOf(otherGraph, former, other)
  if (now.version === then.version) return null
  const [base, head] = change === 'added' ? [then, now] : [now, then]
  const versions = { baseVersion: base.version, headVersion: head.version }
  return { path: now.path, ...versions }
}

/** Path and version of a package's module; of the standard library Go's release. */
function moduleOf(
  { modules, packages }: ImportGraph,
  number: number,
  { binary, build }: Measurement
): { readonly path: string; readonly version: string } {
  const module = packages[number]?.module
  const version = build?.goVersion ?? binary.goVersion
  return (
    (module === undefined ? undefined : modules[module]) ?? {
      path: 'std',
      version
    }
  )
}
