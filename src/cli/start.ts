import { readStandardInput } from '../io/read-stdin.ts'
import { main } from './main.ts'

/** Runs a program of this process: its words, its folder, its streams. */
// MM-CLI-0008
export async function start(name: string): Promise<number> {
  const { argv, env, stdout, stderr } = process
  let failed = false
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
      if (error.code !== 'EPIPE') failed = true
    })
  }
  const code = await main(name, argv.slice(2), {
    cwd: process.cwd(),
    env,
    stdout,
    stderr,
    stdin: readStandardInput,
  })
  await Promise.all([stdout, stderr].map(flush))
  if (failed) stderr.write('error: Unexpected failure to write to a standard stream\n')
  return failed ? 2 : code
}

/** Waits until all that was written has been taken, or cannot be. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => setImmediate(resolve)))
}
