// Reports and measurements as JSON.

/** Indented by two, in the order in which the value was made, with a line end. */
export function renderJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
