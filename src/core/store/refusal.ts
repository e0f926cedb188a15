// What a store refuses, or does not have: an expected end of a command, which its result
// names.

export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal'

  readonly state: 'refused' | 'missing'

  /** @param message one sentence: what is refused or missing, why, and what to do */
  constructor(state: 'refused' | 'missing', message: string) {
    super(message)
    this.state = state
  }
}
