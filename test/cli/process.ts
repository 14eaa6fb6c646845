import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Ran } from '../repository.ts'

export type Program = 'mustmark' | 'spec-extract' | 'spec-lint' | 'spec-links' | 'spec-xref'

/** The program as users start it; `npm run build` has made what it imports. */
export function bin(name: Program): string {
  return fileURLToPath(new URL(`../../bin/${name}.js`, import.meta.url))
}

/** Runs a program in a process of its own, its streams being pipes. */
export function start(
  command: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Ran> {
  const [file, ...argv] = command
  const env = { PATH: process.env.PATH ?? '', ...options.env }
  const child = spawn(file as string, argv, { cwd: options.cwd, env })
  const ran: Ran = { code: -1, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.stderr += text
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ ...ran, code: code ?? -1 }))
  })
}

/** Runs one of our programs in a process of its own. */
export function startBin(
  line: readonly [Program, ...string[]],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Ran> {
  const [name, ...argv] = line
  return start([process.execPath, bin(name), ...argv], options)
}
