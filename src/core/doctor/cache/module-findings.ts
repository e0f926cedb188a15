// Findings about modules: what the module cache holds and go.sum does not vouch for,
// and newer versions.
import type { Finding } from '../../model/doctor/diagnosis.ts'
import { bounded } from '../evidence.ts'

/** Something in the module cache that is not what go.sum names. */
interface Mismatch {
  readonly module: string
  readonly place: string
  readonly why: string
}

/** A problem where something does not match. */
export function mismatchFindings(mismatches: readonly Mismatch[]): Finding[] {
  const names = [...new Set(mismatches.map(({ module }) => module))]
  if (names.length === 0) return []
  return [
    {
      check: 'cache',
      kind: 'problem',
      program: '',
      sentence: `${names.length === 1 ? `${names[0] ?? ''} in the module cache does` : `${names.length} modules of the module cache do`} not match go.sum`,
      cause:
        'it was changed after Go downloaded it, which go build does not notice in a directory',
      bytes: null,
      remedy: 'go clean -modcache && go mod download',
      evidence: [
        bounded(
          'what does not match',
          mismatches.map(
            ({ module, place, why }) => `${module}: ${place}: ${why}`
          )
        )
      ]
    }
  ]
}

/** A newer version of a required module. */
interface Update {
  readonly module: string
  readonly from: string
  readonly to: string
  readonly indirect: boolean
}

/** A note where there are newer versions. */
export function outdatedFindings(updates: readonly Update[]): Finding[] {
  if (updates.length === 0) return []
  const direct = updates.filter(({ indirect }) => !indirect).length
  return [
    {
      check: 'cache',
      kind: 'note',
      program: '',
      sentence: `${updates.length} ${updates.length === 1 ? 'module has a newer version' : 'modules have newer versions'}, ${direct} of them required directly`,
      cause: '',
      bytes: null,
      remedy: 'go list -m -u all',
      evidence: [
        bounded(
          'go list -m -u -json all',
          updates.map(
            ({ module, from, to, indirect }) =>
              `${module} ${from} → ${to}${indirect ? ' (indirect)' : ''}`
          )
        )
      ]
    }
  ]
}
