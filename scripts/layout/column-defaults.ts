// Finds indexes with a 0 or a -1 for what is missing.
import type { SourceFile } from './source-graph.ts'

/** Must be there, and is read too often to be checked: core/model/columns.ts says why. */
const hot = 'read in a hot loop'

/** Why an index has a default, by `path expression`. */
export const reasonsForDefault: Readonly<Record<string, string>> = {
  'core/binary/bytes.ts file[offset]':
    'readers of damaged files look behind the end, and check it afterwards',
  'core/binary/runtime/pclntab/pcvalue-tables.ts this.#numbers[offset >>> 1]':
    'a function may refer to any offset',
  'core/binary/types/find-types.ts rows[i + 1]': 'the last row has none behind',
  'core/binary/types/type-columns.ts this.#rows[this.#word(address)]':
    'a type may refer to any address',
  'core/compare/symbols/symbol-tree.ts named?.[side]':
    'a name may be on the other side only',
  'core/measure/authorship.ts gained[owner]':
    'an owner that has gained nothing has no row',
  'core/measure/linker/place-data.ts [0]?.[0]':
    'of a kind of data no symbol may have a place',
  'core/measure/linker/twin-overlay.ts sections[there]':
    'a symbol may be of no section',
  'core/policy/budget-file/yaml-aliases.ts node.range?.[0]':
    'only parsed nodes have a range',
  'core/binary/runtime/inline-trees.ts file[at++]': hot,
  'core/binary/runtime/pclntab/pcvalue-tables.ts file[at++]': hot,
  'core/binary/types/type-columns.ts rows[word]': hot,
  'core/measure/ledger/ledger.ts order[i]': hot,
  'core/measure/ledger/ledger.ts starts[row]': hot,
  'core/measure/ledger/ledger.ts ends[row]': hot,
  'core/measure/ledger/ledger.ts runs[run + 1]': hot,
  'core/measure/ledger/ledger.ts claims.owner[row]': hot,
  'core/measure/ledger/ledger.ts claims.region[row]': hot,
  'core/measure/ledger/ledger.ts this.#sizes[cell]': hot,
  'core/measure/ledger/ledger.ts claims.symbol[row]': hot,
  'core/measure/ledger/ledger.ts this.#symbolSizes[symbol]': hot,
  'core/measure/ledger/watched-places.ts places[at]': hot,
  'core/measure/ledger/watched-places.ts places[next - 1]': hot,
  'core/measure/ledger/watched-places.ts places[low]': hot,
  'core/measure/ledger/watched-places.ts places[middle]': hot
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
