// Makes foreign text harmless where it is shown: names, paths, compiler output
// and file contents that strangers choose become text that steers nothing.

/** CSI and OSC sequences (ECMA-48, 8.3). */
const escapeSequences =
  // oxlint-disable-next-line no-control-regex
  /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/g

/** Control characters but for tab and newline. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** Unicode's bidirectional controls (UAX #9). */
const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * Removes what could steer a terminal: escape sequences, control characters
 * except newline and tab, and Unicode's bidirectional controls. Line breaks of
 * all kinds become newlines.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(escapeSequences, '')
    .replaceAll(controls, '')
    .replaceAll(bidirectional, '')
}

/**
 * The start of a command such as `##[error]` or `##vso[…]`. A runner finds the
 * first kind anywhere in a line (actions/runner, ActionCommand.TryParse).
 * Long texts are searched for the hashes alone first, which is much faster.
 */
const bracketCommand = /##(?=[a-z]{0,20}\[)/gi

/** A line that begins as `::error::` does, after white space (ActionCommand.TryParseV2). */
const colonCommand = /^(?=[^\S\r\n\u2028\u2029]*::)/gm

/**
 * Text in which no line is a command for the runner of a workflow. A line of
 * `::` gets a bar before it, and the hashes of `##[` a space between them.
 */
export function withoutCommands(text: string): string {
  const plain = withoutBracketCommands(text)
  return plain.includes('::') ? plain.replaceAll(colonCommand, '| ') : plain
}

/** As withoutCommands, for text inside a line. */
export function withoutBracketCommands(text: string): string {
  return text.includes('##') ? text.replaceAll(bracketCommand, '# #') : text
}

/** What JSON.stringify leaves as it is, and a terminal may act on. */
const steeringInJson =
  /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

/**
 * JSON that steers neither a terminal nor the runner of a workflow, and means
 * the same: what could is only ever inside of a string.
 * @param json as JSON.stringify makes it
 */
export function inertJson(json: string): string {
  const inert = json.includes('##')
    ? json.replaceAll(bracketCommand, String.raw`#\u0023`)
    : json
  return inert.replaceAll(
    steeringInJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** What a line break or another control looks like in one line. */
const named: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`
}

/** Controls, line and paragraph separators, bidirectional controls and lone surrogates. */
const unprintable =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x1F\x7F-\x9F\uD800-\uDFFF\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** UTF-16 code units of foreign text that a reason quotes. */
export const maxReason = 200

/**
 * Text on one line, in which each character that is not printed becomes an
 * escape such as `\n` or `\u{1b}`.
 * @param limit UTF-16 code units kept; an ellipsis stands for what follows
 */
export function visibleLine(text: string, limit: number): string {
  const line = text
    .slice(0, limit)
    .replaceAll(
      unprintable,
      (character) =>
        named[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`
    )
  return text.length > limit ? `${line}…` : line
}
