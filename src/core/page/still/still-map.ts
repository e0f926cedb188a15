// Draws the still map of one binary: a treemap of two levels, module and package, as a
// group of SVG elements. Colours are attributes, for the page's policy allows no others.
import {
  hierarchy,
  treemap,
  treemapSquarify,
  type HierarchyRectangularNode
} from 'd3-hierarchy'
import { element, type Markup } from '../../text/svg.ts'
import type { PageBinary } from '../page-data.ts'
import {
  changeTone,
  drawnSize,
  fillsOf,
  isOneSided,
  lightPalette,
  type Tone
} from '../palette.ts'
import { stillParts, type StillPart } from './still-parts.ts'
import {
  binaryName,
  changeText,
  characterWidth,
  fittingChange,
  fittingName,
  partTitle,
  stillDescription
} from './still-text.ts'

/** Pixels of a map with its two lines of text. */
export const mapSize = { width: 960, height: 500, heading: 48 } as const

const fills = fillsOf(lightPalette)

/** Pixels of the strip with a module's name, and of lines within a rectangle. */
const strip = 16
const lineHeight = 13
const inset = 4

type Node = HierarchyRectangularNode<StillPart>

/** A map, and what it says to those who don't see it. */
export interface StillMap {
  readonly markup: Markup
  readonly description: string
}

/**
 * The map of a binary with its name and exact change above it.
 * @param top pixels from the top of the picture
 * @param isComparison colours say the change, not the kind of package
 */
export function stillMap(
  binary: PageBinary,
  top: number,
  isComparison: boolean
): StillMap {
  const parts = stillParts(binary)
  const rectangles = layOut(parts)
    .filter(({ x0, x1, y0, y1 }) => x1 > x0 && y1 > y0)
    .map((node) => rectangle(node, isComparison))
  const markup = element(
    'g',
    { transform: `translate(0 ${top})` },
    ...heading(binary, isComparison),
    element(
      'g',
      { transform: `translate(0 ${mapSize.heading})`, 'font-size': 11 },
      ...rectangles
    )
  )
  return {
    markup,
    description: stillDescription(binary, parts, isComparison)
  }
}

/** Where each module and package is; a frame before what is in it. */
function layOut(parts: readonly StillPart[]): Node[] {
  const whole: StillPart = {
    path: '',
    count: 1,
    version: '',
    kind: 'main',
    base: 0,
    head: 0,
    parts
  }
  const root = hierarchy(whole, (part) => part.parts).sum((part) =>
    part.parts.length === 0 ? drawnSize(part.base, part.head) : 0
  )
  const layout = treemap<StillPart>()
    .tile(treemapSquarify.ratio(1.3))
    .size([mapSize.width, mapSize.height])
    .paddingInner(1)
    .paddingTop((node) => (node.depth === 1 ? strip : 0))
    .round(true)
  return layout(root)
    .descendants()
    .filter(({ depth }) => depth > 0)
}

function heading(binary: PageBinary, isComparison: boolean): Markup[] {
  const change = changeText(
    binary.base?.fileSize ?? null,
    binary.head?.fileSize ?? null,
    isComparison
  )
  return [
    text(binaryName(binary), 0, 18, {
      class: 'ink',
      fill: lightPalette.text,
      'font-size': 15,
      'font-weight': 600
    }),
    text(change, 0, 38, {
      class: 'faint',
      fill: lightPalette.faint,
      'font-size': 13
    })
  ]
}

/** A module's frame or a package, with a tooltip, and labels where they fit. */
function rectangle(node: Node, isComparison: boolean): Markup {
  const part = node.data
  const [width, height] = [node.x1 - node.x0, node.y1 - node.y0]
  const tone = toneOf(part, isComparison)
  const box = { x: node.x0, y: node.y0, width, height }
  const isFrame = part.parts.length > 0
  const isHatched = isComparison && !isFrame && isOneSided(part.base, part.head)
  return element(
    'g',
    {},
    element('title', {}, partTitle(part, isComparison)),
    element('rect', {
      ...box,
      class: isFrame ? 'frame' : `tone-${tone}`,
      fill: isFrame ? lightPalette.frame : fills[tone],
      ...(isFrame ? {} : { stroke: lightPalette.line, 'stroke-width': 0.5 })
    }),
    ...(isHatched
      ? [element('rect', { ...box, fill: 'url(#still-hatch)' })]
      : []),
    ...labels(node, isComparison)
  )
}

/** Name and change one below the other, or beside each other in a module's strip. */
function labels(node: Node, isComparison: boolean): Markup[] {
  const part = node.data
  const module = node.parent?.data.path ?? ''
  const width = node.x1 - node.x0 - 2 * inset
  const height = node.y1 - node.y0
  const name = fittingName(part, module, width)
  const style = { class: 'ink', fill: lightPalette.text }
  const [x, y] = [node.x0 + inset, node.y0 + lineHeight - 1]
  if (part.parts.length > 0) {
    // A frame lower than its strip would write over its neighbour.
    if (name === '' || height < strip) return []
    const room = width - (name.length + 2) * characterWidth
    const change = fittingChange(part, isComparison, room)
    const line = change === '' ? name : `${name}  ${change}`
    return [text(line, x, y, { ...style, 'font-weight': 600 })]
  }
  if (name === '' || height < lineHeight + 2) return []
  const change = fittingChange(part, isComparison, width)
  return change === '' || height < 2 * lineHeight + 2
    ? [text(name, x, y, style)]
    : [text(name, x, y, style), text(change, x, y + lineHeight, style)]
}

const toneOf = (part: StillPart, isComparison: boolean): Tone =>
  isComparison ? changeTone(part.base, part.head) : part.kind

/** Text at a place, in pixels. */
export function text(
  words: string,
  x: number,
  y: number,
  style: Readonly<Record<string, string | number>>
): Markup {
  return element('text', { x, y, ...style }, words)
}
