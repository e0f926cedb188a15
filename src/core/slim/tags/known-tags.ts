// Build tags of the standard library and of widely used modules, explained. What a
// tag does beyond the files that it leaves out is not in the files.

/** What a program with the tag does otherwise: a clause, after "with it". */
export const knownTags: Readonly<Record<string, string>> = {
  appengine:
    'packages avoid unsafe and system calls, as the first App Engine wanted it, and some are slower',
  disable_grpc_modules:
    'the gRPC client of Cloud Storage has no direct connectivity (xDS, RLS)',
  grpcnotrace:
    'grpc records no events for golang.org/x/net/trace, so that /debug/requests and /debug/events stay empty',
  'lambda.norpc':
    'the program runs on AWS Lambda with provided runtimes alone, not with go1.x',
  math_big_pure_go:
    'math/big has no assembly: big numbers, and cryptography that uses them, are several times slower',
  nethttpomithttp2:
    'net/http speaks HTTP/1.1 only, as a client and as a server; grpc has its own HTTP/2',
  netgo:
    "host names are resolved by Go's own resolver, which asks DNS and the hosts file, but not mDNS or LDAP",
  noasm:
    'Go code stands in for assembly: compression and hashes are slower, often several times',
  nodynamic:
    'libraries of the system are not loaded at run time, and built-in code does the work',
  nomsgpack: 'gin can neither read nor write MessagePack',
  nosimd: 'Go code stands in for vector instructions, and is slower',
  nounsafe: 'packages avoid unsafe, and some are slower',
  osusergo:
    'users and groups come from /etc/passwd and /etc/group alone, not from LDAP or NIS',
  purego:
    'Go code stands in for assembly: cryptography and hashes are slower, often several times',
  safe: 'packages avoid unsafe, and some are slower',
  sqlite_omit_load_extension: 'SQLite loads no extensions',
  timetzdata:
    'the program has a time zone database of its own, about 450 kB, and needs none of the system'
}

/** Tags that make programs slower. */
const slowTags: ReadonlySet<string> = new Set([
  'appengine',
  'math_big_pure_go',
  'noasm',
  'nosimd',
  'nounsafe',
  'purego',
  'safe'
])

/** Whether a tag is known, and known to cost no speed. */
export function isKnownFree(tag: string): boolean {
  return tag in knownTags && !slowTags.has(tag)
}

/** What a program does otherwise with a tag, or without one that is set: a sentence; '' where it is not known. */
export function explainTag(tag: string, isSet: boolean): string {
  const known = knownTags[tag]
  if (known === undefined) return ''
  return isSet
    ? `Now ${known}; without the tag no longer.`
    : `With it ${known}.`
}
