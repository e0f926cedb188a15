// All that is known of the place: its exact sizes, what it is, and why it changed.
import { useState } from 'preact/hooks'
import { formatExactBytes } from '../../core/text/sizes.ts'
import {
  changeWithPercent,
  kindName,
  fullPlaceName,
  shareOf
} from '../data/labels.ts'
import { sizedPlace, type Place } from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import type { Sums } from '../data/sums.ts'
import { linkOf } from '../state/address.ts'
import type { View } from '../state/view.ts'
import { factsOf, type Fact as FactLine } from './facts.ts'

interface DetailsProps {
  readonly rows: Rows
  readonly sums: Sums
  readonly view: View
  readonly place: Place
  readonly hasBase: boolean
  readonly isFiltered: boolean
  readonly runUrl: string
  readonly go: (place: Place) => void
}

export function Details(props: DetailsProps) {
  const { rows, sums, view, place, hasBase, isFiltered, runUrl, go } = props
  const { base, head } = sizedPlace(rows, sums, place)
  const { facts, why, other } = factsOf(rows, place)
  return (
    <aside class="details" aria-label="Details">
      <h2>
        <span class="kind">{kindName(rows, place)}</span>{' '}
        <span class="name">{fullPlaceName(rows, place)}</span>
      </h2>
      <dl>
        <Fact title={hasBase ? 'Head' : 'Size'} text={formatExactBytes(head)} />
        {hasBase && <Fact title="Base" text={formatExactBytes(base)} />}
        {hasBase && (
          <Fact title="Change" text={changeWithPercent(base, head)} />
        )}
        <Fact title="Share of the file" text={shareText(rows, base, head)} />
        {facts.map(({ title, text }) => (
          <Fact key={title} title={title} text={text} />
        ))}
      </dl>
      {isFiltered && place.kind !== 'row' && (
        <p class="quiet">Sizes are of what passes the filter.</p>
      )}
      {other !== null && (
        <p>
          {other.text}{' '}
          <button type="button" class="link" onClick={() => go(other.place)}>
            {fullPlaceName(rows, other.place)}
          </button>
        </p>
      )}
      {why.length > 0 && (
        <>
          <h3>Why</h3>
          <ul>
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <CopyLink view={view} runUrl={runUrl} />
    </aside>
  )
}

/** The share of the head, or of the base where there is no head. */
function shareText({ binary }: Rows, base: number, head: number): string {
  return binary.head === null
    ? shareOf(base, binary.base?.fileSize ?? 0)
    : shareOf(head, binary.head.fileSize)
}

/** Letters of a text that needs a line of its own. */
const longText = 44

const Fact = ({ title, text }: FactLine) => (
  <div class={text.length > longText ? 'wide' : undefined}>
    <dt>{title}</dt>
    <dd>{text}</dd>
  </div>
)

interface CopyLinkProps {
  readonly view: View
  readonly runUrl: string
}

/** A button that copies the link; where that isn't allowed, the link to copy by hand. */
function CopyLink({ view, runUrl }: CopyLinkProps) {
  const [copied, setCopied] = useState<{
    readonly link: string
    readonly isDone: boolean
  } | null>(null)
  const link = linkOf(view, runUrl, window.location)
  if (link === '') return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied({ link, isDone: true })
    } catch {
      setCopied({ link, isDone: false })
    }
  }
  const isCurrent = copied?.link === link
  return (
    <div class="copy">
      <button type="button" onClick={() => void copy()}>
        Copy link
      </button>{' '}
      <span role="alert">{isCurrent && copied.isDone ? 'copied' : ''}</span>
      {isCurrent && !copied.isDone && (
        <input
          type="text"
          readOnly
          aria-label="Link"
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  )
}
