// Cuts a command's output to the few words that fit into one sentence.
import { plainText } from '../core/text/plain-text.ts'
import { boundedText } from '../core/text/bounded-text.ts'

const maxLength = 400

/**
 * The first telling lines of a go command's output, on one line: without the
 * `# package` headings, Go's own `go: ` and notes on downloads. A line that ends
 * with a colon leads on to the next one.
 */
export function outline(output: string, lines = 3): string {
  const telling = plainText(boundedText(output))
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== '' && !/^(?:# |go: downloading |go: finding )/.test(line)
    )
    .map((line) => line.replace(/^go: /, ''))
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
