// Foreign text in HTML and SVG: it is only ever text, or the value of an attribute.
import { withoutBracketCommands } from './plain-text.ts'

/** What neither HTML nor XML may hold: controls but for tab and newline, lone surrogates, U+FFFE and U+FFFF; and bidirectional controls. */
const unfit =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/gu

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/**
 * A text that means nothing but itself between tags of HTML or XML, and in an
 * attribute within quotes.
 */
export function markupText(text: string): string {
  return withoutBracketCommands(text.replaceAll(unfit, '')).replaceAll(
    /[&<>"']/g,
    (character) => references[character] ?? ''
  )
}
