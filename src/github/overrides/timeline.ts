// Reads the timeline of a pull request: labels, and when it was closed,
// reopened and force-pushed, by the platform's clock.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { UnusableAnswer } from '../refusal.ts'

export interface TimelineEvent {
  /** e.g. `labeled`. */
  readonly event: string
  /** Milliseconds since 1970; 0 where the platform gives none. */
  readonly at: number
  /** Login; '' where it is unknown. */
  readonly actor: string
  /** Name of the label that was put or taken; '' for other events. */
  readonly label: string
}

const schema = v.array(
  v.object({
    event: v.optional(v.string(), ''),
    created_at: v.optional(v.nullable(v.string()), null),
    actor: v.nullish(v.object({ login: v.optional(v.string(), '') })),
    label: v.nullish(v.object({ name: v.optional(v.string(), '') }))
  })
)

/** Pages of 100 that are read. */
const maxPages = 30

/**
 * All events, in the platform's order.
 * @throws octokit's error, or UnusableAnswer
 */
export async function readTimeline(
  client: GitHubClient,
  {
    owner,
    repo,
    number
  }: { readonly owner: string; readonly repo: string; readonly number: number }
): Promise<readonly TimelineEvent[]> {
  const events: TimelineEvent[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await client.rest.issues.listEventsForTimeline({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page
    })
    for (const event of readAnswer(schema, data)) {
      events.push({
        event: event.event,
        at: timeOf(event.created_at),
        actor: event.actor?.login ?? '',
        label: event.label?.name ?? ''
      })
    }
    if (!/rel="next"/.test(headers.link ?? '')) return events
  }
  throw new UnusableAnswer('the timeline does not end')
}

/** Milliseconds since 1970; an unreadable time is before everything. */
export function timeOf(text: string | null | undefined): number {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? 0 : time
}
