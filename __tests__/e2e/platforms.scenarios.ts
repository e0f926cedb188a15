// The action where GitHub is another: an Enterprise Server, a Gitea or a Forgejo,
// and GitHub behind a proxy.
import { describe, expect, it } from '@jest/globals'
import { startEnterprise } from '../servers/enterprise.ts'
import { startGiteaServer } from '../servers/gitea-server.ts'
import { startOutside } from '../servers/outside.ts'
import { pullRequestEvent, pushEvent } from './event.ts'
import { table } from './program.ts'
import { errorsOf, pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const scene = useWorld()

function change(bytes: number) {
  scene.repository.commit('feature', { 'table.go': table(small + bytes) })
  return scene.repository.pullRequest(7, 'feature')
}

function push(environment: Readonly<Record<string, string>>) {
  const event = pushEvent(scene.repository.tip('main'), null)
  const workspace = scene.repository.checkout('refs/heads/main')
  return scene.world.run({ workspace, event, environment })
}

function pullRequest(
  bytes: number,
  environment: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  ref = 'merge',
  action = 'synchronize'
) {
  const event = pullRequestEvent(change(bytes), { action })
  const workspace = scene.repository.checkout(`refs/pull/7/${ref}`)
  return scene.world.run({
    workspace,
    event,
    environment: { ...event.environment, ...environment },
    scopes: pullScopes,
    inputs
  })
}

describe('GitHub Enterprise Server', () => {
  it(
    'builds, judges and comments; artifacts are told to be missing',
    async () => {
      // REST and GraphQL are below a path of the server itself.
      const server = await startEnterprise(scene.world.github.url)
      const environment = {
        GITHUB_API_URL: `${server.url}/api/v3`,
        GITHUB_GRAPHQL_URL: `${server.url}/api/graphql`,
        GITHUB_SERVER_URL: 'https://ghe.example'
      }
      try {
        const recorded = await push(environment)
        expect(recorded.code).toBe(0)
        expect(reportOf(recorded).provenance?.notices).toEqual([
          expect.stringContaining('only github.com and ghe.com do')
        ])
        expect(scene.world.github.actions.artifacts).toEqual([])

        for (const bytes of [40_000, 60_000]) {
          const job = await pullRequest(bytes, environment)
          expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
          expect(reportOf(job).reports).toMatchObject([
            { baseline: { source: 'rebuild' } }
          ])
        }
        expect(scene.world.github.comments).toHaveLength(1)
        expect(server.requests).toContain('POST /api/graphql')
        expect(scene.world.github.comments[0]?.body).toContain(
          'https://ghe.example/Codertocat/Hello-World/actions/runs/'
        )
      } finally {
        await server.close()
      }
    },
    10 * minutes
  )
})

describe('Gitea and Forgejo', () => {
  it(
    'build, judge, comment once and exit; nothing that they lack is believed',
    async () => {
      const gitea = await startGiteaServer()
      const environment = {
        GITEA_ACTIONS: 'true',
        GITHUB_API_URL: gitea.apiUrl,
        GITHUB_GRAPHQL_URL: '',
        GITHUB_SERVER_URL: gitea.url,
        GITHUB_RUN_NUMBER: '12',
        GITHUB_REPOSITORY_ID: ''
      }
      // Their runners check out the head, and have no merge commit.
      const inputs = { 'max-growth': '50 KiB' }
      gitea.labels.push({ name: 'size-override', login: 'somebody' })
      try {
        const within = await pullRequest(40_000, environment, inputs, 'head')
        expect(within).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
        expect(reportOf(within).reports).toMatchObject([
          {
            baseline: {
              source: 'rebuild',
              commit: scene.repository.tip('main')
            }
          }
        ])
        // What earlier runs left can't be asked for: it is built again.
        const over = await pullRequest(
          90_000,
          environment,
          inputs,
          'head',
          'labeled'
        )
        expect(over.log).toContain('Build the head')
        expect(over).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
        expect(errorsOf(over)).toHaveLength(1)
        expect(gitea.comments).toEqual([
          {
            id: 1,
            issue: 7,
            login: 'gitea-actions',
            body: expect.stringContaining('### ❌ Go binary size')
          }
        ])
        expect(gitea.comments[0]?.body).toContain(
          `${gitea.url}Codertocat/Hello-World/actions/runs/12`
        )
        expect(over.outputs['comment-url']).toBe(
          `${gitea.url}Codertocat/Hello-World/pulls/7#issuecomment-1`
        )
        expect(scene.world.github.requests).toEqual([])
      } finally {
        await gitea.close()
      }
    },
    10 * minutes
  )
})

describe('a proxy', () => {
  it(
    'is what REST, artifacts and their content go through',
    async () => {
      const outside = await startOutside(
        {
          'api.test': scene.world.github.url,
          'results.test': scene.world.cache.url
        },
        scene.world.sandbox.directory('certificate')
      )
      scene.world.github.archives = 'https://results.test/archives'
      const environment = {
        ...outside.environment,
        GITHUB_API_URL: 'https://api.test',
        GITHUB_GRAPHQL_URL: 'https://api.test/graphql',
        ACTIONS_RESULTS_URL: 'https://results.test/'
      }
      try {
        const recorded = await push(environment)
        expect(recorded.code).toBe(0)
        expect(scene.world.github.actions.artifacts).toHaveLength(1)
        const job = await pullRequest(40_000, environment)
        expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
        expect(reportOf(job).reports).toMatchObject([
          { baseline: { source: 'artifact' } }
        ])
        expect(scene.world.github.comments).toHaveLength(1)
        expect(new Set(outside.tunnels)).toEqual(
          new Set(['api.test:443', 'results.test:443'])
        )
      } finally {
        await outside.close()
      }
    },
    10 * minutes
  )
})
