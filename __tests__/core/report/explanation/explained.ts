// Explanations as literals, for tests of everything that shows them.
import type {
  Arrival,
  DeadCodeChange,
  Explanation
} from '../../../../src/core/model/explanation/explanation.ts'
import type { BinaryReport } from '../../../../src/core/model/report.ts'
import { grown, KiB } from '../reports.ts'

export const main = 'github.com/boyter/scc'

/** An explanation that says only this. */
export function explanation(change: Partial<Explanation> = {}): Explanation {
  return {
    arrivals: [],
    deadCode: null,
    symbols: [],
    contents: [],
    duplicates: [],
    notRecorded: [],
    ...change
  }
}

/** scc, of which this is said. */
export function explained(
  said: Partial<Explanation>,
  change: Partial<BinaryReport> = {}
): BinaryReport {
  return grown({ explanation: explanation(said), ...change })
}

/** Twelve packages that one line brought. */
export const templates: Arrival = {
  change: 'added',
  packages: [
    'html/template',
    ...Array.from({ length: 11 }, (_, index) => `text/p${index}`)
  ],
  delta: 412 * KiB,
  cause: {
    kind: 'import',
    edges: [
      {
        from: `${main}/processor`,
        to: 'html/template',
        file: 'processor/render.go',
        line: 7
      }
    ],
    chain: [main, `${main}/processor`, 'html/template']
  }
}

/** Templates switch it off. */
export const flip: DeadCodeChange = {
  base: 'on',
  head: 'off',
  delta: 812 * KiB,
  culprits: [
    {
      kind: 'reflection',
      symbol: 'text/template.(*state).evalField',
      package: 'text/template',
      path: [
        { package: main, symbol: 'main.main' },
        { package: `${main}/processor`, symbol: `${main}/processor.Page` },
        { package: 'text/template', symbol: 'text/template.(*state).evalField' }
      ],
      edge: {
        from: `${main}/processor`,
        to: 'html/template',
        file: 'processor/render.go',
        line: 7
      }
    }
  ]
}
