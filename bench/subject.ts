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

export interface Subject {
  /** Checkout of the base commit. */
  readonly base: string
  /** Checkout of the pull request's merge commit. */
  readonly head: string
  readonly pull: PullRequest
  /** Environment of a bare build, without a build cache. */
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Makes the repository and fetches what its build needs.
 * @param scratch an existing directory
 */
export function makeSubject(scratch: string): Subject {
  const base = join(scratch, 'base')
  const [first = ''] = makeReleaseRepository(base, [release])
  const head = join(scratch, 'head')
  git(scratch, 'clone', '--quiet', base, head)
  git(head, 'checkout', '--quiet', '-b', 'change')
  writeFileSync(join(head, changedFile), changedText)
  git(head, 'add', changedFile)
  git(head, 'commit', '--quiet', '-m', 'Add sizes')
  const tip = git(head, 'rev-parse', 'HEAD')
  git(head, 'checkout', '--quiet', '--detach', first)
  const message = `Merge ${tip} into ${first}`
  git(head, 'merge', '--quiet', '--no-ff', '-m', message, tip)
  const merge = git(head, 'rev-parse', 'HEAD')

  const home = join(scratch, 'home')
  mkdirSync(home)
  const modCache = execFileSync('go', ['env', 'GOMODCACHE'], {
    encoding: 'utf8'
  })
  // Fills the module cache, with the machine's own settings.
  execFileSync('go', ['list', '-deps', './...'], {
    cwd: head,
    env: { ...process.env, GOFLAGS: '' },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  return {
    base,
    head,
    pull: { number: 7, head: tip, merge, base: first },
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      GOENV: 'off',
      GOFLAGS: '',
      GOMODCACHE: modCache.trim()
    }
  }
}
