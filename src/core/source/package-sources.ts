// What `go list` and the source files say of one package: its files, which of them
// are compiled, and what each imports.

export interface SourceFile {
  /** Without its directory. */
  readonly name: string
  /** Its build constraint as an expression; '' where it has none. */
  readonly constraint: string
  /** Whether it is compiled in the build that was listed. */
  readonly isUsed: boolean
  /** Import paths as in the source; [] for what is not Go. */
  readonly imports: readonly string[]
}

export interface PackageSources {
  /** Import path. */
  readonly path: string
  /** Path of its module; '' for the standard library. */
  readonly module: string
  /** Absolute path. */
  readonly directory: string
  /** Import paths of the packages that it imports in the build that was listed. */
  readonly imports: readonly string[]
  readonly files: readonly SourceFile[]
  /** Files that it embeds, from its directory, with `/`. */
  readonly embedded: readonly string[]
}
