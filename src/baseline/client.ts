// The official cache client, held in its frame: a private directory instead of
// the workspace, a time limit, and its complaints as values instead of
// annotations. It swallows errors and only logs them, so its log is the one
// place that tells an outage from a miss.
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../user-error.ts'

export type CacheClient = typeof import('@actions/cache')

export interface ClientCall<T> {
  /** null when it failed or did not end in time. */
  readonly result: T | null
  /** What the client said, oldest first; the last one is the reason. */
  readonly complaints: readonly string[]
  readonly debug: readonly string[]
}

/** What the client writes for people; ours says it in its own words. */
const chatter =
  /^(?:Cache (?:hit for|Size|restored|saved)|Received \d+ of|Sent \d+ of|\[command\]|Attempt \d+ of|Lookup only)/

/** Lines of the client that say why nothing came of it. */
const complaintPattern =
  /^(?:::(?:warning|error)::)?((?:Failed to (?:save|restore): |Cache reservation failed: |Cache (?:save|restore) skipped: |You've hit a rate limit).*)/s

interface Listening {
  readonly complaints: string[]
  readonly debug: string[]
  readonly stop: () => void
}

/**
 * Listens to stdout, where the client logs. Whatever it is not known to write,
 * such as `::add-mask::` or lines of somebody else, passes unchanged.
 */
function listen(): Listening {
  const { stdout } = process
  const own = Object.getOwnPropertyDescriptor(stdout, 'write')
  const original = stdout.write.bind(stdout)
  const complaints: string[] = []
  const debug: string[] = []
  const takes = (text: string): boolean => {
    if (text.startsWith('::debug::')) debug.push(text.slice(9).trim())
    const complaint = complaintPattern.exec(text)?.[1]
    if (complaint !== undefined) complaints.push(complaint.trim())
    return complaint !== undefined || chatter.test(text)
  }
  const listener: typeof stdout.write = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void
  ): boolean => {
    if (typeof chunk === 'string' && takes(chunk)) {
      const callback = typeof encoding === 'function' ? encoding : done
      if (callback !== undefined) process.nextTick(callback)
      return true
    }
    return typeof encoding === 'function'
      ? original(chunk, undefined, encoding)
      : original(chunk, encoding, done)
  }
  stdout.write = listener
  return {
    complaints,
    debug,
    stop: () => {
      if (own === undefined) Reflect.deleteProperty(stdout, 'write')
      else Object.defineProperty(stdout, 'write', own)
    }
  }
}

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** A call that overran its time still holds the variables below. */
let pending = false

/** Whether a cache service is there at all, without loading the client. */
export function isServiceConfigured(): boolean {
  return Boolean(
    process.env.ACTIONS_RESULTS_URL ?? process.env.ACTIONS_CACHE_URL
  )
}

/**
 * Calls the client. It resolves paths against the working directory and
 * GITHUB_WORKSPACE and hashes them as given into the entry's version, so both
 * are a fresh directory below `scratch` during the call, and the paths are
 * relative: the same on every machine. Its downloads go there too. The `tar`
 * that it runs inherits this process's environment.
 *
 * `call` gets that directory. A call that overruns is left to end by itself:
 * whatever it still unpacks lands in that directory.
 */
export async function callClient<T>(
  scratch: string,
  limitSeconds: number,
  call: (client: CacheClient, directory: string) => Promise<T>
): Promise<ClientCall<T>> {
  if (pending) {
    const complaint = 'an earlier call to the cache service has not ended'
    return { result: null, complaints: [complaint], debug: [] }
  }
  const client = await import('@actions/cache')
  const directory = await mkdtemp(join(scratch, 'cache-'))
  const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env
  const workingDirectory = process.cwd()
  const listening = listen()
  pending = true
  process.env.GITHUB_WORKSPACE = directory
  process.env.RUNNER_TEMP = directory
  process.chdir(directory)

  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      listening.complaints.push(
        `the cache service did not answer within ${limitSeconds} s`
      )
      resolve(null)
    }, limitSeconds * 1000)
  })
  const work = call(client, directory)
    .catch((error: unknown) => {
      listening.complaints.push(messageOf(error))
      return null
    })
    .finally(() => {
      clearTimeout(timer)
      listening.stop()
      setVariable('GITHUB_WORKSPACE', GITHUB_WORKSPACE)
      setVariable('RUNNER_TEMP', RUNNER_TEMP)
      pending = false
    })
  try {
    const result = await Promise.race([work, limit])
    const { complaints, debug } = listening
    return { result, complaints: [...complaints], debug: [...debug] }
  } finally {
    process.chdir(workingDirectory)
  }
}
