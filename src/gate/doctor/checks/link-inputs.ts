// What the linker really read, by what go wrote for it (`importcfg.link`).
import { readFile, stat } from 'node:fs/promises'
import { dynamicTexts } from '../../../core/binary/elf/dynamic.ts'
import { readImage } from '../../../core/binary/read-image.ts'
import {
  archivesOf,
  linkInputFindings,
  type LinkInput
} from '../../../core/doctor/link-inputs.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import { UserError } from '../../../core/user-error.ts'
import {
  overlayFiles,
  packageDirectories
} from '../../../toolchain/doctor/package-directories.ts'
import type { Session } from '../session.ts'

export async function checkLinkInputs(session: Session): Promise<Finding[]> {
  const { shell, flags, programs, tree } = session
  const { paths } = await session.userBuild()
  const listings = await session.listings()
  const directories = await packageDirectories(shell, flags, programs)
  const overlay = await overlayFiles(shell, flags)
  const places = {
    goRoot: shell.facts.GOROOT,
    modCache: shell.facts.GOMODCACHE,
    tree: tree.root
  }
  const findings: Finding[] = []
  for (const { importPath } of programs) {
    const path = paths.get(importPath)
    const importcfg = listings.get(importPath)?.importcfgPath ?? null
    if (path === undefined || importcfg === null) {
      throw new UserError(
        `go did not say what the linker read for ${importPath}`
      )
    }
    const archives = archivesOf(await readFile(importcfg, 'utf8'))
    const inputs: LinkInput[] = []
    for (const [name, archive] of archives) {
      const directory = directories.get(name) ?? ''
      inputs.push({
        package: name,
        size: (await stat(archive)).size,
        directory,
        replaced: overlay.get(directory) ?? []
      })
    }
    const libraries = librariesOf(await readFile(path))
    findings.push(...linkInputFindings(importPath, inputs, places, libraries))
  }
  return findings
}

/** Libraries that an ELF file loads. */
function librariesOf(file: Buffer): readonly string[] {
  const { image } = readImage(file)
  return image ? dynamicTexts(image, 'needed') : []
}
