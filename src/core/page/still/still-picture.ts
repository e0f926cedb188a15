// Puts still maps together: one picture of up to four binaries, one below the other, with
// a legend; as an SVG file of its own, or for a page whose style sheet colours it.
import { element, type Markup } from '../../text/svg.ts'
import type { PageBinary, PageData } from '../page-data.ts'
import { darkPalette, fillsOf, lightPalette, type Tone } from '../palette.ts'
import { mapSize, stillMap, text } from './still-map.ts'
import { picturedNames } from './still-text.ts'
import { andMore } from '../../text/word-list.ts'

const maxMaps = 4

const fills = fillsOf(lightPalette)

/** Pixels: around the picture, between maps, of the legend, and of "and 3 more". */
const margin = 16
const gap = 28
const legendHeight = 44
const moreHeight = 24

/** An SVG file: it has a background, and is dark where the reader's system is. */
export function stillDocument(data: PageData): string {
  const { width, height, content } = picture(data)
  return element(
    'svg',
    { ...attributes(width, height), width, height },
    ...content.names,
    element('style', {}, stillStyle()),
    element('rect', {
      width,
      height,
      class: 'paper',
      fill: lightPalette.background
    }),
    ...content.drawing
  ).markup
}

/**
 * The picture within a page. Its colours are attributes, and classes by which the style
 * sheet of the page ({@link stillStyle}) replaces them.
 */
export function stillFigure(data: PageData): Markup {
  const { width, height, content } = picture(data)
  return element(
    'svg',
    attributes(width, height),
    ...content.names,
    ...content.drawing
  )
}

/** The dark colours, as a style sheet for pictures of this file alone. */
export function stillStyle(): string {
  const { text: ink, faint, line, frame, background, hatch } = darkPalette
  const rules = [
    `.still .paper{fill:${background}}`,
    `.still .ink{fill:${ink}}`,
    `.still .faint{fill:${faint}}`,
    `.still .frame{fill:${frame}}`,
    `.still .hatch{stroke:${hatch}}`,
    ...Object.entries(fillsOf(darkPalette)).map(
      ([tone, fill]) => `.still .tone-${tone}{fill:${fill};stroke:${line}}`
    )
  ]
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`
}

const attributes = (width: number, height: number) => ({
  xmlns: 'http://www.w3.org/2000/svg',
  class: 'still',
  viewBox: `0 0 ${width} ${height}`,
  role: 'img',
  'aria-labelledby': 'still-title still-description',
  'font-family': 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif'
})

interface Picture {
  readonly width: number
  readonly height: number
  readonly content: {
    /** For those who don't see it. */
    readonly names: readonly Markup[]
    readonly drawing: readonly Markup[]
  }
}

function picture({ binaries, kind }: PageData): Picture {
  const isComparison = kind === 'change'
  const shown = binaries.slice(0, maxMaps)
  const more = binaries.length - shown.length
  const each = mapSize.heading + mapSize.height + gap
  const maps = shown.map((binary, index) =>
    stillMap(binary, index * each, isComparison)
  )
  const end = shown.length * each
  const bottom = end + (more > 0 ? moreHeight : 0)
  return {
    width: mapSize.width + 2 * margin,
    height: bottom + legendHeight + 2 * margin,
    content: {
      names: [
        element('title', { id: 'still-title' }, title(shown, more)),
        element(
          'desc',
          { id: 'still-description' },
          maps.map(({ description }) => description).join(' ')
        )
      ],
      drawing: [
        ...(isComparison ? [element('defs', {}, hatching())] : []),
        element(
          'g',
          { transform: `translate(${margin} ${margin})` },
          ...maps.map(({ markup }) => markup),
          ...(more > 0 ? [note(andMore(more), end)] : []),
          ...legend(isComparison, bottom)
        )
      ]
    }
  }
}

const title = (shown: readonly PageBinary[], more: number): string =>
  `Map of ${picturedNames(shown, more)}`

/** Strokes over what is new or gone. */
const hatching = (): Markup =>
  element(
    'pattern',
    {
      id: 'still-hatch',
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)'
    },
    element('line', {
      x1: 0,
      y1: 0,
      x2: 0,
      y2: 6,
      class: 'hatch',
      stroke: lightPalette.hatch,
      'stroke-width': 3
    })
  )

const note = (words: string, y: number): Markup =>
  text(words, 0, y, {
    class: 'faint',
    fill: lightPalette.faint,
    'font-size': 13
  })

interface Key {
  readonly tone: Tone
  readonly words: string
  readonly isHatched?: true
}

const changeKeys: readonly Key[] = [
  { tone: 'grew-0', words: 'grew, below 2 %' },
  { tone: 'grew-1', words: 'below 20 %' },
  { tone: 'grew-2', words: 'more' },
  { tone: 'grew-2', words: 'new', isHatched: true },
  { tone: 'equal', words: 'equal' },
  { tone: 'shrank-0', words: 'shrank, below 2 %' },
  { tone: 'shrank-1', words: 'below 20 %' },
  { tone: 'shrank-2', words: 'more' },
  { tone: 'shrank-2', words: 'gone', isHatched: true }
]

const kindKeys: readonly Key[] = [
  { tone: 'main', words: 'main module' },
  { tone: 'module', words: 'other modules' },
  { tone: 'std', words: 'standard library' },
  { tone: 'pseudo', words: 'no package' }
]

/** What colours and areas mean, in two lines. */
function legend(isComparison: boolean, top: number): Markup[] {
  const entries: Markup[] = []
  let x = 0
  for (const { tone, words, isHatched } of isComparison
    ? changeKeys
    : kindKeys) {
    const box = { x, y: top, width: 14, height: 12 }
    entries.push(
      element('rect', {
        ...box,
        class: `tone-${tone}`,
        fill: fills[tone]
      }),
      ...(isHatched === undefined
        ? []
        : [element('rect', { ...box, fill: 'url(#still-hatch)' })]),
      text(words, x + 20, top + 11, inkSmall)
    )
    x += 44 + words.length * 6.2
  }
  const area = isComparison
    ? 'Areas are sizes of the head; of what is gone, of the base.'
    : 'Areas are sizes in the file.'
  return [...entries, note(area, top + 34)]
}

const inkSmall = {
  class: 'ink',
  fill: lightPalette.text,
  'font-size': 12
} as const
