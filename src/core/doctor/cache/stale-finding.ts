// Which packages `go list` calls stale, as a finding: those whose imports are not
// come first, with how far it spreads.
import type { Finding } from '../../model/doctor/diagnosis.ts'
import { bounded } from '../evidence.ts'
import type { Staleness } from './staleness.ts'

/** @param command as the user would type it */
export function staleFindings(
  { packages, stale, roots }: Staleness,
  command: string
): Finding[] {
  if (stale.length === 0) return []
  const others = stale.length - roots.length
  return [
    {
      check: 'cache',
      kind: 'note',
      program: '',
      sentence: `go list calls ${stale.length} of ${packages} packages stale: ${roots.length} with no stale import${others === 0 ? '' : `, and ${others} that import such ones`}`,
      cause:
        'your build cache has nothing for these sources, settings and this Go; what a stale package does to those that import it is known only when it is compiled: if the result is the same, they are not',
      bytes: null,
      remedy: command,
      evidence: [
        bounded(
          'with no stale import: what go list says, and how many stale packages import them',
          roots.map(
            ({ importPath, reason, importers }) =>
              `${importPath}: ${reason}; ${importers}`
          )
        )
      ]
    }
  ]
}
