// Two measurements with what the linker's listing said, for tests of explanations.
import { compare } from '../../../src/core/compare/compare.ts'
import type { Sides } from '../../../src/core/explain/sides.ts'
import type {
  Culprit,
  DeadCode,
  ImportGraph,
  Reachability
} from '../../../src/core/model/explanation/explanation.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { example, type Example } from '../compare/example.ts'
import { graphOf } from './graphs.ts'

export interface Side extends Example {
  /** Lines of `graphOf`. */
  readonly graph?: readonly string[]
  /** Symbol -> the one that it was kept by. */
  readonly keptBy?: Readonly<Record<string, string>>
  /** `on` by default; null for a measurement that has no record of the flood. */
  readonly deadCode?: DeadCode | null
  /** Bytes of one copy, then the symbols that hold one. */
  readonly equal?: readonly (readonly [number, ...string[]])[]
}

export const on: DeadCode = { state: 'on', culprits: [] }

/** Off by functions, each with the packages on its path before its own. */
export function offBy(
  ...functions: readonly (readonly [string, ...string[]])[]
): DeadCode {
  return {
    state: 'off',
    culprits: functions.map(([symbol, ...before]): Culprit => {
      const dot = symbol.indexOf('.', symbol.lastIndexOf('/'))
      const owner = symbol.slice(0, dot)
      const path = [...before, owner].map((name) => ({
        package: name,
        symbol: name === owner ? symbol : `${name}.f`
      }))
      return { kind: 'reflection', symbol, package: owner, path }
    })
  }
}

export function side({
  graph,
  keptBy = {},
  deadCode = on,
  equal = [],
  ...of
}: Side): Measurement {
  const measurement = example(of)
  const { symbols } = measurement
  const numberOf = (name: string) =>
    symbols.findIndex((known) => known.name === name)
  const reachability: Reachability | null = deadCode && {
    keptBy: symbols.map(({ name }) => numberOf(keptBy[name] ?? '')),
    deadCode,
    equalContents: equal.map(([size, ...names]) => ({
      size,
      symbols: names.map(numberOf)
    }))
  }
  const imports: ImportGraph | undefined = graph && graphOf(graph)
  return {
    ...measurement,
    ...(imports && { imports }),
    ...(reachability && { reachability })
  }
}

export function sides(base: Side, head: Side): Sides {
  const both = { base: side(base), head: side(head) }
  return { ...both, comparison: compare(both.base, both.head) }
}
