// The table of settings: what was compiled again, and what changed. A setting that
// should have no say, and changes the program, is a problem.
import {
  keySettings,
  type KeySettingName
} from '../model/doctor/key-settings.ts'
import type { Finding } from '../model/doctor/diagnosis.ts'
import { formatExactDelta } from '../text/sizes.ts'
import { differenceLine, type HashDifference } from './cache/hash-inputs.ts'
import { bounded } from './evidence.ts'

/** What a build with one setting changed did. */
export interface KeyRow {
  readonly name: KeySettingName
  /** Why it could not be built; '' where it was. */
  readonly failure: string
  /** Packages that were compiled. */
  readonly compiled: number
  /** Bytes that the programs grew by. */
  readonly bytes: number
  readonly isChanged: boolean
  /** Inputs of Go's hashes that differ, of a setting that should have no say; else empty. */
  readonly differences: readonly HashDifference[]
}

/** @param packages how many the programs are made of */
export function keysFinding(
  rows: readonly KeyRow[],
  packages: number
): Finding[] {
  const lines = rows.map(
    (row) => `${keySettings[row.name].shown}: ${outcomeOf(row, packages)}`
  )
  const unexpected = rows.filter(isUnexpected)
  const table: Finding = {
    check: 'cache-keys',
    kind: 'note',
    program: '',
    sentence: `of ${rows.length} settings, ${rows.filter(({ compiled }) => compiled > 0).length} make Go compile again, and ${rows.filter(({ isChanged }) => isChanged).length} change the program`,
    cause: '',
    bytes: null,
    remedy: 'go help cache',
    evidence: [bounded('setting, packages compiled again, change', lines)]
  }
  return [...unexpected.map((row) => unexpectedFinding(row, packages)), table]
}

/** Whether a setting that should have no say makes Go compile again, or changes the program. */
export function isUnexpected({
  name,
  compiled,
  isChanged
}: Pick<KeyRow, 'name' | 'compiled' | 'isChanged'>): boolean {
  return !keySettings[name].isRelevant && (isChanged || compiled > 0)
}

/** A problem where the program changes, and else a note. */
function unexpectedFinding(row: KeyRow, packages: number): Finding {
  const { name, isChanged, bytes, compiled, differences } = row
  const { shown } = keySettings[name]
  return {
    check: 'cache-keys',
    kind: isChanged ? 'problem' : 'note',
    program: '',
    sentence: isChanged
      ? `${shown} changes the program, which Go alone does not let it`
      : `${shown} makes Go compile ${compiled} of ${packages} packages again, which Go alone does not do`,
    cause:
      'a tool that the build runs reads it, such as a compiler of C or -toolexec',
    bytes,
    remedy: 'go env GOFLAGS CC CXX',
    evidence: [
      bounded('a build with it', [outcomeOf(row, packages)]),
      ...(differences.length === 0
        ? []
        : [
            bounded(
              'what Go hashes for the packages, without it → with it (GODEBUG=gocachehash=1)',
              differences.map(differenceLine)
            )
          ])
    ]
  }
}

function outcomeOf(
  { failure, compiled, bytes, isChanged }: KeyRow,
  packages: number
): string {
  if (failure !== '') return `not built: ${failure}`
  const change = !isChanged
    ? 'the same bytes'
    : bytes === 0
      ? 'other bytes, the same size'
      : formatExactDelta(bytes)
  return `${compiled} of ${packages}, ${change}`
}
