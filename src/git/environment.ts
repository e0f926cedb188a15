// The environment of a git process: assembled from an allow-list, so that no
// token of the surroundings gets in by accident.
import type { ProcessEnvironment } from '../host/process.ts'
import { withAbsolutePaths } from '../host/search-path.ts'
import type { ConfigPair } from './checkout/local-config.ts'

/** Who a git process may talk to. */
export type Access = 'local' | 'remote'

/** A token for fetching, sent only to URLs below `server`. */
export interface FetchToken {
  /** e.g. `https://github.com`. */
  readonly server: string
  readonly token: string
}

const localNames = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_EXEC_PATH',
  // What Windows programs need to start and to find a home.
  'SystemRoot',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'ProgramFiles',
  'COMSPEC',
  'PATHEXT'
]

/** The user's ways to a remote: agent, proxies, certificates, LFS. */
const remoteNames = [
  'SSH_AUTH_SOCK',
  'SSH_AGENT_PID',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_ASKPASS',
  'GIT_PROXY_COMMAND',
  'GIT_ALLOW_PROTOCOL',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_SSL_CERT',
  'GIT_SSL_KEY',
  'GIT_SSL_NO_VERIFY',
  'GIT_HTTP_PROXY_AUTHMETHOD',
  'GIT_LFS_SKIP_SMUDGE',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'KRB5CCNAME',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY'
]

const fixed: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GCM_INTERACTIVE: 'never',
  GIT_PAGER: 'cat',
  // `git status` must not write the index.
  GIT_OPTIONAL_LOCKS: '0',
  // refs/replace must not forge the parents of a commit.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1'
}

/** The configuration that the surroundings give by environment (git-config(1)). */
function inheritedConfig(surroundings: ProcessEnvironment): ConfigPair[] {
  const count = Number(surroundings.GIT_CONFIG_COUNT ?? '0')
  const pairs: ConfigPair[] = []
  for (let index = 0; index < Math.min(count, 1000); index++) {
    const key = surroundings[`GIT_CONFIG_KEY_${index}`]
    const value = surroundings[`GIT_CONFIG_VALUE_${index}`]
    if (key !== undefined && value !== undefined) pairs.push([key, value])
  }
  return pairs
}

/**
 * Configuration that sends the token, to that server alone. The first, empty
 * value drops headers configured elsewhere: two would be refused.
 */
function tokenConfig({ server, token }: FetchToken): ConfigPair[] {
  const key = `http.${server.replace(/(?<!\/)\/+$/, '')}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`]
  ]
}

/**
 * What keeps git from fetching the missing objects of a partial clone: the first
 * is known to git 2.45 and newer, the second, a protocol that does not exist, to all.
 */
const offline: Readonly<Record<string, string>> = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none'
}

/**
 * The whole environment of a git process. A local one gets neither agent nor
 * proxy, reaches no remote, and has of the configuration given by environment
 * only `safe.directory`.
 * @param config the checkout's own, for a remote process elsewhere
 */
export function gitEnvironment(
  surroundings: ProcessEnvironment,
  access: Access,
  token?: FetchToken,
  config: readonly ConfigPair[] = []
): Record<string, string> {
  const environment: Record<string, string> = {}
  const isRemote = access === 'remote'
  const names = isRemote ? [...localNames, ...remoteNames] : localNames
  for (const name of names) {
    const value = surroundings[name]
    if (value !== undefined) environment[name] = value
  }
  const pairs = inheritedConfig(surroundings).filter(
    ([key]) => isRemote || key.toLowerCase() === 'safe.directory'
  )
  // Of several values git takes the last: the surroundings outrank files.
  if (isRemote) pairs.unshift(...config)
  // In a job's container the checkout often belongs to another user. The
  // workflow named this directory to be built, so it is trusted; in a terminal
  // git's own check decides.
  if (surroundings.GITHUB_ACTIONS === 'true')
    pairs.push(['safe.directory', '*'])
  if (isRemote && token !== undefined) {
    pairs.push(...tokenConfig(token))
  }
  if (pairs.length > 0) {
    environment.GIT_CONFIG_COUNT = String(pairs.length)
    for (const [index, [key, value]] of pairs.entries()) {
      environment[`GIT_CONFIG_KEY_${index}`] = key
      environment[`GIT_CONFIG_VALUE_${index}`] = value
    }
  }
  return {
    ...withAbsolutePaths(environment),
    ...fixed,
    ...(isRemote ? {} : offline)
  }
}
