// The cause of each package that one side alone has. Packages with one cause share
// a group. Pure.
import { order } from '../measure/ledger/symbol-rows.ts'
import { inColumn } from '../model/columns.ts'
import type { Cause, ImportEdge } from '../model/explanation/explanation.ts'
import { changedModule, type ChangedModule } from './changed-module.ts'
import { firstUses, type FirstUse } from './first-uses.ts'
import { chainTo, importEdge, importersOf, importTree } from './import-paths.ts'
import {
  findNewImports,
  hasImport,
  type ImportPair,
  type NewImports
} from './new-imports.ts'
import type { OneSided } from './sides.ts'

/** What several packages came or went by. */
export interface CauseGroup {
  /** The same for all packages of the group, and for no other group's. */
  readonly key: string
  /** Import paths that the cause's imports name. */
  readonly imported: () => ReadonlySet<string>
  /** @param packages import paths of the group's, the one to show first */
  readonly cause: (packages: readonly string[]) => Cause
}

// More than anybody reads.
const maxImports = 1000
const maxSearches = 100

export class ArrivalCauses {
  readonly #side: OneSided
  readonly #imports: NewImports
  readonly #tree: Int32Array
  readonly #importers: readonly (readonly number[])[]
  readonly #arrived: ReadonlySet<string>
  readonly #uses: ReadonlyMap<string, FirstUse>
  readonly #groups = new Map<string, CauseGroup>()
  readonly #byPairs = new Map<readonly ImportPair[], CauseGroup>()
  #searches = 0
  /** By module: imports that its other version has. */
  readonly #ofModules = new Map<string, Set<ImportPair>>()

  constructor(side: OneSided) {
    const { graph, otherGraph, nameInOther, rows, here, other } = side
    this.#side = side
    this.#imports = findNewImports(graph, otherGraph, nameInOther)
    this.#tree = importTree(graph)
    this.#importers = importersOf(graph)
    const paths = rows.map(({ path }) => path)
    this.#arrived = new Set(paths)
    const { numbers, causes } = this.#imports
    const eliminated = paths.filter(
      (path) => !causes.has(numbers.get(path) ?? -1)
    )
    this.#uses = firstUses({
      here,
      other,
      packages: new Set(eliminated),
      arrived: this.#arrived,
      isOwn: (path) => this.#isOwn(numbers.get(path) ?? -1)
    })
  }

  /** The group of a package; of one that came with another, the other's. */
  of(path: string): CauseGroup {
    const trail: string[] = []
    const passed = new Set<string>()
    let at = path
    let group = this.#groups.get(at)
    while (group === undefined) {
      trail.push(at)
      passed.add(at)
      const companion = this.#uses.get(at)?.cameWith ?? ''
      if (companion === '' || passed.has(companion)) {
        group = this.#decide(at)
      } else {
        at = companion
        group = this.#groups.get(at)
      }
    }
    for (const follower of trail) this.#groups.set(follower, group)
    return group
  }

  #decide(path: string): CauseGroup {
    const { numbers, causes } = this.#imports
    const number = numbers.get(path)
    if (number === undefined)
      return unknown('the import graph does not have it')
    const pairs = causes.get(number)
    if (pairs !== undefined) return this.#byImports(pairs)
    const { here, other } = this.#side
    if (here.attribution.level !== other.attribution.level) {
      return unknown('the two sides were measured in different detail')
    }
    const use = this.#uses.get(path)
    return use === undefined
      ? this.#byImporters(number)
      : this.#byUse(number, use)
  }

  /**
   * Without a first use: the new imports of it, and those by which new packages came
   * that import it; else the other version of its own module.
   */
  #byImporters(number: number): CauseGroup {
    const { graph, causes, isOld } = this.#imports
    const lists = new Set<readonly ImportPair[]>()
    for (const from of this.#importers[number] ?? []) {
      const isNew = this.#arrived.has(graph.packages[from]?.path ?? '')
      const pair = { from, to: number }
      const list = isNew ? causes.get(from) : undefined
      if (list !== undefined) lists.add(list)
      else if (!isOld(pair)) lists.add([pair])
    }
    const pairs = new Map<string, ImportPair>()
    for (const list of lists) {
      for (const pair of list) {
        pairs.set(keyOf(pair), pair)
        if (pairs.size > maxImports) return unknown('many imports lead to it')
      }
    }
    if (pairs.size > 0) return this.#byImports([...pairs.values()])
    return (
      this.#changedModule(graph.packages[number]?.path ?? '') ??
      unknown(
        "both sides import it, and the linker's listing doesn't say what uses it"
      )
    )
  }

  #byUse(number: number, { symbol, user, own }: FirstUse): CauseGroup {
    const { isOld } = this.#imports
    const direct = this.#pair(user, number)
    const owned =
      own && this.#pair(own.package, this.#imports.numbers.get(own.next) ?? -1)
    for (const pair of [direct, owned]) {
      if (pair !== null && !isOld(pair)) return this.#byImports([pair])
    }
    const module = own === null ? this.#changedModule(user) : null
    if (module !== null) return module
    const nearest = { from: inColumn(this.#tree[number]), to: number }
    const isByOwn = owned !== null && !(direct && this.#isOwn(direct.from))
    const pair = (isByOwn ? owned : direct) ?? (isOld(nearest) ? nearest : null)
    if (pair === null)
      return unknown('no import that both sides have leads to it')
    const by = isByOwn ? (own?.symbol ?? symbol) : symbol
    return {
      key: `use ${keyOf(pair)} ${by}`,
      imported: () => this.#targets([pair]),
      cause: ([first = '']) => ({
        kind: 'use',
        edge: this.#edge(pair),
        symbol: by,
        chain: [...this.#chainOver(pair), ...this.#chainOn(pair.to, first)]
      })
    }
  }

  /** The group of a package's module, where the sides have other versions of it. */
  #changedModule(path: string): CauseGroup | null {
    const number = this.#imports.numbers.get(path)
    if (number === undefined) return null
    const module = changedModule(this.#side, this.#imports, number)
    return module && this.#byModule(module, [], number)
  }

  /** An import that the graph has; null for one that it hasn't. */
  #pair(path: string, to: number): ImportPair | null {
    const { graph, numbers } = this.#imports
    const from = numbers.get(path)
    if (from === undefined || !hasImport(graph, from, to)) return null
    return { from, to }
  }

  #byImports(pairs: readonly ImportPair[]): CauseGroup {
    const group = this.#byPairs.get(pairs) ?? this.#groupOf(pairs)
    this.#byPairs.set(pairs, group)
    return group
  }

  #groupOf(pairs: readonly ImportPair[]): CauseGroup {
    const [first] = pairs
    if (first === undefined) return unknown('no new import leads to it')
    const module = this.#moduleOf(pairs)
    if (module !== null) return this.#byModule(module, pairs, first.from)
    return {
      key: `import ${pairs.map(keyOf).toSorted().join(' ')}`,
      imported: () => this.#targets(pairs),
      cause: (packages) => ({
        kind: 'import',
        edges: this.#edges(pairs),
        chain: this.#chainToOne(packages, first)
      })
    }
  }

  #byModule(
    { path, baseVersion, headVersion }: ChangedModule,
    pairs: readonly ImportPair[],
    /** A package of the module. */
    number: number
  ): CauseGroup {
    const all = this.#ofModules.get(path) ?? new Set()
    for (const pair of pairs) all.add(pair)
    this.#ofModules.set(path, all)
    return {
      key: `module ${path}`,
      imported: () => this.#targets([...all]),
      cause: () => {
        const edges = this.#edges([...all])
        const from = this.#imports.numbers.get(edges[0]?.from ?? '')
        const chain = chainTo(this.#side.graph, this.#tree, from ?? number)
        return {
          kind: 'module',
          module: path,
          baseVersion,
          headVersion,
          edges,
          chain
        }
      }
    }
  }

  /** The one module that all of these imports are in, where the sides have other versions of it. */
  #moduleOf(pairs: readonly ImportPair[]): ChangedModule | null {
    const [first] = pairs
    if (first === undefined) return null
    const { packages } = this.#side.graph
    const module = packages[first.from]?.module
    const isOfOne = pairs.every(
      ({ from }) => !this.#isOwn(from) && packages[from]?.module === module
    )
    return isOfOne ? changedModule(this.#side, this.#imports, first.from) : null
  }

  #isOwn(number: number): boolean {
    return this.#side.graph.packages[number]?.directory !== undefined
  }

  #edge({ from, to }: ImportPair): ImportEdge {
    return importEdge(this.#side.graph, from, to)
  }

  #targets(pairs: readonly ImportPair[]): ReadonlySet<string> {
    return new Set(pairs.map((pair) => this.#edge(pair).to))
  }

  /** Those of own code first, by place; no more than anybody reads. */
  #edges(pairs: readonly ImportPair[]): ImportEdge[] {
    return pairs
      .map((pair) => this.#edge(pair))
      .toSorted(byPlace)
      .slice(0, maxImports)
  }

  #chainOver({ from, to }: ImportPair): readonly string[] {
    const { graph } = this.#side
    return [...chainTo(graph, this.#tree, from), graph.packages[to]?.path ?? '']
  }

  /** What follows a package on a shortest chain to another. */
  #chainOn(from: number, path: string): readonly string[] {
    const { graph, numbers } = this.#imports
    const to = numbers.get(path)
    if (to === undefined || to === from || this.#searches === maxSearches) {
      return []
    }
    this.#searches += 1
    const tree = importTree(graph, undefined, from)
    return chainTo(graph, tree, to).slice(1)
  }

  /** The chain to the first package that has new imports only, which passes one of them. */
  #chainToOne(
    packages: readonly string[],
    pair: ImportPair
  ): readonly string[] {
    const { numbers, causes } = this.#imports
    const path = packages.find((name) => causes.has(numbers.get(name) ?? -1))
    const number = numbers.get(path ?? '')
    return number === undefined
      ? this.#chainOver(pair)
      : chainTo(this.#side.graph, this.#tree, number)
  }
}

function unknown(why: string): CauseGroup {
  return {
    key: `unknown ${why}`,
    imported: () => new Set(),
    cause: () => ({ kind: 'unknown', why })
  }
}

const keyOf = ({ from, to }: ImportPair): string => `${from}>${to}`

function byPlace(a: ImportEdge, b: ImportEdge): number {
  if (a.file !== undefined && b.file !== undefined) {
    return order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)
  }
  if (a.file !== b.file) return a.file === undefined ? 1 : -1
  return order(a.from, b.from) || order(a.to, b.to)
}
