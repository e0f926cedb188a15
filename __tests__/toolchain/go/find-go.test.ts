import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { access, chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findGo, newestFirst } from '../../../src/toolchain/go/find-go.ts'
import type { FindGoOptions } from '../../../src/toolchain/go/find-go.ts'
import { type Log, silentLog } from '../../../src/host/log.ts'
import { run } from '../../../src/host/process.ts'
import { removeTree } from '../../../src/host/files/scratch.ts'
import { temporaryDirectory, writeFiles } from '../../setup/programs.ts'

let scratch: string

beforeAll(async () => {
  scratch = await temporaryDirectory()
})

afterAll(() => removeTree(scratch))

let counter = 0

/** A root of a file system with these programs, path -> script. */
async function machine(
  programs: Readonly<Record<string, string>>
): Promise<string> {
  const root = join(scratch, `machine${counter++}`)
  await mkdir(root)
  await writeFiles(root, programs)
  for (const path of Object.keys(programs)) await chmod(join(root, path), 0o755)
  return root
}

function recording(): { log: Log; said: string[] } {
  const said: string[] = []
  const say = (message: string): void => {
    said.push(message)
  }
  return { log: { ...silentLog, info: say, warning: say, child: say }, said }
}

const script = '#!/bin/sh\n'

function find(
  root: string,
  more: Partial<FindGoOptions> = {}
): Promise<string> {
  return findGo({
    env: { PATH: join(root, 'bin'), HOME: '/home/me' },
    log: silentLog,
    install: true,
    platform: 'linux',
    privileged: true,
    root,
    ...more
  })
}

describe('findGo', () => {
  it('takes the first program on the PATH', async () => {
    const root = await machine({
      'bin/go': script,
      'other/go': script,
      'usr/local/go/bin/go': script
    })
    const path = [
      '',
      'relative',
      join(root, 'none'),
      join(root, 'other'),
      join(root, 'bin')
    ]
    expect(await find(root, { env: { PATH: path.join(':') } })).toBe(
      join(root, 'other/go')
    )
  })

  it('takes no directory and no file that can not be run', async () => {
    const root = await machine({
      'usr/local/go/bin/go': script,
      'bin/sh': script,
      'two/go': script
    })
    await chmod(join(root, 'two/go'), 0o644)
    const PATH = [join(root, 'usr/local'), join(root, 'two')].join(':')
    expect(await find(root, { env: { PATH } })).toBe(
      join(root, 'usr/local/go/bin/go')
    )
  })

  it.each([
    ['usr/local/go/bin/go'],
    ['usr/lib/go/bin/go'],
    ['usr/lib/go-1.19/bin/go'],
    ['opt/go/bin/go'],
    ['opt/hostedtoolcache/go/1.26.8/x64/bin/go'],
    ['home/me/sdk/go1.26.8/bin/go'],
    ['home/linuxbrew/.linuxbrew/bin/go']
  ])('looks at %s, and says so', async (place) => {
    const root = await machine({ [place]: script })
    const { log, said } = recording()
    expect(await find(root, { log })).toBe(join(root, place))
    expect(said).toEqual([`Go is not on the PATH; found ${join(root, place)}`])
  })

  it('prefers the newest version', async () => {
    const root = await machine({
      'usr/lib/go-1.9/bin/go': script,
      'usr/lib/go-1.21/bin/go': script,
      'usr/lib/go-1.3/bin/other': script
    })
    expect(await find(root)).toBe(join(root, 'usr/lib/go-1.21/bin/go'))
    expect(newestFirst(['1.9.1', '1.21.13', '1.21.2'])).toEqual([
      '1.21.13',
      '1.21.2',
      '1.9.1'
    ])
  })

  it('installs it as root, saying each command, without secrets', async () => {
    const root = await machine({
      'bin/apt-get': `${script}echo "$@:$SECRET:$http_proxy:$DEBIAN_FRONTEND" >> "$(dirname "$0")/../calls"\n[ "$1" = install ] || exit 0\nprintf '#!/bin/sh\\n' > "$(dirname "$0")/go"\nchmod +x "$(dirname "$0")/go"\n`
    })
    const { log, said } = recording()
    const env = {
      PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`,
      SECRET: 'secret',
      http_proxy: 'http://proxy.example'
    }
    // The machine's own Go must not be found.
    const withoutGo = await pathWithoutGo(env.PATH)
    const found = await find(root, { log, env: { ...env, PATH: withoutGo } })
    expect(found).toBe(join(root, 'bin/go'))
    expect(said).toEqual([
      'Go was not found; running as root: apt-get update --quiet',
      'Go was not found; running as root: apt-get install --yes --quiet -o DPkg::Lock::Timeout=300 golang-go'
    ])
    expect(await readFile(join(root, 'calls'), 'utf8')).toBe(
      'update --quiet::http://proxy.example:noninteractive\ninstall --yes --quiet -o DPkg::Lock::Timeout=300 golang-go::http://proxy.example:noninteractive\n'
    )
  })

  it('says what failed when that does not work', async () => {
    const root = await machine({
      'bin/apt-get': `${script}echo "no network" >&2\nexit 100\n`
    })
    const { log, said } = recording()
    await expect(find(root, { log })).rejects.toMatchObject({
      name: 'UserError',
      message:
        'Go was not found, and "apt-get install --yes --quiet -o DPkg::Lock::Timeout=300 golang-go" ended with status 100: install it from https://go.dev/dl/'
    })
    expect(said).toContain('no network\n')
  })

  it.each<[string, string, Partial<FindGoOptions>]>([
    [
      'apt-get',
      'install it with "sudo apt-get update && sudo apt-get install golang-go"',
      { privileged: false }
    ],
    ['apk', 'install it with "doas apk add go"', { privileged: false }],
    ['dnf', 'install it with "sudo dnf install golang"', { privileged: false }],
    ['none', 'install it from https://go.dev/dl/', {}],
    ['none', 'install it with "brew install go"', { platform: 'darwin' }],
    [
      'apt-get',
      'add a step with actions/setup-go before this one',
      { install: false }
    ]
  ])(
    'never installs by itself otherwise (%s)',
    async (program, advice, more) => {
      const root = await machine({
        [`bin/${program}`]: `${script}touch "$(dirname "$0")/ran"\n`
      })
      await expect(find(root, more)).rejects.toThrow(
        `Go was not found on the PATH or in the usual places: ${advice}`
      )
      await expect(access(join(root, 'bin/ran'))).rejects.toThrow('ENOENT')
    }
  )

  it('has put Go on the PATH of these tests', async () => {
    const finished = await run('go', ['version'], {
      cwd: scratch,
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
      timeoutSeconds: 60
    })
    expect(finished.stdout.toString()).toMatch(/^go version go1\./)
  })
})

/** The directories of a PATH in which there is no go. */
async function pathWithoutGo(path: string): Promise<string> {
  const kept: string[] = []
  for (const directory of path.split(':')) {
    const hasGo = await access(join(directory, 'go')).then(
      () => true,
      () => false
    )
    if (!hasGo) kept.push(directory)
  }
  return kept.join(':')
}
