// One option of the gate: an input of the action and a flag of the terminal.

export interface Option {
  readonly name: string
  readonly default: string
  readonly description: string
  /** What stands for its value in a terminal's help, such as SIZE; absent for a switch, or where `choices` are. */
  readonly value?: string
  /** All values that it accepts, where they are few. */
  readonly choices?: readonly string[]
  /** A flag that may stand without a value in a terminal. */
  readonly isSwitch?: true
  /** Only meaningful to the action (tokens, comments). */
  readonly actionOnly?: true
}

/** Options about one thing. */
export interface OptionGroup {
  readonly title: string
  readonly options: readonly Option[]
}
