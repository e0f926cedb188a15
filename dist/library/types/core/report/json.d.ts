/**
 * Indented by two, in the order in which the value was made, with a line end.
 * Nothing in it steers a terminal or a runner, whatever its strings hold.
 */
export declare function renderJson(value: object): string;
