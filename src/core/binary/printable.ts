/** Characters of a name in a sentence; a hostile one may be as long as the file. */
const maxSentenceLength = 600

/**
 * A sentence with names out of a file, on one line: controls and line
 * separators, which a terminal would act on, become U+FFFD.
 */
export function printable(sentence: string): string {
  const line = sentence
    .slice(0, maxSentenceLength)
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029]/g, '\ufffd')
  return sentence.length > maxSentenceLength ? `${line}…` : line
}
