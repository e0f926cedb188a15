// Commands that race for a store, as processes of their own: in a directory and in a real
// S3 service.
import { execFile, execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startVersitygw, type Versitygw } from '../servers/versitygw.ts'
import { buildCache } from '../setup/build-cache.ts'
import { writeFiles } from '../setup/programs.ts'
import { newKey } from '../sigstore/signer.ts'
import { project } from './job.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

let sandbox: Sandbox
let service: Versitygw
let tree: string

const { privateKey } = newKey('ed25519')
const trusted = ['--key', 'store.pub']
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

beforeAll(async () => {
  sandbox = makeSandbox()
  service = await startVersitygw(sandbox.directory('versitygw'))
  tree = sandbox.directory('tool')
  const publicKey = createPublicKey(privateKey)
  writeFileSync(
    join(tree, 'store.pub'),
    publicKey.export({ type: 'spki', format: 'pem' })
  )
  for (const text of ['one', 'two']) {
    await writeFiles(tree, {
      'go.mod': 'module example.com/tool\n\ngo 1.19\n',
      'main.go': `package main\n\nfunc main() { println("${text}") }\n`
    })
    execFileSync('go', ['build', '-trimpath', '-o', `${text}/tool`, '.'], {
      cwd: tree,
      env: { ...process.env, GOCACHE: buildCache(), GOFLAGS: '' }
    })
  }
}, 600_000)

afterAll(async () => {
  await service.close()
  sandbox.remove()
})

/** @returns exit status and output of the command */
function command(
  ...words: readonly string[]
): Promise<{ readonly status: number; readonly output: string }> {
  const cli = join(project, 'dist', 'cli.js')
  const env = {
    PATH: process.env['PATH'],
    STORE_SIGNING_KEY: pem,
    ...service.environment
  }
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, 'store', ...words],
      { cwd: tree, env },
      (_error, stdout, stderr) => {
        resolve({ status: child.exitCode ?? -1, output: `${stdout}${stderr}` })
      }
    )
  })
}

it.each([
  ['a directory', () => ['--store', 'store']],
  [
    'an S3 service',
    () => ['--store', 's3://sizes/commands', '--endpoint', service.url]
  ]
])(
  'of two commands that put a version with different bytes in %s, one does, and its bytes are fetched',
  async (_place, at) => {
    const puts = await Promise.all(
      ['one', 'two'].map((text) =>
        command('put', 'v1.0.0', `${text}/tool`, ...at())
      )
    )
    expect(puts.map(({ status }) => String(status)).toSorted()).toEqual([
      '0',
      '1'
    ])
    const [winner = ''] = ['one', 'two'].filter(
      (_text, index) => puts[index]?.status === 0
    )
    const fetched = `fetched-${at().length}`
    const got = await command(
      'get',
      'tool',
      '--output',
      fetched,
      ...trusted,
      ...at()
    )
    expect(got).toMatchObject({ status: 0 })
    expect(
      readFileSync(join(tree, fetched)).equals(
        readFileSync(join(tree, winner, 'tool'))
      )
    ).toBe(true)
    // The same put again is fine, and says so.
    const again = await command('put', 'v1.0.0', `${winner}/tool`, ...at())
    expect(again).toMatchObject({ status: 0 })
  },
  600_000
)

it('an S3 service that refuses says why, in one line', async () => {
  const at = ['--store', 's3://other-bucket', '--endpoint', service.url]
  const { status, output } = await command('list', 'tool', ...trusted, ...at)
  expect(status).toBe(2)
  expect(output).toMatch(/^.*there is no such bucket: .*\n$/)
})
