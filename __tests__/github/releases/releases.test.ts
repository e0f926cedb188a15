import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../../src/github/client.ts'
import { attachAsset } from '../../../src/github/releases/attach-asset.ts'
import { downloadAsset } from '../../../src/github/releases/download-asset.ts'
import {
  listReleases,
  type Release
} from '../../../src/github/releases/list-releases.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

const repository = { owner: 'o', repo: 'r' }

const client = () =>
  openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test',
    retryMilliseconds: 1
  })

async function listed(): Promise<readonly Release[]> {
  const answer = await listReleases(await client(), repository)
  if (answer.state !== 'read') throw new Error(answer.message)
  return answer.releases
}

describe('listReleases', () => {
  it('says of each what it is, and what it carries', async () => {
    server.releases.add(
      'v1.0.0',
      { isImmutable: true },
      { a: Buffer.from('1') }
    )
    server.releases.add('v1.1.0', { isDraft: true })
    server.releases.add('v1.2.0-rc.1', { isPrerelease: true })
    expect(await listed()).toMatchObject([
      { tag: 'v1.2.0-rc.1', isDraft: false, isPrerelease: true },
      { tag: 'v1.1.0', isDraft: true, isPrerelease: false, assets: [] },
      {
        tag: 'v1.0.0',
        isImmutable: true,
        pageUrl: 'https://github.com/o/r/releases/v1.0.0',
        assets: [{ name: 'a', size: 1, digest: /^sha256:6b86b2/ }].map(
          (one) => ({
            ...one,
            digest: expect.stringMatching(one.digest)
          })
        )
      }
    ])
  })

  it('reads every page', async () => {
    for (let i = 0; i < 201; i += 1) server.releases.add(`v0.0.${i}`)
    expect(await listed()).toHaveLength(201)
    expect(server.requests).toHaveLength(3)
  })

  it('believes no list that may be cut short, and says what the token lacks', async () => {
    for (let i = 0; i < 3000; i += 1) server.releases.add(`v0.0.${i}`)
    expect(await listReleases(await client(), repository)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('there are 3000 or more')
    })
    server.fail('list-releases', { kind: 'status', status: 403 })
    expect(await listReleases(await client(), repository)).toMatchObject({
      state: 'refused',
      status: 403,
      message: expect.stringContaining('permissions: contents: read')
    })
  })
})

describe('downloadAsset', () => {
  it('brings the bytes without giving the token to their address', async () => {
    const content = Buffer.from([0, 1, 2, 255])
    server.releases.add('v1.0.0', {}, { file: content })
    const [asset] = (await listed())[0]?.assets ?? []
    if (asset === undefined) throw new Error('no asset')
    const download = (most: number, of = asset) =>
      client().then((opened) => downloadAsset(opened, repository, of, most))
    expect(await download(4)).toEqual({ state: 'downloaded', bytes: content })
    expect(await download(3)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('it has 4 bytes, more than 3')
    })
    const other = 'its bytes are not those that GitHub lists'
    for (const wrong of [{ size: 3 }, { digest: `sha256:${'0'.repeat(64)}` }]) {
      expect(await download(4, { ...asset, ...wrong })).toMatchObject({
        state: 'refused',
        message: expect.stringContaining(other)
      })
    }
  })
})

/** Attaches a file to the only release. */
const attach = async (content: string) => {
  const [release] = await listed()
  if (release === undefined) throw new Error('no release')
  const file = { name: 'a.b', content: Buffer.from(content) }
  return await attachAsset(await client(), repository, release, file)
}

describe('attachAsset', () => {
  it('takes the name of what an upload that broke off left', async () => {
    server.releases.add('v1.0.0', {}, { 'a.b': Buffer.alloc(0) })
    expect((await listed())[0]?.assets).toEqual([])
    expect(await attach('whole')).toEqual({ state: 'attached' })
    expect((await listed())[0]?.assets.map(({ name }) => name)).toEqual(['a.b'])
  })

  it('uploads a file, and replaces one of that name', async () => {
    server.releases.add('v1.0.0', {}, { other: Buffer.from('stays') })
    expect(await attach('first')).toEqual({ state: 'attached' })
    expect(await attach('second')).toEqual({ state: 'attached' })
    expect(
      server.releases.list[0]?.assets.map(({ name, content }) => [
        name,
        content.toString()
      ])
    ).toEqual([
      ['other', 'stays'],
      ['a.b', 'second']
    ])
  })

  it.each([
    ['the token may only read', { mayWrite: false }, {}, 'contents: write'],
    ['the release is immutable', {}, { isImmutable: true }, '422']
  ])('says so where %s', async (_, state, release, words) => {
    server.releases.add('v1.0.0', release)
    Object.assign(server.releases, state)
    expect(await attach('x')).toMatchObject({
      state: 'refused',
      message: expect.stringContaining(words)
    })
    expect(server.releases.list[0]?.assets).toEqual([])
  })
})
