// Keeps what go build recorded of itself in a file: the settings by which a reader
// knows how it was built, without the values that were stamped into it.
import type { BuildInfo } from './buildinfo.ts'
import { printable } from '../printable.ts'
import { splitQuoted } from '../../text/go-quoting.ts'
import type { Measurement } from '../../model/measurement.ts'

/** Names of settings that are kept (cmd/go/internal/load, func setBuildInfo). */
const kept = [
  '-asan',
  '-buildmode',
  '-compiler',
  '-cover',
  '-gcflags',
  '-ldflags',
  '-msan',
  '-race',
  '-tags',
  '-trimpath',
  'CGO_ENABLED',
  'GOEXPERIMENT',
  'GOFIPS140',
  'vcs',
  'vcs.revision',
  'vcs.time',
  'vcs.modified'
] as const

/** Characters of a value. */
const maxLength = 2000

/** The field settings; nothing for a file without build info, or by a Go before 1.18, which records none. */
export function recordedSettings(
  info: Pick<BuildInfo, 'settings'> | null
): Pick<Measurement['binary'], 'settings'> {
  if (info === null || Object.keys(info.settings).length === 0) return {}
  const pairs = kept.flatMap((name) => {
    const value = info.settings[name]
    if (value === undefined) return []
    const text = name === '-ldflags' ? withoutStampValues(value) : value
    return [[name, printable(text.slice(0, maxLength))] as const]
  })
  return { settings: Object.fromEntries(pairs) }
}

/** Linker flags, each `-X name=value` with `…` for its value. */
function withoutStampValues(text: string): string {
  try {
    const flags = splitQuoted(text)
    return flags
      .map((flag, index) => {
        const isStamp = /^--?X$/.test(flags[index - 1] ?? '')
        const [, start] =
          (isStamp ? /^([^=]*=)/ : /^(--?X=[^=]*=)/).exec(flag) ?? []
        return start === undefined ? flag : `${start}…`
      })
      .join(' ')
  } catch {
    // Somebody else wrote it than Go.
    return '…'
  }
}
