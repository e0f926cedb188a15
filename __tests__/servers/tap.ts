// Between a client and the test servers: notes every call of a run, and lets one
// of them fail in a run like it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendFault, type Fault } from './fault.ts'
import { bodyOf } from './listen.ts'

/** Takes a request where it returns true. */
export type Tap = (
  request: IncomingMessage,
  response: ServerResponse
) => Promise<boolean>

export interface Call {
  /** Method and path, without what differs from run to run. */
  readonly name: string
  /** 1 for the first call of this name in the run, 2 for the second, … */
  readonly turn: number
}

export interface Recorder {
  readonly tap: Tap
  /** In their order; one that is repeated stands there as often. */
  readonly calls: readonly Call[]
  /** How often the failing call was asked for. */
  readonly failed: () => number
}

/** @param fails the call that fails, each time that it is repeated as well */
export function makeRecorder(
  fails: { readonly call: Call; readonly fault: Fault } | null
): Recorder {
  const calls: Call[] = []
  let address: string | null = null
  let failed = 0
  return {
    calls,
    failed: () => failed,
    async tap(request, response) {
      const name = nameOf(request, (await bodyOf(request)).toString())
      const turn = calls.filter((one) => one.name === name).length + 1
      calls.push({ name, turn })
      if (fails === null || fails.call.name !== name) return false
      if (fails.call.turn === turn) address = request.url ?? ''
      if (address !== request.url) return false
      failed += 1
      sendFault(fails.fault, response)
      return fails.fault.kind !== 'cut-after'
    }
  }
}

/** E.g. `GET actions/artifacts/{id}/zip`, `POST graphql viewer`, `PUT uploads/{id} block`. */
function nameOf({ method, url: address }: IncomingMessage, body: string) {
  const url = new URL(address ?? '/', 'http://localhost')
  const path = url.pathname
    .replace(/^\/repos\/[^/]+\/[^/]+\//, '')
    .replace(/^\/twirp\/(?:\w+\.)*/, '')
    .replace(/^\/(?:account\/)?/, '')
    .replace(/(?<=^contents\/).*/, '{path}')
    .replace(/\.\.\.[^/]+$/, '{basehead}')
    .replace(/(?<=\/)[^/]*\{basehead\}$/, '{basehead}')
    .replace(/(?<=collaborators\/)[^/]+/, '{username}')
    .replaceAll(/(?<=\/)(?:\d+|[0-9a-f]{40}|[0-9a-f-]{36})(?=\/|$)/g, '{id}')
  const [, field = ''] = /"query":"[^{]*\{\s*(?:\\n\s*)?(\w+)/.exec(body) ?? []
  const detail =
    path === 'graphql'
      ? field
      : (url.searchParams.get('event') ?? url.searchParams.get('comp') ?? '')
  return `${method} ${path} ${detail}`.trimEnd()
}
