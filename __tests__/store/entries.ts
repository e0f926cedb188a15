// An entry with one small measurement, for tests.
import { generateKeyPairSync } from 'node:crypto'
import type { Entry } from '../../src/store/entry.ts'
import {
  readTrust,
  type Signer,
  type Verifier
} from '../../src/store/signing/trust.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'

export const measurement: Measurement = {
  schemaVersion: 1,
  binary: {
    name: 'tool',
    format: 'elf',
    goos: 'linux',
    goarch: 'amd64',
    goVersion: 'go1.26.8',
    mainPackage: 'example.com/m/cmd/tool',
    stripped: true,
    sha256: 'a'.repeat(64),
    fileSize: 10,
    contentSize: 8,
    paddingSize: 2,
    compressed: { gzip: 5 }
  },
  build: {
    fingerprint: 'b'.repeat(64),
    target: 'linux/amd64',
    goVersion: 'go1.26.8',
    flags: ['-trimpath'],
    environment: { CGO_ENABLED: '0' },
    stamps: [{ name: 'main.version', length: 6 }]
  },
  attribution: {
    level: 'symbols',
    ownedBytes: 10,
    unattributedBytes: 0,
    notes: []
  },
  sections: [
    { name: '.text', offset: 0, fileSize: 8, virtualSize: 8 },
    { name: 'padding@.text', offset: 8, fileSize: 2, virtualSize: 0 }
  ],
  regions: [
    { name: 'code', size: 8 },
    { name: 'padding', size: 2 }
  ],
  modules: [
    { path: 'example.com/m', version: '', size: 8 },
    { path: '(padding)', version: '', size: 2 }
  ],
  packages: [
    {
      path: 'example.com/m/cmd/tool',
      module: 'example.com/m',
      kind: 'main',
      size: 8,
      regions: [{ name: 'code', size: 8 }]
    },
    {
      path: '(padding)',
      module: '(padding)',
      kind: 'pseudo',
      size: 2,
      regions: [{ name: 'padding', size: 2 }]
    }
  ],
  symbols: [
    {
      name: 'main.main',
      package: 'example.com/m/cmd/tool',
      region: 'code',
      section: '.text',
      size: 8
    }
  ]
}

export const entry: Entry = {
  schemaVersion: 1,
  tool: 'go-size-gate 0.1.0',
  repository: 'o/r',
  commit: 'c'.repeat(40),
  key: 'build',
  fingerprint: 'd'.repeat(64),
  legName: 'default',
  run: 'https://github.com/o/r/actions/runs/1',
  createdAt: '2026-01-02T03:04:05.678Z',
  measurements: [measurement]
}

function first<T>(rows: readonly T[], change: (row: T) => T): T[] {
  return rows.map((row, index) => (index === 0 ? change(row) : row))
}

/** The same, of a program that has `bytes` more of code. */
export function grown(bytes: number): Entry {
  const more = (size: number): number => size + bytes
  const { binary, attribution } = measurement
  return {
    ...entry,
    measurements: [
      {
        ...measurement,
        binary: {
          ...binary,
          fileSize: more(binary.fileSize),
          contentSize: more(binary.contentSize)
        },
        attribution: {
          ...attribution,
          ownedBytes: more(attribution.ownedBytes)
        },
        sections: first(measurement.sections, (row) => ({
          ...row,
          fileSize: more(row.fileSize),
          virtualSize: more(row.virtualSize)
        })).map((row, index) =>
          index === 0 ? row : { ...row, offset: more(row.offset) }
        ),
        regions: first(measurement.regions, (row) => ({
          ...row,
          size: more(row.size)
        })),
        modules: first(measurement.modules, (row) => ({
          ...row,
          size: more(row.size)
        })),
        packages: first(measurement.packages, (row) => ({
          ...row,
          size: more(row.size),
          regions: [{ name: 'code', size: more(row.size) }]
        }))
      }
    ]
  }
}

export interface Keys {
  /** PEM, as users have them. */
  readonly publicPem: string
  readonly privatePem: string
  readonly signer: Signer
  readonly verifier: Verifier
}

/** A new pair of Ed25519 keys, read as the inputs are. */
export function makeKeys(): Keys {
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })
  const { signer, verifier } = readTrust({
    'baseline-signing-key': pair.privateKey,
    'baseline-public-key': pair.publicKey
  })
  if (signer === null || verifier === null) throw new Error('no keys')
  return {
    publicPem: pair.publicKey,
    privatePem: pair.privateKey,
    signer,
    verifier
  }
}
