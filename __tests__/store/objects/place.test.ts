import { describe, expect, it } from '@jest/globals'
import { openObjectStore } from '../../../src/store/objects/open-object-store.ts'
import { readPlace } from '../../../src/store/objects/s3/place.ts'

describe('the address of a bucket', () => {
  it.each([
    ['s3://sizes', null, {}, 'https://sizes.s3.us-east-1.amazonaws.com'],
    [
      's3://sizes/a/b/',
      null,
      { AWS_REGION: 'eu-west-1' },
      'https://sizes.s3.eu-west-1.amazonaws.com'
    ],
    [
      's3://sizes',
      null,
      { AWS_DEFAULT_REGION: 'cn-north-1' },
      'https://sizes.s3.cn-north-1.amazonaws.com.cn'
    ],
    [
      's3://sizes.example.com',
      null,
      {},
      'https://s3.us-east-1.amazonaws.com/sizes.example.com'
    ],
    [
      's3://sizes',
      'https://s3.example.com/',
      {},
      'https://s3.example.com/sizes'
    ],
    [
      's3://sizes',
      'http://127.0.0.1:9000/base',
      {},
      'http://127.0.0.1:9000/base/sizes'
    ],
    [
      's3://sizes',
      null,
      { AWS_ENDPOINT_URL: 'https://a.example' },
      'https://a.example/sizes'
    ],
    [
      's3://sizes',
      null,
      {
        AWS_ENDPOINT_URL: 'https://a.example',
        AWS_ENDPOINT_URL_S3: 'https://b.example'
      },
      'https://b.example/sizes'
    ],
    [
      's3://sizes',
      'https://c.example',
      { AWS_ENDPOINT_URL: 'https://a.example' },
      'https://c.example/sizes'
    ]
  ])(
    'of %s with %s and %j is found',
    (store, endpoint, environment, address) => {
      expect(readPlace(store, endpoint, environment).address).toBe(address)
    }
  )
})

describe('a place', () => {
  it.each([
    ['s3://', null, {}, '"" is not the name of a bucket'],
    ['s3://a', null, {}, '"a" is not the name of a bucket'],
    ['s3://sizes?x=1', null, {}, '"sizes?x=1" is not the name of a bucket'],
    [
      's3://sizes/../other',
      null,
      {},
      'a prefix has parts of letters, digits and ._+-'
    ],
    ['s3://sizes//a', null, {}, 'a prefix has parts'],
    [
      's3://sizes',
      null,
      { AWS_REGION: 'x.evil.example/' },
      'AWS_REGION is "x.evil.example/", which is not a region'
    ],
    [
      's3://sizes',
      null,
      { AWS_ACCESS_KEY_ID: 'a' },
      'AWS_SECRET_ACCESS_KEY is not set'
    ],
    [
      's3://sizes',
      null,
      { AWS_SECRET_ACCESS_KEY: 'a' },
      'AWS_ACCESS_KEY_ID is not set'
    ],
    [
      's3://sizes',
      'ftp://example.com',
      {},
      '--endpoint must be an address such as https://s3.example.com'
    ],
    [
      's3://sizes',
      'https://u:p4ss@example.com',
      {},
      '--endpoint must be an address'
    ],
    [
      's3://sizes',
      null,
      { AWS_ENDPOINT_URL: 'example' },
      'AWS_ENDPOINT_URL must be an address'
    ],
    [
      'gs://u:p4ss@sizes',
      null,
      {},
      '--store: stores are directories or s3://BUCKET/PREFIX, not gs://'
    ],
    [
      's3://sizes',
      null,
      {
        AWS_ACCESS_KEY_ID: 'AKID',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_SESSION_TOKEN: 'p4ss\nword'
      },
      'AWS_SESSION_TOKEN has a space, a line end or another character that no credential has'
    ],
    ['s3://id:p4ss/p4ss@sizes', null, {}, '--store has an @, which neither'],
    ['', null, {}, '--store is empty'],
    [
      'sizes',
      'https://s3.example.com',
      {},
      '--endpoint is for stores at s3://, and sizes is a directory'
    ]
  ])(
    'such as %s with %s and %j is refused',
    async (store, endpoint, environment, message) => {
      const opening = openObjectStore({ store, endpoint }, environment)
      await expect(opening).rejects.toThrow(message)
      await expect(opening).rejects.not.toThrow('p4ss')
    }
  )

  it('is named as the user named it', async () => {
    const bucket = await openObjectStore(
      { store: 's3://sizes/a/', endpoint: null },
      {}
    )
    expect(bucket.place).toBe('s3://sizes/a')
    const directory = await openObjectStore(
      { store: './sizes', endpoint: null },
      {}
    )
    expect(directory.place).toBe('./sizes')
  })
})

/** What is said when a bucket is opened. */
const warnings = async (endpoint: string | null, environment: object) => {
  const sentences: string[] = []
  await openObjectStore(
    { store: 's3://sizes', endpoint },
    { ...environment },
    (sentence) => sentences.push(sentence)
  )
  return sentences
}

describe('credentials', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'p4ss' }
  const token = { ...keys, AWS_SESSION_TOKEN: 't0ken' }

  it('that go over a network without encryption bring a warning', async () => {
    expect(await warnings('http://s3.example.com:9000/base', token)).toEqual([
      'http://s3.example.com:9000 is used without encryption, so whoever is on the way can read the session token, and requests that your credentials sign: use an address that begins with https://'
    ])
    const [warning] = await warnings('http://10.0.0.1', keys)
    expect(warning).toContain('can read requests that your credentials sign')
    for (const host of ['127.0.0.1.example.com', 'localhost.example.com']) {
      expect(await warnings(`http://${host}`, token)).toHaveLength(1)
    }
    const variable = { ...token, AWS_ENDPOINT_URL: 'http://s3.example.com' }
    expect(await warnings(null, variable)).toHaveLength(1)
  })

  it.each([
    ['https://s3.example.com', token],
    [null, token],
    ['http://s3.example.com', {}],
    ['http://localhost:9000', token],
    ['http://127.1:9000', token],
    ['http://[0::1]:9000', token]
  ])('bring none with %s', async (endpoint, environment) => {
    expect(await warnings(endpoint, environment)).toEqual([])
  })
})
