// What the gate is measured on: nektos/act, a program of some 20 MB stripped,
// and a small pull request to it, as a runner checks it out.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PullRequest } from '../__tests__/e2e/repository.ts'
import { git, makeReleaseRepository, type Release } from './releases.ts'

export const release: Release = {
  module: 'github.com/nektos/act',
  version: 'v0.2.87'
}

/** The change of the pull request, in words. */
export const change =
  'a new source file with one variable and one function in `pkg/model`, on which 4 other packages of the program depend'

const changedFile = 'pkg/model/sizes.go'
const changedText = `package model

import "strconv"

var sizes = map[string]int{"small": 1, "medium": 2, "large": 3}

func init() {
	for name, size := range sizes {
		sizes[name+strconv.Itoa(size)] = size
	}
}
`

/** The module that another pull request updates. */
export const update = { module: 'github.com/spf13/cobra', version: 'v1.10.2' }

/** A pull request as a runner checks it out. */
export interface Change {
  /** Checkout of its merge commit. */
  readonly head: string
  readonly pull: PullRequest
}

export interface Subject {
  /** Checkout of the base commit. */
  readonly base: string
  readonly small: Change
  /** Updates one module. */
  readonly updated: Change
  /** Environment of a bare build, without a build cache. */
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Makes the repository and fetches what its builds need.
 * @param scratch an existing directory
 */
export function makeSubject(scratch: string): Subject {
  const base = join(scratch, 'base')
  makeReleaseRepository(base, [release])
  const small = makeChange(base, join(scratch, 'head'), 7, (head) =>
    writeFileSync(join(head, changedFile), changedText)
  )
  const updated = makeChange(base, join(scratch, 'updated'), 8, (head) => {
    const { module, version } = update
    go(head, 'get', `${module}@${version}`)
  })
  const home = join(scratch, 'home')
  mkdirSync(home)
  // Fills the module cache, with the machine's own settings.
  for (const { head } of [small, updated]) go(head, 'list', '-deps', './...')
  return {
    base,
    small,
    updated,
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      GOENV: 'off',
      GOFLAGS: '',
      GOMODCACHE: go(base, 'env', 'GOMODCACHE')
    }
  }
}

/** @param edit changes the files of the checkout */
function makeChange(
  base: string,
  head: string,
  number: number,
  edit: (head: string) => void
): Change {
  git(base, 'clone', '--quiet', base, head)
  const first = git(head, 'rev-parse', 'HEAD')
  git(head, 'checkout', '--quiet', '-b', 'change')
  edit(head)
  git(head, 'add', '--all')
  git(head, 'commit', '--quiet', '-m', `Change ${number}`)
  const tip = git(head, 'rev-parse', 'HEAD')
  git(head, 'checkout', '--quiet', '--detach', first)
  const message = `Merge ${tip} into ${first}`
  git(head, 'merge', '--quiet', '--no-ff', '-m', message, tip)
  const merge = git(head, 'rev-parse', 'HEAD')
  return { head, pull: { number, head: tip, merge, base: first } }
}

/** Runs go with the machine's own settings; what it printed, trimmed. */
export function go(directory: string, ...args: readonly string[]): string {
  return execFileSync('go', args, {
    cwd: directory,
    env: { ...process.env, GOFLAGS: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024
  }).trim()
}
