// Passes connections on to a server and counts the bytes of clients; at one of them
// it stops, and ends all connections.
import { connect, createServer, type Socket } from 'node:net'

export interface CountingProxy {
  readonly url: string
  /** Bytes that clients sent. */
  readonly count: () => number
  readonly close: () => Promise<void>
}

/**
 * @param target `http://127.0.0.1:<port>`
 * @param last how many bytes are passed on
 * @param atLast called when they were
 */
export async function startCountingProxy(
  target: string,
  last = Number.POSITIVE_INFINITY,
  atLast: () => void = () => {}
): Promise<CountingProxy> {
  const port = Number(new URL(target).port)
  const sockets = new Set<Socket>()
  let count = 0
  let isDone = false
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    upstream.on('data', (bytes) => {
      if (!isDone) client.write(bytes)
    })
    client.on('data', (bytes) => {
      if (isDone) return
      const left = last - count
      count += Math.min(bytes.length, left)
      if (bytes.length < left) {
        upstream.write(bytes)
        return
      }
      isDone = true
      atLast()
      // What was sent before the end arrives.
      upstream.write(bytes.subarray(0, left), () => {
        for (const socket of sockets) socket.destroySoon()
      })
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error('the proxy has no port')
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    count: () => count,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      })
  }
}
