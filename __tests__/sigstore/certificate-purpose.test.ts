// A certificate of an authority that the root trusts proves nothing unless it is for signing
// code. Made by `openssl x509 -req -CA … -extfile …`; what says `extendedKeyUsage=` differs.
import { expect, it } from '@jest/globals'
import { assertCertificate } from '../../src/sigstore/certificate.ts'
import { readTrustedRoot } from '../../src/sigstore/trust.ts'

const authority =
  'MIIBfzCCASWgAwIBAgIUArn1Wnp7yvDVJi2smVg7nVSiaWwwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTI2MTEzMDIyMjQ0OVoYDzIxMjYxMTA2MjIyNDQ5WjAUMRIwEAYDVQQDDAlhdXRob3JpdHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQLmrYQMAoTCApClRM9NqAXF/JdxVAZ+H04ThBmwr8n3/mSZu65x/mXjaawF8z8F5nCsvZHf4uir3MRQ5USkzs6o1MwUTAdBgNVHQ4EFgQUCv6uQTfNwjTBeXg9Nab5eR/vcoowHwYDVR0jBBgwFoAUCv6uQTfNwjTBeXg9Nab5eR/vcoowDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAXO0QyUO4Ztohi9rJvUY6b9P+KRZbeKzS+jRdmwr/zowIhAJOtopwjn63Dq+gj/SN1fSQv9dz3b3wrRrV/fs+dTo9W'
const codeSigning =
  'MIIBhTCCASugAwIBAgIUdx/9WaL33Q0vw7XreCRH42yqmzowCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTI2MTEzMDIyMjQ1MFoYDzIxMjYxMTA2MjIyNDUwWjAWMRQwEgYDVQQDDAtjb2RlU2lnbmluZzBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABP9OVx8QzuCQ+hHGXvM4AyTNI0OJMnYIpSfQIwPPyqKT+PYeaDiKbhLTXZEZc1Fl6T4gxbzq/wmTe2FSXQ3UWsujVzBVMBMGA1UdJQQMMAoGCCsGAQUFBwMDMB0GA1UdDgQWBBSOkoBOYDMa6BfcQ9yiSs4r3KQV9jAfBgNVHSMEGDAWgBQK/q5BN83CNMF5eD01pvl5H+9yijAKBggqhkjOPQQDAgNIADBFAiEAnjANWQfTgmvLPdbbRrkNuy2py63EFkWPcolOl9xQEhcCIEMXb8M1h+ATmyPQbxbaImrVvOiqQkmLv4qIhMjNozOy'
const serverAuth =
  'MIIBgzCCASqgAwIBAgIUdx/9WaL33Q0vw7XreCRH42yqmzswCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTI2MTEzMDIyMjQ1MFoYDzIxMjYxMTA2MjIyNDUwWjAVMRMwEQYDVQQDDApzZXJ2ZXJBdXRoMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqepq2yOoGS75EA46ox/SZ/FO7mETtreoUCVllh6bsUFDz6JBH8qRwq2YONLDZw9imzrvsLV4n9sFkTc9AiHkQ6NXMFUwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHQYDVR0OBBYEFGYEwq1PdtoZmajpgXWGJHBXZQheMB8GA1UdIwQYMBaAFAr+rkE3zcI0wXl4PTWm+Xkf73KKMAoGCCqGSM49BAMCA0cAMEQCIEczoAoHwCFmWQuBfLRKRzF6UuZcyDRcHWB/V0U4miiwAiB7pppCM+0HOG2cTx1fRN0XVJLBt7GrSYsn8bTOmFu4Ig=='
const withoutPurpose =
  'MIIBdDCCARqgAwIBAgIUdx/9WaL33Q0vw7XreCRH42yqmzwwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTI2MTEzMDIyMjQ1MFoYDzIxMjYxMTA2MjIyNDUwWjAPMQ0wCwYDVQQDDARub25lMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKroewtjN6ilh2Fqz/FW9KYcRzbFXUjbQzMX0WTyRJbnnDmFBUo7ZiULA3HFEDFrTnin/rssEt/KMchAo/d7y5aNNMEswCQYDVR0TBAIwADAdBgNVHQ4EFgQUOLNRi5vpIqQ/F2YWEidt+NhE6IkwHwYDVR0jBBgwFoAUCv6uQTfNwjTBeXg9Nab5eR/vcoowCgYIKoZIzj0EAwIDSAAwRQIgCNKoXc+TlE9aB6b2nMKOZ3dQSyaicSM6pXtC3XQEcxkCIQDNOL+wfTiM76T+DvQOLqM4WGqoMklOGwzz+Xy0mIsedg=='

const root = readTrustedRoot(
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [
      {
        certChain: { certificates: [{ rawBytes: authority }] },
        validFor: { start: '2000-01-01T00:00:00Z' }
      }
    ]
  }),
  'root'
)

const check = (certificate: string): void =>
  assertCertificate(Buffer.from(certificate, 'base64'), root)

it('takes a certificate for signing code', () => {
  expect(() => check(codeSigning)).not.toThrow()
})

it.each([
  ['for servers', serverAuth],
  ['for no purpose', withoutPurpose]
])('refuses one %s', (_, certificate) => {
  expect(() => check(certificate)).toThrow(
    'its certificate is not for signing code'
  )
})
