// Opens the place that `--store` names: a directory, or a bucket of an S3-compatible service.
import { UserError } from '../../core/user-error.ts'
import type { ProcessEnvironment } from '../../host/process.ts'
import { openDirectory } from './directory.ts'
import type { ObjectStore } from './object-store.ts'

export interface StorePlace {
  /** A path, or `s3://BUCKET/PREFIX`. */
  readonly store: string
  /** The address of another service than AWS; null for AWS, or what the environment names. */
  readonly endpoint: string | null
}

/**
 * Opens a store; nothing is read or written before it is used. Credentials and region
 * of S3 are the variables that all its programs read.
 * @param warn gets a sentence where credentials would go over a network without encryption
 * @throws UserError for a place of another kind, or variables that can't be used
 */
export async function openObjectStore(
  { store, endpoint }: StorePlace,
  environment: ProcessEnvironment,
  warn?: (sentence: string) => void
): Promise<ObjectStore> {
  if (store.startsWith('s3://')) {
    const { openS3 } = await import('./s3/s3.ts')
    return openS3(store, endpoint, environment, undefined, warn)
  }
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]{1,20}):\/\//.exec(store) ?? []
  if (scheme !== undefined) {
    throw new UserError(
      // Its rest may hold a password.
      `--store: stores are directories or s3://BUCKET/PREFIX, not ${scheme}://`
    )
  }
  if (store === '') {
    throw new UserError(
      '--store is empty: name a directory or s3://BUCKET/PREFIX'
    )
  }
  if (endpoint !== null) {
    throw new UserError(
      `--endpoint is for stores at s3://, and ${store} is a directory`
    )
  }
  return openDirectory(store)
}
