// Serves a page as GitHub serves an artifact that isn't zipped: its address within the
// run redirects to a storage of another host, whose address is signed and expires.
import { listen } from '../servers/listen.ts'

/** What the page is told that its run is. */
export const runUrl = 'https://github.com/octo-org/agent/actions/runs/456'

export const artifact = 77

export interface ArtifactServer {
  /** As the comment links it, but on this machine: without a fragment. */
  readonly link: string
  /** Origin of the storage, to which the link leads. */
  readonly storage: string
  /** Paths that were asked for, of both. */
  readonly requests: readonly string[]
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts both servers, on names of the loopback interface that differ.
 * @param headers more of the storage's, such as a policy
 */
export async function serveArtifact(
  html: string,
  headers: Readonly<Record<string, string>> = {}
): Promise<ArtifactServer> {
  const requests: string[] = []
  const storage = await listen(async (request, response) => {
    requests.push(request.url ?? '')
    if (request.url?.startsWith('/signed/') === true) {
      response.writeHead(200, { 'Content-Type': 'text/html', ...headers })
      response.end(html)
    } else {
      response.writeHead(404).end()
    }
  })
  const site = await listen(async (request, response) => {
    requests.push(request.url ?? '')
    const location = `${storage.url}/signed/page.html?sig=secret&se=2026-12-01`
    const known = request.url === artifactPath
    response.writeHead(known ? 302 : 404, known ? { location } : {}).end()
  })
  return {
    link: `${site.url.replace('127.0.0.1', 'localhost')}${artifactPath}`,
    storage: storage.url,
    requests,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([site.close(), storage.close()])
    }
  }
}

const artifactPath = `${new URL(runUrl).pathname}/artifacts/${artifact}`
