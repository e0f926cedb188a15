// Markdown as GitHub shows it: parsed as GFM, cleaned by GitHub's list of elements and
// attributes, alerts made boxes, with the style sheet of its pages.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { rehype } from 'rehype'
import rehypeSanitize from 'rehype-sanitize'

const styles = readFileSync(
  createRequire(import.meta.url).resolve(
    'github-markdown-css/github-markdown-light.css'
  ),
  'utf8'
)

const cleaner = rehype()
  .data('settings', { fragment: true })
  .use(rehypeSanitize)

/** HTML of a comment's body. */
export function githubHtml(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()]
  })
  return withAlerts(String(cleaner.processSync(html)))
}

/** GitHub makes a box of a quotation that begins with `[!IMPORTANT]`. */
function withAlerts(html: string): string {
  return html.replaceAll(
    /<blockquote>\s*<p>\[!(\w+)\]<\/p>(.*?)<\/blockquote>/gs,
    (_, kind: string, body: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p>${body}</div>`
  )
}

/**
 * A page with one comment: the text has the size of a comment's, and the room that its
 * box leaves it, with 16 pixels on each side of the box and within.
 */
export function githubPage(markdown: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
${styles}
body { margin: 16px; background: #fff; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; }
.comment .markdown-body {
  font-family: "Liberation Sans", "Noto Color Emoji", sans-serif;
  font-size: 14px;
}
.comment .markdown-body :is(code, pre) { font-family: "Liberation Mono", monospace; }
</style>
<div class="comment"><div class="markdown-body">${githubHtml(markdown)}</div></div>`
}
