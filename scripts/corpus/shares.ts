// How much of a file has an owner. Definitions of docs/accuracy.md.
import { type Measurement } from '../../src/core/model/measurement.ts'
import {
  namedRuntimeTables,
  type PseudoPackage
} from '../../src/core/model/closed-lists.ts'

/** Bytes of a file, by who owns them; they add up to its size. */
export interface Shares {
  readonly fileSize: number
  /** Real packages: main, modules, the standard library. */
  readonly packages: number
  /** With resources and added sections. */
  readonly namedRuntimeTables: number
  readonly c: number
  readonly padding: number
  readonly sharedTypes: number
  readonly signature: number
  readonly unattributed: number
}

const named: ReadonlySet<string> = new Set<PseudoPackage>([
  ...namedRuntimeTables,
  '(resources)',
  '(added sections)'
])

export function sharesOf({ binary, packages }: Measurement): Shares {
  const pseudo = (path: PseudoPackage): number =>
    packages.find((one) => one.path === path)?.size ?? 0
  const sum = (counts: (one: (typeof packages)[number]) => boolean): number =>
    packages.filter(counts).reduce((total, { size }) => total + size, 0)
  return {
    fileSize: binary.fileSize,
    packages: sum(({ kind }) => kind !== 'pseudo'),
    namedRuntimeTables: sum(
      ({ kind, path }) => kind === 'pseudo' && named.has(path)
    ),
    c: pseudo('(C)'),
    padding: pseudo('(padding)'),
    sharedTypes: pseudo('(shared types)'),
    signature: pseudo('(signature)'),
    unattributed: pseudo('(unattributed)')
  }
}

/** Real packages and named runtime tables, of the whole file: from 0 to 1. */
export function strictShare(shares: Shares): number {
  return (shares.packages + shares.namedRuntimeTables) / shares.fileSize
}

/** All that has an owner, C code too, of the file without its padding: from 0 to 1. */
export function contentShare(shares: Shares): number {
  const owned = shares.packages + shares.namedRuntimeTables + shares.c
  return owned / (shares.fileSize - shares.padding)
}
