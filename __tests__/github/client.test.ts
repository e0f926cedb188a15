import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../src/github/client.ts'
import { fastTimers } from '../setup/fast-timers.ts'
import { listen, type Loopback } from '../servers/listen.ts'

let api: Loopback
let seen: IncomingHttpHeaders[]
const saved = { ...process.env }

beforeEach(async () => {
  seen = []
  api = await listen(async (request, response) => {
    seen.push(request.headers)
    response.setHeader('content-type', 'application/json').end('{}')
  })
})

afterEach(async () => {
  process.env = { ...saved }
  await api.close()
})

async function ask(apiUrl: string, token: string): Promise<void> {
  const client = await openClient({
    token,
    apiUrl,
    userAgent: 'tool/1',
    retryMilliseconds: 1
  })
  await client.request('GET /meta')
}

describe('the client', () => {
  it('sends its token, and names itself and the job that asks', async () => {
    process.env['ACTIONS_ORCHESTRATION_ID'] = 'job 7'
    await ask(api.url, 'secret')
    expect(seen[0]?.authorization).toBe('token secret')
    expect(seen[0]?.['user-agent']).toContain(
      'tool/1 actions_orchestration_id/job_7'
    )
  })

  it('has neither writes nor queries wait for each other, but writes for writes', async () => {
    const timers = fastTimers()
    try {
      const client = await openClient({
        token: 'secret',
        apiUrl: api.url,
        userAgent: 'tool/1'
      })
      // The rest of a second, and no time limit of a connection.
      const long = () =>
        timers.waits.filter((wait) => wait > 100 && wait <= 1000)
      await client.request('POST /repos/a/b/labels')
      await client.graphql('query { viewer { login } }')
      expect(long()).toEqual([])
      const write = () => client.request('POST /repos/a/b/labels')
      await Promise.all([write(), write()])
      expect(long()).not.toEqual([])
    } finally {
      timers.restore()
    }
  })

  it('sends no token where there is none', async () => {
    await ask(api.url, '')
    expect(seen[0]?.authorization).toBeUndefined()
    expect(seen[0]?.['user-agent']).toContain('tool/1')
  })

  it.each(['application/json', 'text/plain', 'image/png'])(
    'ends an answer of %s that is too long, and asks once',
    async (type) => {
      let asked = 0
      const endless = await listen(async (_request, response) => {
        asked += 1
        response.setHeader('content-type', type)
        for (
          let sent = 0;
          sent < 2 ** 24 && !response.destroyed;
          sent += 2 ** 16
        ) {
          if (!response.write(Buffer.alloc(2 ** 16, ' '))) {
            await Promise.race([
              once(response, 'drain'),
              once(response, 'close')
            ])
          }
        }
        response.end()
      })
      try {
        const client = await openClient({
          token: '',
          apiUrl: endless.url,
          userAgent: 'tool/1',
          maxAnswerBytes: 1000,
          retryMilliseconds: 1
        })
        await expect(client.request('GET /meta')).rejects.toThrow(
          'the answer has more than 1000 bytes'
        )
        expect(asked).toBe(1)
      } finally {
        await endless.close()
      }
    }
  )

  it('bounds a packed answer by what it holds, and takes one at the limit, with its address', async () => {
    const packing = await listen((_request, response) => {
      response
        .setHeader('content-type', 'application/json')
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(JSON.stringify('x'.repeat(998))))
      return Promise.resolve()
    })
    const asking = async (maxAnswerBytes: number) => {
      const client = await openClient({
        token: '',
        apiUrl: packing.url,
        userAgent: 'tool/1',
        maxAnswerBytes
      })
      return await client.request('GET /meta')
    }
    try {
      expect(await asking(1000)).toMatchObject({
        status: 200,
        url: `${packing.url}/meta`,
        data: 'x'.repeat(998)
      })
      await expect(asking(999)).rejects.toThrow('more than 999 bytes')
    } finally {
      await packing.close()
    }
  })

  it('goes through the proxy that the environment names, but for what it excepts', async () => {
    const asked: string[] = []
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      const onward = connect(Number(new URL(api.url).port), '127.0.0.1')
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve)
    })
    try {
      const address = proxy.address()
      if (address === null || typeof address === 'string') throw new Error('?')
      process.env['http_proxy'] = `http://127.0.0.1:${address.port}`
      await ask('http://api.invalid', 'secret')
      expect(asked).toEqual(['api.invalid:80'])
      process.env['no_proxy'] = '.invalid'
      await expect(ask('http://api.invalid', 'secret')).rejects.toThrow(
        'fetch failed'
      )
      expect(asked).toHaveLength(1)
      expect(seen).toHaveLength(1)
    } finally {
      proxy.closeAllConnections()
      proxy.close()
    }
  })
})
