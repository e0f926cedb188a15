// Leaks become findings: one per kind of place, with the line that removes it.
import { leakPlaces, type LeakPlace } from '../../model/closed-lists.ts'
import type { Evidence, Finding } from '../../model/doctor/diagnosis.ts'
import { shellWord } from '../../inputs/shell-word.ts'
import { bounded } from '../evidence.ts'
import type { Leak } from './leak.ts'

/** Lines to type, by place. */
const remedies: Readonly<
  Record<LeakPlace, (leak: Leak | undefined) => string>
> = {
  'file table': () => 'go build -trimpath',
  'default GOROOT': () => 'go build -trimpath',
  'build info': () => 'go build -trimpath',
  '-X value': (leak) =>
    `go build -ldflags="-X ${leak?.holder ?? 'VARIABLE'}=VALUE"`,
  'string literal': findInSources,
  'embedded file': findInSources,
  data: findInSources,
  'C code': () => 'go build -trimpath',
  'library path': () => 'CGO_LDFLAGS= go build',
  'debug information': () => 'go build -trimpath -ldflags=-w'
}

function findInSources(leak: Leak | undefined): string {
  const path = shellWord(leak?.path ?? '')
  return path === null ? 'grep -rnF PATH .' : `grep -rnF -e ${path} .`
}

const bySource =
  'the source has it, or code that was generated here; -trimpath leaves it as it is'

const causes: Readonly<Record<LeakPlace, string>> = {
  'file table':
    'without -trimpath, the compiler records where each source file lies',
  'default GOROOT': 'without -trimpath, the linker records GOROOT',
  'build info':
    'without -trimpath, the build info records flags of the linker and of cgo; with it, still the directory by which go.mod or go.work replaces a module',
  '-X value':
    'the value was given to the linker; -trimpath leaves it as it is, and the build info hides it',
  'string literal': bySource,
  'embedded file': 'the file has it; -trimpath leaves it as it is',
  data: bySource,
  'C code':
    'the C compiler writes __FILE__ and what its flags define; -trimpath maps __FILE__ alone',
  'library path': 'the C linker was given -rpath',
  'debug information':
    'without -trimpath, debug information names directories and files as they lie'
}

/** A finding per kind of place: a problem of what is certain, a note of what is a hint. */
export function leakFindings(
  leaks: readonly Leak[],
  program: string
): Finding[] {
  return leakPlaces.flatMap((place) =>
    [true, false].flatMap((isCertain) => {
      const some = leaks.filter(
        (leak) => leak.place === place && leak.isCertain === isCertain
      )
      return some.length === 0 ? [] : [findingOf(place, some, program)]
    })
  )
}

function findingOf(
  place: LeakPlace,
  leaks: readonly Leak[],
  program: string
): Finding {
  const isCertain = leaks.every((leak) => leak.isCertain)
  const count = leaks.reduce((sum, leak) => sum + leak.count, 0)
  const paths = count === 1 ? 'one absolute path' : `${count} absolute paths`
  return {
    check: 'path-leaks',
    kind: isCertain ? 'problem' : 'note',
    program,
    sentence: isCertain
      ? `${place}: ${paths} of the build machine`
      : `${place}: ${paths} that may be of a build machine, or made by neighbouring texts`,
    cause: isCertain ? causes[place] : '',
    bytes: leaks.reduce((sum, leak) => sum + leak.bytes, 0),
    remedy: isCertain ? remedies[place](leaks[0]) : hintRemedy(leaks),
    evidence: [evidenceOf(leaks)]
  }
}

/** A line that shows what is around the path. */
function hintRemedy([first]: readonly Leak[]): string {
  const path = shellWord(first?.path ?? '')
  return `strings -a FILE | grep -F -e ${path ?? 'PATH'}`
}

function evidenceOf(leaks: readonly Leak[]): Evidence {
  const lines = leaks
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, holder, package: owner, count }) => {
      const below = count === 1 ? path : `${path} (${count} paths)`
      const by = owner === '' || owner === holder ? '' : `, package ${owner}`
      return `${below} in ${holder === '' ? 'code of no package' : holder}${by}`
    })
  return bounded('path, and what holds it', lines)
}
