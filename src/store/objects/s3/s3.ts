// A store of objects in a bucket of S3 or of a service that speaks its protocol. Conditional
// writes keep what is there: `If-None-Match: *` creates, `If-Match` replaces.
import { once } from '../../../core/once.ts'
import { UserError } from '../../../core/user-error.ts'
import type { ProcessEnvironment } from '../../../host/process.ts'
import { isReplaced } from '../object-key.ts'
import type { ObjectStore } from '../object-store.ts'
import { proveConditions, type Lack } from '../prove-conditions.ts'
import { listKeys } from './list-keys.ts'
import { exposureOf, readPlace } from './place.ts'
import { readObject, removeObject, writeObject } from './requests.ts'
import { defaultLimits, type S3Limits } from './send.ts'

const lacks: Readonly<Record<Lack, string>> = {
  create: 'wrote over an object although the request had "If-None-Match: *"',
  replace: 'did not go by "If-Match" when an object was replaced'
}

/**
 * Opens a bucket; nothing is sent before it is used.
 * @param warn gets a sentence where credentials would go over a network without encryption
 * @throws UserError for a name, an endpoint, a region or credentials that can't be right
 */
export function openS3(
  store: string,
  endpoint: string | null,
  environment: ProcessEnvironment,
  limits: S3Limits = defaultLimits,
  warn: (sentence: string) => void = () => {}
): ObjectStore {
  const place = readPlace(store, endpoint, environment)
  const exposure = exposureOf(place)
  if (exposure !== null) warn(exposure)
  const opened: ObjectStore = {
    place: place.name,
    assertConditional: once(async () => {
      const lack = await proveConditions(opened)
      if (lack === null) return
      throw new UserError(
        `${place.name}: ${new URL(place.address).host} ${lacks[lack]}: a store needs a service that honours conditional writes, so that no version is ever replaced`
      )
    }),
    read: (key, maxBytes) => readObject({ place, limits }, key, maxBytes),
    create: (key, bytes) =>
      writeObject({ place, limits }, key, bytes, { 'if-none-match': '*' }),
    async replace(key, bytes, revision) {
      if (!isReplaced(key)) throw new Error(`${key} is never replaced`)
      if (revision === null) return await opened.create(key, bytes)
      if (!/^"[!#-~]{1,200}"$/.test(revision)) {
        throw new UserError(
          `${place.name}/${key}: the service gave no ETag by which it could be replaced`
        )
      }
      const condition = { 'if-match': revision }
      return await writeObject({ place, limits }, key, bytes, condition)
    },
    list: (prefix, maxKeys) => listKeys({ place, limits }, prefix, maxKeys),
    remove: (key) => removeObject({ place, limits }, key)
  }
  return opened
}
