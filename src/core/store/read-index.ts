// Reads the signed payload of an index, and says whether it counts: for this program,
// now, and above a floor.
import * as v from 'valibot'
import { indexSchema, type StoreIndex } from '../model/store/index-schema.ts'
import { compareVersions } from '../model/store/version.ts'
import { maxReason, visibleLine } from '../text/plain-text.ts'
import { StoreRefusal } from './refusal.ts'

/** How far clocks may be apart, in milliseconds. */
const clockSkew = 5 * 60 * 1000

/**
 * @param payload proved to be signed, as an index
 * @param name of the program that it must be of
 * @throws Error with the reason, a clause
 */
export function readIndex(payload: Uint8Array, name: string): StoreIndex {
  const parsed = v.safeParse(indexSchema, parseJson(payload), {
    abortEarly: true
  })
  if (!parsed.success) {
    const [issue] = parsed.issues
    const fault = `${v.getDotPath(issue) ?? 'its root'} ${issue.message}`
    throw new Error(`it is malformed: ${visibleLine(fault, maxReason)}`)
  }
  const index = parsed.output
  if (index.name !== name) throw new Error(`it is of ${index.name}`)
  return index
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Error('it is not JSON', { cause: error })
  }
}

/** @throws Error with the reason, a clause */
export function assertIssued({ issuedAt }: StoreIndex, now: Date): void {
  if (new Date(issuedAt).getTime() <= now.getTime() + clockSkew) return
  throw new Error(
    `it was issued in the future, at ${issuedAt}: check the clock of this machine; if it is right, whoever has the key renews the index by store refresh`
  )
}

/** Whether nobody should believe it any longer. */
export function isExpired({ expiresAt }: StoreIndex, now: Date): boolean {
  return new Date(expiresAt).getTime() <= now.getTime()
}

/**
 * @param version that is to be used
 * @param floor the lowest that is accepted; null: any
 * @throws StoreRefusal for a lower one
 */
export function assertAtLeast(version: string, floor: string | null): void {
  if (floor === null || compareVersions(version, floor) >= 0) return
  throw new StoreRefusal(
    'refused',
    `${version} is lower than --at-least ${floor}`
  )
}
