// The options for binaries that the workflow built, and not the gate.
import type { Option } from './option.ts'

export const givenOptions: readonly Option[] = [
  {
    name: 'binaries',
    value: 'PATHS',
    default: '',
    description:
      'Measure these binaries and build none: files, directories, globs, archives, the dist/artifacts.json of GoReleaser, or artifact:NAME for what another job of this run uploaded; separated by spaces, commas or lines, or in double quotes where they have these themselves; relative to the working directory.'
  },
  {
    name: 'twins',
    value: 'PATTERN',
    default: '',
    description:
      'Where the same program with symbols lies, for names of data in stripped binaries, e.g. {dir}/{file}.debug; placeholders: {dir} {file} {name} {os} {arch}.'
  },
  {
    name: 'base-binaries',
    value: 'PATHS',
    default: '',
    description:
      'Compare with these binaries; the same forms as in binaries. Not for pull requests.'
  }
]
