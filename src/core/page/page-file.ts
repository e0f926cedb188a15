// The HTML file of a page: one file that makes no request, which its
// Content-Security-Policy holds a browser to.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { markupText } from '../text/markup.ts'
import { withoutCommands } from '../text/plain-text.ts'
import { UserError } from '../user-error.ts'
import type { PageData } from './page-data.ts'
import { historyStyle } from './history/history-style.ts'
import { stillStyle } from './still/still-picture.ts'

/** The program in the page, which begins with its licences, and its styles, as the build made them. */
export interface PageParts {
  readonly script: string
  readonly style: string
}

export interface PageContent {
  readonly data: PageData
  /** HTML above the map. */
  readonly headHtml: string
  /** HTML below it. */
  readonly measuredHtml: string
  /** HTML and SVG for readers without scripts, which the program in the page replaces. */
  readonly still: string
  readonly parts: PageParts
}

/**
 * The whole file. No line of it is a command for the runner of a workflow.
 * @throws UserError where there is more than a browser can show; Error, a bug of the
 *   build, where a part can't be within its element
 */
export function renderPage(content: PageContent): string {
  const { data, headHtml, measuredHtml, still, parts } = content
  const script = partWithin('script', parts.script)
  const style = partWithin(
    'style',
    `${parts.style}\n${stillStyle()}${historyStyle()}`
  )
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="go-size-gate">
<link rel="icon" href="data:,">
<title>${markupText(data.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
${inert(headHtml)}
</header>
<main id="app">
${inert(still)}
</main>
<section id="measured">
${inert(measuredHtml)}
</section>
<script type="application/octet-stream" id="data">${encodedData(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** UTF-16 code units of the data as JSON, all of which a browser has to hold. */
const maxDataLength = 128 * 1024 * 1024

/** Base64 of the gzip of the JSON. */
function encodedData(data: PageData): string {
  const json = JSON.stringify(data)
  if (json.length > maxDataLength) {
    throw new UserError(
      `the page would have ${json.length} characters of data, and at most ${maxDataLength} fit; use the JSON report, or compare fewer binaries`
    )
  }
  return gzipSync(json, { level: 9 }).toString('base64')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** A part as a browser reads it: with newlines alone. */
function partWithin(element: 'script' | 'style', text: string): string {
  const part = text.replaceAll(/\r\n?/g, '\n')
  if (
    /<\/(?:script|style)|<!--/i.test(part) ||
    withoutCommands(part) !== part
  ) {
    throw new Error(
      `the page's ${element} has text that ends its element or is a command for a runner; this is a bug of the build`
    )
  }
  return part
}

/** What would be a command for a runner where somebody prints the file, in other letters. */
function inert(html: string): string {
  return html
    .replaceAll(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1&#58;')
    .replaceAll(/##(?=[a-z]{0,20}\[)/gi, '#&#35;')
}
