// The real cosign and this program accept what the other one signed, and refuse every other
// byte. A release is signed as a user does it: by `release check`, with files as the result.
import { execFile, execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyCommandLine } from '../../src/commands/verify/verify.ts'
import { measurementPredicateType } from '../../src/core/signing/statement.ts'
import {
  readVerificationKey,
  type SigningKey
} from '../../src/sigstore/keys.ts'
import { signFile, signStatement } from '../../src/sigstore/sign.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import { typed } from '../commands/typed.ts'
import { makeLab, type Lab } from '../git/repository.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'
import { buildCache } from '../setup/build-cache.ts'
import { installProgram } from '../setup/install-program.ts'
import { openAuthority, type Authority } from './authority.ts'
import {
  openIdentityServer,
  signerOf,
  type IdentityServer
} from './identity-server.ts'
import {
  fileOf,
  kinds,
  newKey,
  statementOf,
  trustIn,
  unrefused
} from './signer.ts'

const project = join(import.meta.dirname, '..', '..')
const measurementFile = 'go-size-gate.measurement.json.gz'
const listFile = 'go-size-gate.sha256'

let cosign: string
let lab: Lab
let github: GitHubServer
let root: string
/** The binary and the files of its release, side by side, as downloaded. */
let release: string
const guardKey = newKey('ed25519')

const pemOf = ({ publicKey }: SigningKey) =>
  publicKey.export({ format: 'pem', type: 'spki' }).toString()

beforeAll(async () => {
  cosign = installProgram('cosign')
  root = mkdtempSync(join(tmpdir(), 'cosign-'))
  lab = makeLab()
  github = await startGitHubServer()
  const server = lab.create('server')
  lab.commit(server, {
    'go.mod': 'module example.com/tool\n\ngo 1.19\n',
    'main.go': 'package main\n\nfunc main() { println("hello") }\n'
  })
  lab.git(server, 'tag', 'v1.0.0')
  release = await guarded(lab.clone(server, 'release'))
}, 600_000)

afterAll(async () => {
  lab.close()
  await github.close()
  rmSync(root, { recursive: true })
  expect(github.violations).toEqual([])
})

/** Runs `release check` on what go built, beside which its files go. */
async function guarded(clone: string): Promise<string> {
  const dist = join(clone, 'dist')
  mkdirSync(dist)
  const environment = { ...lab.surroundings, GOCACHE: buildCache() }
  execFileSync(
    'go',
    ['build', '-trimpath', '-buildvcs=true', '-o', 'dist/tool-linux', '.'],
    {
      cwd: clone,
      env: {
        ...environment,
        GOFLAGS: '-ldflags=-s',
        CGO_ENABLED: '0',
        GOTOOLCHAIN: 'local'
      },
      stdio: 'pipe'
    }
  )
  const line = [
    'release',
    'check',
    '--binaries=dist',
    '--release-files=dist',
    '--release-tag=v1.0.0',
    '--repository=o/r'
  ]
  const pem = guardKey.privateKey.export({ format: 'pem', type: 'pkcs8' })
  await promisify(execFile)(
    process.execPath,
    [join(project, 'dist', 'cli.js'), ...line],
    {
      cwd: clone,
      env: {
        ...lab.surroundings,
        GITHUB_API_URL: github.url,
        GH_TOKEN: 't',
        BASELINE_SIGNING_KEY: pem.toString()
      }
    }
  )
  writeFileSync(join(dist, 'key.pub'), pemOf(guardKey))
  return dist
}

/** Whether cosign ends well; what it says otherwise is shown where that is a surprise. */
async function runs(cwd: string, ...line: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)(cosign, [...line], {
      cwd,
      // Nothing is asked of a network.
      env: {
        HOME: root,
        COSIGN_PASSWORD: 'x',
        HTTPS_PROXY: 'http://127.0.0.1:9'
      }
    })
    return 'accepted'
  } catch (error) {
    return `refused: ${String(error)}`
  }
}

const byKey = ['--key', 'key.pub', '--insecure-ignore-tlog']

const blob = (cwd: string, name: string, bundle = `${name}.sigstore.json`) =>
  runs(cwd, 'verify-blob', ...byKey, '--bundle', bundle, name)

const attestation = (cwd: string, name: string, bundle: string) =>
  runs(
    cwd,
    'verify-blob-attestation',
    ...byKey,
    '--bundle',
    bundle,
    '--type',
    measurementPredicateType,
    name
  )

/** A directory with these files, and the key. */
function directoryOf(
  key: SigningKey,
  files: Readonly<Record<string, string | Uint8Array>>
): string {
  const directory = mkdtempSync(join(root, 'files-'))
  writeFileSync(join(directory, 'key.pub'), pemOf(key))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, name), content)
  }
  return directory
}

/** Exit status of `verify`. */
async function verified(
  directory: string,
  key: string,
  ...words: readonly string[]
): Promise<number> {
  const line = words.map((word) =>
    word.startsWith('--') ? word : join(directory, word)
  )
  return await verifyCommandLine(
    typed(
      'verify',
      '--key',
      join(directory, key),
      ...line,
      '--output',
      join(directory, 'result')
    )
  )
}

const bundleOf = (name: string) => `${name}.sigstore.json`

const contentOf = (name: string) => readFileSync(join(release, name))

describe('a release that the guard signed', () => {
  it('is accepted by cosign, the list and what the statement is about', async () => {
    expect(await blob(release, listFile)).toBe('accepted')
    for (const name of [measurementFile, 'tool-linux']) {
      expect(await attestation(release, name, bundleOf(measurementFile))).toBe(
        'accepted'
      )
    }
  })

  it('is accepted by verify, with its binary measured again', async () => {
    const files = [
      measurementFile,
      listFile,
      'go-size-gate.report.md',
      'tool-linux'
    ]
    expect(await verified(release, 'key.pub', ...files)).toBe(0)
    const line = typed(
      'verify',
      '--key',
      join(release, 'key.pub'),
      '--measurement',
      join(release, measurementFile),
      join(release, 'tool-linux'),
      '--output',
      join(root, 'result')
    )
    expect(await verifyCommandLine(line)).toBe(0)
  })

  it('is accepted by sha256sum', () => {
    const checked = execFileSync(
      'sha256sum',
      ['--check', '--strict', '--ignore-missing', listFile],
      { cwd: release, encoding: 'utf8' }
    )
    expect(checked).toContain('tool-linux: OK')
  })

  it('is refused by cosign with another byte, file or key', async () => {
    const list = contentOf(listFile)
    const signature = contentOf(bundleOf(listFile))
    const measurement = contentOf(measurementFile)
    const statement = contentOf(bundleOf(measurementFile))
    const refused = async (
      key: SigningKey,
      change: Readonly<Record<string, Uint8Array>>
    ) => {
      const directory = directoryOf(key, {
        list,
        'list.bundle': signature,
        measurement,
        'measurement.bundle': statement,
        ...change
      })
      const results = [
        await blob(directory, 'list', 'list.bundle'),
        await attestation(directory, 'measurement', 'measurement.bundle')
      ]
      return results.map((result) => result.split(':', 1)[0])
    }
    const accepted = 'accepted'
    expect(await refused(guardKey, {})).toEqual([accepted, accepted])
    expect(
      await refused(guardKey, {
        list: flipped(list, 3),
        measurement: flipped(measurement, 40)
      })
    ).toEqual(['refused', 'refused'])
    expect(
      await refused(guardKey, {
        'list.bundle': inSignature(signature),
        'measurement.bundle': inSignature(statement)
      })
    ).toEqual(['refused', 'refused'])
    expect(
      await refused(guardKey, {
        'list.bundle': statement,
        'measurement.bundle': signature
      })
    ).toEqual(['refused', 'refused'])
    expect(await refused(newKey('ed25519'), {})).toEqual(['refused', 'refused'])
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

/** With another first byte of the signature. */
function inSignature(bundle: Buffer): Buffer {
  const text = bundle.toString()
  const [, base64 = ''] = /"sig(?:nature)?":"([^"]+)"/.exec(text) ?? []
  const changed = flipped(Buffer.from(base64, 'base64'), 5)
  return Buffer.from(text.replace(base64, changed.toString('base64')))
}

const proves = (key: SigningKey, bytes: Uint8Array, bundle: Buffer) =>
  verifyFile(fileOf(bytes), bundle, trustIn(key), new Date())

describe.each(kinds)('what is signed here by %s', (kind) => {
  const key = newKey(kind)
  const list = fileOf('a list\n')
  const measurement = fileOf('a measurement\n')
  const binary = fileOf('a binary\n')
  const signature = signFile(list.bytes, key)
  const statement = signStatement(statementOf(measurement, [binary]), key)

  it('is accepted by cosign', async () => {
    const directory = directoryOf(key, {
      list: list.bytes,
      binary: binary.bytes,
      'list.bundle': signature,
      'binary.bundle': statement
    })
    expect(await blob(directory, 'list', 'list.bundle')).toBe('accepted')
    expect(await attestation(directory, 'binary', 'binary.bundle')).toBe(
      'accepted'
    )
  })

  it('is refused here with any byte of list, measurement, binary or bundle flipped', () => {
    expect([
      ...unrefused(list.bytes, (bytes) => proves(key, bytes, signature)),
      ...unrefused(signature, (bytes) => proves(key, list.bytes, bytes)),
      ...unrefused(measurement.bytes, (bytes) => proves(key, bytes, statement)),
      ...unrefused(binary.bytes, (bytes) => proves(key, bytes, statement)),
      ...unrefused(statement, (bytes) => proves(key, binary.bytes, bytes))
    ]).toEqual([])
  })
})

describe('what cosign signs', () => {
  let directory: string
  beforeAll(async () => {
    directory = directoryOf(newKey('ed25519'), {
      tool: 'a tool\n',
      other: 'another\n'
    })
    expect(await runs(directory, 'generate-key-pair')).toBe('accepted')
  })

  const offline = ['--use-signing-config=false', '--tlog-upload=false', '--yes']

  it('is accepted by verify as a signature, and for no other file', async () => {
    expect(
      await runs(
        directory,
        'sign-blob',
        '--key',
        'cosign.key',
        ...offline,
        '--bundle',
        bundleOf('tool'),
        'tool'
      )
    ).toBe('accepted')
    expect(await verified(directory, 'cosign.pub', 'tool')).toBe(0)
    writeFileSync(
      join(directory, bundleOf('other')),
      readFileSync(join(directory, bundleOf('tool')))
    )
    expect(await verified(directory, 'cosign.pub', 'other')).toBe(1)
    expect(await verified(directory, 'key.pub', 'tool')).toBe(1)
  })

  it('is accepted by verify as a statement of a measurement', async () => {
    const tool = fileOf(readFileSync(join(directory, 'tool')))
    const statement = statementOf(fileOf('m'), [tool])
    writeFileSync(join(directory, 'statement'), JSON.stringify(statement))
    expect(
      await runs(
        directory,
        'attest-blob',
        '--key',
        'cosign.key',
        ...offline,
        '--statement',
        'statement',
        '--bundle',
        bundleOf('tool')
      )
    ).toBe('accepted')
    expect(await verified(directory, 'cosign.pub', 'tool')).toBe(0)
    const pem = readFileSync(join(directory, 'cosign.pub'), 'utf8')
    const key = readVerificationKey(pem, 'the key')
    const bundle = readFileSync(join(directory, bundleOf('tool')))
    const trust = { signer: { kind: 'key', key }, root: null } as const
    expect(verifyFile(tool, bundle, trust, new Date()).statement).toEqual(
      statement
    )
    expect(
      unrefused(bundle, (bytes) => verifyFile(tool, bytes, trust, new Date()))
    ).toEqual([])
  })
})

describe('the commands of the pages', () => {
  const pages = ['docs/release.md', 'docs/verify.md'].flatMap((page) => {
    const text = readFileSync(join(project, page), 'utf8')
    const from = page === 'docs/release.md' ? '## Verify a release' : '# Verify'
    const blocks = text.slice(text.indexOf(from)).matchAll(/```sh\n([^]*?)```/g)
    // Those of a store have a test of their own.
    return [...blocks]
      .map(([, block = '']) => block)
      .filter((block) => !block.includes('go-size-gate store'))
      .map((block, index) => [page, index + 1, block])
  })
  let programs: string
  let authority: Authority
  let actions: IdentityServer
  beforeAll(async () => {
    programs = mkdtempSync(join(root, 'bin-'))
    authority = await openAuthority()
    actions = await openIdentityServer()
    writeFileSync(join(root, 'roots.jsonl'), `${authority.trustedRoot}\n{}\n`)
    const scripts = {
      cosign: `exec ${cosign} "$@"`,
      'go-size-gate': `exec ${process.execPath} ${join(project, 'dist', 'cli.js')} "$@"`,
      gh: `test "$*" = 'attestation trusted-root' && exec cat ${join(root, 'roots.jsonl')}`
    }
    for (const [name, script] of Object.entries(scripts)) {
      writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, {
        mode: 0o755
      })
    }
  })
  afterAll(async () => {
    await authority.close()
    await actions.close()
  })

  /** What somebody has who downloaded the release, signed as the block wants it. */
  async function downloaded(block: string): Promise<string> {
    const directory = directoryOf(guardKey, {})
    if (block.includes('generate-key-pair')) {
      writeFileSync(join(directory, 'tool'), 'a tool\n')
      return directory
    }
    for (const name of [measurementFile, listFile, 'go-size-gate.report.md']) {
      writeFileSync(join(directory, name), contentOf(name))
    }
    writeFileSync(join(directory, 'cosign.pub'), pemOf(guardKey))
    writeFileSync(join(directory, 'tool_linux_amd64'), contentOf('tool-linux'))
    const isKeyless = block.includes('--certificate-identity')
    const signer = signerOf(actions, authority)
    const list = bundleOf(listFile)
    const statement = bundleOf(measurementFile)
    const { dsseEnvelope } = JSON.parse(contentOf(statement).toString())
    const stated = JSON.parse(
      Buffer.from(dsseEnvelope.payload, 'base64').toString()
    )
    writeFileSync(
      join(directory, list),
      isKeyless ? await signer.signFile(contentOf(listFile)) : contentOf(list)
    )
    writeFileSync(
      join(directory, statement),
      isKeyless ? await signer.signStatement(stated) : contentOf(statement)
    )
    return directory
  }

  it.each(pages)('work as printed: %s, %d', async (_, __, block) => {
    const directory = await downloaded(String(block))
    const text = String(block).replaceAll('OWNER/NAME', 'o/r')
    await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', text], {
      cwd: directory,
      env: {
        PATH: `${programs}:/usr/bin:/bin`,
        HOME: root,
        COSIGN_PASSWORD: 'x',
        COSIGN_YES: 'true'
      }
    })
  })

  it('are seven', () => {
    expect(pages).toHaveLength(7)
  })
})
