// The stories of `store rollback` and `store refresh`, which change the index alone, and
// of `store verify`, which checks all that it lists.
import type { ObjectCheck } from '../../core/model/store/result-schema.ts'
import type { StoredVersion } from '../../core/model/store/index-schema.ts'
import { renewed, rolledBack } from '../../core/store/change-index.ts'
import { fileKeys } from '../../core/store/keys.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { messageOf } from '../../core/user-error.ts'
import { NotAnObject } from '../../store/objects/object-store.ts'
import { changeIndex, validityOf, type StoreWriter } from './change.ts'
import { checkFile } from './check-file.ts'
import { doneWith, namingProgram, type Outcome } from './outcome.ts'
import { openCurrentIndex, openIndex, type StoreReader } from './reader.ts'

/** Makes a version that is there the latest. @throws UserError */
export async function rollBack(
  writer: StoreWriter,
  name: string,
  version: string
): Promise<Outcome> {
  return await namingProgram(writer, name, async (noting) => {
    const opened = await openCurrentIndex(noting, name)
    const change = await changeIndex(noting, name, opened, (index) => {
      if (index === null) throw missing(name, noting)
      return index.latest === version
        ? index
        : rolledBack(index, version, validityOf(noting))
    })
    if (change === null) throw missing(name, noting)
    const { versions, history } = change.index
    const named = versions.filter((each) => each.version === version)
    return doneWith(name, change, named, { history })
  })
}

/** Signs the index again, also one that has expired, or was issued in the future. @throws UserError */
export async function refresh(
  writer: StoreWriter,
  name: string
): Promise<Outcome> {
  return await namingProgram(writer, name, async (noting) => {
    const opened = await openIndex(noting, name, true)
    const change = await changeIndex(noting, name, opened, (index) =>
      index === null ? null : renewed(index, name, validityOf(noting))
    )
    if (change === null) throw missing(name, noting)
    return doneWith(name, change, [])
  })
}

function missing(name: string, { store }: StoreReader): StoreRefusal {
  return new StoreRefusal('missing', `there is no ${name} in ${store.place}`)
}

/** Checks every object that the index lists. @throws UserError where the store can't be read */
export async function verifyProgram(
  reader: StoreReader,
  name: string
): Promise<Outcome> {
  return await namingProgram(reader, name, async (noting) => {
    const opened = await openCurrentIndex(noting, name)
    const { versions } = opened.index
    const objects: ObjectCheck[] = []
    for (const version of versions) {
      objects.push(...(await checkVersion(noting, name, version)))
    }
    const bad = objects.filter(({ state }) => state !== 'proved')
    const state = bad.some((check) => check.state === 'refused')
      ? ('refused' as const)
      : ('missing' as const)
    const fault =
      bad.length === 0
        ? {}
        : {
            state,
            reason: `${bad.length} of ${objects.length} objects are not proved`
          }
    return doneWith(name, opened, versions, { objects, ...fault })
  })
}

async function checkVersion(
  reader: StoreReader,
  name: string,
  { version, files }: StoredVersion
): Promise<readonly ObjectCheck[]> {
  const checks: ObjectCheck[] = []
  for (const file of files) {
    try {
      checks.push(...(await checkFile(reader, name, version, file)).checks)
    } catch (error) {
      // The others are still checked, unless the store itself can't be read.
      if (!(error instanceof NotAnObject)) throw error
      const { binary: key } = fileKeys(name, version, file)
      checks.push({ key, state: 'refused', reason: messageOf(error) })
    }
  }
  return checks
}
