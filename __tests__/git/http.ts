// A git server over HTTP on the loopback, with git's own http-backend behind
// it (git-http-backend(1), RFC 3875), that wants a password.
import { execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'

export interface GitServer {
  /** e.g. `http://127.0.0.1:1234`. */
  readonly url: string
  /** The Authorization header of each request; '' where there was none. */
  readonly authorizations: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves the repositories below `root` to who sends this Authorization header. */
export async function serveGit(
  root: string,
  authorization: string
): Promise<GitServer> {
  const execPath = execFileSync('git', ['--exec-path'], { encoding: 'utf8' })
  const backend = join(execPath.trim(), 'git-http-backend')
  const authorizations: string[] = []
  const server = createServer((request, response) => {
    // Two headers would arrive joined by a comma.
    authorizations.push(request.headers.authorization ?? '')
    if (request.headers.authorization !== authorization) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' })
      response.end()
      return
    }
    const url = new URL(request.url ?? '/', 'http://localhost')
    const child = spawn(backend, [], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        REMOTE_USER: 'x',
        REQUEST_METHOD: request.method,
        PATH_INFO: url.pathname,
        QUERY_STRING: url.searchParams.toString(),
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        CONTENT_LENGTH: request.headers['content-length'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? '')
      },
      stdio: ['pipe', 'pipe', 'ignore']
    })
    request.pipe(child.stdin)
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('close', () => {
      const output = Buffer.concat(chunks)
      const end = output.indexOf('\r\n\r\n')
      let status = 200
      for (const line of output.subarray(0, end).toString().split('\r\n')) {
        const [name = '', value = ''] = line.split(': ', 2)
        if (name === 'Status') status = Number(value.slice(0, 3))
        else response.setHeader(name, value)
      }
      response.writeHead(status)
      response.end(output.subarray(end + 4))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error('the server has no port')
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
