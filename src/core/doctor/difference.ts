// Why two builds of a program differ, in words: by what their build info says, and
// by the sections that only one of them has.
import type { Evidence } from '../model/doctor/diagnosis.ts'
import type { ProgramComparison, SettingChange } from './compare-programs.ts'
import { bounded } from './evidence.ts'

/** Settings that are named as the cause. */
const maxCauses = 6

/** Of version control: they change with every commit. */
const isStamp = ({ name }: SettingChange): boolean => name.startsWith('vcs')

function described({ name, first, second }: SettingChange): string {
  if (first === '') return `only the second has ${name}=${second}`
  if (second === '') return `only the first has ${name}=${first}`
  return `${name} is ${first} and ${second}`
}

/** The causes that the build info names; '' where it names none. */
export function causeOf({ settings, sections }: ProgramComparison): string {
  const plain = settings.filter((change) => !isStamp(change))
  const revision = settings.find(({ name }) => name === 'vcs.revision')
  const causes = [
    ...plain.slice(0, maxCauses).map(described),
    ...(plain.length > maxCauses
      ? [`and ${plain.length - maxCauses} more settings`]
      : []),
    ...(revision === undefined ? [] : ['they are of different commits']),
    ...strippedCause(sections)
  ]
  return causes.join('; ')
}

/** -trimpath hides -ldflags in the build info; a symbol table in one file alone shows -s. */
function strippedCause(sections: readonly string[]): string[] {
  const only = (name: RegExp): string => {
    const line = sections.find((section) => name.test(section))
    if (line === undefined) return ''
    if (/: 0 and /.test(line)) return 'second'
    return line.endsWith(' and 0 bytes') ? 'first' : ''
  }
  const symbols = only(/^\.symtab:/)
  const debug = only(/^(?:\.|__DWARF,__)z?debug_info:/)
  return [
    ...(symbols === '' ? [] : [`only the ${symbols} has a symbol table`]),
    ...(debug === '' ? [] : [`only the ${debug} has debug information`])
  ]
}

/** The two builds, as evidence. */
export function comparisonEvidence(
  comparison: ProgramComparison,
  names: readonly [string, string]
): Evidence[] {
  const { sizes, sections, settings } = comparison
  return [
    bounded('two builds', [
      `${names[0]}: ${sizes[0]} bytes`,
      `${names[1]}: ${sizes[1]} bytes`
    ]),
    ...(sections.length === 0 ? [] : [bounded('sections', sections)]),
    ...(settings.length === 0
      ? []
      : [bounded('go version -m', settings.map(described))])
  ]
}
