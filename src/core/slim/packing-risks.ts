// What packing a program with UPX costs, by name.

/** In short, for the table. */
export const packingRisk =
  'It starts slower and takes more memory, and virus scanners may refuse it. Compressed downloads gain little: see gzip.'

/** Lines that say each. @param goos the system of the program */
export function packingRisks(goos: string): readonly string[] {
  return [
    'antivirus: scanners report packed programs, as malware is packed too',
    'memory: the whole program is unpacked at each start into pages of its own, which no two processes share and the system can’t drop and read again',
    'start-up: unpacking comes before main, each time',
    'inspection: go version -m, govulncheck and this tool see nothing of what is in the file',
    'packages: distributions and app stores may not take packed files',
    ...(goos === 'darwin'
      ? [
          'code signing: packing breaks the signature, and UPX packs no macOS programs by default'
        ]
      : []),
    ...(goos === 'windows'
      ? ['code signing: sign after packing; SmartScreen may warn of it']
      : [])
  ]
}
