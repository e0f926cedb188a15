// Finds indexes with a 0 or a -1 for what is missing.
import type { SourceFile } from './source-graph.ts'

/** Why nothing may be at an index, by `path expression`. */
export const reasonsForDefault: Readonly<Record<string, string>> = {
  'core/binary/bytes.ts file[offset]':
    'readers of damaged files look behind the end, and check it afterwards',
  'core/binary/types/find-types.ts rows[i + 1]': 'the last row has none behind',
  'core/binary/types/type-columns.ts this.#rows[this.#word(address)]':
    'a type may refer to any address',
  'core/measure/authorship.ts gained[owner]':
    'an owner that has gained nothing has no row',
  'core/measure/linker/place-data.ts [0]?.[0]':
    'of a kind of data no symbol may have a place',
  'core/measure/linker/twin-overlay.ts sections[there]':
    'a symbol may be of no section',
  'core/policy/budget-file/yaml-aliases.ts node.range?.[0]':
    'only parsed nodes have a range'
}

/** What is read by an index, in which others stand side by side, and the default. */
const numberDefault =
  /((?:[\w$#.?]*\[(?:[^[\]]|\[[^[\]]*\])*\])+)\s*\?\?\s*(?:0|-1)(?![\w.])/g

/** Each place of a file where an index has a 0 or a -1 for a default, as `path expression`. */
export function columnDefaults({ path, text }: SourceFile): readonly string[] {
  return Array.from(
    text.matchAll(numberDefault),
    ([, read = '']) => `${path} ${read.replaceAll(/\s+/g, ' ')}`
  )
}
