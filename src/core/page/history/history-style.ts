// The colours of the line chart.
import { darkPalette } from '../palette.ts'

export const lineColours = { light: '#0969da', dark: '#4493f8' } as const

/** The dark colours, as a style sheet for charts of this file alone. */
export function historyStyle(): string {
  const { background, text: ink, faint, equal } = darkPalette
  return `@media (prefers-color-scheme:dark){.history .paper{fill:${background}}.history .ink{fill:${ink}}.history .faint{fill:${faint}}.history .rule{stroke:${equal}}.history .line{stroke:${lineColours.dark}}.history .point{fill:${lineColours.dark}}}`
}
