// Names come out of binaries, module files and budgets: strangers choose them.
// Here they become text that is only text, in Markdown and in a terminal.
import { withoutBracketCommands } from './plain-text.ts'

/**
 * Controls, bidirectional marks and other invisible formats, lone surrogates, private use, line separators.
 *
 * Categories that never change are written as ranges: V8 makes the set of each `\p` when it
 * reads the file.
 */
const invisible =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}]/gu

/** Characters with a meaning in Markdown, HTML, tables, mathematics or GitHub's references. */
const special = /[&<>"'`|*_~[\]\\@#$!]|:(?=\S)/g

const maxNameLength = 120
const maxSentenceLength = 1000

/**
 * A name for a terminal or a log: no control, escape or bidirectional
 * characters, no command for a runner, at most `limit` code points (an ellipsis stands for the middle,
 * as both the package and the function say something).
 */
export function plainName(name: string, limit = maxNameLength): string {
  const characters = Array.from(ends(name, limit).replace(invisible, ''))
  if (characters.length <= limit) {
    return withoutBracketCommands(characters.join(''))
  }
  const tail = Math.floor((limit - 1) / 3)
  const head = limit - 1 - tail
  return withoutBracketCommands(
    `${characters.slice(0, head).join('')}…${characters.slice(-tail).join('')}`
  )
}

/** Enough of both ends to fill `limit`, so that a giant name costs no time. */
function ends(name: string, limit: number): string {
  const half = 16 * limit
  return name.length <= 2 * half
    ? name
    : name.slice(0, half) + name.slice(-half)
}

/** A sentence for a terminal or a log: one line, at most `limit` code points. */
export function plainSentence(text: string, limit = maxSentenceLength): string {
  const line = text.slice(0, 16 * limit).replace(/\s+/g, ' ')
  const characters = Array.from(line.replace(invisible, ''))
  const short = characters.length <= limit
  return withoutBracketCommands(
    short ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`
  )
}

/** A name in Markdown, also in a table's cell: `<code>…</code>` that shows it as it is. */
export function markdownName(name: string, limit = maxNameLength): string {
  const text = plainName(name, limit)
  return `<code>${escapeMarkdown(text === '' ? ' ' : text)}</code>`
}

/** Characters of a path's line in a narrow column: a phone's. */
const maxPathLine = 28

/**
 * As markdownName, in several lines where it is long, each but the last ending with a
 * slash: a browser breaks no path by itself, and one that isn't broken pushes all else
 * out of a phone's screen. GitHub shows no line break within code.
 */
export function markdownPath(path: string): string {
  const lines = ['']
  for (const piece of plainName(path).split(/(?<=\/)/)) {
    const line = lines.at(-1) ?? ''
    if (line === '' || line.length + piece.length <= maxPathLine) {
      lines[lines.length - 1] = line + piece
    } else {
      lines.push(piece)
    }
  }
  return lines
    .map((line) => `<code>${escapeMarkdown(line === '' ? ' ' : line)}</code>`)
    .join('<br>')
}

/** A sentence in Markdown, also in a table's cell, without any markup of its own. */
export function markdownSentence(
  text: string,
  limit = maxSentenceLength
): string {
  return escapeMarkdown(plainSentence(text, limit))
}

/**
 * Numeric character references for everything special. GitHub looks for
 * mentions, issue numbers, links and emoji after references are decoded, so
 * what starts one is also followed by an empty comment, which splits the text
 * and leaves nothing behind.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(special, (character) => {
      const reference = `&#${character.codePointAt(0)};`
      return '@#:'.includes(character) ? `${reference}<!-- -->` : reference
    })
    .replace(/\b(www|GH-)(?=[.\d])/gi, '$1<!-- -->')
}

const maxUrlLength = 400

/** A URL for a Markdown link: only http(s), percent-encoded where it could end the link; '' for any other. */
export function markdownUrl(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return ''
  const encoded = new URL(url).href.replace(
    /[()<>"'`|*_~[\]\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return encoded.length <= maxUrlLength ? encoded : ''
}
