// Lays a place out as a squarified treemap of d3-hierarchy, level by level and only as
// deep as there is room: a binary has 60,000 symbols, and a screen doesn't.
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import {
  childrenOf,
  holdsPlaces,
  isSamePlace,
  type Place,
  type SizedPlace
} from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import type { Sums } from '../data/sums.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle of the map, in CSS pixels. Those that hold others come before them. */
export interface Cell extends Box {
  /** The sum of the smallest ones where there are too many to draw. */
  readonly place: SizedPlace
  /** How many places it stands for: 1 but for the smallest ones. */
  readonly count: number
  /** 1 for what is right within the map's place. */
  readonly depth: number
  /** Whether others are drawn on it, below a title. */
  readonly isFrame: boolean
}

/** Levels of cells: such as module, package, type. */
const maxDepth = 3
/** Pixels of a frame's title. */
export const titleHeight = 19
/** Pixels around and between what is in a frame. */
const gap = 2
/** Pixels that a frame needs in both directions. */
const minFrame = { width: 44, height: 34 }
/** Square pixels of the smallest cell that is drawn by itself. */
const minArea = 14

/** @param place what the map shows: its children fill the box */
export function layOut(
  rows: Rows,
  sums: Sums,
  place: SizedPlace,
  box: Box
): readonly Cell[] {
  const cells: Cell[] = []
  const fill = (around: SizedPlace, within: Box, depth: number) => {
    if (within.width <= 0 || within.height <= 0) return
    for (const cell of tile(childrenOf(rows, sums, around), within, depth)) {
      const isFrame =
        cell.count === 1 &&
        depth < maxDepth &&
        cell.width >= minFrame.width &&
        cell.height >= minFrame.height &&
        holdsPlaces(rows, cell.place)
      cells.push({ ...cell, isFrame })
      if (isFrame) fill(cell.place, insideOf(cell), depth + 1)
    }
  }
  fill(place, box, 1)
  return cells
}

/** The part of a frame that its children fill. */
const insideOf = ({ x, y, width, height }: Box): Box => ({
  x: x + gap,
  y: y + titleHeight,
  width: width - 2 * gap,
  height: height - titleHeight - gap
})

/** A node of d3-hierarchy: a place, or the smallest ones together. */
interface Tile {
  readonly place: SizedPlace
  readonly count: number
  readonly area: number
  readonly children?: readonly Tile[]
}

const squarify = treemapSquarify.ratio(1.3)

/** The cells of places, largest first, in a box. */
function tile(
  places: readonly SizedPlace[],
  box: Box,
  depth: number
): readonly Cell[] {
  const tiles = withoutSmallest(places, box)
  const [first] = tiles
  if (first === undefined) return []
  const root = hierarchy<Tile>({ ...first, area: 0, children: tiles })
  // Not rounded: neighbours share their edges, whatever the size of the screen.
  const layout = treemap<Tile>().tile(squarify).size([box.width, box.height])
  const { children = [] } = layout(root.sum(({ area }) => area))
  return children.map(({ data, x0, y0, x1, y1 }) => ({
    place: data.place,
    count: data.count,
    depth,
    isFrame: false,
    x: box.x + x0,
    y: box.y + y0,
    width: x1 - x0,
    height: y1 - y0
  }))
}

/** Places as tiles; those that would be too small to be seen are one, the last. */
function withoutSmallest(
  places: readonly SizedPlace[],
  box: Box
): readonly Tile[] {
  let whole = 0
  for (const { area } of places) whole += area
  const least = (whole * minArea) / (box.width * box.height)
  const found = places.findIndex(({ area }) => area < least)
  const cut = found < 0 || found === places.length - 1 ? places.length : found
  const tiles: Tile[] = places
    .slice(0, cut)
    .map((place) => ({ place, count: 1, area: place.area }))
  const rest = sumOf(places.slice(cut))
  if (rest !== null) tiles.push(rest)
  return tiles
}

function sumOf(places: readonly SizedPlace[]): Tile | null {
  const [first] = places
  if (first === undefined) return null
  const sum = { base: 0, head: 0, area: 0 }
  for (const { base, head, area } of places) {
    sum.base += base
    sum.head += head
    sum.area += area
  }
  return {
    place: { kind: first.kind, id: first.id, ...sum },
    count: places.length,
    area: sum.area
  }
}

/** The cell at a point: the one that is drawn last. */
export function cellAt(
  cells: readonly Cell[],
  x: number,
  y: number
): Cell | null {
  return (
    cells.findLast(
      (cell) =>
        x >= cell.x &&
        x < cell.x + cell.width &&
        y >= cell.y &&
        y < cell.y + cell.height
    ) ?? null
  )
}

/** The cell of a place; null where it isn't drawn by itself. */
export const cellOf = (cells: readonly Cell[], place: Place): Cell | null =>
  cells.find((cell) => cell.count === 1 && isSamePlace(cell.place, place)) ??
  null

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The cell that an arrow key moves to: the nearest one of the same level in that
 * direction; null at the edge.
 */
export function neighbour(
  cells: readonly Cell[],
  from: Cell,
  direction: Direction
): Cell | null {
  let best: Cell | null = null
  let least = Number.POSITIVE_INFINITY
  for (const cell of cells) {
    if (cell === from || cell.depth !== from.depth) continue
    const away = distance(from, cell, direction)
    if (away !== null && away < least) {
      least = away
      best = cell
    }
  }
  return best
}

/** How far a cell is in a direction, and aside of it; null where it isn't there. */
function distance(from: Box, to: Box, direction: Direction): number | null {
  const isAcross = direction === 'left' || direction === 'right'
  const along = isAcross
    ? ([
        middle(to.x, to.width) - middle(from.x, from.width),
        overlap(from.y, from.height, to.y, to.height)
      ] as const)
    : ([
        middle(to.y, to.height) - middle(from.y, from.height),
        overlap(from.x, from.width, to.x, to.width)
      ] as const)
  const [signed, aside] = along
  const ahead = direction === 'right' || direction === 'down' ? signed : -signed
  return ahead > 0.5 ? ahead + 3 * aside : null
}

const middle = (start: number, length: number): number => start + length / 2

/** Pixels between two ranges; 0 where they touch or overlap. */
const overlap = (a: number, aLength: number, b: number, bLength: number) =>
  Math.max(0, a - (b + bLength), b - (a + aLength))
