// Notices in the code of packages: what their comments say of copyright and licences.
// Scripts of `dist` have no comments, so these are passed on beside them.
import { parseSync } from 'rolldown/utils'

/** What a comment says that is passed on; one that begins with `!` asks for it, whatever it says. */
const passedOn = /^!|copyright|licen[sc]e|\(c\) \w|©/i

/**
 * The notices in a module, as text.
 * @param path by whose ending the code is read
 * @throws Error where the code can't be read
 */
export function noticesIn(code: string, path: string): string[] {
  return commentsIn(code, path)
    .filter((comment) => passedOn.test(comment))
    .map(unframed)
}

/** What is within comments; those of a line are one where no other line is between them. */
function commentsIn(code: string, path: string): string[] {
  const { comments, errors } = parseSync(path, code)
  const [error] = errors
  if (error)
    throw new Error(`${path} can't be searched for notices: ${error.message}`)
  const joined: string[] = []
  let lineEnd = -1
  for (const { type, value, start, end } of comments) {
    const last = joined.at(-1) ?? ''
    const goesOn =
      type === 'Line' &&
      lineEnd >= 0 &&
      /^\r?\n[ \t]*$/.test(code.slice(lineEnd, start))
    if (goesOn) joined[joined.length - 1] = `${last}\n${value}`
    else joined.push(value)
    lineEnd = type === 'Line' ? end : -1
  }
  return joined
}

/** The text of a comment without the stars and spaces at the start of its lines. */
function unframed(comment: string): string {
  return comment
    .replace(/^[*!]+/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\* ?)?/, '').trimEnd())
    .join('\n')
    .trim()
}

/** The notices of which a licence lacks a line, once each. */
export function beyondLicence(
  notices: readonly string[],
  licence: string
): string[] {
  const said = licence.replaceAll(/\s+/g, ' ')
  return [...new Set(notices)].filter((notice) =>
    notice
      .split('\n')
      .some((line) => !said.includes(line.replaceAll(/\s+/g, ' ').trim()))
  )
}
