// What workflows under act need around them: a GitHub, the service that takes their
// artifacts, and act itself.
import { makeSandbox, type Sandbox } from '../e2e/sandbox.ts'
import { startCacheServer } from '../servers/cache-server.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'
import { makeAct, type Act, type Surroundings } from './act.ts'

export interface ActWorld {
  readonly sandbox: Sandbox
  readonly github: GitHubServer
  readonly act: Act
  close(): Promise<void>
}

/** @param surround what the runner has besides, some of which may lie in the sandbox */
export async function makeActWorld(
  surround: (
    sandbox: Sandbox,
    github: GitHubServer
  ) => Surroundings | Promise<Surroundings> = () => ({})
): Promise<ActWorld> {
  const sandbox = makeSandbox()
  const github = await startGitHubServer()
  const results = await startCacheServer(github.actions)
  github.archives = results.archives
  return {
    sandbox,
    github,
    act: makeAct(sandbox, github.url, results, await surround(sandbox, github)),
    async close() {
      await github.close()
      await results.close()
      sandbox.remove()
    }
  }
}
