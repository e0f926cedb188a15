// The real S3 service that tests store in: versitygw on a directory, which keeps ETags in
// extended attributes. It listens on the loopback interface alone.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { installProgram } from '../setup/install-program.ts'

export interface Versitygw {
  readonly url: string
  /** The variables with which clients may use it. */
  readonly environment: Readonly<Record<string, string>>
  /** Adds a user without rights, whose secret is the name and `-secret`. */
  readonly addUser: (name: string) => void
  readonly close: () => Promise<void>
}

const environment = {
  AWS_ACCESS_KEY_ID: 'test-access-key',
  AWS_SECRET_ACCESS_KEY: 'test-secret-key',
  AWS_REGION: 'us-east-1'
}

/** Starts it with the bucket `sizes`. @param directory an empty one */
export async function startVersitygw(directory: string): Promise<Versitygw> {
  const program = installProgram('versitygw')
  const port = await freePort()
  const data = join(directory, 'data')
  const users = join(directory, 'users')
  mkdirSync(join(data, 'sizes'), { recursive: true })
  mkdirSync(users)
  const child = spawn(
    program,
    [
      '--quiet',
      '--port',
      `127.0.0.1:${port}`,
      '--iam-dir',
      users,
      'posix',
      data
    ],
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
  const url = `http://127.0.0.1:${port}`
  const { AWS_ACCESS_KEY_ID: access, AWS_SECRET_ACCESS_KEY: secret } =
    environment
  const admin = ['admin', '--access', access, '--secret', secret]
  return {
    url,
    environment,
    addUser(name) {
      const user = ['--access', name, '--secret', `${name}-secret`]
      const service = ['--allow-insecure', '--endpoint-url', url]
      execFileSync(
        program,
        admin.concat(service, 'create-user', user, '--role', 'user')
      )
    },
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
