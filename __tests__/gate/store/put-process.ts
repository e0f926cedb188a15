// A process that puts one small file into a store, and is killed by those who run it:
// STORE ENDPOINT VERSION CONTENT, with the key in STORE_SIGNING_KEY. Needs Node 24.
import { createPrivateKey } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { openObjectStore } from '../../../src/store/objects/open-object-store.ts'
import { signingKeyOf } from '../../../src/sigstore/keys.ts'
import { putSmall, writerOf } from './world.ts'

const [store = '', endpoint = '', version = '', content = ''] =
  process.argv.slice(2)
const key = signingKeyOf(
  createPrivateKey(process.env['STORE_SIGNING_KEY'] ?? '')
)
const place = { store, endpoint: endpoint === '' ? null : endpoint }
const opened = await openObjectStore(place, process.env)
const result = await putSmall(
  writerOf(opened, key, { pause }),
  version,
  content
)
process.exitCode = result.state === 'done' ? 0 : 1
