// Where the reader is: from the binary down to the place, each a button, with the exact
// sizes of the place.
import { exactSizes } from '../data/labels.ts'
import {
  isSamePlace,
  pathTo,
  placeName,
  sizedPlace,
  type Place
} from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import type { Sums } from '../data/sums.ts'

interface BreadcrumbsProps {
  readonly rows: Rows
  readonly sums: Sums
  readonly place: Place
  readonly hasBase: boolean
  readonly isFiltered: boolean
  readonly go: (place: Place) => void
}

export function Breadcrumbs({
  rows,
  sums,
  place,
  hasBase,
  isFiltered,
  go
}: BreadcrumbsProps) {
  const sizes = sizedPlace(rows, sums, place)
  return (
    <nav class="place" aria-label="Place">
      <ol>
        {pathTo(rows, place).map((step) => {
          const isHere = isSamePlace(step, place)
          return (
            <li key={`${step.kind} ${step.id}`}>
              <button
                type="button"
                aria-current={isHere ? 'location' : undefined}
                onClick={() => go(step)}
              >
                {placeName(rows, step)}
              </button>
            </li>
          )
        })}
      </ol>
      <p>
        {isFiltered && place.kind !== 'row' && 'what passes the filter: '}
        {exactSizes(sizes, hasBase)}
      </p>
    </nav>
  )
}
