// Looks up measurements in artifacts that runs on a branch uploaded.
import { readArtifact } from '../../store/read-artifact.ts'
import { maxStoredBytes } from '../../store/entry.ts'
import {
  artifactName,
  artifactNameOfAnyGo,
  identityOfArtifact,
  type EntryIdentity
} from '../../store/entry-key.ts'
import type {
  PushArtifact,
  PushArtifactQuery
} from '../../github/artifacts/push-artifacts.ts'
import { messageOf } from '../../core/user-error.ts'
import type { PushArtifacts } from '../services.ts'
import {
  commitsText,
  faultOfLeg,
  type Store,
  type StoreAnswer
} from './store.ts'

/** Artifacts that are downloaded before giving up: several runs may have measured one commit. */
const maxDownloads = 3

interface ArtifactLookup {
  readonly legName: string | null
  readonly wanted: Omit<PushArtifactQuery, 'branch'>
  /** What the entry in an artifact has to be for; null: it isn't wanted. */
  readonly identityOf: (artifact: PushArtifact) => EntryIdentity | null
  /** What is missing where there is none, a clause. */
  readonly nothing: string
}

/** @param branch without `refs/heads/`; null: any branch or tag of this repository */
export function artifactStore(
  pushArtifacts: PushArtifacts | undefined,
  branch: string | null
): Store {
  const ask = async (lookup: ArtifactLookup): Promise<StoreAnswer> => {
    if (pushArtifacts === undefined) {
      const why = 'artifacts are found in a workflow run only'
      return { kind: 'unavailable', why }
    }
    return await askArtifacts(pushArtifacts, branch, lookup)
  }
  return {
    find: (identity, commits) =>
      ask({
        legName: identity.legName,
        wanted: { commits, name: artifactName(identity) },
        identityOf: ({ commit }) => ({ ...identity, commit }),
        nothing: `${commitsText(commits)} with these settings`
      }),
    findByOtherGo: (identity) =>
      ask({
        legName: identity.legName,
        wanted: {
          commits: [identity.commit],
          name: artifactNameOfAnyGo(identity),
          isPrefix: true
        },
        identityOf: ({ name }) =>
          name === artifactName(identity)
            ? null
            : identityOfArtifact(name, identity),
        nothing: `${commitsText([identity.commit])} by another Go`
      })
  }
}

/** Reads the artifacts that fit until one is believed. */
async function askArtifacts(
  pushArtifacts: PushArtifacts,
  branch: string | null,
  lookup: ArtifactLookup
): Promise<StoreAnswer> {
  const result = await pushArtifacts.find({ ...lookup.wanted, branch })
  if (result.state === 'refused') {
    return { kind: 'unavailable', why: result.message }
  }
  const candidates = result.artifacts.flatMap((artifact) => {
    const identity = lookup.identityOf(artifact)
    return identity === null ? [] : [{ artifact, identity }]
  })
  const refusals: string[] = []
  for (const { artifact, identity } of candidates.slice(0, maxDownloads)) {
    const download = await pushArtifacts.download(artifact, maxStoredBytes)
    if (download.state === 'refused') {
      return { kind: 'unavailable', why: download.message }
    }
    try {
      return answerIn(artifact, download.bytes, identity, lookup)
    } catch (error) {
      refusals.push(
        `the artifact ${artifact.id} of ${artifact.commit.slice(0, 7)} is not believed: ${messageOf(error)}`
      )
    }
  }
  if (refusals.length > 0) {
    return { kind: 'refused', why: refusals.join('; ') }
  }
  const where = branch === null ? 'any branch' : branch
  const why = `no push or scheduled run on ${where} left an artifact of ${lookup.nothing}`
  return { kind: 'miss', why }
}

/** @throws Error with the reason why the artifact isn't believed */
function answerIn(
  { digest, createdAt, runUrl }: PushArtifact,
  bytes: Uint8Array,
  identity: EntryIdentity,
  lookup: ArtifactLookup
): StoreAnswer {
  const entry = readArtifact({ bytes, digest }, identity)
  const fault = faultOfLeg(entry, lookup)
  if (fault !== null) throw new Error(fault)
  return {
    kind: 'found',
    source: 'artifact',
    entry,
    run: runUrl,
    measuredAt: createdAt || entry.createdAt
  }
}
