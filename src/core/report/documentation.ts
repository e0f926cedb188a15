// Where readers of a report find the documentation of this version.

/** The README, at the major version's tag. */
export const documentation =
  'https://github.com/go-size-gate/go-size-gate/blob/v1/README.md'

/** How a change is let pass, and who may do it. */
export const approvalDocumentation =
  'https://github.com/go-size-gate/go-size-gate/blob/v1/docs/budgets.md#letting-a-change-pass'
