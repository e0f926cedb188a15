import { expect, it } from '@jest/globals'
import { buildDirectories } from '../../../src/toolchain/tree/build-directories.ts'

/** A tree that is built at a place, on a runner. */
const at = (root: string) =>
  buildDirectories({
    tree: { root, directory: root },
    workspace: {
      scratch: '/tmp/run-1',
      goCache: '/tmp/run-1/gocache',
      home: '/tmp/run-1/home',
      temporary: '/tmp/run-1/tmp',
      modCache: '/home/runner/go/pkg/mod',
      goPath: '/tmp/run-1/gopath'
    },
    toolchain: {
      version: 'go1.26.8',
      root: '/opt/go',
      host: { goos: 'linux', goarch: 'amd64', level: '' }
    },
    surroundings: {
      platform: 'linux',
      process: {
        HOME: '/home/runner',
        GITHUB_WORKSPACE: '/home/runner/src/tool/tool',
        RUNNER_TEMP: '/home/runner/src/_temp',
        PATH: '/bin'
      },
      file: {},
      modCache: '/home/runner/go/pkg/mod',
      goPath: '/home/runner/go'
    }
  })

it('names the directories of a run alike, wherever a side is built', () => {
  const named = (root: string) => at(root).map(({ name }) => name)
  const names = [
    'source tree',
    'source tree',
    'module cache',
    'build cache',
    'scratch directory',
    'GOROOT',
    'HOME',
    'RUNNER_TEMP'
  ]
  expect(named('/home/runner/src/tool/tool')).toEqual(names)
  expect(named('/tmp/run-1/base')).toEqual(names)
  // What the head's checkout leaves in the base has the same name.
  expect(at('/tmp/run-1/base')).toContainEqual({
    name: 'source tree',
    path: '/home/runner/src/tool/tool'
  })
})
