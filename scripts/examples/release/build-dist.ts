// Builds a release with GoReleaser, by the program's own configuration for fewer
// targets: `dist/` is then as it is published.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

/** What is built of the targets that the program publishes. */
const targets = {
  goos: ['linux', 'windows'],
  goarch: ['amd64', 'arm', 'arm64'],
  goarm: ['6', '7'],
  ignore: [
    { goos: 'windows', goarch: 'arm' },
    { goos: 'windows', goarch: 'arm64' }
  ]
}

/** The archives and the checksums, by name. */
export type Assets = Readonly<Record<string, Buffer>>

/**
 * @param tree a clean checkout of the tag
 * @param scratch a directory outside of the tree
 * @returns what is published
 */
export function buildDist(
  tree: string,
  tag: string,
  scratch: string,
  goreleaser: string
): Assets {
  const config = join(scratch, 'goreleaser.yml')
  writeFileSync(
    config,
    fewerTargets(readFileSync(join(tree, '.goreleaser.yml'), 'utf8'))
  )
  const home = join(scratch, 'home')
  mkdirSync(home, { recursive: true })
  execFileSync(
    goreleaser,
    ['release', '--clean', '--skip=publish,announce', `--config=${config}`],
    {
      cwd: tree,
      // Without C, as where programs are built for another system.
      env: {
        ...goEnvironment(),
        CGO_ENABLED: '0',
        HOME: home,
        GORELEASER_CURRENT_TAG: tag
      },
      stdio: ['ignore', 'inherit', 'inherit']
    }
  )
  const dist = join(tree, 'dist')
  const published = readdirSync(dist).filter((name) =>
    /\.(?:tar\.gz|zip)$|_checksums\.txt$/.test(name)
  )
  return Object.fromEntries(
    published.map((name) => [name, readFileSync(join(dist, name))])
  )
}

/** The caches of whoever runs this, and no other setting. */
export function goEnvironment(): Record<string, string> {
  const text = execFileSync('go', ['env', '-json', 'GOMODCACHE', 'GOCACHE'], {
    encoding: 'utf8'
  })
  return { PATH: process.env['PATH'] ?? '', GOENV: 'off', ...JSON.parse(text) }
}

function fewerTargets(text: string): string {
  const config = parseDocument(text)
  for (const [key, value] of Object.entries(targets)) {
    config.setIn(['builds', 0, key], value)
  }
  // Signing for macOS needs its maintainer's certificate.
  config.delete('notarize')
  return config.toString()
}
