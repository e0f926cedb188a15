// The real S3 service that tests store in: versitygw on a directory, which keeps ETags in
// extended attributes. It listens on the loopback interface alone.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { installProgram } from '../setup/install-program.ts'

export interface Versitygw {
  readonly url: string
  /** The variables with which clients may use it. */
  readonly environment: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

const environment = {
  AWS_ACCESS_KEY_ID: 'test-access-key',
  AWS_SECRET_ACCESS_KEY: 'test-secret-key',
  AWS_REGION: 'us-east-1'
}

/** Starts it with a bucket `sizes`. @param directory an empty one */
export async function startVersitygw(directory: string): Promise<Versitygw> {
  const program = installProgram('versitygw')
  const port = await freePort()
  mkdirSync(join(directory, 'sizes'))
  const child = spawn(
    program,
    ['--quiet', '--port', `127.0.0.1:${port}`, 'posix', directory],
    {
      env: {
        PATH: process.env['PATH'],
        ROOT_ACCESS_KEY: environment.AWS_ACCESS_KEY_ID,
        ROOT_SECRET_KEY: environment.AWS_SECRET_ACCESS_KEY
      },
      stdio: ['ignore', 'ignore', 'pipe']
    }
  )
  let said = ''
  child.stderr.on('data', (text: unknown) => {
    said += String(text)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`versitygw ended: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    environment,
    close: async () => {
      child.kill('SIGKILL')
      await ended
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') {
    throw new Error('the server has no port')
  }
  return address.port
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
