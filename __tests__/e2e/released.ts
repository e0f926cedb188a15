// A release that carries a measurement of one binary, without a signature.
import { packRelease } from '../../src/store/release/release-entry.ts'
import { measurementFile } from '../../src/store/release/release-files.ts'
import { example } from '../core/compare/example.ts'
import type { GitHubServer } from '../servers/github-server.ts'
import type { Release } from '../servers/release-routes.ts'
import { repositoryName } from './event.ts'

/** Of `commit`, which its tag names. */
export function addReleaseOf(
  github: GitHubServer,
  tag: string,
  commit: string,
  {
    mainPackage,
    target
  }: { readonly mainPackage: string; readonly target: string }
): Release {
  github.pull.tags.set(tag, commit)
  const measurement = packRelease({
    schemaVersion: 1,
    tool: 'go-size-gate 1.0.0',
    repository: repositoryName.toLowerCase(),
    tag,
    commit,
    run: '',
    createdAt: '2026-01-02T03:04:05.000Z',
    measurements: [example({ binary: { mainPackage }, build: { target } })]
  })
  return github.releases.add(tag, {}, { [measurementFile]: measurement })
}
