// The row of dead-code elimination: who turns it off, and by which imports they came.
// Its bytes come from a link with it on. Pure.
import { bounded } from '../../doctor/evidence.ts'
import { answerDeadCode } from '../../explain/why/answer-why.ts'
import { placeOfCulprit } from '../../explain/dead-code-change.ts'
import type {
  Culprit,
  ImportEdge
} from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { SavingDetail } from '../../model/slim/slimming.ts'
import { plainName } from '../../text/escape.ts'
import type { SavingText } from '../saving.ts'

const risks: Readonly<Record<Culprit['kind'], string>> = {
  reflection:
    'All of these functions have to go, or look methods up by constant names. The bytes are those of a link in which they were taken for functions that look none up; that file is not to be started.',
  plugin:
    'A program that imports plugin keeps all methods of all types, for plugins that could call them: it usually grows by more than what it moves into plugins. Nothing was measured, as that takes a build of the host without it.',
  shared:
    'The build mode shares types with other files, and keeps all their methods.'
}

/** null where nothing turns it off, or where that is not known. */
export function eliminationRow(
  measurement: Measurement,
  program: string
): SavingText | null {
  const deadCode = measurement.reachability?.deadCode
  if (deadCode === undefined || deadCode.state !== 'off') return null
  const { culprits } = deadCode
  const kind =
    culprits.find((culprit) => culprit.kind !== 'reflection')?.kind ??
    'reflection'
  return {
    step: 'dependencies',
    program,
    change: 'dead-code elimination on',
    base: 'stripped-build',
    risk: risks[kind],
    line: 'go-size-gate why --dead-code',
    details: [culpritDetail(measurement, culprits)]
  }
}

function culpritDetail(
  measurement: Measurement,
  culprits: readonly Culprit[]
): SavingDetail {
  const [answer] = answerDeadCode([measurement]).programs
  const chains = answer?.deadCode?.chains ?? []
  const lines = culprits.map((culprit, index) => {
    const { kind, symbol, package: owner } = culprit
    const name =
      kind === 'plugin' && owner !== ''
        ? `plugin, which ${owner} imports`
        : symbol
    const place = placeOfCulprit(measurement.imports, culprit)
    const at = place === null ? '' : ` at ${place.file}:${place.line}`
    return plainName(`${name}${at}${chainText(chains[index] ?? [])}`, 300)
  })
  return bounded('What turns it off', lines)
}

function chainText(chain: readonly ImportEdge[]): string {
  const [first] = chain
  if (first === undefined) return ''
  return `, imported by ${[first.from, ...chain.map(({ to }) => to)].join(' → ')}`
}
