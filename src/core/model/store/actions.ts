// The actions of `store`, written once: help, parsing and the schema are made from this list.

/** What `store` does. */
export const storeActions = [
  'put',
  'get',
  'list',
  'latest',
  'rollback',
  'verify',
  'refresh'
] as const

export type StoreAction = (typeof storeActions)[number]
