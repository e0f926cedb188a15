// Finds the module of each package.
import type {
  BuildInfo,
  BuildModule
} from '../../binary/buildinfo/buildinfo.ts'
import { guessModule } from './guess-module.ts'
import { packagesOutside } from './standard-sources.ts'
import type { PackageKind } from '../../model/closed-lists.ts'

/** Where a package belongs. */
export interface PackageIdentity {
  /** Import path; the real one for `main`. */
  readonly path: string
  /** Module path, or `std`. */
  readonly module: string
  readonly version: string
  readonly kind: PackageKind
}

interface KnownModule {
  readonly path: string
  readonly version: string
  readonly kind: PackageKind
}

/** Finds the module of each package of one binary. */
export class Modules {
  readonly #mainPackage: string
  readonly #known: ReadonlyMap<string, KnownModule>
  /** Whether the file names no modules, so that they are guessed by import paths. */
  readonly #areGuessed: boolean
  /** Import paths by source directories, of packages that aren't the standard library's. */
  readonly #outside: ReadonlySet<string>

  constructor(info: BuildInfo | null, sourceFiles: Iterable<string>) {
    this.#mainPackage = info?.path ?? ''
    const known = info ? fromBuildInfo(info) : []
    const files = known.length > 0 ? [] : [...sourceFiles]
    const complete = known.length > 0 ? known : fromSourceFiles(files)
    this.#areGuessed = complete.length === 0
    this.#outside = this.#areGuessed ? packagesOutside(files) : new Set()
    // Of several of one path the first counts.
    this.#known = new Map(
      complete.toReversed().map((module) => [module.path, module])
    )
  }

  /** @param name import path as in symbol names: `main` for the main package */
  homeOf(name: string): PackageIdentity {
    const path = name === 'main' && this.#mainPackage ? this.#mainPackage : name
    const known = this.#innermost(path)
    if (known) {
      const { version, kind } = known
      return { path, module: known.path, version, kind }
    }
    // A main package outside modules, such as `go build file.go`.
    if (name === 'main') {
      const module = this.#areGuessed ? guessModule(path) : path
      return { path, module, version: '', kind: 'main' }
    }
    // The first element of an import path has a dot, but for the standard library's,
    // which have no capitals either; names that an obfuscator made have.
    const first = path.slice(0, (path + '/').indexOf('/'))
    // Nothing that is fetched has such a path, so that it is of whoever built the program.
    if (this.#outside.has(path) && !first.includes('.')) {
      return { path, module: first, version: '', kind: 'main' }
    }
    if (!first.includes('.') && !/[A-Z]/.test(path)) {
      return { path, module: 'std', version: '', kind: 'std' }
    }
    const module =
      this.#areGuessed && first.includes('.') ? guessModule(path) : path
    const isMain =
      this.#areGuessed &&
      this.#mainPackage !== '' &&
      module === guessModule(this.#mainPackage)
    return { path, module, version: '', kind: isMain ? 'main' : 'module' }
  }

  /** A sentence where packages were put into modules by their paths alone; [] elsewhere. */
  describeGuess(packages: Iterable<string>): readonly string[] {
    if (!this.#areGuessed) return []
    const isGuessed = [...new Set(packages)].some(
      (path) => this.homeOf(path).kind === 'module'
    )
    return isGuessed
      ? [
          'the file names no modules: packages are grouped by the repositories that their import paths lie in'
        ]
      : []
  }

  /** A package, as in symbol names, of a module that is known; '' for all others. */
  packageOfModule(path: string): string {
    if (path === this.#mainPackage) return 'main'
    return this.#innermost(path) === null ? '' : path
  }

  /** The module of the longest path that a package's path is or starts with. */
  #innermost(path: string): KnownModule | null {
    for (let end = path.length; end >= 0;) {
      const known = this.#known.get(path.slice(0, end))
      if (known) return known
      end = end > 0 ? path.lastIndexOf('/', end - 1) : -1
    }
    return null
  }
}

/** What `go build FILE…` calls its package; the module of its files is one of the dependencies. */
const ofFiles = 'command-line-arguments'

function fromBuildInfo(info: BuildInfo): KnownModule[] {
  const { main, dependencies } = info
  const own: KnownModule[] = main
    ? [{ path: main.path, version: released(main), kind: 'main' }]
    : []
  const isOfFiles = main === null && info.path === ofFiles
  return [
    ...own,
    ...dependencies.map((module): KnownModule => {
      const { path, replacement } = module
      // Only the module that the files lie in has no version and no replacement.
      if (isOfFiles && module.version === '(devel)' && replacement === null) {
        return { path, version: '', kind: 'main' }
      }
      const version = replacement
        ? `${released(module)} => ${replacement.path} ${released(replacement)}`.trim()
        : released(module)
      return { path, version, kind: 'module' }
    })
  ]
}

const released = ({ version }: BuildModule): string =>
  version === '(devel)' ? '' : version

/** Trimmed source file names start with `module@version/`. */
function fromSourceFiles(files: Iterable<string>): KnownModule[] {
  const modules = new Map<string, KnownModule>()
  for (const file of files) {
    const match = /^([^@\s]+)@([^/@\s]+)\//.exec(file)
    const [, path = '', version = ''] = match ?? []
    if (path !== '' && !path.startsWith('/')) {
      modules.set(path, { path, version, kind: 'module' })
    }
  }
  return [...modules.values()]
}
