// The table of settings: what was compiled again, and what changed. A setting that
// should have no say, and changes the program, is a problem.
import {
  keySettings,
  type KeySettingName
} from '../model/doctor/key-settings.ts'
import type { Finding } from '../model/doctor/diagnosis.ts'
import { formatExactDelta } from '../text/sizes.ts'
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
}

/** @param packages how many the programs are made of */
export function keysFinding(
  rows: readonly KeyRow[],
  packages: number
): Finding[] {
  const lines = rows.map(
    (row) => `${keySettings[row.name].shown}: ${outcomeOf(row, packages)}`
  )
  const unexpected = rows.filter(
    ({ name, isChanged }) => isChanged && !keySettings[name].isRelevant
  )
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
  return [
    ...unexpected.map((row): Finding => ({
      check: 'cache-keys',
      kind: 'problem',
      program: '',
      sentence: `${keySettings[row.name].shown} changes the program, which Go alone does not let it`,
      cause:
        'a tool that the build runs reads it, such as a compiler of C or -toolexec',
      bytes: row.bytes,
      remedy: 'go env GOFLAGS CC CXX',
      evidence: [bounded('a build with it', [outcomeOf(row, packages)])]
    })),
    table
  ]
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
