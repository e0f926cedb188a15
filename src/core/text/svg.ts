// Builds elements of SVG as text. Names and values of strangers stay text: whatever is
// put into an element or an attribute is escaped here.
import { markupText } from './markup.ts'

/** A finished piece of markup, as `element` makes it. */
export interface Markup {
  readonly markup: string
}

/**
 * An element.
 * @param attributes their names are written in the program; undefined leaves one out
 * @param children strings are text
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (string | Markup)[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${markupText(String(value))}"`)
    .join('')
  const inner = children
    .map((child) =>
      typeof child === 'string' ? markupText(child) : child.markup
    )
    .join('')
  return { markup: `<${name}${written}>${inner}</${name}>` }
}
