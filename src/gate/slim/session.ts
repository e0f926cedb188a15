// One run of slim: its builds and measurements, each made when the first step asks for
// it, and what the steps have to say besides their rows.
import { stat } from 'node:fs/promises'
import { compressedSize } from '../../analyze/compressed-size.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { SlimProgram } from '../../core/model/slim/slimming.ts'
import type { SlimStep } from '../../core/model/slim/steps.ts'
import { once } from '../../core/once.ts'
import type { BuildChanges } from '../../core/slim/build-changes.ts'
import { withProgress } from '../../toolchain/progress.ts'
import {
  listSources,
  type ListedSources
} from '../../toolchain/slim/package-sources.ts'
import { openBuilds, type Builds, type BuildsOptions } from './builds.ts'
import { measureStripped } from './measure-stripped.ts'

/** Bytes of a file, as it is and after gzip (level 6). */
export type Sizes = SlimProgram['yours']

/** What steps say besides their rows. */
export interface StepNotes {
  /** Adds a sentence to the result. */
  readonly notice: (sentence: string) => void
  readonly notices: readonly string[]
  /** Says of a step why a part of it was not run: a clause. */
  readonly leaveUndone: (step: SlimStep, reason: string) => void
  readonly undone: ReadonlyMap<SlimStep, string>
  /** Puts a change that pays off into the build that has all of them together. */
  readonly combine: (changes: BuildChanges) => void
  readonly combined: readonly BuildChanges[]
}

export interface SlimSession extends BuildsOptions, Builds, StepNotes {
  /** Import path -> the stripped build's measurement, as the gate makes it, with its import graph. */
  readonly measurements: () => Promise<ReadonlyMap<string, Measurement>>
  /** The packages of all programs, with their source files. */
  readonly sources: () => Promise<ListedSources>
  /** Bytes of a file that was built here, which stays as it is. */
  readonly sizesOf: (path: string) => Promise<Sizes>
}

export function openSlimSession(options: BuildsOptions): SlimSession {
  const builds = openBuilds(options)
  const sizes = new Map<string, Promise<Sizes>>()
  const sizesOf = (path: string): Promise<Sizes> => {
    const known = sizes.get(path) ?? measureSizes(path)
    sizes.set(path, known)
    return known
  }
  return {
    ...options,
    ...builds,
    ...openNotes(),
    measurements: once(async () => {
      const { paths } = await builds.strippedBuild()
      return await withProgress(
        options.log,
        'measuring the stripped build',
        async () =>
          measureStripped({
            opened: await builds.opened(),
            listing: await builds.listing(),
            programs: options.programs,
            paths,
            output: await builds.newDirectory('twin'),
            gzipOf: async (path) => (await sizesOf(path)).gzip
          })
      )
    }),
    sources: once(async () =>
      listSources(
        await builds.opened(),
        options.programs.map(({ importPath }) => importPath)
      )
    ),
    sizesOf
  }
}

async function measureSizes(path: string): Promise<Sizes> {
  const [{ size }, gzip] = await Promise.all([stat(path), compressedSize(path)])
  return { fileSize: size, gzip }
}

export function openNotes(): StepNotes {
  const notices: string[] = []
  const undone = new Map<SlimStep, string>()
  const combined: BuildChanges[] = []
  return {
    notice: (sentence) => {
      if (!notices.includes(sentence)) notices.push(sentence)
    },
    notices,
    leaveUndone: (step, reason) => {
      const known = undone.get(step)
      undone.set(step, known === undefined ? reason : `${known}; ${reason}`)
    },
    undone,
    combine: (changes) => void combined.push(changes),
    combined
  }
}
