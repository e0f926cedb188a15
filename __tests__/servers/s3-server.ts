// A service that speaks as much of S3 as a store needs, in memory: objects, conditions and
// pages. It checks no signature; the suite with versitygw does.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyOf, listen, type Loopback } from './listen.ts'
import type { Tap } from './tap.ts'

export interface S3Server extends Loopback {
  /** By bucket and key: `sizes/a/b`. */
  readonly objects: Map<string, Buffer>
  /** Method and path of each request, in their order. */
  readonly requests: string[]
}

export interface S3Options {
  /** Conditions that are not looked at. */
  readonly ignores?: readonly ('if-none-match' | 'if-match')[]
  readonly tap?: Tap
}

/** Keys on a page of a list. */
const pageKeys = 2

export const etagOf = (bytes: Uint8Array): string =>
  `"${createHash('md5').update(bytes).digest('hex')}"`

export function sendS3Error(
  response: ServerResponse,
  status: number,
  code: string,
  more = '',
  headers: Readonly<Record<string, string>> = {}
): void {
  response.writeHead(status, { 'content-type': 'application/xml', ...headers })
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>no</Message>${more}</Error>`
  )
}

/** Starts a service with the bucket `sizes`. */
export async function startS3Server({
  ignores = [],
  tap
}: S3Options = {}): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const requests: string[] = []
  const handle = async (
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const name = decodeURIComponent(url.pathname.slice(1))
    if (!/^sizes(?:\/|$)/.test(name)) {
      sendS3Error(response, 404, 'NoSuchBucket')
    } else if (url.searchParams.has('list-type')) {
      sendPage(response, objects, url.searchParams)
    } else if (request.method === 'PUT') {
      await put(request, response, name)
    } else if (request.method === 'DELETE') {
      objects.delete(name)
      response.writeHead(204).end()
    } else {
      const bytes = objects.get(name)
      if (bytes === undefined) return sendS3Error(response, 404, 'NoSuchKey')
      response.writeHead(200, { etag: etagOf(bytes) }).end(bytes)
    }
  }
  const put = async (
    request: IncomingMessage,
    response: ServerResponse,
    name: string
  ): Promise<void> => {
    const bytes = await bodyOf(request)
    const present = objects.get(name)
    const { 'if-none-match': isNew, 'if-match': tag } = request.headers
    const isTaken =
      isNew === '*' &&
      present !== undefined &&
      !ignores.includes('if-none-match')
    const isOther =
      tag !== undefined &&
      !ignores.includes('if-match') &&
      (present === undefined || etagOf(present) !== tag)
    if (isTaken || isOther) {
      return sendS3Error(response, 412, 'PreconditionFailed')
    }
    objects.set(name, bytes)
    response.writeHead(200, { etag: etagOf(bytes) }).end()
  }
  const server = await listen(handle, async (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    return (await tap?.(request, response)) ?? false
  })
  return { ...server, objects, requests }
}

function sendPage(
  response: ServerResponse,
  objects: ReadonlyMap<string, Buffer>,
  query: URLSearchParams
): void {
  const keys = [...objects.keys()]
    .map((name) => name.slice('sizes/'.length))
    .filter((key) => key.startsWith(query.get('prefix') ?? ''))
    .toSorted()
  const start = Number(query.get('continuation-token') ?? 0)
  const end = start + pageKeys
  const contents = keys
    .slice(start, end)
    .map((key) => key.replaceAll('&', '&amp;').replaceAll('<', '&#60;'))
    .map((key) => `<Contents><Key>${key}</Key></Contents>`)
  const isTruncated = end < keys.length
  const token = `<NextContinuationToken>${end}</NextContinuationToken>`
  response.writeHead(200, { 'content-type': 'application/xml' })
  response.end(
    `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${isTruncated}</IsTruncated>${contents.join('')}${isTruncated ? token : ''}</ListBucketResult>`
  )
}
