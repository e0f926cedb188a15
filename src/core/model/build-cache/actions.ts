// The actions of `cache`, written once: help, parsing and the schema are made from this list.

/** What `cache` does. */
export const cacheActions = ['pack', 'verify', 'list', 'gc'] as const

export type CacheAction = (typeof cacheActions)[number]
