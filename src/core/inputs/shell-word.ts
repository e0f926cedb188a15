// Words of a command line that somebody will copy into a POSIX shell. Strangers choose
// the texts: names of directories, tags, linker flags.

/**
 * Controls, invisible and bidirectional formats, lone surrogates, private use, and spaces that look like others.
 *
 * Categories that never change are written as ranges: V8 makes the set of each `\p` when it
 * reads the file.
 */
const untypable =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}\p{Cn}]|(?! )\p{Zs}/u

/** Nothing in it has a meaning to a shell, at whatever place. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/

/** The text as one word; null where what is shown would not be what is typed. */
export function shellWord(text: string): string | null {
  if (untypable.test(text)) return null
  return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** Lines as one word, which is what they are to the command: `"$(printf '%s\n' …)"`. */
export function shellLines(lines: readonly string[]): string | null {
  const words = lines.map(shellWord)
  if (words.includes(null)) return null
  const [only = "''"] = words
  // A word that begins with a dash follows the format, and is no flag of printf.
  return words.length > 1 ? `"$(printf '%s\\n' ${words.join(' ')})"` : only
}
