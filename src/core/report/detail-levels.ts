// How much of a report is shown, and in which order details are dropped.

/** How many rows of each kind are shown. */
export interface Detail {
  readonly binaries: number
  /** Binaries with details of their own. */
  readonly explained: number
  /** Open rows of a table "Where it went". */
  readonly origins: number
  /** Folded rows of it, below the open ones. */
  readonly foldedOrigins: number
  /** Tables "Where it went" that are open. */
  readonly whereTables: number
  readonly symbols: number
  readonly packages: number
  readonly modules: number
  /** Rows of the tables of sections and of regions. */
  readonly sections: number
  /** Entries in each list of sentences: notices, reasons, not built, notes. */
  readonly sentences: number
  /** Sentences on switches of dead-code elimination, below the headline. */
  readonly flips: number
  /** Open sentences of "Why". */
  readonly causes: number
  /** Folded sentences of it, below the open ones. */
  readonly foldedCauses: number
  /** Whether "How it was measured" is there. */
  readonly measured: boolean
  /** Whether the table of sizes is there. */
  readonly sizes: boolean
  /** Whether the link to the page is there. */
  readonly page: boolean
  /** Binaries with a line of their sizes over time. */
  readonly histories: number
}

const summaryDetail: Detail = {
  binaries: 500,
  explained: 60,
  origins: 40,
  foldedOrigins: 400,
  whereTables: 10,
  symbols: 200,
  packages: 200,
  modules: 200,
  sections: 100,
  sentences: 50,
  flips: 10,
  causes: 10,
  foldedCauses: 400,
  measured: true,
  sizes: true,
  page: true,
  histories: 10
}

/** Of a page, which has room for everything, and whose map is not far from its top. */
export const pageDetail: Detail = {
  ...summaryDetail,
  origins: 8,
  whereTables: 1,
  causes: 5
}

const commentDetail: Detail = {
  ...summaryDetail,
  binaries: 100,
  explained: 20,
  origins: 30,
  foldedOrigins: 100,
  whereTables: 3,
  symbols: 30,
  packages: 30,
  modules: 30,
  sections: 40,
  sentences: 20,
  flips: 5,
  foldedCauses: 60,
  histories: 3
}

/** What goes first, one step after the other; the last step leaves the verdict. */
const shedding: readonly Partial<Detail>[] = [
  { histories: 0 },
  { symbols: 10 },
  { symbols: 0 },
  { packages: 10 },
  { packages: 0 },
  { modules: 10, explained: 10 },
  { modules: 0 },
  { sections: 0, explained: 3, foldedCauses: 20 },
  { explained: 0 },
  { sentences: 5 },
  { measured: false, foldedCauses: 0 },
  { foldedOrigins: 20 },
  { origins: 5, whereTables: 1, causes: 5 },
  { origins: 0 },
  { sizes: false },
  { binaries: 50, sentences: 3, causes: 3, flips: 2 },
  { binaries: 20 },
  { binaries: 10, causes: 1, flips: 1 },
  { binaries: 5, sentences: 1, causes: 0 },
  { binaries: 1 },
  { binaries: 0, sentences: 0, flips: 0, page: false }
]

/** From this limit on, in bytes, there is room for a summary's detail. */
const summaryLimit = 262_144

/** What to try for a limit in bytes, richest first. */
export function detailsFor(limit: number): readonly [Detail, ...Detail[]] {
  let detail = commentDetail
  const poorer = shedding.map((step) => (detail = { ...detail, ...step }))
  return limit >= summaryLimit
    ? [summaryDetail, commentDetail, ...poorer]
    : [commentDetail, ...poorer]
}
