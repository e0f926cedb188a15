// What a command of the terminal takes, as data: its help, its parser and its
// completion are made from it.

/** A flag of a command. */
export interface Flag {
  readonly name: string
  readonly description: string
  /** What stands for its value in the help, such as FILE; absent for a switch, or where `choices` are. */
  readonly value?: string
  /** All values that it accepts, where they are few. */
  readonly choices?: readonly string[]
}

/** Flags about one thing, under a title of their own in the help. */
export interface FlagGroup {
  readonly title: string
  readonly flags: readonly Flag[]
}

/** An argument that is no flag. */
export interface Operand {
  /** As the help has it: `FILE`. */
  readonly name: string
  readonly description: string
  readonly isOptional?: true
  /** Whether there may be several. */
  readonly isRepeated?: true
  /** All that it may be, where that is a short list. */
  readonly choices?: readonly string[]
}

/** A line that works, and what it is for. */
export interface Example {
  readonly line: string
  readonly meaning: string
}

export interface CommandSpec {
  readonly name: string
  /** A sentence without a full stop, for the list of commands. */
  readonly summary: string
  /** What else the command's own help says. */
  readonly description?: string
  readonly operands: readonly Operand[]
  readonly groups: readonly FlagGroup[]
  readonly examples: readonly Example[]
}

/** Whether a flag stands alone, without a value. */
export function isSwitch({ value, choices }: Flag): boolean {
  return value === undefined && choices === undefined
}

/** All flags of a command, in the order of its help. */
export function flagsOf({ groups }: CommandSpec): readonly Flag[] {
  return groups.flatMap(({ flags }) => flags)
}
