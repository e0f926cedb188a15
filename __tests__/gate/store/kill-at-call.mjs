// Loaded before a program (`node --import`): the process kills itself at its nth call of
// the file system, KILL_AT. An odd call is not made; an even one has begun.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env.KILL_AT)
let calls = 0

function killing(owner, name) {
  const { [name]: original } = owner
  owner[name] = function (...values) {
    calls += 1
    if (calls !== at) return original.apply(this, values)
    if (at % 2 === 0) void original.apply(this, values)
    process.kill(process.pid, 'SIGKILL')
    // The signal may take a moment.
    return new Promise(() => {})
  }
}

const names = ['link', 'lstat', 'mkdir', 'opendir', 'readdir', 'rm', 'rmdir']
for (const name of [...names, 'open']) killing(fs.promises, name)
const handle = await fs.promises.open(new URL(import.meta.url))
const { constructor } = handle
for (const name of ['close', 'read', 'stat', 'sync', 'writeFile']) {
  killing(constructor.prototype, name)
}
await handle.close()
calls = 0
syncBuiltinESMExports()
process.on('exit', () => {
  if (process.env.CALLS_TO) fs.writeFileSync(process.env.CALLS_TO, `${calls}`)
})
