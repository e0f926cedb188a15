// What the reader chooses for the map and the table alike: what is shown, by which
// bytes, of which region and module, and which names.
import { useMemo } from 'preact/hooks'
import { regionNames } from '../../core/model/closed-lists.ts'
import { inColumn } from '../../core/model/columns.ts'
import { shownChanges } from '../data/filter.ts'
import { countedBytes, type Rows } from '../data/rows.ts'
import { memberOf } from '../state/address.ts'
import type { ChangeView } from '../state/use-view.ts'
import type { View } from '../state/view.ts'
import { Choice, type Option } from './choice.tsx'

interface ChoicesProps {
  readonly rows: Rows
  readonly view: View
  readonly change: ChangeView
  readonly hasBase: boolean
  readonly hasWritten: boolean
  readonly isFiltered: boolean
}

const showTitles = {
  all: 'all',
  changed: 'only what changed',
  new: 'only what is new',
  gone: 'only what is gone'
} as const

const showOptions: readonly Option[] = shownChanges.map((value) => ({
  value,
  title: showTitles[value]
}))

const bytesOptions: readonly Option[] = [
  { value: 'holds', title: 'what packages hold' },
  { value: 'wrote', title: 'what their source wrote' }
]

export function Choices(props: ChoicesProps) {
  const { rows, view, change, hasBase, hasWritten, isFiltered } = props
  const choose = (part: Partial<View>) => change({ ...view, ...part }, true)
  const modules = useMemo(() => moduleOptions(rows), [rows])
  const regions = useMemo(() => regionOptions(rows), [rows])
  return (
    <form
      class="choices"
      aria-label="Filter"
      onSubmit={(event) => event.preventDefault()}
    >
      <Search view={view} change={change} />
      {hasBase && (
        <Choice
          label="Show"
          options={showOptions}
          value={view.show}
          choose={(value) => choose({ show: memberOf(shownChanges, value) })}
        />
      )}
      {hasWritten && (
        <Choice
          label="Bytes"
          options={bytesOptions}
          value={view.bytes}
          choose={(value) => choose({ bytes: memberOf(countedBytes, value) })}
        />
      )}
      <Choice
        label="Module"
        options={modules}
        value={view.module}
        choose={(module) => choose({ module })}
      />
      <Choice
        label="Region"
        options={regions}
        value={view.region}
        choose={(region) => choose({ region })}
      />
      {isFiltered && (
        <button
          type="button"
          onClick={() => choose({ show: 'all', q: '', region: '', module: '' })}
        >
          Clear filter
        </button>
      )}
    </form>
  )
}

const Search = ({ view, change }: Pick<ChoicesProps, 'view' | 'change'>) => (
  <label class="search">
    Search
    <input
      type="search"
      value={view.q}
      placeholder="name, type or package"
      spellcheck={false}
      autocomplete="off"
      onInput={({ currentTarget }) =>
        change({ ...view, q: currentTarget.value }, false)
      }
    />
  </label>
)

/** Modules to choose from: no program has more, and a list of 100,000 takes seconds. */
const maxModules = 2000

/** The modules, largest first. */
const moduleOptions = ({ binary }: Rows): readonly Option[] => [
  { value: '', title: 'all' },
  ...binary.modules
    .toSorted((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head))
    .slice(0, maxModules)
    .map(({ path }) => ({ value: path, title: path }))
]

/** The regions that rows are of; none where rows are of several. */
function regionOptions(rows: Rows): readonly Option[] {
  const isThere = regionNames.map(() => false)
  for (let row = 0; row < rows.count; row++) {
    const region = inColumn(rows.region[row])
    if (region >= 0) isThere[region] = true
  }
  return [
    { value: '', title: 'all' },
    ...regionNames
      .filter((_, region) => isThere[region])
      .map((name) => ({ value: name, title: name }))
  ]
}
