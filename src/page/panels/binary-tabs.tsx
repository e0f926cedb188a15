// A tab for each binary and target, where there are several.
import type { PageBinary } from '../../core/page/page-data.ts'
import { changeLabel } from '../data/labels.ts'
import type { ChangeView } from '../state/use-view.ts'
import { ofBinary, type View } from '../state/view.ts'

interface BinaryTabsProps {
  readonly binaries: readonly PageBinary[]
  readonly view: View
  readonly change: ChangeView
}

export function BinaryTabs({ binaries, view, change }: BinaryTabsProps) {
  if (binaries.length < 2) return null
  const open = (binary: number) => change(ofBinary(view, binary), true)
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (view.binary + step + binaries.length) % binaries.length
    open(next)
    document.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Binaries" onKeyDown={move}>
      {binaries.map((binary, index) => {
        const isOpen = index === view.binary
        return (
          <button
            key={`${binary.mainPackage} ${binary.target}`}
            type="button"
            role="tab"
            id={`tab-${index}`}
            aria-selected={isOpen}
            aria-controls="binary"
            tabIndex={isOpen ? 0 : -1}
            onClick={() => open(index)}
          >
            <span class="tab-name">{binary.name}</span>{' '}
            <span class="tab-target">{binary.target}</span>{' '}
            <span class="tab-change">{tabChange(binary)}</span>
          </button>
        )
      })}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

function tabChange({ base, head, status }: PageBinary): string {
  if (base === null || head === null)
    return status === 'removed' ? 'gone' : 'new'
  return changeLabel(base.fileSize, head.fileSize)
}
