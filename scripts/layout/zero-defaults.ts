// Finds indexes whose absence is taken for a zero.
import type { SourceFile } from './source-graph.ts'

/** Why nothing may be at an index, by `path expression`. */
export const reasonsForZero: Readonly<Record<string, string>> = {
  'core/binary/bytes.ts file[offset]':
    'readers of damaged files look behind the end, and check it afterwards',
  'core/binary/runtime/pclntab/pcvalue-tables.ts this.#numbers[offset >>> 1]':
    'a function may refer to any offset',
  'core/binary/types/type-columns.ts this.#rows[this.#word(address)]':
    'a type may refer to any address',
  'core/measure/authorship.ts gained[owner]':
    'an owner that has gained nothing has no row',
  'core/policy/budget-file/yaml-aliases.ts node.range?.[0]':
    'only parsed nodes have a range'
}

/** What is read by an index, with at most one other index in it, and has a zero for a default. */
const zeroDefault =
  /([\w$#.?]*\[(?:[^[\]]|\[[^[\]]*\])*\])\s*\?\?\s*0(?![\w.])/g

/** Each place of a file where an index has a zero for a default, as `path expression`. */
export function zeroDefaults({ path, text }: SourceFile): readonly string[] {
  return Array.from(
    text.matchAll(zeroDefault),
    ([, read = '']) => `${path} ${read.replaceAll(/\s+/g, ' ')}`
  )
}
