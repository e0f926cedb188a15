// In which flags of the linker the user's build and the enforced one differ: each of
// the user's own that the enforced build doesn't have, and those that it adds.
import { UserError } from '../../core/user-error.ts'
import {
  enforcedLdflags,
  readLinkerFlags,
  writeLinkerFlags,
  type LinkerFlag
} from '../environment/ldflags.ts'
import { shownValue } from '../environment/overridden.ts'
import type { BuildRequest, Cause } from './cause.ts'
import { goFlagsOf, withGoFlags } from './deviations.ts'
import { flagsOf, lastFlag } from './shell.ts'

/** The user's own linker flags that are taken away one by one; the rest goes together. */
const maxSingle = 8

const isLdflags = (flag: string): boolean => /^--?ldflags(?:=|$)/.test(flag)

/**
 * The linker's flags that are in effect for the main package, without a pattern such
 * as `all=`.
 * @param goFlags those of GOFLAGS
 * @param flags those that are typed, which win
 */
export function linkerFlagsOf(
  goFlags: readonly string[],
  flags: readonly string[]
): string[] {
  const text = lastFlag(flags, 'ldflags') ?? lastFlag(goFlags, 'ldflags') ?? ''
  const bare = text.startsWith('-') ? text : text.replace(/^[^=\s-]*=/, '')
  return [...flagsOf(bare)]
}

/** As a key, by which two flags are the same. */
function textOf({ name, value }: LinkerFlag): string {
  const isPlain = value === null || value === 'true'
  return isPlain ? `-${name}` : `-${name}=${value}`
}

const texts = (flags: readonly LinkerFlag[]): ReadonlySet<string> =>
  new Set(flags.map(textOf))

/** @param ldflags of the enforced build's settings, without what it adds */
export function linkerCauses(
  request: BuildRequest,
  ldflags: readonly string[]
): readonly Cause[] {
  const enforced = readLinkerFlags([...ldflags, '-s', '-w'])
  const text = enforcedLdflags(ldflags)
  const current = readable(request)
  if (current === null) {
    return [
      {
        shown: `with -ldflags=${shownValue(text)} instead of yours`,
        cost: 'warm',
        change: (before) => withText(before, text)
      }
    ]
  }
  const write = (
    before: BuildRequest,
    flags: readonly LinkerFlag[]
  ): BuildRequest => {
    const isWhole = [...texts(flags)].toSorted().join('\0') === goal
    return withText(before, isWhole ? text : writeLinkerFlags(flags))
  }
  const goal = [...texts(enforced)].toSorted().join('\0')
  const wanted = texts(enforced)
  const own = current.filter((flag) => !wanted.has(textOf(flag)))
  const added = enforced.filter((flag) => !texts(current).has(textOf(flag)))
  const singles = own.length > maxSingle ? own.slice(0, maxSingle - 1) : own
  const groups = [
    ...singles.map((flag) => [flag]),
    ...(own.length > singles.length ? [own.slice(singles.length)] : [])
  ]
  return [
    ...groups.map((group): Cause => {
      const gone = texts(group)
      return {
        shown: `without -ldflags=${shownFlags(group)}`,
        cost: 'warm',
        change: (before) => {
          const flags = readable(before) ?? []
          return write(
            before,
            flags.filter((flag) => !gone.has(textOf(flag)))
          )
        }
      }
    }),
    ...(added.length === 0
      ? []
      : [
          {
            shown: `with -ldflags=${shownFlags(added)}`,
            cost: 'warm',
            change: (before) =>
              write(before, [...(readable(before) ?? []), ...added])
          } satisfies Cause
        ])
  ]
}

/** The linker's flags of a build; null where they can't be read one by one. */
function readable(request: BuildRequest): readonly LinkerFlag[] | null {
  try {
    return readLinkerFlags(
      linkerFlagsOf(goFlagsOf(request.settings), request.flags)
    )
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** The same build with other flags of the linker. */
function withText(
  { settings, flags }: BuildRequest,
  text: string
): BuildRequest {
  const goFlags = goFlagsOf(settings)
  const kept = goFlags.filter((flag) => !isLdflags(flag))
  return {
    settings:
      kept.length === goFlags.length ? settings : withGoFlags(settings, kept),
    flags: [
      ...flags.filter((flag) => !isLdflags(flag)),
      ...(text === '' ? [] : [`-ldflags=${text}`])
    ]
  }
}

/** As they may be shown: values of stamps are cut off. */
function shownFlags(flags: readonly LinkerFlag[]): string {
  return flags
    .map(({ name, value }) =>
      shownValue(`-${name}${value === null ? '' : ` ${value}`}`)
    )
    .join(' ')
}
