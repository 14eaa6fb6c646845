import { main } from './main.ts'

/** Runs a program of this process: its words, its folder, its streams. */
// MM-CLI-0008
export function start(name: string): Promise<number> {
  // A reader that has seen enough, such as `head`, closes the pipe: no crash, and the same exit code.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  const { argv, env, stdout, stderr } = process
  return main(name, argv.slice(2), { cwd: process.cwd(), env, stdout, stderr })
}
