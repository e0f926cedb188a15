// The command `verify`, with its flags and examples. Where cosign has a flag, it has
// the same name here.
import type { CommandSpec } from '../command-spec.ts'
import { destination } from '../result-flags.ts'

export const verifyCommand: CommandSpec = {
  name: 'verify',
  summary: 'check signatures, checksums and measurements of downloaded files',
  description:
    'A file is proved by its own Sigstore bundle, FILE.sigstore.json, or by its line in a signed SHA256SUMS beside it. Nothing is asked of a network. Ends with 0 only if all that was asked for is proved of every file, with 1 where something is refused or missing, and with 2 where something cannot be read.',
  operands: [
    {
      name: 'FILE',
      description: 'A file to verify, such as a binary or an archive.',
      isRepeated: true
    }
  ],
  groups: [
    {
      title: 'Whom to trust: a key, or an identity and its issuer',
      flags: [
        {
          name: 'key',
          value: 'FILE',
          description:
            'Public key of Ed25519 or ECDSA P-256 in PEM, such as cosign.pub.'
        },
        {
          name: 'certificate-identity',
          value: 'ID',
          description:
            'Whom the certificate names, to the character: an e-mail address, or the address of a workflow with its ref.'
        },
        {
          name: 'certificate-oidc-issuer',
          value: 'URL',
          description:
            'Who vouches for the identity, such as https://token.actions.githubusercontent.com.'
        },
        {
          name: 'trusted-root',
          value: 'FILE',
          description:
            'Certificate authorities, logs and timestamp authorities of Sigstore, as JSON: from gh attestation trusted-root or cosign trusted-root create. Needed for an identity.'
        }
      ]
    },
    {
      title: 'What proves it',
      flags: [
        {
          name: 'bundle',
          value: 'FILE',
          description:
            'Bundle of the file, or of the list given by --checksums. Default: its name and .sigstore.json.'
        },
        {
          name: 'checksums',
          value: 'FILE',
          description:
            'Signed list of SHA-256 checksums, which must name the file.'
        },
        {
          name: 'measurement',
          value: 'FILE',
          description:
            'Signed measurement: measure the file again, and compare. Signed by a bundle of its own, or by a line of the list.'
        }
      ]
    },
    destination
  ],
  examples: [
    {
      line: 'go-size-gate verify --key cosign.pub tool_linux_amd64',
      meaning: 'by a key, with tool_linux_amd64.sigstore.json or SHA256SUMS'
    },
    {
      line: 'go-size-gate verify --key cosign.pub --measurement go-size-gate.measurement.json.gz tool_linux_amd64',
      meaning: 'and that it is the binary that was measured'
    },
    {
      line: 'go-size-gate verify --certificate-identity https://github.com/OWNER/NAME/.github/workflows/release.yml@refs/tags/v1.2.3 --certificate-oidc-issuer https://token.actions.githubusercontent.com --trusted-root root.json tool_linux_amd64',
      meaning: 'by the workflow that signed it'
    }
  ]
}
