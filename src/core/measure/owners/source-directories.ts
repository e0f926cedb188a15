// Finds the packages of source directories.
import type { StringTable } from '../../binary/string-table.ts'
import type { Modules } from './modules.ts'
import { Votes } from './majority.ts'

/** Directories that are no import path: absolute, relative to here, made up, or of Bazel. */
const untrimmed = /^(?:[/.<_]|[A-Za-z]:|external\/|bazel-out\/)/

/**
 * Packages by the directory of their source files. A trimmed directory of a
 * module is its package; of others it is learned from functions whose names give
 * their package. Linknamed functions carry the name of another package than their
 * file's, so the majority decides.
 */
export class Directories {
  readonly #names: StringTable
  readonly #votes = new Votes<string>()
  /** The directories met, and the number of each. */
  readonly #directories: string[] = ['']
  readonly #numbers = new Map<string, number>([['', 0]])
  /** Number of the directory by the offset of a file's name. */
  readonly #byFile = new Map<number, number>()
  readonly #winners = new Map<number, string>()
  #file = -1
  #directory = 0

  readonly #modules: Modules
  /** Packages of modules, by directory. */
  readonly #ofModules = new Map<number, string>()

  constructor(names: StringTable, modules: Modules) {
    this.#names = names
    this.#modules = modules
  }

  /** Notes that a function of `owner` starts in the file whose name is at `file`. */
  learn(file: number, owner: string): void {
    const directory = this.#directoryOf(file)
    if (directory > 0) this.#votes.add(directory, owner)
  }

  /** The package of a source file, by the offset of its name; '' when unknown. */
  packageOf(file: number): string {
    const directory = this.#directoryOf(file)
    if (directory === 0) return ''
    const known = this.#winners.get(directory)
    if (known !== undefined) return known
    const path =
      this.#ofModule(directory) ||
      (this.#votes.winner(directory) ??
        importPath(this.#directories[directory] ?? ''))
    this.#winners.set(directory, path)
    return path
  }

  /**
   * The package of a source file whose trimmed name says that it lies in a module;
   * '' for the standard library's, and for what `-trimpath` didn't write.
   */
  moduleOf(file: number): string {
    const directory = this.#directoryOf(file)
    return directory === 0 ? '' : this.#ofModule(directory)
  }

  #ofModule(directory: number): string {
    const known = this.#ofModules.get(directory)
    if (known !== undefined) return known
    const path = importPath(this.#directories[directory] ?? '')
    const packagePath = path === '' ? '' : this.#modules.packageOfModule(path)
    this.#ofModules.set(directory, packagePath)
    return packagePath
  }

  /** Number of the directory of a file; 0 for none. */
  #directoryOf(file: number): number {
    if (file < 0) return 0
    if (file === this.#file) return this.#directory
    this.#file = file
    this.#directory = this.#byFile.get(file) ?? this.#number(file)
    return this.#directory
  }

  #number(file: number): number {
    const name = this.#names.at(file)
    const slash = name.lastIndexOf('/')
    const directory = slash > 0 ? name.slice(0, slash) : ''
    let number = this.#numbers.get(directory)
    if (number === undefined) {
      number = this.#directories.push(directory) - 1
      this.#numbers.set(directory, number)
    }
    this.#byFile.set(file, number)
    return number
  }
}

/** The import path in a trimmed directory, `module@version/sub` or `sub`; '' for others. */
function importPath(directory: string): string {
  return untrimmed.test(directory) ? '' : directory.replace(/@[^/]+/, '')
}
