// Looks up measurements in a baseline directory, which `check --record` wrote.
import {
  readRecord,
  readRecordByOtherGo,
  type RecordLookup
} from '../../store/record-directory.ts'
import type { Entry } from '../../store/entry.ts'
import type { EntryIdentity } from '../../store/entry-key.ts'
import {
  commitsText,
  faultOfLeg,
  type RecordQuery,
  type Store,
  type StoreAnswer
} from './store.ts'

/**
 * What a record in a directory is for. The repository has no name in it: a clone
 * need not have one, and a full hash is no other repository's commit.
 */
export function inDirectory<Identity extends EntryIdentity>(
  identity: Identity
): Identity {
  return { ...identity, repository: '' }
}

/** @param directory absolute path */
export function fileStore(directory: string): Store {
  return {
    async find(query, commits): Promise<StoreAnswer> {
      for (const commit of commits) {
        const identity = inDirectory({ ...query, commit })
        const lookup = await readRecord(directory, identity)
        if (lookup.kind !== 'miss') return answerOf(lookup, identity, directory)
      }
      const why = `${directory} has no measurement of ${commitsText(commits)} with these settings`
      return { kind: 'miss', why }
    },

    async findByOtherGo(query): Promise<StoreAnswer> {
      const identity = inDirectory(query)
      const lookup = await readRecordByOtherGo(directory, identity)
      if (lookup.kind !== 'miss') return answerOf(lookup, identity, directory)
      const why = `${directory} has no measurement of ${commitsText([query.commit])} by another Go`
      return { kind: 'miss', why }
    }
  }
}

function answerOf(
  lookup: Exclude<RecordLookup, { readonly kind: 'miss' }>,
  query: RecordQuery,
  directory: string
): StoreAnswer {
  const short = query.commit.slice(0, 7)
  if (lookup.kind === 'found') {
    const fault = faultOfLeg(lookup.entry, query)
    if (fault === null) return storedEntry(lookup.entry)
    const why = `the record of ${short} in ${directory} is not used: ${fault}`
    return { kind: 'refused', why }
  }
  const { kind, reason } = lookup
  const verb = kind === 'refused' ? 'is not used' : "can't be read"
  return {
    kind,
    why: `the record of ${short} in ${directory} ${verb}: ${reason}`
  }
}

function storedEntry(entry: Entry): StoreAnswer {
  const { run, createdAt: measuredAt } = entry
  return { kind: 'found', source: 'file', entry, run, measuredAt }
}
