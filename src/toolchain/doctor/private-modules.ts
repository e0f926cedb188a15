// A private module cache that is filled from the user's.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Environment } from '../environment/user-environment.ts'

/**
 * The environment that fills an empty module cache from the user's, which is only
 * read: Go checks each module against go.sum again.
 * @param from the user's module cache
 */
export function privateModules(from: string, modCache: string): Environment {
  return {
    GOMODCACHE: modCache,
    GOPROXY: pathToFileURL(join(from, 'cache', 'download')).href,
    GOSUMDB: 'off',
    // Else fetching would go around the proxy, and a directory could not be removed.
    GONOPROXY: 'none',
    GOPRIVATE: '',
    GOFLAGS: '-modcacherw'
  }
}
