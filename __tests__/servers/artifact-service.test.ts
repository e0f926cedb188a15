// The official client against the results and the REST server, both ways, as its
// own process: it reads the runner's variables from its environment.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startCacheServer, type CacheServer } from './cache-server.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

let github: GitHubServer
let results: CacheServer
let folder: string

beforeEach(async () => {
  github = await startGitHubServer()
  results = await startCacheServer(github.actions)
  github.archives = results.archives
  folder = await mkdtemp(join(tmpdir(), 'artifact-service-'))
})

afterEach(async () => {
  await github.close()
  await results.close()
  await rm(folder, { recursive: true, force: true })
})

/** A call of the client in a run; its result is the last line. */
async function client(expression: string, runId: number): Promise<unknown> {
  const script = `import { DefaultArtifactClient } from '@actions/artifact'; const client = new DefaultArtifactClient(); let result; try { result = await client.${expression} } catch (error) { result = String(error) }; console.log('\\n' + JSON.stringify(result ?? null)); process.exit()`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script],
    {
      env: {
        ...results.envFor([], runId),
        GITHUB_API_URL: github.url,
        GITHUB_WORKSPACE: folder,
        PATH: process.env['PATH']
      }
    }
  )
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
}

const findBy = (workflowRunId: number) =>
  JSON.stringify({
    findBy: {
      token: 'ghs_token',
      workflowRunId,
      repositoryOwner: 'o',
      repositoryName: 'r'
    }
  })

describe('the artifact servers and the official client', () => {
  it('upload, list and download', async () => {
    const file = join(folder, 'file.json')
    await writeFile(file, '{"size":1}')
    const upload = `uploadArtifact('name', ${JSON.stringify([file])}, ${JSON.stringify(folder)})`
    const [sha, branch] = ['a'.repeat(40), 'main']
    github.actions.addRun({ id: 7, event: 'push', branch, sha })
    const uploaded = await client(upload, 7)
    const [artifact] = github.actions.artifacts
    if (artifact === undefined) throw new Error('nothing was uploaded')
    const digest = createHash('sha256').update(artifact.content).digest('hex')
    expect(uploaded).toEqual({
      id: artifact.id,
      digest,
      size: artifact.content.length
    })
    expect(artifact.digest).toBe(`sha256:${digest}`)

    // A name is taken once in a run, and by that run only.
    expect(await client(upload, 7)).toMatch(/\(409\)/)
    expect(await client(upload, 8)).toMatchObject({ id: artifact.id + 1 })

    expect(await client("deleteArtifact('name')", 8)).toMatchObject({
      id: artifact.id + 1
    })
    expect(await client("deleteArtifact('name')", 8)).toMatch(/not found/i)
    expect(await client('listArtifacts()', 7)).toMatchObject({
      artifacts: [{ id: artifact.id, name: 'name' }]
    })

    expect(await client(`listArtifacts(${findBy(7)})`, 9)).toEqual({
      artifacts: [
        {
          id: artifact.id,
          name: 'name',
          size: artifact.content.length,
          createdAt: artifact.createdAt,
          digest: artifact.digest
        }
      ]
    })
    await rm(file)
    const download = `downloadArtifact(${artifact.id}, { ...${findBy(7)}, path: ${JSON.stringify(folder)}, expectedHash: '${artifact.digest}' })`
    expect(await client(download, 9)).toMatchObject({ digestMismatch: false })
    expect(await readFile(file, 'utf8')).toBe('{"size":1}')
    expect(github.violations).toEqual([])
  })
})
