// What the map and the table show of a binary: its rows, those that pass the reader's
// filter, and their sums. Each is made again only when something it is made of changes.
import { useEffect, useMemo } from 'preact/hooks'
import { regionNames } from '../../core/model/closed-lists.ts'
import type { PageBinary } from '../../core/page/page-data.ts'
import { filterRows, searchTextOf, type RowFilter } from '../data/filter.ts'
import { symbolsByName } from '../data/name-order.ts'
import { heldRows, writtenRows, type Rows } from '../data/rows.ts'
import { sumRows, type Sums } from '../data/sums.ts'
import type { View } from './view.ts'

export interface Picture {
  readonly rows: Rows
  readonly sums: Sums
  /** Whether it is known what the packages wrote. */
  readonly hasWritten: boolean
}

export function usePicture(binary: PageBinary, view: View): Picture {
  const held = useMemo(() => heldRows(binary), [binary])
  const written = useMemo(() => writtenRows(binary), [binary])
  const rows = view.bytes === 'wrote' ? (written ?? held) : held
  const { show, q, region, module } = view
  const sums = useMemo(() => {
    const filter = filterOf(binary, { show, q, region, module })
    return sumRows(rows, filterRows(rows, filter), show)
  }, [rows, show, q, region, module])
  // The first search, and sorting by name, answer as fast as what comes after them.
  useEffect(
    () => inTasks([() => searchTextOf(rows), () => symbolsByName(rows)]),
    [rows]
  )
  return { rows, sums, hasWritten: written !== null }
}

/** The filter with indexes; a module that the binary doesn't have filters nothing. */
export function filterOf(
  { modules }: PageBinary,
  { show, q, region, module }: Pick<View, 'show' | 'q' | 'region' | 'module'>
): RowFilter {
  return {
    show,
    q,
    region: regionNames.findIndex((name) => name === region),
    module: modules.findIndex(({ path }) => path === module)
  }
}

/** Does each in a task of its own, before the reader does anything. */
function inTasks(actions: readonly (() => void)[]): () => void {
  const timers = actions.map((action) => setTimeout(action))
  return () => timers.forEach(clearTimeout)
}
