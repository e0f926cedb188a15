// Begins with the files that take longest, so that no worker is left with one of
// them at the end. A machine that has run them knows their times; a new one goes by
// what they do: builds of many releases or from nothing, whole runs of the gate, then
// other builds, then all that needs no Go.
import Sequencer from '@jest/test-sequencer'

const folders = [
  'releases',
  'gate/slim',
  'gate/doctor',
  'e2e',
  'gate',
  'toolchain',
  'core/compare',
  'core/measure',
  'core/binary',
  'git'
]

/** Place of a file's folder in the list above, or one behind its end. */
function rank({ path }) {
  const at = folders.findIndex((name) => path.includes(`/__tests__/${name}/`))
  return at === -1 ? folders.length : at
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- Jest's own, of no array
    const sorted = super.sort(tests)
    const isKnown = sorted.some(({ duration }) => duration != null)
    return isKnown ? sorted : sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}
