import { describe, expect, it } from '@jest/globals'
import { machineTarget } from '../../../src/host/machine.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'

const defaults = Object.fromEntries(
  options.map(({ name, default: text }) => [name, text])
)

function work(
  texts: Record<string, string> = {},
  { root = '/checkout', machine = 'linux/amd64' } = {}
): string {
  return makePlan(texts, defaults, root, machine).work
}

describe('the work of a job', () => {
  it.each([
    ['working directory', { 'working-directory': 'agent' }],
    ['packages', { packages: './cmd/a' }],
    ['what is left out', { exclude: './cmd/a' }],
    ['targets', { targets: 'windows/amd64' }],
    ['level of a target', { targets: 'linux/amd64/v3' }],
    ['tags', { tags: 'netgo' }],
    ['linker flags', { ldflags: '-X main.edition=pro' }],
    ['cgo', { 'cgo-enabled': 'false' }],
    ['experiment', { 'go-experiment': 'fieldtrack' }],
    ['build mode', { buildmode: 'pie' }],
    ['build IDs', { 'build-id': 'none' }],
    ['compiler flags', { gcflags: 'all=-l' }],
    ['FIPS module', { 'go-fips140': 'latest' }],
    ['go.work', { 'go-work': 'off' }],
    ['version control data', { buildvcs: 'true' }],
    ['build cache', { 'go-cache': '.cache' }],
    ['commands before the build', { prepare: 'go generate' }]
  ])('differs by %s', (_, texts) => {
    expect(work(texts)).not.toBe(work())
  })

  it("differs by the machine where the machine's own target is built", () => {
    expect(work({}, { machine: 'darwin/arm64' })).not.toBe(work())
    const targets = { targets: 'linux/arm64' }
    expect(work(targets, { machine: 'darwin/arm64' })).toBe(work(targets))
    expect(work({ targets: 'linux/amd64' })).toBe(work())
  })

  it.each([
    ['of a budget', { 'max-size': '1 MiB' }],
    ['of the key', { key: 'a' }],
    ['of the time it may take', { timeout: '5m' }],
    ['of the proxy', { 'go-proxy': 'https://proxy.example' }],
    ['of building twice', { 'verify-reproducible': 'true' }],
    ['without explanations', { explain: 'false' }],
    ['of a signed build cache', { 'go-cache': 'signed' }],
    ['of its limit', { 'go-cache-limit': '9 MiB' }],
    ['of the mode', { mode: 'observe' }]
  ])('is the same %s', (_, texts) => {
    expect(work(texts)).toBe(work())
  })

  it('is the same for another value of a stamp, and in another order', () => {
    expect(work({ ldflags: '-X main.v=1 -X=main.w=2' })).toBe(
      work({ ldflags: '-X main.v=33 -X=main.w=44' })
    )
    expect(work({ ldflags: '-extldflags=-static' })).not.toBe(
      work({ ldflags: '-extldflags=-lm' })
    )
    expect(work({ targets: 'linux/arm64 linux/amd64' })).toBe(
      work({ targets: 'linux/amd64,linux/arm64' })
    )
  })

  it('does not depend on where the runner has the checkout', () => {
    const texts = { 'working-directory': 'agent', 'go-cache': 'cache' }
    expect(work(texts, { root: '/elsewhere' })).toBe(work(texts))
  })

  it('is none for the modes that build nothing', () => {
    expect(work({ mode: 'judge', legs: 'linux' })).toBe('')
    expect(work({ mode: 'comment' })).toBe('')
  })
})

describe('machineTarget', () => {
  it.each([
    ['linux', 'x64', 'linux/amd64'],
    ['win32', 'x64', 'windows/amd64'],
    ['darwin', 'arm64', 'darwin/arm64'],
    ['linux', 'ia32', 'linux/386']
  ])('knows %s %s as %s', (platform, architecture, target) => {
    expect(machineTarget(platform, architecture)).toBe(target)
  })
})
