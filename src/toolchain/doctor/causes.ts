// In what the user's build and the enforced one differ, one cause at a time: each
// changes a build as the user would make it a step towards the enforced one.
import type { StepCost } from '../../core/model/doctor/checks.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { shownValue } from '../environment/overridden.ts'
import type { Tree } from '../source-tree.ts'
import { findGoWork } from '../tree/find-modules.ts'
import { flagName, type BuildRequest, type Cause } from './cause.ts'
import {
  goFlagsOf,
  linkFlags,
  withoutSetting,
  type Deviation
} from './deviations.ts'
import { linkerCauses } from './linker-causes.ts'
import { lastSwitch, type Shell } from './shell.ts'

/** Flags that change no byte of a program. */
const silent =
  /^--?(?:(?:v|x|p|json|modcacherw)(?:=.*)?|mod=(?:mod|readonly))$/s

/** Flags that the enforced build takes from the user's, and those with causes of their own. */
const shared: ReadonlySet<string> = new Set(['tags', 'gcflags'])
const own: ReadonlySet<string> = new Set(['ldflags', 'trimpath', 'buildvcs'])

/**
 * All causes, in the order in which they are switched: the user's settings, the
 * user's flags, then the flags of the enforced build.
 */
export async function causesOf(
  shell: Shell,
  tree: Tree,
  {
    flags,
    settings,
    deviations
  }: {
    readonly flags: readonly string[]
    /** Of the enforced build. */
    readonly settings: BuildSettings
    readonly deviations: readonly Deviation[]
  }
): Promise<readonly Cause[]> {
  const user: BuildRequest = { settings: shell.settings, flags }
  const all = [...goFlagsOf(shell.settings), ...flags]
  return [
    ...deviations.flatMap(settingCause),
    ...workspaceCause(shell, await findGoWork(tree, settings.goWork)),
    ...flagCauses(flags),
    ...linkerCauses(user, settings.ldflags),
    ...(lastSwitch(all, 'buildvcs') === settings.buildvcs
      ? []
      : [withFlag(`-buildvcs=${settings.buildvcs}`, 'warm')]),
    ...(lastSwitch(all, 'trimpath') === true
      ? []
      : [withFlag('-trimpath', 'cold')])
  ]
}

function withFlag(flag: string, cost: StepCost): Cause {
  return {
    shown: `with ${flag}`,
    cost,
    change: ({ settings, flags }) => ({ settings, flags: [...flags, flag] })
  }
}

/** What the enforced build has as well, such as the release of Go, is no cause. */
function settingCause({
  name,
  flag,
  shown,
  cost,
  without,
  isExpected
}: Deviation): Cause[] {
  const isElsewhere =
    name === 'GOWORK' || own.has(flagName(flag)) || silent.test(flag)
  if (without === null || isExpected || isElsewhere) return []
  return [
    {
      shown: `without ${shown}`,
      cost,
      change: ({ settings, flags }) => ({ settings: without(settings), flags })
    }
  ]
}

/** @param enforced GOWORK of the enforced build: an absolute path, or `off` */
function workspaceCause({ facts }: Shell, enforced: string): Cause[] {
  if ((facts.GOWORK || 'off') === enforced) return []
  return [
    {
      shown: `with GOWORK=${shownValue(enforced)}`,
      cost: 'cold',
      change: ({ settings, flags }) => {
        const bare = withoutSetting(settings, 'GOWORK')
        const process = { ...bare.process, GOWORK: enforced }
        return { settings: { ...bare, process }, flags }
      }
    }
  ]
}

/** Flags that are typed and that the enforced build doesn't take. */
function flagCauses(flags: readonly string[]): Cause[] {
  const isTaken = (flag: string, i: number): boolean =>
    shared.has(flagName(flag)) &&
    i === flags.findLastIndex((other) => flagName(other) === flagName(flag))
  return flags.flatMap((flag, i) => {
    if (own.has(flagName(flag)) || silent.test(flag) || isTaken(flag, i)) {
      return []
    }
    return [
      {
        shown: `without ${shownValue(flag)}`,
        cost: linkFlags.test(flag) ? 'warm' : 'cold',
        change: ({ settings, flags: before }) => ({
          settings,
          flags: before.toSpliced(before.indexOf(flag), 1)
        })
      } satisfies Cause
    ]
  })
}
