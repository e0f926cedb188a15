// What a CacheResult says, as sentences and rows of plain text: a terminal and Markdown
// show the same.
import type {
  CacheResult,
  PackResult
} from '../../model/build-cache/result-schema.ts'
import { formatAge } from '../../text/age.ts'
import { formatBytes } from '../../text/sizes.ts'

export interface CacheTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The sentences above the table, without full stops. */
export function sentencesOf(result: CacheResult): readonly string[] {
  const { action, packs, placed } = result
  const refused = packs
    .filter(({ state }) => state === 'refused')
    .map(({ path, reason }) => `${path} is refused: ${reason}`)
  switch (action) {
    case 'pack':
      return packs.flatMap(({ path, bytes, facts }) => [
        `${path} is signed: ${countOf(facts?.archives ?? 0, 'archive')} of ${facts?.go ?? ''}, ${formatBytes(facts?.unpackedBytes ?? 0)} in ${formatBytes(bytes)}`,
        allPackages
      ])
    case 'verify':
      return [
        ...refused,
        ...packs
          .filter(({ state }) => state === 'proved')
          .map(
            ({ path, facts }) =>
              `${path} is proved: ${countOf(facts?.archives ?? 0, 'archive')} of ${facts?.go ?? ''}, made for commit ${(facts?.commit ?? '').slice(0, 7)}`
          ),
        ...(placed === null ? [] : [placedSentence(placed)])
      ]
    case 'list':
      return packs.length === 0 ? ['there is no pack'] : refused
    default:
      return [collectedSentence(result)]
  }
}

/** Archives don't say of which module they are, so that none could be left out. */
const allPackages =
  'It has every package that was compiled, those of private modules too: share it with those alone who may have their code'

function placedSentence({
  directory,
  archives,
  leftOut
}: NonNullable<CacheResult['placed']>): string {
  const without =
    leftOut === 0
      ? ''
      : `, without ${countOf(leftOut, 'archive')} with C code (--with-c)`
  return `${countOf(archives, 'archive')} ${archives === 1 ? 'is' : 'are'} in ${directory} now${without}`
}

function collectedSentence({ packs, dryRun }: CacheResult): string {
  const removed = packs.filter(({ state }) => state === 'removed')
  const kept = packs.filter(({ state }) => state === 'kept')
  const verb = dryRun ? 'would be removed' : 'removed'
  return `${countOf(removed.length, 'pack')} ${verb} (${bytesOf(removed)}), ${kept.length} kept (${bytesOf(kept)})`
}

function bytesOf(packs: readonly PackResult[]): string {
  return formatBytes(packs.reduce((sum, { bytes }) => sum + bytes, 0))
}

/** The packs of list and gc. @param now the time of the reader */
export function tableOf({ action, packs }: CacheResult, now: Date): CacheTable {
  const age = ({ writtenAt }: PackResult): string =>
    formatAge((now.getTime() - new Date(writtenAt).getTime()) / 1000)
  if (action === 'gc') {
    return {
      columns: ['pack', 'size', 'age', 'state'],
      rows: packs.map((pack) => [
        pack.path,
        formatBytes(pack.bytes),
        age(pack),
        pack.reason === '' ? pack.state : `${pack.state}: ${pack.reason}`
      ])
    }
  }
  const listed = packs.filter(({ state }) => state === 'listed')
  return {
    columns: ['pack', 'size', 'age', 'Go', 'targets', 'archives', 'commit'],
    rows: (action === 'list' ? listed : []).map((pack) => [
      pack.path,
      formatBytes(pack.bytes),
      age(pack),
      pack.facts?.go ?? '',
      (pack.facts?.targets ?? []).join(', '),
      String(pack.facts?.archives ?? 0),
      (pack.facts?.commit ?? '').slice(0, 7)
    ])
  }
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
