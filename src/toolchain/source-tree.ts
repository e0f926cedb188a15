// The types that this folder's files share.
import type { Log } from '../host/log.ts'
import type { ImportGraph } from '../core/model/explanation/explanation.ts'
import type { Build } from '../core/model/measurement.ts'
import type { Target } from '../core/model/target.ts'
import type { NotBuilt } from '../core/model/report.ts'

/** A checked-out tree: the user's checkout or a worktree of the base. Absolute paths, symlinks resolved. */
export interface Tree {
  /** Root of the repository. */
  readonly root: string
  /** Working directory within it. */
  readonly directory: string
  /**
   * Full hash of its commit, with `+dirty` where it has changes that are in no
   * commit. Absent where it isn't known, as outside of a repository.
   */
  readonly revision?: string
  /**
   * What git ignores in it, from the root; a directory ends with `/`. Absent for
   * a worktree, which has the files of a commit alone.
   */
  readonly ignored?: readonly string[]
  /** What is in no commit and not ignored, in the same form. */
  readonly untracked?: readonly string[]
}

/** Directories of this run, inside its scratch directory. Absolute paths. */
export interface Workspace {
  readonly scratch: string
  /** GOCACHE of the builds; base and head share it. */
  readonly goCache: string
  /** An empty HOME. */
  readonly home: string
  readonly temporary: string
  /** The GOMODCACHE in use: the machine's or a private one. */
  readonly modCache: string
  /** A private GOPATH. */
  readonly goPath: string
}

/** What every command on the toolchain needs. */
export interface GoCommand {
  /** Absolute path of the `go` program. */
  readonly go: string
  readonly log: Log
  readonly timeoutSeconds: number
}

/** A file of the checkout that git ignores. */
export interface IgnoredFile {
  /** From the root, with `/`. */
  readonly path: string
  readonly size: number
  /** Its content goes into the program as it is; else the compiler reads it. */
  readonly isEmbedded: boolean
}

export interface MainPackage {
  readonly importPath: string
  /** Default name of the executable by Go's rules, without `.exe`. */
  readonly name: string
  readonly directory: string
  /** Import paths of all that it is made of, its own among them. */
  readonly packages: ReadonlySet<string>
  /** The packages, and which of them import which; null with `explain: false`. */
  readonly imports: ImportGraph | null
  /** Files of the checkout that go into it and that git ignores. */
  readonly ignored: readonly IgnoredFile[]
  /** Paths from the root of those that are in no commit and not ignored. */
  readonly untracked: readonly string[]
}

export interface ListedModule {
  readonly path: string
  /** '' for the main module. */
  readonly version: string
  readonly directory: string
  /** Path (and version) of its replacement; '' when it is not replaced. */
  readonly replacedBy: string
}

/** A package that reads more files than Go hashes for its action ID. */
export interface UncoveredPackage {
  readonly importPath: string
  /** Whether two trees may have other such files; else only two machines may. */
  readonly isOfTree: boolean
}

/** What one target's build is made of. */
export interface TargetListing {
  readonly target: Target
  readonly mains: readonly MainPackage[]
  readonly notBuilt: readonly NotBuilt[]
  readonly modules: readonly ListedModule[]
  readonly usesCgo: boolean
  /** Whether a C compiler gets files that are not the standard library's. */
  readonly compilesForeignC: boolean
  /** Packages whose action IDs don't cover all that they are compiled from. */
  readonly uncovered: readonly UncoveredPackage[]
  /** Patterns of `exclude` that leave out no main package of any target. */
  readonly unusedExclusions: readonly string[]
}

export interface BuiltBinary {
  /** Import path. */
  readonly mainPackage: string
  readonly name: string
  readonly target: Target
  /** The stripped file. */
  readonly path: string
  /** The same link with its symbol table; null where there is none. */
  readonly twinPath: string | null
  /** The linker's `-dumpdep` listing; null where there is none. */
  readonly depsPath: string | null
  /** The archives that the link read; null where they are not known. */
  readonly importcfgPath: string | null
  /** The packages that it is made of, and which of them import which; null with `explain: false`. */
  readonly imports: ImportGraph | null
  readonly build: Build
}
