// The results service: the cache, version 2, as the official client speaks to it,
// and artifacts. Twirp over JSON for entries, Azure's Put Blob, Put Block and Put
// Block List for their content. Entries are immutable within a scope, and a run
// reads the scopes that its token names, in their order.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { makeActionsStore, type ActionsStore } from './actions-store.ts'
import {
  answerArtifacts,
  artifactService,
  runOf,
  type PendingArtifact
} from './artifact-service.ts'
import { sendFault, type Fault } from './fault.ts'
import { bodyOf, listen, sendJson } from './listen.ts'
import type { Tap } from './tap.ts'

export interface CacheEntry {
  readonly scope: string
  readonly key: string
  readonly version: string
  content: Buffer | null
  /** Written out and open to readers. */
  done: boolean
}

export interface CacheServer {
  readonly url: string
  /** Variables that the runner gives an action, for a run on `refs/heads/main`. */
  readonly env: Readonly<Record<string, string>>
  /** The same for a run that writes to `scopes[0]` and reads all of them. */
  envFor(scopes: readonly string[], runId?: number): Record<string, string>
  readonly entries: CacheEntry[]
  /** Where archives of artifacts are, without a slash at the end. */
  readonly archives: string
  /** Method and path of every request. */
  readonly requests: string[]
  /** Every request fails like this until the next call; null ends it. */
  fail(fault: Fault | null): void
  readonly close: () => Promise<void>
}

interface State {
  readonly entries: CacheEntry[]
  /** Uncommitted blocks by upload and block id. */
  readonly blocks: Map<string, Buffer>
  readonly uploads: Map<string, CacheEntry | PendingArtifact>
  readonly actions: ActionsStore
  readonly artifacts: PendingArtifact[]
  readonly origin: () => string
}

/**
 * @param actions where artifacts are put; default: a store of its own
 * @param tap is asked first for each request
 */
export async function startCacheServer(
  actions: ActionsStore = makeActionsStore(),
  tap?: Tap
): Promise<CacheServer> {
  let fault: Fault | null = null
  let origin = ''
  const requests: string[] = []
  const entries: CacheEntry[] = []
  const state: State = {
    entries,
    blocks: new Map(),
    uploads: new Map(),
    actions,
    artifacts: [],
    origin: () => origin
  }
  const server = await listen(async (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (fault !== null) {
      await bodyOf(request)
      sendFault(fault, response)
      if (fault.kind !== 'cut-after') return
    }
    const url = new URL(request.url ?? '/', origin)
    const [, service, method = ''] =
      /^\/twirp\/([\w.]+)\/(\w+)$/.exec(url.pathname) ?? []
    if (service === 'github.actions.results.api.v1.CacheService') {
      return answerTwirp(method, request, response, state)
    }
    if (service === artifactService) {
      const message = JSON.parse((await bodyOf(request)).toString())
      const { status, body } = answerArtifacts(
        method,
        message,
        runOf(claimsOf(request)),
        actions,
        state.artifacts,
        (artifact) => uploadAddress(artifact, state)
      )
      return sendJson(response, status, body)
    }
    return answerBlob(url, request, response, state)
  }, tap)
  origin = server.url
  const envFor = (scopes: readonly string[], runId = 1001) => ({
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: `${server.url}/`,
    ACTIONS_RUNTIME_TOKEN: tokenFor(scopes, runId),
    GITHUB_SERVER_URL: 'https://github.com'
  })
  return {
    url: server.url,
    env: envFor(['refs/heads/main']),
    envFor,
    entries,
    archives: `${server.url}/archives`,
    requests,
    fail(next) {
      fault = next
    },
    close: server.close
  }
}

/**
 * A token like the runner's: the scopes stand in its `ac` claim, where 3 is read
 * and write, and the run in `scp`.
 */
function tokenFor(scopes: readonly string[], runId: number): string {
  const ac = scopes.map((scope, place) => ({
    Scope: scope,
    Permission: place === 0 ? 3 : 1
  }))
  const scp = `Actions.Example Actions.Results:run-${runId}:job-1`
  const parts = [{ alg: 'none' }, { ac: JSON.stringify(ac), scp }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url')
  )
  return [...parts, 'signature'].join('.')
}

function claimsOf(request: IncomingMessage): Record<string, unknown> {
  const [, payload = ''] =
    /^Bearer [\w-]+\.([\w-]+)\./.exec(request.headers.authorization ?? '') ?? []
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString())
  } catch {
    return {}
  }
}

function scopesOf(request: IncomingMessage): readonly string[] {
  const { ac } = claimsOf(request)
  if (typeof ac !== 'string') return []
  const scopes: readonly { readonly Scope: string }[] = JSON.parse(ac)
  return scopes.map(({ Scope }) => Scope)
}

function uploadAddress(
  upload: CacheEntry | PendingArtifact,
  { uploads, origin }: State
): string {
  const id = randomUUID()
  uploads.set(id, upload)
  return `${origin()}/account/uploads/${id}?sig=c2lnbmVkIGJ5IHRlc3Rz`
}

async function answerTwirp(
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  state: State
): Promise<void> {
  const scopes = scopesOf(request)
  const [scope] = scopes
  if (scope === undefined) {
    sendJson(response, 401, { code: 'unauthenticated', msg: 'bad token' })
    return
  }
  const message: Record<string, unknown> = JSON.parse(
    (await bodyOf(request)).toString()
  )
  const key = String(message['key'])
  const version = String(message['version'])
  const own = state.entries.find(
    (entry) =>
      entry.scope === scope && entry.key === key && entry.version === version
  )
  if (method === 'CreateCacheEntry') {
    if (own !== undefined) {
      sendJson(response, 409, { code: 'already_exists', msg: 'already exists' })
      return
    }
    const entry = { scope, key, version, content: null, done: false }
    state.entries.push(entry)
    sendJson(response, 200, {
      ok: true,
      signed_upload_url: uploadAddress(entry, state)
    })
    return
  }
  if (method === 'FinalizeCacheEntryUpload') {
    const size = Number(message['size_bytes'] ?? message['sizeBytes'])
    const whole = own !== undefined && own.content?.length === size
    if (whole) own.done = true
    sendJson(response, 200, {
      ok: whole,
      entry_id: String(own === undefined ? 0 : state.entries.indexOf(own) + 1)
    })
    return
  }
  if (method === 'GetCacheEntryDownloadURL') {
    const restore = message['restore_keys'] ?? message['restoreKeys'] ?? []
    const keys = [key, ...(Array.isArray(restore) ? restore.map(String) : [])]
    const found = find(state.entries, scopes, keys, version)
    sendJson(
      response,
      200,
      found === undefined
        ? { ok: false }
        : {
            ok: true,
            signed_download_url: `${state.origin()}/download/${state.entries.indexOf(found)}?sig=c2lnbmVkIGJ5IHRlc3Rz`,
            matched_key: found.key
          }
    )
    return
  }
  sendJson(response, 404, { code: 'bad_route', msg: method })
}

/** Scope by scope, key by key: an exact match, else the newest that begins with the key. */
function find(
  entries: readonly CacheEntry[],
  scopes: readonly string[],
  keys: readonly string[],
  version: string
): CacheEntry | undefined {
  for (const scope of scopes) {
    const open = entries.filter(
      (entry) =>
        entry.done && entry.scope === scope && entry.version === version
    )
    for (const key of keys) {
      const found =
        open.find((entry) => entry.key === key) ??
        open.findLast((entry) => entry.key.startsWith(key))
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** All of it, or the first bytes where so many are asked for. */
function sendContent(
  content: Buffer,
  range: string | undefined,
  response: ServerResponse
): void {
  const [, last] = /^bytes=0-(\d+)$/.exec(range ?? '') ?? []
  const part =
    last === undefined ? content : content.subarray(0, Number(last) + 1)
  response.writeHead(last === undefined ? 200 : 206, {
    'content-length': String(part.length),
    'content-range': `bytes 0-${part.length - 1}/${content.length}`
  })
  response.end(part)
}

async function answerBlob(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  state: State
): Promise<void> {
  const [, kind, id = ''] =
    /^\/(?:account\/)?(uploads|download|archives)\/([\w-]+)$/.exec(
      url.pathname
    ) ?? []
  const azure = { 'x-ms-request-id': 'r', 'x-ms-version': '2024-11-04' }
  if (kind === 'download' && request.method === 'GET') {
    const content = state.entries[Number(id)]?.content
    if (content) {
      sendContent(content, request.headers.range, response)
      return
    }
  }
  // A signed address is all that it takes; a token must not come along.
  if (kind === 'archives' && request.headers.authorization === undefined) {
    const found = state.actions.artifacts.find((one) => String(one.id) === id)
    if (found !== undefined) {
      response.writeHead(200, {
        'content-type': found.mimeType || 'application/zip'
      })
      response.end(found.content)
      return
    }
  }
  const entry = state.uploads.get(id)
  if (kind === 'uploads' && request.method === 'PUT' && entry !== undefined) {
    const body = await bodyOf(request)
    const comp = url.searchParams.get('comp')
    if (comp === 'block') {
      state.blocks.set(`${id} ${url.searchParams.get('blockid')}`, body)
    } else if (comp === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)]
      entry.content = Buffer.concat(
        ids.map(
          ([, block]) => state.blocks.get(`${id} ${block}`) ?? Buffer.of()
        )
      )
    } else {
      entry.content = body
    }
    response.writeHead(201, { ...azure, etag: '"1"' })
    response.end()
    return
  }
  response.writeHead(404, azure)
  response.end()
}
