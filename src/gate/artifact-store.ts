// Measurements that runs on a branch left as artifacts.
import { readArtifact } from '../baseline/artifact.ts'
import { maxStoredBytes } from '../baseline/entry.ts'
import { artifactName } from '../baseline/key.ts'
import { messageOf } from '../user-error.ts'
import type { PushArtifacts } from './host.ts'
import { commitsText, type Store, type StoreAnswer } from './stored.ts'

/** Artifacts that are downloaded before giving up: several runs may have measured one commit. */
const mostDownloads = 3

/** @param branch without `refs/heads/`; null: any branch or tag of this repository */
export function artifactStore(
  pushArtifacts: PushArtifacts | undefined,
  branch: string | null
): Store {
  return {
    async find(identity, commits): Promise<StoreAnswer> {
      if (pushArtifacts === undefined) {
        const why = 'artifacts are found in a workflow run only'
        return { kind: 'unavailable', why }
      }
      const name = artifactName(identity)
      const found = await pushArtifacts.find({ branch, commits, name })
      if (found.state === 'refused') {
        return { kind: 'unavailable', why: found.message }
      }
      const refusals: string[] = []
      for (const artifact of found.artifacts.slice(0, mostDownloads)) {
        const download = await pushArtifacts.download(artifact, maxStoredBytes)
        if (download.state === 'refused') {
          return { kind: 'unavailable', why: download.message }
        }
        const { commit, digest, createdAt, runUrl } = artifact
        try {
          const { bytes } = download
          const wanted = { ...identity, commit }
          const entry = readArtifact({ bytes, digest }, wanted)
          return {
            kind: 'found',
            source: 'artifact',
            entry,
            run: runUrl,
            measuredAt: createdAt || entry.createdAt
          }
        } catch (error) {
          refusals.push(
            `the artifact ${artifact.id} of ${commit.slice(0, 7)} is not believed: ${messageOf(error)}`
          )
        }
      }
      if (refusals.length > 0) {
        return { kind: 'refused', why: refusals.join('; ') }
      }
      const where = branch === null ? 'any branch' : branch
      const why = `no push or scheduled run on ${where} left an artifact of ${commitsText(commits)} with these settings`
      return { kind: 'miss', why }
    }
  }
}
