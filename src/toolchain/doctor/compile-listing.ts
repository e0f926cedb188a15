// Compiles a package once more, while the compiler lists the assembly of its functions
// (`-gcflags=PACKAGE=-S`). Nothing is linked, and other packages come from the build cache.
import { open } from 'node:fs/promises'
import { targetEnvironment } from '../../core/model/target.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { run } from '../../host/process.ts'
import { buildFlags, type BuildOptions } from '../build.ts'
import { outline } from '../error-summary.ts'

/** Bytes of a listing. */
const maxListing = 512 * 1024 * 1024

/** Bytes of what go prints when it fails. */
const maxMessage = 64 * 1024

export interface CompileRequest {
  /** Import path. */
  readonly package: string
  /** Whether the compiler may inline: false adds `-l`. */
  readonly inlining: boolean
  /** A new file for what the compiler prints. */
  readonly output: string
}

/** The compiler's flags of a package, besides those of the build. */
export const listingFlags = (inlining: boolean): string =>
  inlining ? '-S' : '-S -l'

/** @returns what the compiler printed; a clause where the package can't be compiled */
export async function compileListing(
  { command, tree, target, plan, environment, mains }: BuildOptions,
  request: CompileRequest
): Promise<Buffer | string> {
  const { package: path, inlining, output } = request
  const isMain = mains.some(({ importPath }) => importPath === path)
  const flags = [flagsFor(plan.gcflags, isMain), listingFlags(inlining)]
  const { code, timedOut } = await run(
    command.go,
    [
      'list',
      '-export',
      '-f',
      '{{.ImportPath}}',
      ...buildFlags(plan),
      // The last flag whose pattern matches counts.
      `-gcflags=${path}=${flags.filter((text) => text !== '').join(' ')}`,
      '--',
      path
    ],
    {
      cwd: tree.directory,
      env: { ...environment, ...targetEnvironment(target) },
      timeoutSeconds: command.timeoutSeconds,
      stderrPath: output
    }
  )
  if (timedOut) return `compiling ${path} took too long`
  if (code !== 0) {
    return `${path} can't be compiled: ${outline(await beginning(output), 1)}`
  }
  return await readBounded(output, maxListing)
}

/** The compiler's flags that the build's `-gcflags` has for a package: `all=` is for all, and no pattern for those that are named. */
function flagsFor(gcflags: string, isMain: boolean): string {
  const [, pattern, flags = ''] = /^([^-\s=][^=]*)=(.*)$/s.exec(gcflags) ?? []
  if (pattern === undefined) return isMain ? gcflags : ''
  return pattern === 'all' ? flags : ''
}

async function beginning(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(maxMessage),
      0,
      maxMessage,
      0
    )
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
