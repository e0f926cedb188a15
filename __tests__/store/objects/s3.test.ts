import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { ObjectStore } from '../../../src/store/objects/object-store.ts'
import { openS3 } from '../../../src/store/objects/s3/s3.ts'
import {
  sendS3Error,
  startS3Server,
  type S3Server
} from '../../servers/s3-server.ts'
import { bodyOf } from '../../servers/listen.ts'
import type { Tap } from '../../servers/tap.ts'
import { itKeepsTheContract } from './contract.ts'

const environment = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'the-secret-key',
  AWS_SESSION_TOKEN: 'the-session-token'
}
const limits = {
  timeoutMilliseconds: 20_000,
  attempts: 3,
  retryMilliseconds: 1
}
const index = 'tool/index.sigstore.json'
const bytes = (text: string) => Buffer.from(text)

let server: S3Server
let tap: Tap

beforeEach(async () => {
  tap = async () => false
  server = await startS3Server({ tap: (...call) => tap(...call) })
})

afterEach(() => server.close())

const open = (more: Partial<typeof limits> = {}): ObjectStore =>
  openS3('s3://sizes/a/store', server.url, environment, { ...limits, ...more })

/** Answers the first requests of a method by these, and the others as S3 does. */
function answers(
  method: string,
  ...all: readonly ((response: ServerResponse) => unknown)[]
): void {
  const left = [...all]
  tap = async (request, response) => {
    if (request.method !== method) return false
    const next = left.shift()
    await bodyOf(request)
    next?.(response)
    return next !== undefined
  }
}

/** The service writes, and the connection ends before it says so. */
function loseAnswer(after: () => void = () => {}): void {
  let isFirst = true
  tap = async (request, response) => {
    if (request.method !== 'PUT' || !isFirst) return false
    isFirst = false
    server.objects.set(
      decodeURIComponent((request.url ?? '').slice(1)),
      await bodyOf(request)
    )
    after()
    response.destroy()
    return true
  }
}

const page = (inner: string) => (response: ServerResponse) => {
  response.writeHead(200).end(`<ListBucketResult>${inner}</ListBucketResult>`)
}

describe('a store in a bucket', () => {
  let whole: S3Server
  afterAll(() => whole.close())
  itKeepsTheContract(async () => {
    whole = await startS3Server()
    return openS3('s3://sizes/a/store', whole.url, environment, limits)
  })
  it('has its objects below the prefix, and nothing else', async () => {
    expect(
      [...whole.objects.keys()].every((name) =>
        name.startsWith('sizes/a/store/')
      )
    ).toBe(true)
    expect(whole.objects.size).toBeGreaterThan(2)
  })
})

describe('a service that ignores conditions', () => {
  it.each([
    [
      'if-none-match',
      'wrote over an object although the request had "If-None-Match: *"'
    ],
    ['if-match', 'did not go by "If-Match" when an object was replaced']
  ] as const)(
    'such as %s is refused, and the probe removed',
    async (condition, what) => {
      const careless = await startS3Server({ ignores: [condition] })
      try {
        const store = openS3('s3://sizes', careless.url, environment, limits)
        const { host } = new URL(careless.url)
        await expect(store.assertConditional()).rejects.toThrow(
          `s3://sizes: ${host} ${what}: a store needs a service that honours conditional writes, so that no version is ever replaced`
        )
        expect(careless.objects.size).toBe(0)
      } finally {
        await careless.close()
      }
    }
  )

  it('or says that it has none is refused', async () => {
    answers('PUT', (response) => sendS3Error(response, 501, 'NotImplemented'))
    await expect(open().assertConditional()).rejects.toThrow(
      'the service lacks what a store needs: conditional writes'
    )
    expect(
      server.requests.filter((line) => line.startsWith('PUT'))
    ).toHaveLength(1)
  })

  it('or that nobody may write to is named so, not by what can’t be removed', async () => {
    tap = async (_request, response) => {
      sendS3Error(response, 403, 'AccessDenied')
      return true
    }
    await expect(open().assertConditional()).rejects.toThrow(
      'the credentials need s3:PutObject'
    )
  })

  it('is asked once', async () => {
    const store = open()
    await store.assertConditional()
    const { length } = server.requests
    await store.assertConditional()
    expect(server.requests).toHaveLength(length)
  })
})

describe('a request', () => {
  it('is signed, and shows no secret', async () => {
    let headers: Record<string, unknown> = {}
    tap = async (request) => {
      headers = request.headers
      return false
    }
    await open().create('tool/v1.0.0+x/tool', bytes('x'))
    expect(server.requests).toEqual(['PUT /sizes/a/store/tool/v1.0.0%2Bx/tool'])
    expect(headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/s3\/aws4_request, SignedHeaders=.*host;if-none-match;.*, Signature=[0-9a-f]{64}$/
    )
    expect(headers['x-amz-security-token']).toBe('the-session-token')
    expect(JSON.stringify(headers)).not.toContain('the-secret-key')
  })

  it('is repeated where the service failed, is overloaded, or met another write', async () => {
    answers(
      'PUT',
      (response) => response.writeHead(500).end(),
      (response) => sendS3Error(response, 409, 'ConditionalRequestConflict')
    )
    expect(await open().create('tool/a', bytes('x'))).toBe(true)
    answers('GET', (response) => sendS3Error(response, 503, 'SlowDown'))
    expect((await open().read('tool/a', 9))?.bytes.toString()).toBe('x')
    expect(server.requests).toHaveLength(5)
  })

  it('is repeated where a proxy fails with a long page', async () => {
    server.objects.set('sizes/a/store/tool/a', bytes('x'))
    const html = `<html>${'x'.repeat(200_000)}`
    const fail = (response: ServerResponse) =>
      response.writeHead(503, { 'content-type': 'text/html' }).end(html)
    answers('GET', fail, fail)
    expect((await open().read('tool/a', 9))?.bytes.toString()).toBe('x')
    expect(server.requests).toHaveLength(3)
    answers('GET', (response) => response.writeHead(400).end(html))
    await expect(open().read('tool/a', 9)).rejects.toThrow(
      'answered 400, and no error of S3'
    )
  })

  it('is given up with the reason', async () => {
    const { host } = new URL(server.url)
    tap = async (_request, response) => {
      sendS3Error(response, 500, 'InternalError')
      return true
    }
    await expect(open().read('tool/a', 9)).rejects.toThrow(
      `could not read s3://sizes/a/store/tool/a: ${host} answered 500 InternalError`
    )
    expect(server.requests).toHaveLength(3)
  })

  it('that meets other writes without end counts as lost where it replaces, and fails where it creates', async () => {
    await open().replace(index, bytes('1'), null)
    const revision = (await open().read(index, 9))?.revision ?? ''
    tap = async (request, response) => {
      if (request.method !== 'PUT') return false
      sendS3Error(response, 409, 'ConditionalRequestConflict')
      return true
    }
    expect(await open().replace(index, bytes('2'), revision)).toBe(false)
    await expect(open().create('tool/a', bytes('2'))).rejects.toThrow(
      '409 ConditionalRequestConflict'
    )
  })

  it('without an answer ends', async () => {
    tap = () => Promise.resolve(true)
    await expect(
      open({ timeoutMilliseconds: 50, attempts: 2 }).read('tool/a', 9)
    ).rejects.toThrow(/could not read .*: there was no answer in time$/)
  })
})

describe('a write whose answer is lost', () => {
  it('knows its own object again', async () => {
    loseAnswer()
    expect(await open().create('tool/a', bytes('mine'))).toBe(true)
    expect(server.requests.map((line) => line.split(' ')[0])).toEqual([
      'PUT',
      'PUT',
      'GET'
    ])
  })

  it('is no success where the object is of others', async () => {
    loseAnswer(() => server.objects.set('sizes/a/store/tool/a', bytes('other')))
    expect(await open().create('tool/a', bytes('mine'))).toBe(false)
    loseAnswer(() =>
      server.objects.set('sizes/a/store/tool/b', bytes('a longer one'))
    )
    expect(await open().create('tool/b', bytes('mine'))).toBe(false)
  })

  it('is a replacement all the same', async () => {
    await open().replace(index, bytes('1'), null)
    const revision = (await open().read(index, 9))?.revision ?? ''
    loseAnswer()
    expect(await open().replace(index, bytes('2'), revision)).toBe(true)
    loseAnswer(() => server.objects.set(`sizes/a/store/${index}`, bytes('3')))
    const next = (await open().read(index, 9))?.revision ?? ''
    expect(await open().replace(index, bytes('4'), next)).toBe(false)
  })

  it('that met the same object of others without a loss is none', async () => {
    await open().create('tool/a', bytes('same'))
    expect(await open().create('tool/a', bytes('same'))).toBe(false)
  })
})

describe('an answer', () => {
  it('is read to its bound, whatever it says of its length', async () => {
    let closed: Promise<unknown> = Promise.resolve()
    tap = async (_request, response) => {
      response.writeHead(200, { etag: '"x"' })
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 1)
      closed = once(response, 'close').then(() => clearInterval(timer))
      return true
    }
    await expect(open().read('tool/a', 100_000)).rejects.toThrow(
      'could not read s3://sizes/a/store/tool/a: it has more than 100000 bytes'
    )
    // The client leaves.
    await closed
    expect(server.requests).toHaveLength(1)
  })

  it('that ends too early is none', async () => {
    tap = async (_request, response) => {
      response.writeHead(200, { etag: '"x"', 'content-length': '10' })
      response.write('half', () => response.destroy())
      return true
    }
    await expect(open().read('tool/a', 100)).rejects.toThrow(/^could not read /)
    expect(server.requests).toHaveLength(3)
  })

  it('without an ETag can be read, and not be replaced', async () => {
    await open().replace(index, bytes('1'), null)
    answers('GET', (response) => response.writeHead(200).end('1'))
    const stored = await open().read(index, 9)
    expect(stored?.bytes.toString()).toBe('1')
    await expect(
      open().replace(index, bytes('2'), stored?.revision ?? '')
    ).rejects.toThrow('the service gave no ETag by which it could be replaced')
  })

  it('names no object that is missing unless S3 says so', async () => {
    answers('GET', (response) => response.writeHead(404).end('<html>Not found'))
    await expect(open().read('tool/a', 9)).rejects.toThrow(
      /answered 404, and no error of S3: check --endpoint and the bucket's name$/
    )
  })
})

describe('a list', () => {
  it('leaves out what has other names than objects of a store', async () => {
    for (const key of ['a & b', 'x<y', 'ok', '.hidden', 'sub/ok', 'sub//no']) {
      server.objects.set(`sizes/a/store/${key}`, bytes('x'))
    }
    server.objects.set('sizes/a/storehouse', bytes('x'))
    expect(await open().list('', 100)).toEqual(['ok', 'sub/ok'])
  })

  it('keeps no key that is longer than S3 has them', async () => {
    const keys = ['1', '2', '3'].map(
      (end) => `<Key>sizes/a/store/${'x'.repeat(1024)}${end}</Key>`
    )
    answers('GET', page(keys.join('')))
    expect(await open().list('', 1)).toEqual([])
  })

  it('has an end', async () => {
    tap = async (_request, response) => {
      page(
        '<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b</NextContinuationToken>'
      )(response)
      return true
    }
    await expect(open().list('tool/', 10)).rejects.toThrow(
      'could not list s3://sizes/a/store/tool/: the list has no end'
    )
    expect(server.requests[1]).toContain('continuation-token=a%26b')
  })

  it('may have few keys on a page, but not on each of very many', async () => {
    let pages = 0
    tap = async (_request, response) => {
      pages += 1
      page(
        `<Key>a/store/${pages}</Key><IsTruncated>${pages !== 150}</IsTruncated><NextContinuationToken>x</NextContinuationToken>`
      )(response)
      return true
    }
    expect(await open().list('', 1000)).toHaveLength(150)
    await expect(open().list('', 1000)).rejects.toThrow(
      'could not list s3://sizes/a/store/: the list has more pages than 1000 objects need'
    )
    expect(pages).toBe(150 + 201)
  })

  it.each(['', '<html>', '<ListBucketResult><IsTruncated>true</IsTruncated>'])(
    'is not read from %j',
    async (text) => {
      answers('GET', (response) => response.writeHead(200).end(text))
      await expect(open().list('', 10)).rejects.toThrow(
        'the answer is not as S3 describes it'
      )
    }
  )

  it('of keys that are not below the prefix is empty', async () => {
    answers('GET', page('<Contents><Key>other/tool/a</Key></Contents>'))
    expect(await open().list('', 10)).toEqual([])
  })
})

describe('a refusal', () => {
  it.each([
    [
      403,
      'AccessDenied',
      '',
      'answered 403 AccessDenied: the credentials need s3:GetObject, and s3:ListBucket so that a missing object is not answered in the same way'
    ],
    [403, 'InvalidAccessKeyId', '', 'AWS_ACCESS_KEY_ID is not known there'],
    [
      403,
      'SignatureDoesNotMatch',
      '<StringToSign>the-session-token</StringToSign>',
      'check AWS_SECRET_ACCESS_KEY and AWS_REGION'
    ],
    [400, 'ExpiredToken', '', 'the credentials have expired: get new ones'],
    [
      404,
      'NoSuchBucket',
      '',
      'there is no such bucket: create it, or check its name and AWS_REGION'
    ],
    [
      403,
      'RequestTimeTooSkewed',
      '',
      'differ by more than the service allows: set this one'
    ],
    [
      400,
      'AuthorizationHeaderMalformed',
      '<Region>eu-central-1</Region>',
      'the bucket is in the region eu-central-1: set AWS_REGION to that'
    ],
    [
      301,
      'PermanentRedirect',
      '',
      'the bucket is in the region eu-west-1: set AWS_REGION to that'
    ],
    [418, 'the-secret-key', '', 'answered 418, and no error of S3']
  ])('of %d %s says what to do', async (status, code, more, message) => {
    answers('GET', (response) =>
      sendS3Error(
        response,
        status,
        code,
        more,
        status === 301 ? { 'x-amz-bucket-region': 'eu-west-1' } : {}
      )
    )
    const thrown: unknown = await open()
      .read('tool/a', 9)
      .catch((error: unknown) => error)
    const text = String(thrown)
    expect(text).toContain('could not read s3://sizes/a/store/tool/a: ')
    expect(text).toContain(message)
    expect(text).not.toMatch(/the-secret-key|the-session-token/)
    expect(server.requests).toHaveLength(1)
  })

  it('of a write and a list name what is not allowed', async () => {
    tap = async (_request, response) => {
      sendS3Error(response, 403, 'AccessDenied')
      return true
    }
    await expect(open().create('tool/a', bytes('x'))).rejects.toThrow(
      'the credentials need s3:PutObject'
    )
    await expect(open().list('tool/', 9)).rejects.toThrow(
      'the credentials need s3:ListBucket'
    )
    await expect(open().remove('tool/a')).rejects.toThrow(
      'the credentials need s3:DeleteObject'
    )
  })

  it('comes without a service, too', async () => {
    const { url } = server
    await server.close()
    const store = openS3('s3://sizes', url, environment, limits)
    await expect(store.read('tool/a', 9)).rejects.toThrow(
      /^could not read s3:\/\/sizes\/tool\/a: 127\.0\.0\.1:\d+: .*ECONNREFUSED/
    )
    server = await startS3Server()
  })

  it('of TLS says what the service speaks', async () => {
    const store = openS3(
      's3://sizes',
      server.url.replace('http:', 'https:'),
      environment,
      limits
    )
    await expect(store.read('tool/a', 9)).rejects.toThrow(
      '; the address begins with https://, and the service there speaks HTTP'
    )
  })
})

describe('without credentials', () => {
  it('a bucket that all may read is read, by requests that are not signed', async () => {
    server.objects.set('sizes/tool/a', bytes('x'))
    let authorization: unknown
    tap = async (request) => {
      authorization = request.headers['authorization']
      return false
    }
    const store = openS3('s3://sizes', server.url, {}, limits)
    expect((await store.read('tool/a', 9))?.bytes.toString()).toBe('x')
    expect(authorization).toBeUndefined()
  })

  it('nothing is written, and a refusal names the variables', async () => {
    const store = openS3('s3://sizes', server.url, {}, limits)
    const set =
      'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary credentials'
    await expect(store.create('tool/a', bytes('x'))).rejects.toThrow(
      `there are no credentials; ${set}`
    )
    await expect(store.remove('tool/a')).rejects.toThrow(set)
    expect(server.requests).toEqual([])
    answers('GET', (response) => sendS3Error(response, 403, 'AccessDenied'))
    await expect(store.read('tool/a', 9)).rejects.toThrow(set)
  })
})
