// The one way to HTTP: undici's fetch, through the proxy that the environment names.
import type { RequestInit, Response } from 'undici'
import type { HttpClient } from '@actions/http-client'

/** By origin: a client keeps the proxy that it chose first. */
const clients = new Map<string, HttpClient>()

/**
 * Fetches an address. Proxies are those of `http_proxy`, `https_proxy` and
 * `no_proxy` in either case, by the rules of the runner's other programs. Both
 * libraries are loaded here, as a run without HTTP starts faster.
 * @throws TypeError with the reason as its cause; DOMException for a signal
 */
export async function proxiedFetch(
  address: string,
  init: RequestInit
): Promise<Response> {
  const { fetch } = await import('undici')
  const { HttpClient } = await import('@actions/http-client')
  const { origin } = new URL(address)
  const client = clients.get(origin) ?? new HttpClient()
  clients.set(origin, client)
  const dispatcher = client.getAgentDispatcher(address)
  return await fetch(
    address,
    dispatcher === undefined ? init : { ...init, dispatcher }
  )
}
