// GitHub's REST and GraphQL clients, made so that no call can hold up a run:
// every attempt has a time limit, answers have a limit of bytes, waits and repetitions are few and bounded.
import { randomUUID } from 'node:crypto'
import type { Octokit } from '@octokit/rest'
import type { Response } from 'undici'
import { proxiedFetch } from '../host/fetch.ts'

export type GitHubClient = Octokit

export interface ClientOptions {
  readonly token: string
  /** Base address of the REST API, e.g. from GITHUB_API_URL. */
  readonly apiUrl: string
  readonly userAgent: string
  /** For each attempt of a request, its body included; 15,000 by default. */
  readonly timeoutMilliseconds?: number
  /** Bytes of an answer, unpacked; a longer one is an error. 64 MiB by default. */
  readonly maxAnswerBytes?: number
  /** Before the first repetition of a request; four times that before the second; 1,000 by default. */
  readonly retryMilliseconds?: number
}

/** Repetitions of a request that failed with 5xx or on the network. */
const retries = 2

/** Seconds that all waits for rate limits of one client may take together. */
const patience = 60
/** Waits for rate limits of one request. */
const maxWaits = 2

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {}
}

/**
 * Requests that change something are a second apart, as GitHub asks for. GraphQL is for
 * queries alone, which change nothing: neither they nor writes wait for each other.
 *
 * The client is loaded here and not at the top, as a run without it starts faster.
 */
export async function openClient(
  options: ClientOptions
): Promise<GitHubClient> {
  const { Octokit: Client } = await import('@octokit/rest')
  const { getOctokitOptions } = await import('@actions/github/lib/utils')
  const { retry } = await import('@octokit/plugin-retry')
  const { throttling } = await import('@octokit/plugin-throttling')
  const Patient = Client.plugin(retry, throttling)
  let left = patience
  /** Whether a rate limit is waited for, by the seconds that it asks for. */
  const mayWait = (
    seconds: number,
    _options: unknown,
    _client: unknown,
    waits: number
  ): boolean => {
    if (waits >= maxWaits || seconds > left) return false
    left -= seconds
    return true
  }
  const settings = {
    ...(options.token === ''
      ? { userAgent: options.userAgent }
      : // Adds the id by which GitHub ties calls to the job that makes them.
        getOctokitOptions(options.token, { userAgent: options.userAgent })),
    baseUrl: options.apiUrl,
    log: silent,
    request: {
      fetch: limitedFetch(
        options.timeoutMilliseconds ?? 15_000,
        options.maxAnswerBytes ?? 64 * 2 ** 20
      ),
      log: silent
    },
    retry: {
      retries,
      retryAfterBaseValue: options.retryMilliseconds ?? 1000,
      // Those that repeating cannot help; rate limits are the other plugin's.
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451]
    }
  }
  /** What has an id of its own waits for no other. */
  const throttle = () => ({
    id: randomUUID(),
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait
  })
  const client = new Patient({ ...settings, throttle: throttle() })
  // The plugin takes every use of GraphQL for a write.
  const queries = new Patient({ ...settings, throttle: throttle() })
  return Object.assign(client, { graphql: queries.graphql })
}

/** The project's fetch with limits for each attempt. */
function limitedFetch(
  timeoutMilliseconds: number,
  maxBytes: number
): typeof proxiedFetch {
  return async (address, init) => {
    const response = await proxiedFetch(address, {
      ...init,
      signal: AbortSignal.timeout(timeoutMilliseconds)
    })
    return response.body === null
      ? response
      : await readWithin(response, maxBytes)
  }
}

class TooLong extends Error {
  // Octokit repeats a request after every other error of fetch.
  override readonly name = 'AbortError'
}

/**
 * The same answer, with its body read. Octokit takes a body whose reading fails for an empty
 * one: right where the network fails, as a write must not be repeated, but it would hide the limit.
 * @throws TooLong
 */
async function readWithin(
  response: Response,
  maxBytes: number
): Promise<Response> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length
      // Leaving the loop cancels the rest.
      if (length > maxBytes) {
        throw new TooLong(`the answer has more than ${maxBytes} bytes`)
      }
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof TooLong) throw error
    chunks.length = 0
  }
  const { Response: Answer } = await import('undici')
  const { status, statusText, headers, url } = response
  const answer = new Answer(Buffer.concat(chunks), {
    status,
    statusText,
    headers
  })
  // A made one has no address, and octokit passes it on.
  return Object.defineProperty(answer, 'url', { value: url })
}
