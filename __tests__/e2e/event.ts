// Event payloads as GitHub sends them: the published examples, with this
// test's commits and numbers.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as v from 'valibot'
import { repositoryId } from '../servers/actions-store.ts'
import type { PullRequest } from './repository.ts'

/** What the runner is told about an event. */
export interface Event {
  readonly name: string
  readonly payload: unknown
  /** GITHUB_SHA, GITHUB_REF and so on. */
  readonly environment: Readonly<Record<string, string>>
}

const examples = v.parse(
  v.array(v.object({ name: v.string(), examples: v.array(v.unknown()) })),
  JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('@octokit/webhooks-examples'),
      'utf8'
    )
  )
)

const pullRequestPayload = v.looseObject({
  action: v.string(),
  number: v.number(),
  pull_request: v.looseObject({
    number: v.number(),
    head: v.looseObject({
      sha: v.string(),
      ref: v.string(),
      repo: v.looseObject({ id: v.number(), fork: v.boolean() })
    }),
    base: v.looseObject({ sha: v.string(), ref: v.string() })
  }),
  repository: v.looseObject({ default_branch: v.string() })
})

const pushPayload = v.looseObject({
  ref: v.string(),
  before: v.string(),
  after: v.string(),
  created: v.boolean(),
  deleted: v.literal(false),
  repository: v.looseObject({ default_branch: v.string() })
})

const workflowRunPayload = v.looseObject({
  workflow_run: v.looseObject({
    id: v.number(),
    event: v.string(),
    head_sha: v.string(),
    head_branch: v.string(),
    head_repository: v.looseObject({
      id: v.number(),
      owner: v.looseObject({ login: v.string() })
    }),
    repository: v.looseObject({ id: v.number() })
  })
})

/** A copy of the first published example of this shape. */
function example<T extends v.GenericSchema>(
  name: string,
  schema: T
): v.InferOutput<T> {
  for (const entry of examples) {
    if (entry.name !== name) continue
    for (const candidate of entry.examples) {
      const result = v.safeParse(schema, structuredClone(candidate))
      if (result.success) return result.output
    }
  }
  throw new Error(`no example of the event ${name}`)
}

/** `owner/name` of the repository in the published examples. */
export const repositoryName = 'Codertocat/Hello-World'

/** A pull request got new commits. */
export function pullRequestEvent(
  pull: PullRequest,
  options: {
    readonly fork?: boolean
    readonly staleBase?: string
    readonly action?: string
  } = {}
): Event {
  const payload = example('pull_request', pullRequestPayload)
  payload.action = options.action ?? 'synchronize'
  payload.number = pull.number
  payload.repository.default_branch = 'main'
  const { pull_request } = payload
  pull_request.number = pull.number
  pull_request.head.sha = pull.head
  pull_request.base.sha = options.staleBase ?? pull.base
  pull_request.base.ref = 'main'
  if (options.fork) {
    pull_request.head.repo.id += 1
    pull_request.head.repo.fork = true
  }
  return {
    name: 'pull_request',
    payload,
    environment: {
      GITHUB_SHA: pull.merge,
      GITHUB_REF: `refs/pull/${pull.number}/merge`,
      GITHUB_REF_NAME: `${pull.number}/merge`,
      GITHUB_HEAD_REF: pull_request.head.ref,
      GITHUB_BASE_REF: 'main'
    }
  }
}

/** A run of a pull request has ended. */
export function workflowRunEvent(run: {
  readonly id: number
  readonly event?: string
  readonly conclusion?: string
  readonly sha: string
  readonly branch: string
  readonly owner: string
  readonly headRepositoryId: number
}): Event {
  const payload = example('workflow_run', workflowRunPayload)
  const { workflow_run: one } = payload
  one.id = run.id
  one['run_attempt'] = 1
  one.event = run.event ?? 'pull_request'
  one['conclusion'] = run.conclusion ?? 'success'
  one.head_sha = run.sha
  one.head_branch = run.branch
  // As GitHub sends it for forks.
  one['pull_requests'] = []
  one.head_repository.id = run.headRepositoryId
  one.head_repository.owner.login = run.owner
  one.repository.id = repositoryId
  return {
    name: 'workflow_run',
    payload,
    environment: {
      GITHUB_SHA: zero,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: ''
    }
  }
}

/** A merge queue asks for its group to be checked. */
export function mergeGroupEvent(sha: string): Event {
  const payload = {
    action: 'checks_requested',
    merge_group: { head_sha: sha, head_ref: 'refs/heads/gh-readonly-queue/x' }
  }
  return {
    name: 'merge_group',
    payload,
    environment: {
      GITHUB_SHA: sha,
      GITHUB_REF: 'refs/heads/gh-readonly-queue/x',
      GITHUB_REF_NAME: 'gh-readonly-queue/x',
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: ''
    }
  }
}

const zero = '0'.repeat(40)

/** Commits were pushed to main. */
export function pushEvent(after: string, before: string | null): Event {
  return pushTo('refs/heads/main', after, before)
}

/** An annotated tag was pushed: `after` is the tag itself. */
export function tagEvent(tag: string, sha: string): Event {
  const event = pushTo(`refs/tags/${tag}`, sha, null)
  const after = 'a'.repeat(40)
  const head_commit = { id: sha }
  return { ...event, payload: { ...Object(event.payload), after, head_commit } }
}

function pushTo(ref: string, after: string, before: string | null): Event {
  const payload = example('push', pushPayload)
  payload.ref = ref
  payload.before = before ?? zero
  payload.after = after
  payload.created = before === null
  payload.repository.default_branch = 'main'
  return { ...eventOn(ref, 'push', after), payload }
}

/** An event on a branch or tag whose payload nobody reads. */
export function eventOn(ref: string, name: string, sha: string): Event {
  return {
    name,
    payload: {},
    environment: {
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ''),
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: ''
    }
  }
}
