// What a log says of a signature is bound: to one log that the root trusts, to the key of
// the bundle, and to a time that somebody signed.
import { describe, expect, it } from '@jest/globals'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { readBundle } from '../../src/sigstore/bundle.ts'
import { bindToLog } from '../../src/sigstore/checkpoint.ts'
import { assertLogWasValid } from '../../src/sigstore/log-entry.ts'
import { readTrustedRoot, type Trust } from '../../src/sigstore/trust.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import { loggedBundle, newLog, noteLine, rootOf } from './log.ts'
import { fileOf, newKey, unrefused } from './signer.ts'

const file = fileOf('a binary\n')
const key = newKey('ecdsa-p256')
const log = newLog()

function trustOf(root = rootOf(log)): Trust {
  return {
    signer: { kind: 'key', key },
    root: readTrustedRoot(root, 'the root')
  }
}

const trust = trustOf()
const verify = (bundle: object, by = trust) =>
  verifyFile(file, Buffer.from(JSON.stringify(bundle)), by, new Date())

type Entry = Record<string, any>

/** A bundle whose only entry is changed. */
function changed(version: number, change: (entry: Entry) => unknown): object {
  const bundle = loggedBundle(file, key, log, { version })
  change(bundle['verificationMaterial'].tlogEntries[0])
  return bundle
}

/** A bundle whose checkpoint is changed. */
function checkpointed(change: (envelope: string) => string): object {
  return changed(2, ({ inclusionProof: { checkpoint } }) => {
    checkpoint.envelope = change(checkpoint.envelope)
  })
}

const noteOf = (envelope: string) => `${envelope.split('\n\n')[0] ?? ''}\n`

describe('an entry of a log, for a key', () => {
  it('of Rekor v1 is proved, with its time', () => {
    const { signedAt } = verify(loggedBundle(file, key, log))
    expect(signedAt).toBeInstanceOf(Date)
  })

  it('of Rekor v2 is proved, without a time', () => {
    const bundle = loggedBundle(file, key, log, { version: 2 })
    expect(verify(bundle).signedAt).toBeNull()
  })

  it.each([1, 2])('of Rekor v%i is refused with a byte flipped', (version) => {
    const bundle = Buffer.from(
      JSON.stringify(loggedBundle(file, key, log, { version }))
    )
    const places = unrefused(bundle, (bytes) =>
      verifyFile(file, bytes, trust, new Date())
    )
    const text = bundle.toString('utf8')
    expect(places.map((at) => text.slice(at - 60, at + 9))).toEqual([])
  })

  it.each([1, 2])('of Rekor v%i about another key is refused', (version) => {
    const entryKey = newKey('ecdsa-p256')
    const bundle = loggedBundle(file, key, log, { version, entryKey })
    expect(() => verify(bundle)).toThrow(
      'its log entry is of another key or certificate'
    )
  })

  it('of a log that nobody trusts is refused', () => {
    const bundle = loggedBundle(file, key, newLog())
    expect(() => verify(bundle)).toThrow('of a log that is not trusted')
  })

  it.each<[string, (entry: Entry) => unknown, string]>([
    [
      'a time',
      (entry) => (entry['integratedTime'] = '1700000000'),
      'its log entry has a time that the log did not sign'
    ],
    [
      'another index',
      (entry) => (entry['logIndex'] = '1'),
      "its log entry's index is not that of its proof"
    ],
    [
      'another kind',
      (entry) => (entry['kindVersion'].kind = 'rfc3161'),
      'its log entry is of a kind that is not read'
    ],
    [
      'a body that is no JSON',
      (entry) => (entry['canonicalizedBody'] = 'AAAA'),
      "its log entry's body is not JSON"
    ]
  ])('of Rekor v2 is refused with %s', (_, change, reason) => {
    expect(() => verify(changed(2, change))).toThrow(reason)
  })
})

it('a log proves nothing of a time at which it was not trusted', () => {
  const bundle = readBundle(
    Buffer.from(JSON.stringify(loggedBundle(file, key, log, { version: 2 }))),
    Buffer.from(file.sha256, 'hex')
  )
  const [entry]: readonly TransparencyLogEntry[] =
    bundle.verificationMaterial.tlogEntries
  const { root } = trustOf(rootOf(log, { start: '2026-01-01T00:00:00.000Z' }))
  if (entry === undefined || root === null) throw new Error('no entry')
  const bound = bindToLog(entry, root.tlogs)
  const early = new Date('2025-12-31T23:59:59.000Z')
  const reason = 'its log was not trusted yet, or no longer'
  assertLogWasValid(bound, [])
  assertLogWasValid(bound, [new Date('2026-01-01T00:00:00.000Z')])
  expect(() => assertLogWasValid(bound, [new Date(), early])).toThrow(reason)
})

describe('a checkpoint', () => {
  it('is refused with another size than the proof, also if the log signed it', () => {
    const bundle = checkpointed((envelope) => {
      const note = noteOf(envelope).replace('\n1\n', '\n2\n')
      return `${note}\n${noteLine(log.name, log, note)}`
    })
    expect(() => verify(bundle)).toThrow(
      "its log entry's proof is not that of its checkpoint"
    )
  })

  it('is refused at once with a name that would take ages as a regular expression', () => {
    const hanging = checkpointed((envelope) =>
      envelope
        .replace(`\u2014 ${log.name} `, '\u2014 ((.+)+)+! ')
        .replace(/^.*\n/, `${'a'.repeat(99)}\n`)
    )
    expect(() => verify(hanging)).toThrow('is not signed by that log')
  })

  it.each([
    'log',
    '.*',
    'log.example.co',
    'log.example.com/x',
    'logxexample.com'
  ])('is refused where its signature is called %s', (name) => {
    const renamed = checkpointed((envelope) =>
      envelope.replace(`\u2014 ${log.name} `, `\u2014 ${name} `)
    )
    expect(() => verify(renamed)).toThrow('is not signed by that log')
  })

  it('is called by the path of its log, too', () => {
    const other = newLog('log.example.com/2026')
    const bundle = loggedBundle(file, key, other)
    expect(verify(bundle, trustOf(rootOf(other))).signedAt).not.toBeNull()
  })

  it('may have lines of witnesses, which prove nothing', () => {
    const witness = newLog('witness.example.com')
    const signed = checkpointed((envelope) => {
      const note = noteOf(envelope)
      const line = noteLine(witness.name, witness, note)
      return `${note}\n${line}${noteLine(log.name, log, note)}${line}`
    })
    expect(() => verify(signed)).not.toThrow()
    const alone = checkpointed((envelope) => {
      const note = noteOf(envelope)
      return `${note}\n${noteLine(witness.name, witness, note)}`
    })
    expect(() => verify(alone)).toThrow('is not signed by that log')
  })

  it('is refused with the signature of another log by that name', () => {
    const forged = checkpointed((envelope) => {
      const note = noteOf(envelope)
      return `${note}\n${noteLine(log.name, newLog(), note)}`
    })
    expect(() => verify(forged)).toThrow('is not signed by that log')
  })

  it.each<[string, (envelope: string) => string]>([
    ['text after it', (envelope) => `${envelope}x`],
    ['an empty line more', (envelope) => `${envelope}\n`],
    ['a line that is no signature', (envelope) => `${envelope}x y z\n`],
    [
      'a signature that is shorter than its hint',
      (envelope) => `${envelope}\u2014 w AAAA\n`
    ]
  ])('is refused with %s', (_, change) => {
    expect(() => verify(checkpointed(change))).toThrow(
      "its log entry's checkpoint is malformed"
    )
  })
})
