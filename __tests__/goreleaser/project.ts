// A small Go program that GoReleaser releases for four targets as archives and
// packages, and the recipes of docs/goreleaser.md, which a test adds to it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { repositoryName } from '../e2e/event.ts'
import { project } from '../e2e/job.ts'
import { program } from '../e2e/program.ts'
import type { Files } from '../e2e/repository.ts'
import { small } from '../e2e/use-world.ts'

export const budgetPath = '.github/go-size-gate.yml'
export const workflowPath = '.github/workflows/release.yml'
export const configurationPath = '.goreleaser.yaml'

const [owner, name] = repositoryName.split('/')

/** What every recipe leaves to the project; GitHub is the tests' own. */
const configuration = {
  version: 2,
  project_name: 'tool',
  github_urls: {
    api: '{{ .Env.ENTERPRISE_URL }}/api/v3/',
    upload: '{{ .Env.ENTERPRISE_URL }}/api/uploads/',
    download: 'https://github.com/'
  },
  release: { github: { owner, name } },
  builds: [
    {
      env: ['CGO_ENABLED=0'],
      flags: ['-trimpath'],
      ldflags: ['-s -w'],
      mod_timestamp: '{{ .CommitTimestamp }}',
      targets: [
        'linux_amd64_v1',
        'linux_arm_6',
        'linux_arm_7',
        'windows_amd64_v1'
      ]
    }
  ],
  archives: [
    {
      formats: ['tar.gz'],
      format_overrides: [{ goos: 'windows', formats: ['zip'] }]
    }
  ],
  nfpms: [{ formats: ['deb'], maintainer: 'A <a@example.com>' }]
}

/** Files that GoReleaser makes of a version. */
export const packagesOf = (version: string): readonly string[] => [
  `tool_${version}_checksums.txt`,
  ...['amd64', 'armv6', 'armv7'].flatMap((arch) => [
    `tool_${version}_linux_${arch}.deb`,
    `tool_${version}_linux_${arch}.tar.gz`
  ]),
  `tool_${version}_windows_amd64.zip`
]

/** The files of a section of the page, by their path; parts of the configuration are merged. */
export function recipe(heading: string): Files {
  const page = readFileSync(join(project, 'docs/goreleaser.md'), 'utf8')
  const section = page
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`))
  const files: Record<string, string> = {
    [configurationPath]: stringify(configuration)
  }
  for (const [, text = ''] of (section ?? '').matchAll(
    /```ya?ml\n(.*?)```/gs
  )) {
    const path = /^# (\S+\.ya?ml)\n/.exec(text)?.[1]
    if (path === undefined)
      throw new Error(`${heading}: a block without a path`)
    files[path] = path === configurationPath ? merged(text) : text
  }
  if (Object.keys(files).length === 1 && !section?.includes('```')) {
    throw new Error(`the page has no recipe ${heading}`)
  }
  return files
}

/** The configuration with a printed part of it. */
function merged(text: string): string {
  const { release = {}, builds = [{}], ...part } = Object(parse(text))
  return stringify({
    ...configuration,
    ...part,
    release: { ...configuration.release, ...release },
    builds: [{ ...configuration.builds[0], ...builds[0] }]
  })
}

/** The program, and a recipe. */
export const released = (heading: string, budget: string): Files => ({
  ...program(small),
  ...recipe(heading),
  '.gitignore': 'dist/\nsize/\n',
  [budgetPath]: budget
})
