// The project's own Markdown as HTML. What comes out is held to a closed list of elements
// and attributes, whatever the names in it: anything else is a bug.
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

/** Elements, with the attributes that each may have. */
const elements: Readonly<Record<string, RegExp>> = {
  a: /^ href="https?:\/\/[^"<>]*"$/,
  blockquote: /^$/,
  br: /^$/,
  code: /^$/,
  details: /^$/,
  em: /^$/,
  h3: /^$/,
  li: /^$/,
  ol: /^$/,
  p: /^$/,
  pre: /^$/,
  strong: /^$/,
  sub: /^$/,
  summary: /^$/,
  table: /^$/,
  tbody: /^$/,
  td: /^(?: align="(?:left|right)")?$/,
  th: /^(?: align="(?:left|right)")?$/,
  thead: /^$/,
  tr: /^$/,
  ul: /^$/
}

/** What follows a `<`, up to the next one. */
const tag = /^(\/?)([a-z][a-z0-9]{0,9})([^<>]*?)( ?\/)?>/

/** A quotation that GitHub shows as a box. */
const alert = /<blockquote>\n<p>\[!(IMPORTANT|NOTE|WARNING)\]<\/p>/g

/**
 * HTML of a report's Markdown, in which headings of the third level are of the first,
 * and alerts have the class of their kind.
 * @throws Error, a bug of this program, where it has an element that no report has
 */
export function markdownHtml(markdown: string): string {
  const html = micromark(markdown, {
    // Reports have elements that Markdown has no signs for, such as <details>.
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()]
  }).replaceAll('<!-- -->', '')
  assertKnown(html)
  return html
    .replaceAll('<h3>', '<h1>')
    .replaceAll('</h3>', '</h1>')
    .replaceAll('<a href="', '<a rel="noreferrer" href="')
    .replaceAll(alert, (_, kind: string) => {
      const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
      return `<blockquote class="alert alert-${kind.toLowerCase()}">\n<p class="alert-title">${title}</p>`
    })
}

/** Checks that elements are known ones and close in turn. */
function assertKnown(html: string): void {
  const open: string[] = []
  for (const piece of html.split('<').slice(1)) {
    const [, slash, name = '', attributes = ''] =
      tag.exec(piece) ?? refuse(piece)
    const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined
    if (allowed === undefined) refuse(piece)
    const isFit = slash === '' ? allowed.test(attributes) : attributes === ''
    if (!isFit) refuse(piece)
    if (name === 'br') continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) refuse(piece)
  }
  if (open.length > 0) refuse(open.join(' '))
}

function refuse(piece: string): never {
  throw new Error(
    `a page would have markup that no report has: "<${piece.slice(0, 80)}"; this is a bug`
  )
}
