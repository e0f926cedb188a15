// What goes wrong between a client and a server, on request.
import type { ServerResponse } from 'node:http'
import { sendJson } from './listen.ts'

export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** Takes the request, says so to the test, and never answers. */
  | { readonly kind: 'hang'; readonly taken?: () => void }
  /** Closes the connection without an answer. */
  | { readonly kind: 'cut' }
  /** Does its work and closes the connection without an answer. */
  | { readonly kind: 'cut-after' }
  /** Answers 200 with half a JSON document. */
  | { readonly kind: 'broken-json' }
  /** Answers 200 with other JSON. */
  | { readonly kind: 'other-json'; readonly body: unknown }

/** The fault instead of an answer; of `cut-after`, instead of the answer to come. */
export function sendFault(fault: Fault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'hang':
      fault.taken?.()
      return
    case 'cut':
      response.destroy()
      return
    case 'cut-after':
      Object.assign(response, {
        writeHead: () => response,
        end: () => response.destroy()
      })
      return
    case 'broken-json':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('[{"id": 1, "bo')
      return
    case 'other-json':
      sendJson(response, 200, fault.body)
      return
    default: {
      // REST's words, and those of the results service.
      const message = fault.message ?? 'injected fault'
      const body = {
        message,
        documentation_url: 'https://docs.github.com/rest',
        status: String(fault.status),
        code: 'internal',
        msg: message
      }
      sendJson(response, fault.status, body, fault.headers)
    }
  }
}
