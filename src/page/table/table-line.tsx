// A line of the table: a name that can be chosen, and its sizes.
import { inColumn } from '../../core/model/columns.ts'
import { exactChange, formatCount } from '../data/labels.ts'
import type { Lines } from './lines.ts'

interface TableLineProps {
  readonly line: number
  readonly lines: Lines
  readonly id: number
  readonly hasBase: boolean
  readonly isSelected: boolean
  /** Whether the key Tab comes to it: to one line of all. */
  readonly isActive: boolean
  readonly choose: (id: number) => void
}

export function TableLine(props: TableLineProps) {
  const { line, lines, id, hasBase, isSelected, isActive, choose } = props
  const base = inColumn(lines.base[id])
  const head = inColumn(lines.head[id])
  const name = lines.nameOf(id)
  const cut = lines.pathLength(id)
  return (
    <tr
      aria-rowindex={line + 2}
      aria-selected={isSelected ? 'true' : undefined}
      class={isSelected ? 'selected' : undefined}
      onClick={() => choose(id)}
    >
      <td class="name">
        <button
          type="button"
          title={name}
          tabIndex={isActive ? 0 : -1}
          data-line={line}
        >
          {cut > 0 && <span class="path">{name.slice(0, cut)}</span>}
          <span class="own">{name.slice(cut)}</span>
        </button>
      </td>
      {hasBase && <td class="base">{formatCount(base)}</td>}
      <td class="head">{formatCount(head)}</td>
      {hasBase && (
        <td class={`change ${changeClass(base, head)}`}>
          {oneSidedWord(base, head)}
          {exactChange(base, head)}
        </td>
      )}
    </tr>
  )
}

function changeClass(base: number, head: number): string {
  if (base === head) return 'equal'
  return head > base ? 'grew' : 'shrank'
}

function oneSidedWord(base: number, head: number) {
  if (base === head || (base !== 0 && head !== 0)) return null
  return <span class="mark">{base === 0 ? 'new ' : 'gone '}</span>
}
