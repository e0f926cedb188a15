// The owners of the parts of the function table.

/** The owner numbers that the parts of the function table go to. */
export interface Owners {
  /** By function. */
  readonly functions: Int32Array
  /** Of what serves the table as a whole: its header, indexes and ends. */
  readonly table: number
  readonly padding: number
}
