import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { exchange, readStart, type WebRequest } from '../../src/host/web.ts'
import { bodyOf, listen, type Loopback } from '../servers/listen.ts'

let server: Loopback
let handle: (request: IncomingMessage, response: ServerResponse) => unknown
let count = 0

beforeEach(async () => {
  count = 0
  server = await listen(async (request, response) => {
    count += 1
    await handle(request, response)
  })
})

afterEach(() => server.close())

const ask = (more: Partial<WebRequest> = {}) =>
  exchange({
    method: 'GET',
    url: server.url,
    maxBytes: 100,
    retryMilliseconds: 1,
    ...more
  })

const askForStart = (bytes: number) =>
  readStart({ method: 'GET', url: server.url, retryMilliseconds: 1 }, bytes)

describe('exchange', () => {
  it('sends and reads', async () => {
    handle = async (request, response) => {
      const body = (await bodyOf(request)).toString()
      response.writeHead(201, { 'x-header': String(request.headers['x-sent']) })
      response.end(`${request.method} ${body}`)
    }
    const answer = await ask({
      method: 'PUT',
      body: Buffer.from('text'),
      headers: { 'x-sent': 'yes' }
    })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-header')).toBe('yes')
    expect(answer.body.toString()).toBe('PUT text')
  })

  it('reads no more than it may, and does not ask again for that', async () => {
    handle = (_request, response) => response.end('x'.repeat(101))
    await expect(ask()).rejects.toThrow('the answer has more than 100 bytes')
    expect(count).toBe(1)
    handle = (_request, response) => response.end('x'.repeat(100))
    expect((await ask()).body).toHaveLength(100)
  })

  it('cuts the body of an error, and tries again for its status', async () => {
    handle = (_request, response) => {
      response.writeHead(count < 3 ? 503 : 404).end('x'.repeat(200_000))
    }
    const answer = await ask({ maxBytes: 100_000 })
    expect(answer.status).toBe(404)
    expect(answer.body).toHaveLength(65_536)
    expect(count).toBe(3)
    expect((await ask()).body).toHaveLength(100)
  })

  it('follows a redirection only when told to', async () => {
    handle = (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/there' })
      response.end(request.url)
    }
    expect((await ask()).status).toBe(302)
    expect((await ask({ follow: true })).body.toString()).toBe('/there')
  })

  it('tries again, and tells the last answer', async () => {
    handle = (_request, response) => {
      response.writeHead(count < 3 ? 503 : 200).end()
    }
    expect((await ask()).status).toBe(200)
    expect(count).toBe(3)
    handle = (_request, response) => response.writeHead(502).end()
    count = 0
    expect((await ask({ attempts: 2 })).status).toBe(502)
    expect(count).toBe(2)
    handle = (_request, response) => response.writeHead(404).end()
    count = 0
    expect((await ask()).status).toBe(404)
    expect(count).toBe(1)
  })

  it('waits as a server that has too many requests asks, unless that is long', async () => {
    handle = (_request, response) => {
      const headers = count === 1 ? { 'retry-after': '1' } : {}
      response.writeHead(count < 3 ? 429 : 200, headers).end()
    }
    const before = performance.now()
    expect((await ask()).status).toBe(200)
    expect(count).toBe(3)
    expect(performance.now() - before).toBeGreaterThan(990)
    handle = (_request, response) => {
      response.writeHead(503, { 'retry-after': '21' }).end()
    }
    count = 0
    expect((await ask()).status).toBe(503)
    expect(count).toBe(1)
  })

  it('says what kept it from an answer', async () => {
    handle = (request) => request.destroy()
    await expect(ask()).rejects.toThrow(/^(?!fetch failed).+/)
    expect(count).toBe(3)
    handle = () => {}
    const inTime = 'there was no answer in time'
    await expect(ask({ timeoutMilliseconds: 50, attempts: 1 })).rejects.toThrow(
      inTime
    )
    count = 0
    const signal = AbortSignal.timeout(50)
    await expect(ask({ signal })).rejects.toThrow(inTime)
    // It may end before the request is there; it is never repeated.
    expect(count).toBeLessThanOrEqual(1)
    await server.close()
    await expect(ask()).rejects.toThrow(/ECONNREFUSED/)
  })

  it('goes through the proxy that the environment names', async () => {
    handle = (_request, response) => response.end('through')
    const asked: string[] = []
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      const onward = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve)
    })
    const address = proxy.address()
    if (address === null || typeof address === 'string') throw new Error('?')
    const { http_proxy, no_proxy } = process.env
    process.env['http_proxy'] = `http://127.0.0.1:${address.port}`
    try {
      const answer = await ask({ url: 'http://store.invalid/' })
      expect(answer.body.toString()).toBe('through')
      expect(asked).toEqual(['store.invalid:80'])
      // Not for what is here.
      expect((await ask()).body.toString()).toBe('through')
      // Nor for what the environment excepts.
      process.env['no_proxy'] = '.invalid'
      const url = 'http://store.invalid/'
      await expect(ask({ url, attempts: 1 })).rejects.toThrow(/store\.invalid/)
      expect(asked).toHaveLength(1)
    } finally {
      if (http_proxy === undefined) delete process.env['http_proxy']
      else process.env['http_proxy'] = http_proxy
      if (no_proxy === undefined) delete process.env['no_proxy']
      else process.env['no_proxy'] = no_proxy
      proxy.closeAllConnections()
      proxy.close()
    }
  })
})

describe('readStart', () => {
  it('asks for the first bytes', async () => {
    handle = (request, response) => {
      response.writeHead(206).end(String(request.headers.range))
    }
    const { status, body } = await askForStart(100)
    expect(status).toBe(206)
    expect(body.toString()).toBe('bytes=0-99')
  })

  it('reads no further where all is sent', async () => {
    let isWhole: unknown = null
    const closed = new Promise<void>((resolve) => {
      handle = (_request, response) => {
        response.on('close', () => {
          isWhole = response.writableFinished
          resolve()
        })
        response.writeHead(200, { 'content-length': String(2 ** 30) })
        response.write('x'.repeat(1_000_000))
      }
    })
    expect((await askForStart(100)).body.toString()).toBe('x'.repeat(100))
    await closed
    expect(isWhole).toBe(false)
  })

  it('says what the status is where there is nothing', async () => {
    handle = (_request, response) => response.writeHead(416).end('no')
    expect(await askForStart(10)).toMatchObject({ status: 416 })
  })
})
