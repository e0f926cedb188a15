// Colours that everybody can read and tell from each other.
import { describe, expect, it } from '@jest/globals'
import {
  changeTone,
  darkPalette,
  drawnSize,
  fillsOf,
  isOneSided,
  lightPalette
} from '../../../src/core/page/palette.ts'

type Rgb = readonly [number, number, number]

/** Linear light of the three channels, 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(colour: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * r + 0.7152 * g + 0.0722 * b

/** Contrast of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => luminance(linear(colour)))
    .toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** How people without one kind of cone see (Machado, Oliveira and Fernandes, 2009, severity 1). */
const blindness: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

/** Of CIE 1976: from linear light to perceived lightness. */
const f = (t: number): number =>
  t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116

/** Distance of two colours as somebody sees them (CIE 1976, in L*a*b*); about 2 is just seen. */
function distance(one: string, other: string, eyes: readonly Rgb[]): number {
  const lab = (colour: string): Rgb => {
    const light = linear(colour)
    const [r = 0, g = 0, b = 0] = eyes.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, share, i) => sum + share * (light[i] ?? 0), 0)
        )
      )
    )
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
    const y = f(luminance([r, g, b]))
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
  const [from, to] = [lab(one), lab(other)]
  return Math.hypot(...from.map((value, i) => value - (to[i] ?? 0)))
}

const palettes = [
  ['light', lightPalette],
  ['dark', darkPalette]
] as const

describe.each(palettes)('the %s palette', (_, palette) => {
  const fills = fillsOf(palette)

  it.each(Object.entries(fills))(
    'has text that can be read on %s',
    (_tone, fill) => {
      expect(contrast(palette.label, fill)).toBeGreaterThan(4.5)
    }
  )

  it('has text that can be read on paper', () => {
    expect(contrast(palette.text, palette.background)).toBeGreaterThan(7)
    expect(contrast(palette.faint, palette.background)).toBeGreaterThan(4.5)
    expect(contrast(palette.label, palette.frame)).toBeGreaterThan(4.5)
  })

  it.each(Object.keys(blindness))(
    'keeps growing, shrinking and equal apart (colour blindness: %s)',
    (kind) => {
      const eyes = blindness[kind] ?? []
      for (const step of [0, 1, 2] as const) {
        const [grew, shrank] = [fills[`grew-${step}`], fills[`shrank-${step}`]]
        expect(distance(grew, shrank, eyes)).toBeGreaterThan(12)
        if (step === 0) continue
        expect(distance(grew, fills.equal, eyes)).toBeGreaterThan(12)
        expect(distance(shrank, fills.equal, eyes)).toBeGreaterThan(12)
      }
    }
  )
})

describe('changeTone', () => {
  it.each([
    [100, 100, 'equal'],
    [0, 0, 'equal'],
    [1000, 1001, 'grew-0'],
    [980, 1000, 'grew-1'],
    [800, 1000, 'grew-2'],
    [1000, 981, 'shrank-0'],
    [1000, 950, 'shrank-1'],
    [1000, 0, 'shrank-2'],
    [0, 1, 'grew-2']
  ])('of %d to %d is %s', (base, head, tone) => {
    expect(changeTone(base, head)).toBe(tone)
  })
})

describe('what one side lacks', () => {
  it.each([
    [0, 5, true, 5],
    [5, 0, true, 5],
    [5, 7, false, 7],
    [0, 0, false, 0]
  ])('of %d to %d: hatched is %s', (base, head, isHatched, size) => {
    expect(isOneSided(base, head)).toBe(isHatched)
    expect(drawnSize(base, head)).toBe(size)
  })
})
