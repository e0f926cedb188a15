// Where a store of binaries keeps its objects: a directory or an S3-compatible service.
// Both promise the same: an object appears whole or not at all, a key is created once,
// and a replacement loses against whoever came first.
import { UserError } from '../../core/user-error.ts'

/** An object has more bytes than are wanted. */
export class ObjectTooLong extends UserError {}

/** Something else is in the place of one object, such as a link; others may well be read. */
export class NotAnObject extends UserError {}

export interface StoredObject {
  readonly bytes: Buffer
  /** What `replace` compares; opaque. */
  readonly revision: string
}

export interface ObjectStore {
  /** The place as messages name it: a path, or `s3://bucket/prefix`. */
  readonly place: string
  /**
   * Proves that conditions hold here, before the first object is written: on a probe, once per
   * store that was opened.
   * @throws UserError for a service that ignores them
   */
  assertConditional(): Promise<void>
  /**
   * null: there is none.
   * @param key parts of letters, digits and `._+-` that begin with no dot, joined by slashes
   * @throws ObjectTooLong for one of more than `maxBytes`; NotAnObject; UserError for a place
   *   that can't be read
   */
  read(key: string, maxBytes: number): Promise<StoredObject | null>
  /** false: the key is taken, by whatever bytes. @throws UserError */
  create(key: string, bytes: Uint8Array): Promise<boolean>
  /**
   * Replaces an object that has not changed since it was read: one whose last part is
   * `index.sigstore.json` (`replacedName`), as no other is ever replaced.
   * @param revision of the object that was read; null: there was none
   * @returns false where another came first
   * @throws UserError
   */
  replace(
    key: string,
    bytes: Uint8Array,
    revision: string | null
  ): Promise<boolean>
  /** Keys below a prefix that ends with a slash, or all for '', sorted. @throws UserError for more than `maxKeys` */
  list(prefix: string, maxKeys: number): Promise<readonly string[]>
  /** Removes an object, and folders that it leaves empty; one that isn't there is no error. @throws UserError */
  remove(key: string): Promise<void>
}
