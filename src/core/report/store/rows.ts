// What a StoreResult says, as sentences and rows of plain text: a terminal and Markdown
// show the same.
import { minuteOf } from '../../text/minute.ts'
import type {
  ProgramResult,
  StoreResult
} from '../../model/store/result-schema.ts'
import { formatBytes } from '../../text/sizes.ts'

export interface StoreTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** One sentence for a program, without a full stop. */
export function headOf(
  { action }: StoreResult,
  program: ProgramResult
): string {
  const { name, state, reason, versions, objects, output, index } = program
  const [version] = versions
  const title = `${name} ${version?.version ?? ''}`.trim()
  if (state !== 'done') return `${name}: ${state}: ${reason}`
  switch (action) {
    case 'put':
      return `${title} ${program.changed ? 'is' : 'was already'} in the store${restoredOf(program)}, and ${index?.latest ?? ''} is the latest`
    case 'get':
      return `${title} for ${version?.files[0]?.platform ?? ''} is proved, and in ${output ?? ''}`
    case 'rollback':
      return `${title} ${program.changed ? 'is' : 'was already'} the latest`
    case 'verify':
      return `${name} is proved: ${objects.length} objects`
    case 'refresh':
      return `the index of ${name} counts until ${minuteOf(index?.expiresAt ?? '')}`
    default:
      return `${name}: ${index?.latest ?? 'nothing'} is the latest, the index counts until ${minuteOf(index?.expiresAt ?? '')}`
  }
}

/** A clause for what put wrote again; '' for nothing. */
function restoredOf({ restored: { length } }: ProgramResult): string {
  if (length === 0) return ''
  return length === 1
    ? ', 1 lost object of it was written again'
    : `, ${length} lost objects of it were written again`
}

/** What was put or got, or is there; of verify, what is not proved. */
export function tableOf(
  { action }: StoreResult,
  { versions, index, objects }: ProgramResult
): StoreTable {
  if (action === 'verify') {
    const bad = objects.filter(({ state }) => state !== 'proved')
    return {
      columns: ['object', 'state', 'reason'],
      rows: bad.map(({ key, state, reason }) => [key, state, reason])
    }
  }
  return {
    columns: ['version', 'platform', 'file', 'size', 'SHA-256'],
    rows: versions
      .toReversed()
      .flatMap(({ version, files }) =>
        files.map(({ platform, file, bytes, sha256 }) => [
          `${version}${version === index?.latest ? ' (latest)' : ''}`,
          platform,
          file,
          formatBytes(bytes),
          sha256
        ])
      )
  }
}

/** How `latest` moved, the newest first; only of list. */
export function historyOf(
  { action }: StoreResult,
  { history }: ProgramResult
): readonly string[] {
  if (action !== 'list') return []
  return history
    .toReversed()
    .map(({ version, at, why }) => `${minuteOf(at)} ${version} by ${why}`)
}
