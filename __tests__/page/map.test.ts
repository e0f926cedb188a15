// The layout of the page's map, its keys and its texts.
import { describe, expect, it } from '@jest/globals'
import { filterRows } from '../../src/page/data/filter.ts'
import {
  cellLabels,
  changeLabel,
  exactSizes,
  shareOf
} from '../../src/page/data/labels.ts'
import { sizedPlace, wholeBinary } from '../../src/page/data/places.ts'
import { heldRows } from '../../src/page/data/rows.ts'
import { sumRows } from '../../src/page/data/sums.ts'
import { fittingName, fittingText } from '../../src/page/map/fit-text.ts'
import { keyStep } from '../../src/page/map/keys.ts'
import { cellAt, layOut, type Cell } from '../../src/page/map/layout.ts'
import { largeData, smallBinary } from './sample-data.ts'

const box = { x: 0, y: 0, width: 800, height: 600 }

function mapOf(count: number): readonly Cell[] {
  const rows = heldRows(largeData(count).binaries[0] ?? smallBinary)
  const filter = { show: 'all', q: '', region: -1, module: -1 } as const
  const sums = sumRows(rows, filterRows(rows, filter), 'all')
  return layOut(rows, sums, sizedPlace(rows, sums, wholeBinary), box)
}

describe('the map', () => {
  const cells = mapOf(6000)
  const outer = cells.filter(({ depth }) => depth === 1)

  it('draws far fewer cells than there are symbols', () => {
    expect(cells.length).toBeGreaterThan(100)
    expect(cells.length).toBeLessThan(4000)
  })

  it('fills its box, each cell by its share', () => {
    const whole = outer.reduce((sum, { place }) => sum + place.area, 0)
    for (const { place, width, height } of outer) {
      const share = (width * height) / (box.width * box.height)
      expect(share).toBeCloseTo(place.area / whole, 6)
    }
  })

  it('keeps what is in a frame within it', () => {
    const frames = cells.filter(({ isFrame }) => isFrame)
    expect(frames.length).toBeGreaterThan(5)
    for (const cell of cells.filter(({ depth }) => depth > 1)) {
      const around = frames.filter(
        (frame) =>
          frame.depth === cell.depth - 1 &&
          cell.x >= frame.x &&
          cell.y >= frame.y &&
          cell.x + cell.width <= frame.x + frame.width + 0.01 &&
          cell.y + cell.height <= frame.y + frame.height + 0.01
      )
      expect(around).toHaveLength(1)
    }
  })

  it('finds the innermost cell at a point', () => {
    const inner = cells.find(({ depth }) => depth === 3)
    if (inner === undefined) throw new Error('no inner cell')
    const { x, y, width, height } = inner
    expect(cellAt(cells, x + width / 2, y + height / 2)).toBe(inner)
    expect(cellAt(cells, 900, 10)).toBeNull()
  })

  it('draws nothing in no room', () => {
    const rows = heldRows(smallBinary)
    const filter = { show: 'all', q: '', region: -1, module: -1 } as const
    const sums = sumRows(rows, filterRows(rows, filter), 'all')
    const whole = sizedPlace(rows, sums, wholeBinary)
    expect(layOut(rows, sums, whole, { ...box, width: 0 })).toEqual([])
  })
})

const cell = (x: number, y: number, depth = 1): Cell => ({
  place: { kind: 'module', id: x + y, base: 1, head: 1, area: 1 },
  count: 1,
  depth,
  isFrame: false,
  x,
  y,
  width: 10,
  height: 10
})

describe('the keys of the map', () => {
  const [left, right, below, inner] = [
    cell(0, 0),
    cell(10, 0),
    cell(0, 10),
    cell(10, 10, 2)
  ] as const
  const cells = [left, right, below, inner]
  const step = (key: string, from: Cell | null = left) =>
    keyStep(
      { key, altKey: false, ctrlKey: false, metaKey: false },
      cells,
      from,
      wholeBinary
    )

  it('move to the next cell of the same level', () => {
    expect(step('ArrowRight')).toBe(right)
    expect(step('ArrowDown')).toBe(below)
    expect(step('ArrowDown', right)).toBe(below)
  })

  it('stay at the edge, and begin with the first cell', () => {
    expect(step('ArrowLeft')).toBe(left)
    expect(step('ArrowLeft', null)).toBe(left)
  })

  it('zoom, or leave other keys alone', () => {
    expect(step('Enter')).toBe('enter')
    expect(step('Backspace')).toBe('leave')
    expect(step('Escape')).toBe('leave')
    expect(step('x')).toBeNull()
    const back = {
      key: 'ArrowLeft',
      altKey: true,
      ctrlKey: false,
      metaKey: false
    }
    expect(keyStep(back, cells, left, wholeBinary)).toBeNull()
  })
})

/** Each letter is ten pixels wide. */
const measure = (text: string): number => 10 * text.length

describe('the texts of the map', () => {
  it.each([
    ['fmt', 100, 'fmt'],
    ['github.com/a/b/parser', 400, 'github.com/a/b/parser'],
    ['github.com/a/b/parser', 120, '…/a/b/parser'],
    ['github.com/a/b/parser', 70, 'parser'],
    ['github.com/a/b/parser', 50, 'pars…'],
    ['github.com/a/b/parser', 30, ''],
    ['github.com/a/yaml/v3', 90, '…/yaml/v3'],
    ['github.com/a/yaml/v3', 75, 'yaml/v3'],
    ['github.com/a/yaml/v3', 45, 'yaml'],
    ['example.com/v3', 75, 'exampl…'],
    ['v3', 75, 'v3'],
    ['F[github.com/a/b.T]', 80, 'F[githu…']
  ])('of %s in %d pixels are %p', (name, room, text) => {
    expect(fittingName(name, room, measure)).toBe(text)
  })

  it('cost no time for giant names', () => {
    let count = 0
    const counting = (text: string) => {
      count++
      expect(text.length).toBeLessThan(60)
      return measure(text)
    }
    expect(fittingText('x'.repeat(1e6), 100, counting)).toBe(
      `${'x'.repeat(9)}…`
    )
    expect(count).toBeLessThan(10)
  })

  it.each([
    [0, 5, 'new +5'],
    [2048, 0, 'gone -2,048'],
    [5, 3, '-2'],
    [3, 3, '=']
  ])('of %d to %d bytes have a sign: %s', (base, head, text) => {
    expect(changeLabel(base, head)).toBe(text)
  })

  it('of cells are exact, and say no number twice', () => {
    expect(cellLabels({ base: 1200, head: 1234 }, true)).toEqual([
      '+34',
      '1,234',
      'base 1,200'
    ])
    expect(cellLabels({ base: 7, head: 7 }, true)).toEqual(['=', '7'])
    expect(cellLabels({ base: 0, head: 7 }, true)).toEqual(['new +7'])
    expect(cellLabels({ base: 0, head: 1234 }, false)).toEqual(['1,234'])
  })

  it('are exact, and short without a base', () => {
    const sizes = { base: 0, head: 1234 }
    expect(exactSizes(sizes, true)).toBe(
      '1,234 bytes, base 0 bytes, change +1,234 (new)'
    )
    expect(exactSizes(sizes, false)).toBe('1,234 bytes')
  })

  it('never say none of a share that is one', () => {
    expect(shareOf(1, 1e6)).toBe('<0.1 %')
    expect(shareOf(0, 1e6)).toBe('0 %')
  })
})
