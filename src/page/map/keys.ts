// What a key does on the map: moves to another cell, zooms in or zooms out.
import type { Place } from '../data/places.ts'
import { cellOf, neighbour, type Cell, type Direction } from './layout.ts'

/** A key, as the browser reports it. */
export interface PressedKey {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
}

/** The cell to move to, or another step; null for keys that are not the map's. */
export function keyStep(
  { key, altKey, ctrlKey, metaKey }: PressedKey,
  cells: readonly Cell[],
  pointed: Cell | null,
  selected: Place
): Cell | 'enter' | 'leave' | null {
  if (altKey || ctrlKey || metaKey) return null
  if (key === 'Enter' || key === ' ') return 'enter'
  if (key === 'Backspace' || key === 'Escape') return 'leave'
  const direction = arrows[key]
  if (direction === undefined) return null
  const from = pointed ?? cellOf(cells, selected)
  if (from === null) return cells[0] ?? null
  return neighbour(cells, from, direction) ?? from
}
