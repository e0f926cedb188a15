// The addresses of a GitHub Enterprise Server in front of the tests' GitHub: REST below
// /api/v3, GraphQL at /api/graphql, uploads below /api/uploads.
import { forward } from './forward.ts'
import { listen, type Loopback } from './listen.ts'

export interface Enterprise extends Loopback {
  /** Method and path of every request. */
  readonly requests: readonly string[]
}

/** @param github address of the tests' GitHub, without a slash at the end */
export async function startEnterprise(github: string): Promise<Enterprise> {
  const requests: string[] = []
  const server = await listen(async (request, response) => {
    const path = request.url ?? ''
    requests.push(`${request.method} ${path}`)
    if (!/^\/api\/(?:(?:v3|uploads)\/|graphql$)/.test(path)) {
      response.writeHead(404).end()
      return
    }
    const target = path.replace(/^\/api(?:\/v3|\/uploads)?/, github)
    await forward(request, response, target)
  })
  return { ...server, requests }
}
