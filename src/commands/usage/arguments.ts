// A command's arguments, as its code gets them.
import type { pictureFormats } from './result-flags.ts'

export type Format = (typeof pictureFormats)[number]

/** Where the result goes: stdout, or a file that is written whole or not at all. */
export interface Destination {
  readonly format: Format
  /** '' for stdout. */
  readonly output: string
}

export interface Arguments {
  /** Flags as given, by name; switches as `true`. */
  readonly flags: Readonly<Record<string, string>>
  readonly positionals: readonly string[]
  readonly destination: Destination
}
