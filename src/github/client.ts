// GitHub's REST and GraphQL clients, made so that no call can hold up a run:
// every attempt has a time limit, waits and repetitions are few and bounded.
import type { Octokit } from '@octokit/rest'

export type GitHubClient = Octokit

export interface ClientOptions {
  readonly token: string
  /** Base address of the REST API, e.g. from GITHUB_API_URL. */
  readonly apiUrl: string
  readonly userAgent: string
  /** For each attempt of a request, its body included; 15,000 by default. */
  readonly timeoutMilliseconds?: number
  /** Before the first repetition of a request; four times that before the second; 1,000 by default. */
  readonly retryMilliseconds?: number
}

/** Repetitions of a request that failed with 5xx or on the network. */
const retries = 2

/** Milliseconds that all waits for rate limits of one client may take together. */
const patience = 60_000
/** Waits for rate limits of one request. */
const mostWaits = 2

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {}
}

/** The client is loaded here and not at the top, as a run without it starts faster. */
export async function openClient(
  options: ClientOptions
): Promise<GitHubClient> {
  const { Octokit: Client } = await import('@octokit/rest')
  const { defaults } = await import('@actions/github/lib/utils')
  const { retry } = await import('@octokit/plugin-retry')
  const Retrying = Client.plugin(retry)
  return new Retrying({
    ...(options.token === '' ? {} : { auth: options.token }),
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    log: silent,
    request: {
      // The default one honours the proxy variables.
      fetch: patientFetch(
        defaults.request?.fetch ?? fetch,
        options.timeoutMilliseconds ?? 15_000
      ),
      log: silent
    },
    retry: {
      retries,
      retryAfterBaseValue: options.retryMilliseconds ?? 1000,
      // Those that repeating cannot help; 429 is waited for beneath.
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451]
    }
  })
}

/** Adds a time limit to each attempt, and waits where GitHub asks for it. */
function patientFetch(
  fetcher: typeof fetch,
  timeoutMilliseconds: number
): typeof fetch {
  let left = patience
  return async (input, init) => {
    for (let waits = 0; ; waits += 1) {
      const signal = AbortSignal.timeout(timeoutMilliseconds)
      const response = await fetcher(input, { ...init, signal })
      const wait = requestedWait(response, Date.now())
      if (wait === null || wait > left || waits === mostWaits) return response
      left -= wait
      await response.body?.cancel()
      await new Promise((resolve) => {
        setTimeout(resolve, wait)
      })
    }
  }
}

/** Milliseconds until a rate limit ends, by GitHub's headers; null where there is none or it doesn't say. */
function requestedWait(response: Response, now: number): number | null {
  if (response.status !== 429 && response.status !== 403) return null
  const after = Number(response.headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(after, 1) * 1000
  if (response.headers.get('x-ratelimit-remaining') !== '0') return null
  const reset = Number(response.headers.get('x-ratelimit-reset') ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(reset * 1000 - now, 1000) : null
}
