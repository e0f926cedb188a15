// Cuts a command's output to the few words that fit into one sentence.
import { plainText } from '../core/text/plain-text.ts'
import { boundedText } from '../core/text/bounded-text.ts'

const maxLength = 400

/** The telling lines of a go command's output: without headings, Go's own `go: ` and notes on downloads. */
function tellingLines(output: string): readonly string[] {
  return plainText(boundedText(output))
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== '' && !/^(?:# |go: downloading |go: finding )/.test(line)
    )
    .map((line) => line.replace(/^go: /, ''))
}

/** The first `count` telling lines of a go command's output, each of at most 400 characters. */
export function firstLines(output: string, count = 3): readonly string[] {
  return tellingLines(output)
    .slice(0, count)
    .map((line) => line.slice(0, maxLength))
}

/**
 * The first telling lines of a go command's output, on one line: without the
 * `# package` headings, Go's own `go: ` and notes on downloads. A line that ends
 * with a colon leads on to the next one.
 */
export function outline(output: string, lines = 3): string {
  const telling = tellingLines(output)
  const more = telling.length > lines ? ' …' : ''
  const text = telling
    .slice(0, lines)
    .reduce(
      (before, line) =>
        before === ''
          ? line
          : `${before}${before.endsWith(':') ? ' ' : '; '}${line}`,
      ''
    )
  return text.length > maxLength
    ? `${text.slice(0, maxLength)} …`
    : text === ''
      ? 'it gave no reason'
      : `${text.replace(/:$/, '')}${more}`
}
