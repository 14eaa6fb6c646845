import module from 'node:module'
import { readStandardInput } from '../io/read-stdin.ts'
import { VERSION } from './version.ts'

/** Runs a program of this process: its words, its folder, its streams. */
// MM-CLI-0008
export async function start(name: string): Promise<number> {
  const { argv, stdout, stderr } = process
  let failed = false
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
      if (error.code !== 'EPIPE') failed = true
    })
  }
  const code = await run(name, argv.slice(2))
  await Promise.all([stdout, stderr].map(flush))
  if (failed) stderr.write('error: Unexpected failure to write to a standard stream\n')
  return failed ? 2 : code
}

/** The commands are loaded where they are asked for, and their code is kept by Node if it can. */
// MM-SPEED-0001 MM-SPEED-0002
async function run(name: string, argv: readonly string[]): Promise<number> {
  const { env, stdout, stderr } = process
  if (argv.length === 1 && argv[0] === '--version') {
    stdout.write(`${VERSION}\n`)
    return 0
  }
  keepCompiledCode()
  const { main, tuneEngine } = await import('./main.ts')
  tuneEngine()
  return main(name, argv, { cwd: process.cwd(), env, stdout, stderr, stdin: readStandardInput })
}

/**
 * What Node compiles it keeps for the next process, below NODE_COMPILE_CACHE or the folder for
 * temporary files, unless NODE_DISABLE_COMPILE_CACHE is set. It never throws; Node below 22.8 lacks it.
 */
// MM-SPEED-0003
function keepCompiledCode(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown } & typeof module
  enableCompileCache?.()
}

/** Waits until all that was written has been taken, or cannot be. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => setImmediate(resolve)))
}
