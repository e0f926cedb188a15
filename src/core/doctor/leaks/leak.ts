// A leak: an absolute path of the build machine in a program, and what holds it.

import type { LeakPlace } from '../../model/closed-lists.ts'

export interface Leak {
  readonly place: LeakPlace
  /** The path; or the directory, where `count` paths lie below it. */
  readonly path: string
  /** The symbol, setting, embedded file or section that holds it. */
  readonly holder: string
  /** Package that owns the holder; '' where it is not known. */
  readonly package: string
  /** Bytes that the paths take, with the NULs that end them. */
  readonly bytes: number
  /** How many paths. */
  readonly count: number
  /** False for a hint: neighbouring strings could have made it. */
  readonly isCertain: boolean
}

/** A directory of the machine that built a program. */
export interface MachineDirectory {
  /** What it is: GOROOT, HOME, the source tree. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}
