// Releases of a repository and their assets, as GitHub's REST API has them.
import { createHash } from 'node:crypto'
import type { Answer, Call } from './github-server.ts'
import type { OpenApi } from './openapi.ts'

export interface Asset {
  readonly id: number
  readonly name: string
  /** Whoever may write to releases can replace it. */
  content: Buffer
}

export interface Release {
  readonly id: number
  tag: string
  name: string
  /** Its notes. */
  body: string
  isDraft: boolean
  isPrerelease: boolean
  isImmutable: boolean
  readonly assets: Asset[]
}

export interface ReleaseState {
  /** As GitHub lists them. */
  readonly list: Release[]
  /** Whether the token may see drafts, and write. */
  mayWrite: boolean
  /** Adds a public release. */
  add(
    tag: string,
    more?: Partial<Omit<Release, 'id' | 'tag' | 'assets'>>,
    assets?: Readonly<Record<string, Buffer>>
  ): Release
}

const routes = [
  'list-releases',
  'create-release',
  'get-release-by-tag',
  'update-release',
  'get-asset',
  'upload-asset',
  'delete-asset'
] as const

export type ReleaseRoute = (typeof routes)[number]

export function isReleaseRoute(route: string): route is ReleaseRoute {
  return (routes as readonly string[]).includes(route)
}

export const releaseTemplates: readonly (readonly [
  ReleaseRoute,
  string,
  string
])[] = [
  ['list-releases', 'GET', '/repos/{owner}/{repo}/releases'],
  ['create-release', 'POST', '/repos/{owner}/{repo}/releases'],
  ['get-release-by-tag', 'GET', '/repos/{owner}/{repo}/releases/tags/{tag}'],
  ['update-release', 'PATCH', '/repos/{owner}/{repo}/releases/{release_id}'],
  ['get-asset', 'GET', '/repos/{owner}/{repo}/releases/assets/{asset_id}'],
  [
    'upload-asset',
    'POST',
    '/repos/{owner}/{repo}/releases/{release_id}/assets'
  ],
  ['delete-asset', 'DELETE', '/repos/{owner}/{repo}/releases/assets/{asset_id}']
]

export function makeReleaseState(): ReleaseState {
  const state: ReleaseState = {
    list: [],
    mayWrite: true,
    add(tag, more = {}, assets = {}) {
      const id = freeId(state)
      const release: Release = {
        id,
        tag,
        name: tag,
        body: '',
        isDraft: false,
        isPrerelease: false,
        isImmutable: false,
        ...more,
        assets: Object.entries(assets).map(([name, content], index) => ({
          id: id + index + 1,
          name,
          content
        }))
      }
      state.list.unshift(release)
      return release
    }
  }
  return state
}

/** The content of an asset at the address that the API redirects to; null: it is none. */
export function assetContent(
  { list }: ReleaseState,
  url: string
): Buffer | null {
  const [, id] = /^\/release-assets\/(\d+)$/.exec(url) ?? []
  return assetOf(list, Number(id))?.asset.content ?? null
}

function assetOf(list: readonly Release[], id: number) {
  for (const release of list) {
    const asset = release.assets.find((one) => one.id === id)
    if (asset !== undefined) return { release, asset }
  }
  return null
}

export function answerRelease(
  route: ReleaseRoute,
  call: Call,
  state: ReleaseState,
  openApi: OpenApi
): Answer {
  const { url, parameters } = call
  if (route === 'list-releases') {
    const page = Number(url.searchParams.get('page') ?? 1)
    const size = Number(url.searchParams.get('per_page') ?? 30)
    return {
      status: 200,
      body: state.list
        .filter(({ isDraft }) => !isDraft || state.mayWrite)
        .slice((page - 1) * size, page * size)
        .map((release) => releaseJson(release, call, openApi))
    }
  }
  if (route === 'create-release') return create(call, state, openApi)
  if (route === 'get-release-by-tag') {
    // A draft has no tag yet.
    const release = state.list.find(
      ({ tag, isDraft }) => tag === parameters['tag'] && !isDraft
    )
    return release === undefined
      ? errorAnswer('Not Found', 404)
      : { status: 200, body: releaseJson(release, call, openApi) }
  }
  if (route === 'update-release') return update(call, state, openApi)
  if (route === 'upload-asset') return upload(call, state, openApi)
  const found = assetOf(state.list, Number(parameters['asset_id']))
  if (found === null || (found.release.isDraft && !state.mayWrite)) {
    return errorAnswer('Not Found', 404)
  }
  const { release, asset } = found
  if (route === 'get-asset') {
    // As for a request that accepts an octet stream.
    return {
      status: 302,
      body: undefined,
      headers: { location: `${url.origin}/release-assets/${asset.id}` }
    }
  }
  if (!state.mayWrite) return notAllowed
  release.assets.splice(release.assets.indexOf(asset), 1)
  return { status: 204, body: undefined }
}

function create(call: Call, state: ReleaseState, openApi: OpenApi): Answer {
  if (!state.mayWrite) return notAllowed
  const {
    tag_name: tag,
    name = tag,
    body = '',
    draft,
    prerelease
  } = call.body ?? {}
  const isTaken = state.list.some((one) => one.tag === tag && !one.isDraft)
  if (isTaken) return errorAnswer('Validation Failed', 422)
  const release = state.add(String(tag), {
    name: String(name),
    body: String(body),
    isDraft: draft === true,
    isPrerelease: prerelease === true
  })
  return { status: 201, body: releaseJson(release, call, openApi) }
}

/** Notes, and whether it is a draft: what publishing changes. */
function update(call: Call, state: ReleaseState, openApi: OpenApi): Answer {
  if (!state.mayWrite) return notAllowed
  const id = Number(call.parameters['release_id'])
  const release = state.list.find((one) => one.id === id)
  if (release === undefined) return errorAnswer('Not Found', 404)
  const { body, draft } = call.body ?? {}
  if (typeof body === 'string') release.body = body
  if (typeof draft === 'boolean') release.isDraft = draft
  return { status: 200, body: releaseJson(release, call, openApi) }
}

function upload(
  { url, parameters, bytes }: Call,
  state: ReleaseState,
  openApi: OpenApi
): Answer {
  const release = state.list.find(
    ({ id }) => id === Number(parameters['release_id'])
  )
  if (release === undefined) return errorAnswer('Not Found', 404)
  if (!state.mayWrite) return notAllowed
  const name = url.searchParams.get('name') ?? ''
  const isTaken = release.assets.some((asset) => asset.name === name)
  if (isTaken || (release.isImmutable && !release.isDraft)) {
    return errorAnswer('Validation Failed', 422)
  }
  const id = freeId(state)
  const asset: Asset = { id, name, content: bytes }
  release.assets.push(asset)
  return { status: 201, body: assetJson(asset, openApi) }
}

/** No release and no asset has it. */
const freeId = ({ list }: Pick<ReleaseState, 'list'>): number =>
  Math.max(0, ...list.flatMap(idsOf)) + 1

const idsOf = ({ id, assets }: Release): readonly number[] => [
  id,
  ...assets.map((asset) => asset.id)
]

function releaseJson(
  release: Release,
  { url, parameters }: Call,
  api: OpenApi
) {
  const { owner, repo } = parameters
  const [example] = Object.values(api.example('release-items'))
  const { id, tag, name, isDraft, isPrerelease, isImmutable, assets } = release
  return {
    ...Object(example),
    id,
    tag_name: tag,
    name,
    body: release.body,
    draft: isDraft,
    prerelease: isPrerelease,
    immutable: isImmutable,
    published_at: isDraft ? null : '2026-01-02T03:04:05Z',
    upload_url: `${url.origin}/repos/${owner}/${repo}/releases/${id}/assets{?name,label}`,
    html_url: `https://github.com/${owner}/${repo}/releases/${tag}`,
    assets: assets.map((asset) => assetJson(asset, api))
  }
}

function assetJson({ id, name, content }: Asset, api: OpenApi) {
  return {
    ...api.example('release-asset'),
    id,
    name,
    // An upload that broke off leaves an empty asset.
    state: content.length === 0 ? 'open' : 'uploaded',
    size: content.length,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`
  }
}

const notAllowed = errorAnswer('Resource not accessible by integration', 403)

function errorAnswer(message: string, status: number): Answer {
  return {
    status,
    body: {
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status)
    }
  }
}
