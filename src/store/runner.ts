// What the runner's environment says about the server that it works for.

import type { ProcessEnvironment } from '../host/process.ts'

/** Neither github.com nor an enterprise's own domain below ghe.com. */
export function isOtherServer(environment: ProcessEnvironment): boolean {
  const address = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const hostname = URL.canParse(address) ? new URL(address).hostname : ''
  return !/^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostname)
}
