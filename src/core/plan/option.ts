// One option of the gate: an input of the action and a flag of the terminal.

export interface Option {
  readonly name: string
  readonly default: string
  readonly description: string
  /** A flag that may stand without a value in a terminal. */
  readonly isSwitch?: true
  /** Only meaningful to the action (tokens, comments). */
  readonly actionOnly?: true
}
