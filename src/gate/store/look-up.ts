// The stories of `store list` and `store latest`: what the index of a program says.
import type { StoredVersion } from '../../core/model/store/index-schema.ts'
import type { Reference } from '../../core/store/keys.ts'
import { assertAtLeast } from '../../core/store/read-index.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { doneWith, namingProgram, type Outcome } from './outcome.ts'
import {
  openCurrentIndex,
  type OpenedIndex,
  type StoreReader
} from './reader.ts'

/** All versions and the history of a program. @throws UserError */
export async function list(
  reader: StoreReader,
  name: string
): Promise<Outcome> {
  return await namingProgram(reader, name, async (noting) => {
    const opened = await openCurrentIndex(noting, name)
    const { versions, history } = opened.index
    return doneWith(name, opened, versions, { history })
  })
}

/** @param floor the lowest version that is accepted; null: any. @throws UserError */
export async function latest(
  reader: StoreReader,
  name: string,
  floor: string | null
): Promise<Outcome> {
  return await namingProgram(reader, name, async (noting) => {
    const opened = await openCurrentIndex(noting, name)
    const version = findVersion(opened, { name, version: null }, floor)
    return doneWith(name, opened, [version])
  })
}

/**
 * The version that is named, else the latest.
 * @param floor the lowest version that is accepted; null: any
 * @throws StoreRefusal where there is none, or a lower one
 */
export function findVersion(
  { index }: OpenedIndex,
  { name, version }: Reference,
  floor: string | null
): StoredVersion {
  const wanted = version ?? index.latest
  const known = index.versions.find((each) => each.version === wanted)
  if (wanted === null || known === undefined) {
    throw new StoreRefusal(
      'missing',
      wanted === null
        ? `there is no version of ${name} yet`
        : `there is no ${wanted} of ${name}`
    )
  }
  assertAtLeast(wanted, floor)
  return known
}
