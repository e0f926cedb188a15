// The bucket policy of docs/store.md, in a real S3 service: it is enough, and no more.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { list } from '../../../src/gate/store/look-up.ts'
import { openS3 } from '../../../src/store/objects/s3/s3.ts'
import { readPlace } from '../../../src/store/objects/s3/place.ts'
import { defaultLimits, sendToS3 } from '../../../src/store/objects/s3/send.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { startVersitygw, type Versitygw } from '../../servers/versitygw.ts'
import { newKey } from '../../sigstore/signer.ts'
import { putSmall, writerOf } from './world.ts'

let sandbox: Sandbox
let service: Versitygw

beforeAll(async () => {
  sandbox = makeSandbox()
  service = await startVersitygw(sandbox.directory('versitygw'))
}, 600_000)

afterAll(async () => {
  await service.close()
  sandbox.remove()
})

/** The policy as printed, for the users and the bucket of these tests. */
function printedPolicy(): string {
  const page = join(import.meta.dirname, '..', '..', '..', 'docs', 'store.md')
  const [, json = ''] =
    /```json\n(\{\n {2}"Version"[^`]*)```/.exec(readFileSync(page, 'utf8')) ??
    []
  return json
    .replaceAll('arn:aws:iam::123456789012:user/', '')
    .replaceAll('arn:aws:s3:::tools', 'arn:aws:s3:::sizes')
}

it('lets the writer put and the reader read, and neither remove a version', async () => {
  for (const name of ['writer', 'reader']) service.addUser(name)
  const body = Buffer.from(printedPolicy())
  const owned = readPlace('s3://sizes', service.url, service.environment)
  const query = { policy: '' }
  const answer = await sendToS3(
    owned,
    { method: 'PUT', key: null, query, body, maxBytes: 1000 },
    defaultLimits
  )
  expect(answer.kind).toBe('success')

  const open = (name: string, prefix = 'releases') =>
    openS3(`s3://sizes/${prefix}`, service.url, {
      AWS_ACCESS_KEY_ID: name,
      AWS_SECRET_ACCESS_KEY: `${name}-secret`
    })
  const key = newKey('ed25519')
  const writer = writerOf(open('writer'), key, { pause })
  expect((await putSmall(writer, 'v1.0.0', 'one')).state).toBe('done')
  expect((await putSmall(writer, 'v1.0.0', 'two')).state).toBe('refused')
  const reader = writerOf(open('reader'), key, { pause })
  const { result } = await list(reader, 'tool')
  expect(result.versions.map(({ version }) => version)).toEqual(['v1.0.0'])

  const [object = ''] = await reader.store.list('tool/v1.0.0/', 10)
  for (const { store } of [writer, reader]) {
    await expect(store.remove(object)).rejects.toThrow(
      'answered 403 AccessDenied: the credentials need s3:DeleteObject'
    )
  }
  await expect(putSmall(reader, 'v1.1.0', 'one')).rejects.toThrow(
    'the credentials need s3:PutObject'
  )
  const elsewhere = writerOf(open('writer', 'other'), key, { pause })
  await expect(putSmall(elsewhere, 'v1.0.0', 'one')).rejects.toThrow('403')
})
