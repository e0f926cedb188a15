// The event that started the workflow, from the runner's environment and its
// event file. Commits and refs are checked here, as they end up in git commands.
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { ProcessEnvironment } from '../../host/process.ts'

export interface PullRequestEvent {
  readonly kind: 'pull_request'
  readonly number: number
  /** Commit at the tip of the pull request, not the merge commit. */
  readonly headSha: string
  /** Branch to merge into, e.g. `main`. */
  readonly baseRef: string
  /** Tip of the base branch when GitHub last looked; goes stale. */
  readonly baseSha: string
  /** From another repository (or a deleted one): the token is read-only. */
  readonly headRepoIsFork: boolean
  /** Login of who opened it; '' when the event doesn't say. */
  readonly author: string
  /** A label or the text changed, and no commit: what was measured still holds. */
  readonly judgesAgain: boolean
  /** It was opened, with this commit at its tip. */
  readonly isOpening?: boolean
  /** It is closed or merged. */
  readonly isClosed?: boolean
}

export interface PushEvent {
  readonly kind: 'push'
  /** Full ref, e.g. `refs/heads/main` or `refs/tags/v1`. */
  readonly ref: string
  readonly isDefaultBranch: boolean
  /** The tip before the push; null for a new ref. */
  readonly before: string | null
  /** The commit at its tip after it; null when the push deleted the ref. */
  readonly after: string | null
  /** The ref was rewritten. */
  readonly forced: boolean
}

/** The workflow's own timetable: the tip of the default branch. */
export interface ScheduleEvent {
  readonly kind: 'schedule'
}

/**
 * Events that run with the base repository's secrets, although a stranger can
 * cause them. `workflow_call` is what Gitea calls the event of every reusable
 * workflow (services/actions/context.go there), whatever started its caller.
 */
export const privilegedEvents = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'workflow_call'
] as const

export interface PrivilegedEvent {
  readonly kind: 'privileged'
  readonly name: (typeof privilegedEvents)[number]
}

export interface OtherEvent {
  readonly kind: 'other'
  /** e.g. `workflow_dispatch`, `release`, `merge_group`. */
  readonly name: string
}

export type GitHubEvent =
  PullRequestEvent | PushEvent | ScheduleEvent | PrivilegedEvent | OtherEvent

const sha = v.pipe(
  v.string(),
  v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit hash')
)
// What git itself forbids in a ref, and a leading `-`.
const ref = v.pipe(
  v.string(),
  v.regex(/^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]*$/u, 'not a git ref')
)
const repository = v.object({ id: v.number() })

const pullRequestPayload = v.object({
  action: v.optional(v.string(), ''),
  changes: v.optional(v.record(v.string(), v.unknown()), {}),
  pull_request: v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    state: v.optional(v.string(), 'open'),
    user: v.nullish(v.object({ login: v.string() })),
    head: v.object({ sha, repo: v.nullable(repository) }),
    base: v.object({ sha, ref, repo: repository })
  })
})

const pushPayload = v.object({
  ref,
  before: sha,
  after: sha,
  forced: v.optional(v.boolean(), false),
  head_commit: v.nullish(v.object({ id: sha })),
  repository: v.object({ default_branch: v.string() })
})

/** 32 MiB; GitHub caps payloads at 25 MB. */
const maxPayloadBytes = 32 * 2 ** 20

/** Reads the event; throws UserError when there is none or its file is unusable. */
export async function readEvent(
  environment: ProcessEnvironment
): Promise<GitHubEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  if (name === '') {
    throw new UserError(
      'GITHUB_EVENT_NAME is not set: the action runs in GitHub Actions only; in a terminal, use the check command'
    )
  }
  const privileged = privilegedEvents.find((event) => event === name)
  if (privileged) return { kind: 'privileged', name: privileged }
  if (name === 'pull_request') {
    const path = environment['GITHUB_EVENT_PATH'] ?? ''
    const { action, changes, pull_request } = parse(
      pullRequestPayload,
      await readJson(path),
      path
    )
    const { number, head, base, user, state } = pull_request
    return {
      kind: 'pull_request',
      number,
      headSha: head.sha,
      baseRef: base.ref,
      baseSha: base.sha,
      headRepoIsFork: head.repo?.id !== base.repo.id,
      author: user?.login ?? '',
      judgesAgain:
        ['labeled', 'unlabeled'].includes(action) ||
        (action === 'edited' && !('base' in changes)),
      isOpening: action === 'opened',
      isClosed: action === 'closed' || state === 'closed'
    }
  }
  if (name === 'push') {
    const path = environment['GITHUB_EVENT_PATH'] ?? ''
    const push = parse(pushPayload, await readJson(path), path)
    return {
      kind: 'push',
      ref: push.ref,
      isDefaultBranch:
        push.ref === `refs/heads/${push.repository.default_branch}`,
      before: existing(push.before),
      // Of an annotated tag it is the tag, and not the commit.
      after: existing(
        push.ref.startsWith('refs/tags/')
          ? (push.head_commit?.id ?? push.after)
          : push.after
      ),
      forced: push.forced
    }
  }
  return name === 'schedule' ? { kind: 'schedule' } : { kind: 'other', name }
}

/**
 * Why a build must not run on this event, with what to do instead; null when
 * it may. Code of a pull request runs inside a build, so it must never run
 * where secrets and a writing token are.
 */
export function buildRefusal(event: GitHubEvent): string | null {
  if (event.kind !== 'privileged') return null
  if (event.name === 'workflow_call') {
    return 'refusing to build on the workflow_call event: this server does not say what started the calling workflow, which may be an event that runs with secrets; use this action in the workflow itself, on pull_request and push'
  }
  return `refusing to build on the ${event.name} event: it runs with this repository's secrets, and a build runs the code of whoever caused it; run this action on pull_request and push instead${event.name === 'workflow_run' ? ', and here with mode: comment' : ''}`
}

async function readJson(path: string): Promise<unknown> {
  if (path === '') {
    throw new UserError(
      'GITHUB_EVENT_PATH is not set: the runner did not say where the event file is'
    )
  }
  try {
    const bytes = await readFile(path)
    if (bytes.length > maxPayloadBytes) {
      throw new UserError(
        `the event file ${path} has ${bytes.length} bytes; at most ${maxPayloadBytes} are read`
      )
    }
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      `cannot read the event file ${path}, which the runner writes: ${messageOf(error)}`
    )
  }
}

/**
 * The event file, as far as a schema describes it.
 * @throws UserError when it is not there or not as GitHub writes it
 */
export async function readPayload<T extends v.GenericSchema>(
  schema: T,
  path: string
): Promise<v.InferOutput<T>> {
  return parse(schema, await readJson(path), path)
}

function parse<T extends v.GenericSchema>(
  schema: T,
  payload: unknown,
  path: string
): v.InferOutput<T> {
  const result = v.safeParse(schema, payload)
  if (result.success) return result.output
  const issue = result.issues[0]
  const field = v.getDotPath(issue) ?? 'the whole'
  throw new UserError(
    `the event file ${path} is not as GitHub writes it: ${field}: ${issue.message}`
  )
}

function existing(commit: string): string | null {
  return /^0+$/.test(commit) ? null : commit
}
