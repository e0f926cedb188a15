// A Sigstore of the tests' own: Fulcio, Rekor and a timestamp authority on the
// loopback interface (@sigstore/mock), and the root that trusts them. A process of its
// own, since the mock's libraries don't know Jest's copies of ArrayBuffer and Date.
// Prints one line, `{ url, trustedRoot }`, and ends when its standard input does.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler
} from '@sigstore/mock'

const options = JSON.parse(process.argv[2] ?? '{}')
const { certificateMinutes = 0, log = true, timestamps = true } = options
const certificateTime =
  certificateMinutes === 0
    ? undefined
    : new Date(Date.now() + certificateMinutes * 60_000)

const newPair = (namedCurve = 'P-256') =>
  generateKeyPairSync('ec', { namedCurve })
const base64 = (bytes) => Buffer.from(bytes).toString('base64')
const validFor = { start: '2000-01-01T00:00:00.000Z' }

const ctLog = await initializeCTLog(newPair())
const ca = await initializeCA(newPair('P-384'), ctLog, certificateTime)
const tsa = await initializeTSA(newPair('P-384'))
// The mock leaves out zeros at the end of a fraction, which the library can't read.
tsa.getCurrentTime = () => new Date(Math.floor(Date.now() / 1000) * 1000)
const handlers = [fulcioHandler(ca), tsaHandler(tsa)]

const sha256 = (bytes) => ({
  algorithm: 'sha256',
  value: createHash('sha256').update(bytes).digest('hex')
})

/** Rekor keeps digests of an envelope, which the mock keeps as it came (sigstore/rekor, pkg/types/dsse). */
function canonical(body) {
  const entry = JSON.parse(body)
  if (entry.kind !== 'dsse') return body
  const { envelope, verifiers } = entry.spec.proposedContent
  const { payload, signatures } = JSON.parse(envelope)
  const spec = {
    envelopeHash: sha256(envelope),
    payloadHash: sha256(Buffer.from(payload, 'base64')),
    signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }]
  }
  return JSON.stringify({ ...entry, spec })
}

const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const handler = handlers.find(({ path }) => path === request.url)
  const answer = (await handler?.fn(Buffer.concat(chunks).toString())) ?? {
    statusCode: 404,
    response: ''
  }
  response.writeHead(answer.statusCode, {
    'content-type': answer.contentType ?? 'text/plain'
  })
  response.end(answer.response)
})
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`
  const tlog = await initializeTLog(url, newPair())
  const { path, fn } = rekorHandler(tlog)
  handlers.push({ path, fn: (body) => fn(canonical(body)) })
  const logOf = (publicKey) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: base64(publicKey),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor
    },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') }
  })
  const authorityOf = (...certificates) => ({
    subject: { organization: 'test', commonName: 'test' },
    uri: url,
    certChain: {
      certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) }))
    },
    validFor
  })
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: log ? [logOf(tlog.publicKey)] : [],
    ctlogs: [logOf(ctLog.publicKey)],
    certificateAuthorities: [authorityOf(ca.rootCertificate)],
    timestampAuthorities: timestamps
      ? [authorityOf(tsa.intCertificate, tsa.rootCertificate)]
      : []
  }
  console.log(JSON.stringify({ url, trustedRoot }))
})
process.stdin.resume().on('end', () => process.exit())
