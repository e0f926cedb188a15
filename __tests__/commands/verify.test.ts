// `verify`: what is proved of files in a directory, and how it ends.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import { verifyCommandLine } from '../../src/commands/verify/verify.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import {
  verificationSchema,
  type Verification
} from '../../src/core/model/signing/verification-schema.ts'
import { writeChecksums } from '../../src/core/signing/checksums.ts'
import { makeStatement } from '../../src/core/signing/statement.ts'
import { signFile, signStatement } from '../../src/sigstore/sign.ts'
import { packRelease } from '../../src/store/release/release-entry.ts'
import { example } from '../core/compare/example.ts'
import { withOtherBuildId, workshop } from '../core/measure/build.ts'
import { identity, issuer, openAuthority } from '../sigstore/authority.ts'
import { signFileKeyless } from '../sigstore/keyless.ts'
import { fileOf, newKey } from '../sigstore/signer.ts'
import { typed } from './typed.ts'

const key = newKey('ecdsa-p256')
const root = mkdtempSync(join(tmpdir(), 'go-size-gate-verify-'))
afterAll(() => rmSync(root, { recursive: true }))

let directory = root
let count = 0
beforeEach(() => {
  directory = join(root, String(count++))
  mkdirSync(directory)
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' })
  write('cosign.pub', pem.toString())
})

const at = (name: string) => join(directory, name)

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(at(name), content)
}

/** Writes a file and its bundle. */
function writeSigned(name: string, content: string | Uint8Array): void {
  write(name, content)
  write(`${name}.sigstore.json`, signFile(Buffer.from(content), key))
}

/** Words that name files of the directory begin with `@`. */
async function run(...words: readonly string[]): Promise<{
  status: number
  made: Verification
}> {
  const line = words.map((word) =>
    word.startsWith('@') ? at(word.slice(1)) : word
  )
  const output = at('result.json')
  const args = typed('verify', ...line, '--format', 'json', '--output', output)
  const status = await verifyCommandLine(args)
  const made = v.parse(
    verificationSchema,
    JSON.parse(readFileSync(output, 'utf8'))
  )
  expect(status).toBe(made.verified ? 0 : 1)
  return { status, made }
}

/** State and reason of each check of the only file. */
async function checks(...words: readonly string[]) {
  const { made } = await run('--key', '@cosign.pub', ...words)
  return made.files.flatMap((file) =>
    file.checks.map(({ kind, state, reason }) => [kind, state, reason])
  )
}

const sums = (files: Readonly<Record<string, string>>) =>
  writeChecksums(
    Object.entries(files).map(([name, content]) => ({
      name,
      sha256: fileOf(content).sha256
    }))
  )

describe('verify, by a signature', () => {
  it('proves a file by the bundle beside it', async () => {
    writeSigned('tool', 'x')
    const { status, made } = await run('--key', '@cosign.pub', '@tool')
    expect(status).toBe(0)
    expect(made).toMatchObject({
      verified: true,
      signer: { kind: 'key', fingerprint: expect.stringMatching(/^SHA256:/) },
      files: [{ path: at('tool'), sha256: fileOf('x').sha256, size: 1 }]
    })
  })

  it('proves a file by a bundle that is named', async () => {
    writeSigned('tool', 'x')
    write('copy', 'x')
    const words = ['--bundle', '@tool.sigstore.json', '@copy']
    expect(await checks(...words)).toEqual([['signature', 'proved', '']])
  })

  it('refuses another file, and a file without any signature', async () => {
    writeSigned('tool', 'x')
    write('tool', 'y')
    write('other', 'x')
    expect(await checks('@tool', '@other')).toEqual([
      ['signature', 'refused', 'it is for another file'],
      [
        'signature',
        'missing',
        'there is neither other.sigstore.json nor SHA256SUMS beside it'
      ]
    ])
    const words = ['--bundle', '@none', '@tool']
    expect(await checks(...words)).toEqual([
      ['signature', 'missing', 'it has no signature']
    ])
  })

  it('refuses a bundle that is too large to be read', async () => {
    write('tool', 'x')
    write('tool.sigstore.json', Buffer.alloc(5 * 1024 * 1024, ' '))
    expect(await checks('@tool')).toEqual([
      ['signature', 'refused', 'it is larger than 4194304 bytes']
    ])
  })

  it('does not look for checksums where a bundle is refused', async () => {
    writeSigned('tool', 'x')
    writeSigned('SHA256SUMS', sums({ tool: 'x' }))
    write('tool.sigstore.json', signFile(Buffer.from('y'), key))
    expect(await checks('@tool')).toEqual([
      ['signature', 'refused', 'it is for another file']
    ])
  })
})

it('verify, by an identity, proves a file with the root that trusts its issuer', async () => {
  const authority = await openAuthority()
  write('tool', 'x')
  const bundle = await signFileKeyless(Buffer.from('x'), authority.signer)
  await authority.close()
  write('tool.sigstore.json', bundle)
  write('root.json', authority.trustedRoot)
  const trust = ['--trusted-root', '@root.json']
  const by = ['--certificate-oidc-issuer', issuer, '--certificate-identity']
  const { status, made } = await run(...trust, ...by, identity, '@tool')
  expect(status).toBe(0)
  expect(made.signer).toEqual({ kind: 'identity', identity, issuer })
  const other = await run(...trust, ...by, `${identity}x`, '@tool')
  expect(other.status).toBe(1)
})

describe('verify, by a checksum', () => {
  it.each(['SHA256SUMS', 'go-size-gate.sha256'])(
    'proves files by the signed %s beside them',
    async (list) => {
      write('a', '1')
      write('b', '2')
      writeSigned(list, sums({ a: '1', b: '2' }))
      expect(await checks('@a', '@b')).toEqual([
        ['checksum', 'proved', ''],
        ['checksum', 'proved', '']
      ])
    }
  )

  it('proves by a list and a bundle that are named, also where the file has a bundle', async () => {
    writeSigned('tool', 'x')
    write('list', sums({ './tool': 'x' }))
    write('list.json', signFile(readFileSync(at('list')), key))
    const words = ['--checksums', '@list', '--bundle', '@list.json', '@tool']
    expect(await checks(...words)).toEqual([['checksum', 'proved', '']])
    const unsigned = await checks('--checksums', '@list', '@tool')
    expect(unsigned).toEqual([
      ['checksum', 'missing', 'the list is not signed']
    ])
  })

  it.each([
    [{ other: 'x' }, 'no line of it names tool'],
    [{ tool: 'y' }, 'the file has another digest than the list says'],
    [
      { 'linux/tool': 'x', 'darwin/tool': 'y' },
      'it has several digests for tool'
    ]
  ])(
    'refuses a file that the signed list %j does not name',
    async (files, reason) => {
      write('tool', 'x')
      writeSigned('SHA256SUMS', sums(files))
      expect(await checks('@tool')).toEqual([['checksum', 'refused', reason]])
    }
  )

  it('refuses each flipped byte of the list', async () => {
    write('tool', 'x')
    writeSigned('SHA256SUMS', sums({ tool: 'x' }))
    const list = readFileSync(at('SHA256SUMS'))
    for (let place = 0; place < list.length; place++) {
      const changed = Buffer.from(list)
      changed[place] = (changed[place] ?? 0) ^ 1
      write('SHA256SUMS', changed)
      const [[, state, reason] = []] = await checks('@tool')
      expect([state, reason]).toEqual([
        'refused',
        "of the list's signature: it is for another file"
      ])
    }
  })

  it('refuses a signed list with a line that is no checksum', async () => {
    write('tool', 'x')
    writeSigned('SHA256SUMS', `${sums({ tool: 'x' })}x`)
    expect(await checks('@tool')).toEqual([
      ['checksum', 'refused', 'its line 2 is not a SHA-256 checksum']
    ])
  })
})

/** With tables that add up to the other size. */
function resized<T extends Awaited<ReturnType<typeof analyzeFile>>>(
  measured: T,
  by: number
): T {
  const [first, ...others] = measured.sections
  if (first === undefined) throw new Error('no section')
  const fileSize = first.fileSize + by
  return { ...measured, sections: [{ ...first, fileSize }, ...others] }
}

function binaryOf(content: Uint8Array, contentSize: number) {
  const { sha256 } = fileOf(content)
  const fileSize = content.length
  return { ...example().binary, sha256, fileSize, contentSize }
}

describe('verify, by a measurement', () => {
  const shop = workshop()
  afterAll(shop.remove)
  const binary = shop.build('measured-binary', { ldflags: '-s -w' })
  const twinPath = shop.build('twin', { ldflags: '-w' })
  const release = {
    repository: 'owner/name',
    tag: 'v1.2.3',
    commit: 'c'.repeat(40)
  }
  const name = 'go-size-gate.measurement.json.gz'

  /** A release's measurement, made with a twin as the gate makes it. */
  async function writeMeasurement(
    size = 0,
    stated: object = release,
    alter: (measured: Measurement) => Measurement = (measured) => measured
  ) {
    copyFileSync(binary, at('tool'))
    const honest = await analyzeFile(binary, {
      twinPath,
      gzip: false,
      restHash: true
    })
    const measured = alter(honest)
    const fileSize = measured.binary.fileSize + size
    const changed = { ...measured, binary: { ...measured.binary, fileSize } }
    const packed = packRelease({
      schemaVersion: 1,
      tool: 'go-size-gate 1.0.0',
      ...release,
      run: '',
      createdAt: '2026-01-02T03:04:05.000Z',
      measurements: [size === 0 ? measured : resized(changed, size)]
    })
    write(name, packed)
    const statement = makeStatement({
      tool: 'go-size-gate 1.0.0',
      ...release,
      ...stated,
      measurement: { name, sha256: fileOf(packed).sha256 },
      binaries: [{ fileName: 'tool', binary: measured.binary }]
    })
    write(`${name}.sigstore.json`, signStatement(statement, key))
  }

  it('proves a binary by the statement over its measurement', async () => {
    await writeMeasurement()
    const words = ['--bundle', `@${name}.sigstore.json`]
    const { made } = await run(
      '--key',
      '@cosign.pub',
      ...words,
      '--measurement',
      `@${name}`,
      '@tool'
    )
    expect(made.verified).toBe(true)
    expect(made.files).toMatchObject([
      { release, checks: [{ kind: 'statement' }, { kind: 'measurement' }] }
    ])
  })

  it('proves it by checksums that name the measurement, too', async () => {
    await writeMeasurement()
    rmSync(at(`${name}.sigstore.json`))
    const lines = ['tool', name].map((file) => ({
      name: file,
      sha256: fileOf(readFileSync(at(file))).sha256
    }))
    writeSigned('SHA256SUMS', writeChecksums(lines))
    expect(await checks('--measurement', `@${name}`, '@tool')).toEqual([
      ['checksum', 'proved', ''],
      ['measurement', 'proved', '']
    ])
  })

  const proofs = (...words: readonly string[]) =>
    checks(...words, '--measurement', `@${name}`, '@tool')

  async function writeListed(list: string, ...names: readonly string[]) {
    await writeMeasurement()
    const lines = names.map((file) => ({
      name: file,
      sha256: fileOf(readFileSync(at(file))).sha256
    }))
    write(list, writeChecksums(lines))
    write('list.json', signFile(readFileSync(at(list)), key))
    return ['--checksums', `@${list}`, '--bundle', '@list.json']
  }

  it('proves both by a list and its bundle, wherever they are', async () => {
    const words = await writeListed('list', 'tool', name)
    rmSync(at(`${name}.sigstore.json`))
    expect(await proofs(...words)).toEqual([
      ['checksum', 'proved', ''],
      ['measurement', 'proved', '']
    ])
  })

  it('proves it by its own bundle where the list does not name it', async () => {
    const words = await writeListed('list', 'tool')
    expect(await proofs(...words)).toEqual([
      ['checksum', 'proved', ''],
      ['measurement', 'proved', '']
    ])
    rmSync(at(`${name}.sigstore.json`))
    expect((await proofs(...words))[1]).toEqual([
      'measurement',
      'refused',
      `of the measurement's signature: no line of it names ${name}`
    ])
  })

  it('proves it by a list beside it where the one that is named does not name it', async () => {
    const words = await writeListed('checksums.txt', 'tool')
    rmSync(at(`${name}.sigstore.json`))
    const sha256 = fileOf(readFileSync(at(name))).sha256
    writeSigned('go-size-gate.sha256', writeChecksums([{ name, sha256 }]))
    expect(await proofs(...words)).toEqual([
      ['checksum', 'proved', ''],
      ['measurement', 'proved', '']
    ])
  })

  it('measures no file that is not proved', async () => {
    await writeMeasurement()
    write('tool', 'neither an executable nor an archive')
    writeSigned('SHA256SUMS', sums({ tool: 'x' }))
    expect(await proofs()).toEqual([
      ['checksum', 'refused', 'the file has another digest than the list says'],
      [
        'measurement',
        'refused',
        'the file is not proved, so it is not measured'
      ]
    ])
  })

  it.each<[string, Buffer, string]>([
    ['is no JSON', Buffer.from('{'), 'the measurement is not JSON'],
    [
      'can not be unpacked',
      Buffer.from([0x1f, 0x8b, 0]),
      'the measurement is damaged, or larger than'
    ]
  ])('refuses a signed measurement that %s', async (_, content, reason) => {
    writeSigned('tool', 'x')
    writeSigned(name, content)
    const [, check = []] = await proofs()
    expect(check).toEqual([
      'measurement',
      'refused',
      expect.stringContaining(reason)
    ])
  })

  it('refuses a statement about another measurement, other binaries, or another size', async () => {
    await writeMeasurement()
    writeSigned('tool', readFileSync(at('tool')))
    const packed = readFileSync(at(name))
    const tool = readFileSync(at('tool'))
    const statement = (sha256: string, about: Buffer) =>
      makeStatement({
        tool: 'go-size-gate 1.0.0',
        ...release,
        measurement: { name, sha256 },
        binaries: [
          { fileName: 'measurement', binary: binaryOf(packed, 1) },
          { fileName: 'tool', binary: binaryOf(about, 1) }
        ]
      })
    for (const [content, about, reason] of [
      ['other', tool, 'the statement is about another measurement'],
      [packed, Buffer.from('other'), 'the statement is about other binaries'],
      [
        packed,
        tool,
        'the statement says another size of the binary than the measurement'
      ]
    ] as const) {
      const { sha256 } = fileOf(content)
      write(
        `${name}.sigstore.json`,
        signStatement(statement(sha256, about), key)
      )
      expect((await proofs())[1]).toEqual(['measurement', 'refused', reason])
    }
  })

  it('refuses a measurement that is not signed, or of another file', async () => {
    await writeMeasurement()
    writeSigned('tool', readFileSync(at('tool')))
    const words = ['--measurement', `@${name}`, '@tool']
    const packed = readFileSync(at(name))
    for (let place = 0; place < packed.length; place += 997) {
      const changed = Buffer.from(packed)
      changed[place] = (changed[place] ?? 0) ^ 1
      write(name, changed)
      expect(await checks(...words)).toEqual([
        ['signature', 'proved', ''],
        [
          'measurement',
          'refused',
          "of the measurement's signature: its statement is about other files"
        ]
      ])
    }
    write(name, packed)
    rmSync(at(`${name}.sigstore.json`))
    expect((await checks(...words))[1]).toEqual([
      'measurement',
      'missing',
      expect.stringMatching(/^of the measurement's signature: there is neither/)
    ])
    writeSigned(name, packed)
    copyFileSync(twinPath, at('tool'))
    writeSigned('tool', readFileSync(at('tool')))
    expect((await checks(...words))[1]).toEqual([
      'measurement',
      'refused',
      expect.stringMatching(/^the measurement is of other files than /)
    ])
  })

  it('refuses a measurement of a file that differs in its build ID alone, and says so', async () => {
    await writeMeasurement()
    writeSigned('tool', withOtherBuildId(binary))
    writeSigned(name, readFileSync(at(name)))
    expect((await checks('--measurement', `@${name}`, '@tool'))[1]).toEqual([
      'measurement',
      'refused',
      expect.stringMatching(
        /^the measurement is of another file, which is identical to \S+ but for build IDs$/
      )
    ])
  })

  it('refuses a signed measurement that says another size', async () => {
    await writeMeasurement(1)
    writeSigned('tool', readFileSync(at('tool')))
    writeSigned(name, readFileSync(at(name)))
    expect((await checks('--measurement', `@${name}`, '@tool'))[1]).toEqual([
      'measurement',
      'refused',
      expect.stringMatching(/size|add up/)
    ])
  })

  it('refuses a signed measurement that says other sections', async () => {
    await writeMeasurement(0, release, (measured) => ({
      ...measured,
      sections: measured.sections.map((section) => ({
        ...section,
        name: section.name.replace('.text', '.data1')
      }))
    }))
    writeSigned('tool', readFileSync(at('tool')))
    writeSigned(name, readFileSync(at(name)))
    expect((await checks('--measurement', `@${name}`, '@tool'))[1]).toEqual([
      'measurement',
      'refused',
      'the measurement says other sections than the file has'
    ])
  })

  it('refuses a statement that is of another release than the measurement', async () => {
    await writeMeasurement(0, { tag: 'v9.9.9' })
    writeSigned('tool', readFileSync(at('tool')))
    expect((await checks('--measurement', `@${name}`, '@tool'))[1]).toEqual([
      'measurement',
      'refused',
      'the statement is of another tag than the measurement'
    ])
  })
})

const refuses = async (words: readonly string[], reason: string | RegExp) => {
  writeSigned('tool', 'x')
  await expect(run(...words)).rejects.toThrow(reason)
}

describe('verify, asked for what it cannot do', () => {
  it.each<[string, readonly string[], string]>([
    ['nobody', ['@tool'], 'say whom to trust: --key FILE'],
    [
      'both kinds of signers',
      ['--key', '@cosign.pub', '--certificate-identity', 'a', '@tool'],
      'not both'
    ],
    [
      'an identity without an issuer',
      ['--certificate-identity', 'a', '@tool'],
      'belong together'
    ],
    [
      'an identity without a root',
      [
        '--certificate-identity',
        'a',
        '--certificate-oidc-issuer',
        'b',
        '@tool'
      ],
      'needs --trusted-root'
    ],
    ['a key that is not there', ['--key', '@none', '@tool'], 'could not read'],
    [
      'a root that is no JSON',
      ['--key', '@cosign.pub', '--trusted-root', '@tool', '@tool'],
      'is not JSON'
    ],
    [
      'a file that is not there',
      ['--key', '@cosign.pub', '@none'],
      'cannot read'
    ],
    ['a directory', ['--key', '@cosign.pub', '@'], 'cannot read'],
    [
      'one bundle of two files',
      ['--key', '@cosign.pub', '--bundle', '@a', '@tool', '@tool'],
      '--bundle is of one file'
    ],
    ['nothing', ['--key', '@cosign.pub'], 'missing required argument FILE']
  ])('refuses to trust or verify %s', async (_, words, reason) => {
    await refuses(words, reason)
  })

  it('cannot read a bundle that is a directory', async () => {
    write('tool', 'x')
    mkdirSync(at('tool.sigstore.json'))
    await expect(run('--key', '@cosign.pub', '@tool')).rejects.toThrow(
      /^cannot read .*tool\.sigstore\.json/
    )
  })
})
