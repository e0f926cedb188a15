// A GitHub with a results service, and the artifacts of push runs as the doors
// give them to the gate.
import { artifactFile } from '../../src/store/read-artifact.ts'
import { serializeEntry, type Entry } from '../../src/store/entry.ts'
import type { PushArtifacts } from '../../src/gate/services.ts'
import { readRun } from '../../src/github/event/run.ts'
import { platformOf } from '../../src/gate/github-services.ts'
import { repositoryId, type Artifact } from '../servers/actions-store.ts'
import { startCacheServer, type CacheServer } from '../servers/cache-server.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'
import { makeZip } from './zips.ts'

export interface TestPlatform {
  readonly github: GitHubServer
  readonly results: CacheServer
  readonly pushArtifacts: PushArtifacts
  /** What a run uploads when it records an entry. */
  upload(runId: number, name: string, entry: Entry): Artifact
  close(): Promise<void>
}

export async function makePlatform(): Promise<TestPlatform> {
  const github = await startGitHubServer()
  const results = await startCacheServer(github.actions)
  github.archives = results.archives
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REPOSITORY_ID: String(repositoryId),
    GITHUB_API_URL: github.url
  })
  return {
    github,
    results,
    pushArtifacts: platformOf(run, 'ghs_token').pushArtifacts,
    upload(runId, name, entry) {
      const content = serializeEntry(entry)
      const zip = makeZip([{ name: artifactFile, content }])
      return github.actions.addArtifact(runId, name, zip)
    },
    async close() {
      await github.close()
      await results.close()
    }
  }
}
