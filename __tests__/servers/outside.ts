// Servers of the tests as they are seen from behind a company's proxy: under names
// that no resolver knows, with TLS, and reached by CONNECT alone.
import { execFileSync } from 'node:child_process'
import { createServer as createProxy } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { readFileSync } from 'node:fs'
import { connect, type Server } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { forward } from './forward.ts'

export interface Outside {
  /** Variables by which a process finds its way out, and trusts what is there. */
  readonly environment: Readonly<Record<string, string>>
  /** `host:port` of every tunnel that was opened. */
  readonly tunnels: string[]
  readonly close: () => Promise<void>
}

/** A key and a certificate for these names; `openssl` signs it with itself. */
function makeCertificate(directory: string, names: readonly string[]) {
  const key = join(directory, 'key.pem')
  const certificate = join(directory, 'certificate.pem')
  const alternatives = names.map((name) => `DNS:${name}`).join(',')
  const algorithm = 'ec_paramgen_curve:prime256v1'
  const request = `req -x509 -newkey ec -pkeyopt ${algorithm} -nodes -days 2`
  const subject = [
    '-subj',
    '/CN=tests',
    '-addext',
    `subjectAltName=${alternatives}`
  ]
  const files = ['-keyout', key, '-out', certificate]
  execFileSync('openssl', [...request.split(' '), ...subject, ...files], {
    stdio: 'ignore'
  })
  return { key, certificate }
}

/**
 * @param hosts name -> address of the server that it stands for, without a slash
 * @param directory an empty one, for the certificate
 */
export async function startOutside(
  hosts: Readonly<Record<string, string>>,
  directory: string
): Promise<Outside> {
  const names = Object.keys(hosts)
  const { key, certificate } = makeCertificate(directory, names)
  /** What servers say of themselves, as it is called out here. */
  const renamed = (text: string): string =>
    names.reduce(
      (known, name) => known.replaceAll(hosts[name] ?? '', `https://${name}`),
      text
    )
  const tls = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (request, response) => {
      const target = `${hosts[request.headers.host ?? ''] ?? ''}${request.url}`
      forward(request, response, target, renamed).catch((error: unknown) => {
        response.writeHead(502).end(String(error))
      })
    }
  )
  const inner = await start(tls)
  const tunnels: string[] = []
  const open = new Set<Duplex>()
  const proxy = createProxy((_request, response) =>
    response.writeHead(405).end()
  )
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const onward = connect(inner, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const one of [socket, onward]) {
      open.add(one)
      one.on('error', () => one.destroy())
      one.on('close', () => open.delete(one))
    }
  })
  const outer = await start(proxy)
  return {
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${outer}`,
      NODE_EXTRA_CA_CERTS: certificate
    },
    tunnels,
    close: async () => {
      // No server closes what was tunnelled.
      for (const one of open) one.destroy()
      for (const server of [proxy, tls]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    }
  }
}

async function start(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error('the server has no port')
  }
  return address.port
}
