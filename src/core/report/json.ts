// Reports and measurements as JSON.
import { inertJson } from '../text/plain-text.ts'

/**
 * Indented by two, in the order in which the value was made, with a line end.
 * Nothing in it steers a terminal or a runner, whatever its strings hold.
 */
export function renderJson(value: object): string {
  return `${inertJson(JSON.stringify(value, null, 2))}\n`
}
