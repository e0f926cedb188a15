// Where Go's toolchains come from: they are modules of a proxy, and no repository has
// them, so that `direct` finds none.

/** The proxy that has toolchains, by Go's own default. */
export const toolchainProxy = 'https://proxy.golang.org'

/**
 * The environment in which a download of a toolchain was allowed: fetched `direct`,
 * it comes from Go's own proxy. The checksum database proves it all the same.
 */
export function toolchainEnvironment(
  fetching: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  return fetching['GOPROXY'] === 'direct'
    ? { ...fetching, GOPROXY: toolchainProxy }
    : fetching
}
