// Which Sigstore signs for a job of GitHub Actions, as GitHub's own attestations have it:
// the public one for public repositories, GitHub's for the others.

/** Base addresses of the services. At least one of the last two proves the time. */
export interface SigningServices {
  /** Certificate authority. */
  readonly fulcioUrl: string
  /** Transparency log, which anybody can read; null for none. */
  readonly rekorUrl: string | null
  /** Timestamp authority; null for none. */
  readonly timestampUrl: string | null
}

/** Sigstore's own, run by the OpenSSF. */
const publicServices: SigningServices = {
  fulcioUrl: 'https://fulcio.sigstore.dev',
  rekorUrl: 'https://rekor.sigstore.dev',
  timestampUrl: null
}

/** What is private never gets into a public log. */
function privateServices(host: string): SigningServices {
  return {
    fulcioUrl: `https://fulcio.${host}`,
    rekorUrl: null,
    timestampUrl: `https://timestamp.${host}`
  }
}

/** Services by whether the repository is public. */
export type ServicesOf = (isPublic: boolean) => SigningServices

/**
 * @param server address of GitHub, such as https://github.com
 * @returns null for a server without a Sigstore, such as GitHub Enterprise Server
 */
export function signingServicesOf(server: string): ServicesOf | null {
  const host = URL.canParse(server) ? new URL(server).hostname : ''
  if (host === 'github.com') {
    return (isPublic) =>
      isPublic ? publicServices : privateServices('githubapp.com')
  }
  return host.endsWith('.ghe.com') ? () => privateServices(host) : null
}
