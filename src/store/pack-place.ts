// Where packs of a build cache are kept: what a cache service and a directory have in
// common.

/** A pack that is there. Nothing of it is proved yet. */
export interface StoredPack {
  /** What people know it by: the key of an entry, or the path of a file. */
  readonly name: string
  /**
   * Its first bytes, at most so many.
   * @throws Error with the reason
   */
  readonly readStart: (bytes: number, signal: AbortSignal) => Promise<Buffer>
  /**
   * Brings all of it to this machine.
   * @param path of a file that is not there, for a pack from elsewhere
   * @returns path of a file that has it
   * @throws Error with the reason
   */
  readonly fetch: (
    path: string,
    maxBytes: number,
    signal: AbortSignal
  ) => Promise<string>
}

export type StoredPackLookup =
  | { readonly kind: 'found'; readonly pack: StoredPack }
  | { readonly kind: 'miss' }
  /** `reason` is a clause. */
  | { readonly kind: 'unavailable'; readonly reason: string }

export type PackStoring =
  | { readonly kind: 'stored'; readonly name: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

export interface PackPlace {
  /** The newest pack of this job. */
  readonly newest: (signal: AbortSignal) => Promise<StoredPackLookup>
  /**
   * Stores a pack.
   * @param path of a file that has it
   * @param digest SHA-256 of its manifest, in hex
   */
  readonly store: (
    path: string,
    digest: string,
    signal: AbortSignal
  ) => Promise<PackStoring>
}

/** Packs of one job, which replace each other. */
export interface PackIdentity {
  /** Working directory in the repository, with slashes; '' for its root. */
  readonly directory: string
  /** The input `key`. */
  readonly key: string
  /** Name of the leg of a matrix. */
  readonly leg: string
  /** What the job builds, hashed (`Plan.work`). */
  readonly work: string
  /** Version text of Go. */
  readonly go: string
  /** The machine that builds. */
  readonly host: string
  readonly targets: readonly string[]
}
