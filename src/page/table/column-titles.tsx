// The titles of the table's columns: buttons that sort by them.
import type { SortKey, View } from '../state/view.ts'

interface ColumnTitlesProps {
  readonly view: View
  readonly hasBase: boolean
  readonly sort: (key: SortKey) => void
}

const titles: readonly { readonly key: SortKey; readonly title: string }[] = [
  { key: 'name', title: 'Name' },
  { key: 'base', title: 'Base' },
  { key: 'head', title: 'Head' },
  { key: 'change', title: 'Change' }
]

export const ColumnTitles = ({ view, hasBase, sort }: ColumnTitlesProps) => (
  <thead>
    <tr aria-rowindex={1}>
      {titles
        .filter(({ key }) => hasBase || key === 'name' || key === 'head')
        .map(({ key, title }) => (
          <th
            key={key}
            scope="col"
            class={key}
            aria-sort={directionOf(view, key)}
          >
            <button type="button" onClick={() => sort(key)}>
              {hasBase || key === 'name' ? title : 'Size'}
            </button>
          </th>
        ))}
    </tr>
  </thead>
)

function directionOf({ sort, isAscending }: View, key: SortKey) {
  if (sort !== key) return 'none'
  return isAscending ? 'ascending' : 'descending'
}
