import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { findPointsBefore } from '../../../src/gate/baseline/points-before.ts'
import type { Store, StoreAnswer } from '../../../src/gate/baseline/store.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makeRepository, type Repository } from '../../e2e/repository.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { entry } from '../../store/entries.ts'

let sandbox: Sandbox
let repository: Repository
let first: string
let second: string

beforeEach(() => {
  sandbox = makeSandbox()
  repository = makeRepository(sandbox, { 'file.txt': '0' })
  first = repository.tip('main')
  second = repository.commit('main', { 'file.txt': '1' })
})

afterEach(() => sandbox.remove())

const miss: StoreAnswer = { kind: 'miss', why: 'nothing' }

const found = (commit: string): StoreAnswer => ({
  kind: 'found',
  source: 'artifact',
  entry: { ...entry, commit },
  run: '',
  measuredAt: entry.createdAt
})

/** A store that has records of these commits, by this Go and by another. */
function store(asked: string[], own: string[], other: string[] = []): Store {
  return {
    find: (_, commits) => {
      asked.push(`find ${commits.length}`)
      const commit = commits.find((one) => own.includes(one))
      return Promise.resolve(commit === undefined ? miss : found(commit))
    },
    findByOtherGo: ({ commit }) => {
      asked.push('other Go')
      return Promise.resolve(other.includes(commit) ? found(commit) : miss)
    }
  }
}

async function look(stores: readonly Store[], depth: number) {
  const workspace = repository.checkout('refs/heads/main', { depth })
  const opened = await openRepository(workspace, { scratch: sandbox.root })
  const query = { ...entry, commit: second, legName: null }
  const points = await findPointsBefore(opened, query, stores)
  return points.map(({ commit }) => commit)
}

it('takes what another Go recorded of the base', async () => {
  const asked: string[] = []
  expect(await look([store(asked, [first], [second])], 0)).toEqual([second])
  expect(asked).toEqual(['other Go'])
})

it('takes the nearest ancestor that the clone knows', async () => {
  const asked: string[] = []
  expect(await look([store(asked, [first])], 0)).toEqual([first])
  expect(asked).toEqual(['other Go', 'find 1'])
})

it('fetches nothing in a shallow clone, and asks no store that is not there', async () => {
  const asked: string[] = []
  expect(await look([store(asked, [first])], 1)).toEqual([])
  expect(asked).toEqual(['other Go'])
  expect(await look([], 0)).toEqual([])
})
