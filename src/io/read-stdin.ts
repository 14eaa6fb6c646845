import { readSync } from 'node:fs'

const CHUNK = 1 << 16
const PAUSE = 10

/**
 * All of standard input, as bytes. A pipe whose writer is slow may have nothing to read for a while,
 * which is not its end.
 */
// MM-SEL-0003
export function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = []
  const chunk = new Uint8Array(CHUNK)
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    try {
      const count = readSync(0, chunk, 0, CHUNK, null)
      if (count === 0) return Buffer.concat(chunks)
      chunks.push(chunk.slice(0, count))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Windows says so where others read nothing.
      if (code === 'EOF') return Buffer.concat(chunks)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(nobody, 0, 0, PAUSE)
    }
  }
}
