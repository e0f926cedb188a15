import type { Names } from '../binary/names.ts'

/** Directories that are no import path: absolute, relative to here, or made up. */
const untrimmed = /^(?:[/.<_]|[A-Za-z]:)/

/**
 * Packages by the directory of their source files, learned from functions
 * whose names tell their package. Linknamed functions carry the name of
 * another package than their file's, so the majority decides.
 */
export class Directories {
  readonly #names: Names
  readonly #votes = new Map<string, Map<string, number>>()
  readonly #directories = new Map<number, string>()
  readonly #winners = new Map<string, string>()

  constructor(names: Names) {
    this.#names = names
  }

  /** Notes that a function of `owner` starts in the file whose name stands at `file`. */
  learn(file: number, owner: string): void {
    const directory = this.#directoryOf(file)
    if (directory === '') return
    let votes = this.#votes.get(directory)
    if (!votes) this.#votes.set(directory, (votes = new Map()))
    votes.set(owner, (votes.get(owner) ?? 0) + 1)
  }

  /** The package of a source file, by the offset of its name; '' when unknown. */
  packageOf(file: number): string {
    const directory = this.#directoryOf(file)
    if (directory === '') return ''
    const known = this.#winners.get(directory)
    if (known !== undefined) return known
    const votes = [...(this.#votes.get(directory) ?? [])]
    const [winner] = votes.toSorted(([, a], [, b]) => b - a)
    const found = winner?.[0] ?? importPath(directory)
    this.#winners.set(directory, found)
    return found
  }

  #directoryOf(file: number): string {
    if (file < 0) return ''
    const known = this.#directories.get(file)
    if (known !== undefined) return known
    const name = this.#names.at(file)
    const slash = name.lastIndexOf('/')
    const directory = slash > 0 ? name.slice(0, slash) : ''
    this.#directories.set(file, directory)
    return directory
  }
}

/** The import path in a trimmed directory, `module@version/sub` or `sub`; '' for others. */
function importPath(directory: string): string {
  return untrimmed.test(directory) ? '' : directory.replace(/@[^/]+/, '')
}
