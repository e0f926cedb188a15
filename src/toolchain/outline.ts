// The few words of a command's output that fit into one sentence.
import { plainText } from '../host/log.ts'

const longest = 400

/**
 * The first telling lines of a go command's output, on one line: without the
 * `# package` headings and without notes on downloads.
 */
export function outline(output: string, lines = 3): string {
  const telling = plainText(output)
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== '' && !/^(?:# |go: downloading |go: finding )/.test(line)
    )
  const more = telling.length > lines ? ' …' : ''
  const text = telling.slice(0, lines).join('; ')
  return text.length > longest
    ? `${text.slice(0, longest)} …`
    : text === ''
      ? 'it gave no reason'
      : `${text}${more}`
}
