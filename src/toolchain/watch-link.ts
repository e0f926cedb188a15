// Sees when go begins to link the only program of a build: all that is linked is compiled
// and in the build cache by then.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const everyMilliseconds = 100

/** Where go works on its first action, the link of the only program, and what it writes for the linker (cmd/go/internal/work). */
const linkInput = join('b001', 'importcfg.link')

export interface LinkWatch {
  end(): void
}

/**
 * Calls `begins` once, when a build that is started from now on begins to link. Code that the
 * build runs may make it call earlier, and where go works elsewhere it never calls.
 * @param temporary where go makes its work directories; no other build begins there meanwhile
 */
export function watchLink(temporary: string, begins: () => void): LinkWatch {
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  const before = workDirectories(temporary)
  const look = async (): Promise<void> => {
    const known = await before
    const names = await workDirectories(temporary)
    for (const name of names.filter((each) => !known.includes(each))) {
      const path = join(temporary, name, linkInput)
      const isThere = (await stat(path).catch(() => null)) !== null
      if (isOver) return
      if (isThere) {
        isOver = true
        begins()
        return
      }
    }
    if (!isOver) timer = setTimeout(() => void look(), everyMilliseconds)
  }
  timer = setTimeout(() => void look(), everyMilliseconds)
  return {
    end() {
      isOver = true
      clearTimeout(timer)
    }
  }
}

async function workDirectories(temporary: string): Promise<string[]> {
  const names = await readdir(temporary).catch(() => [])
  return names.filter((name) => /^go-build\d+$/.test(name))
}
