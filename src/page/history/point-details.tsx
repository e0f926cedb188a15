// All that is known of one point: its sizes to the byte, and the modules that changed.
import { minuteOf } from '../../core/text/minute.ts'
import { gapText } from '../../core/history/gap-text.ts'
import type { PageHistory } from '../../core/page/page-data.ts'
import { formatExactBytes } from '../../core/text/sizes.ts'
import { changeWithPercent, exactChange } from '../data/labels.ts'

interface PointDetailsProps {
  readonly history: PageHistory
  readonly chosen: number
}

export function PointDetails({ history, chosen }: PointDetailsProps) {
  const point = history.points[chosen]
  const before = history.points[chosen - 1]
  if (point === undefined) return null
  const { label, url, time, fileSize, gzip, missing, step } = point
  return (
    <aside class="details" aria-label="Point">
      <h2>
        <span class="kind">point</span> <span class="name">{label}</span>
      </h2>
      <dl>
        <Fact title="Size" text={formatExactBytes(fileSize)} />
        {gzip !== null && <Fact title="gzip" text={formatExactBytes(gzip)} />}
        {before !== undefined && (
          <Fact
            title={`Change since ${before.label}`}
            text={changeWithPercent(before.fileSize, fileSize)}
          />
        )}
        {time !== '' && <Fact title="Measured" text={shown(time)} />}
      </dl>
      {before !== undefined && missing !== 0 && <p>{gapText(missing)}</p>}
      {/^https?:/.test(url) && (
        <p>
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </p>
      )}
      {before !== undefined && (
        <>
          <h3>What changed</h3>
          {step === null ? (
            <p>Only the sizes of this point are kept.</p>
          ) : step.length === 0 ? (
            <p>No module changed its size.</p>
          ) : (
            <ul class="steps">
              {step.map(({ module, base, head }) => (
                <li key={module}>
                  <span class="number">{exactChange(base, head)}</span>{' '}
                  {base === 0 ? 'new: ' : head === 0 ? 'gone: ' : ''}
                  <code>{module}</code>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </aside>
  )
}

const Fact = ({
  title,
  text
}: {
  readonly title: string
  readonly text: string
}) => (
  <div>
    <dt>{title}</dt>
    <dd>{text}</dd>
  </div>
)

/** A time of another zone than UTC stays as it is. */
const shown = (time: string): string =>
  time.endsWith('Z') ? minuteOf(time) : time
