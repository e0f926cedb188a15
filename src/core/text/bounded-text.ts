// Bounds text of strangers before anything reads it: a server of modules may answer
// with megabytes, and all of it ends up in what Go prints.

/** Lines and characters of each of them that are read. */
const maxLines = 2000
const maxLineLength = 2000

/** The first 2000 lines, and of each the first 2000 characters. */
export function boundedText(text: string): string {
  const lines = text.slice(0, maxLines * maxLineLength).split('\n', maxLines)
  return lines.map((line) => line.slice(0, maxLineLength)).join('\n')
}
