// Limits of what a measurement keeps for explanations. They are apart from the schemas,
// so that an analysis, which checks nothing by them, doesn't load these.

/** Functions and imports that turn dead-code elimination off. */
export const maxCulprits = 100

/** Steps of a path from the entry to one of them. */
export const maxSteps = 200

/** Contents that are kept, and copies of each: the largest, and the first. */
export const maxContents = 1000
export const maxCopies = 1000

/** `file.go:LINE`: a name without a directory, and a line from 1. */
// oxlint-disable-next-line no-control-regex
export const placePattern = /^[^/\\\0-\x1F\x7F-\x9F]{1,255}:[1-9]\d{0,8}$/u
