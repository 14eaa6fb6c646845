import type { CodeFacts } from '../model/code.ts'
import type { Config } from '../model/config.ts'
import type { Read } from '../model/files.ts'
import { isGenerated } from '../model/generated.ts'
import { isOwnReport } from '../model/own-report.ts'
import { decode, isUtf16 } from '../parse/index.ts'
import { decodeCode } from './decode-code.ts'

/** A text to look for references in, why it is not read, or why the run is not whole. */
export type CodeText =
  | { text: string; broken?: CodeFacts['broken'] }
  | { reason: string; loss?: true }
  | { message: string }

const LFS = 'version https://git-lfs.github.com/spec/v1'

/** https://go.dev/s/generatedcode, and the tag that most other generators write, near the top. */
const BY_MACHINE = /^\W{0,6}(?:Code generated .* DO NOT EDIT\.?|@generated\b)/m
const NEAR_THE_TOP = 2000

/**
 * The text of a file that may be code. What is no text, or was not written by people, is told apart
 * from what cannot be read.
 *
 * @param isCode whether the language of a path is known
 */
// MM-CODE-0002 MM-CODE-0004
export function codeText(
  { limits }: Config,
  path: string,
  read: Read,
  isCode: (path: string, text: string) => boolean,
): CodeText {
  if ('reason' in read) return unread(path, read)
  const { bytes } = read
  if (bytes.length > limits.bytes) {
    const reason = `larger than limits.bytes (${bytes.length} of ${limits.bytes})`
    return isCode(path, '') ? { reason, loss: true } : { reason }
  }
  const { loose: text, strict } = decodeCode(bytes)
  if (text.startsWith(LFS)) return { reason: 'LFS pointer' }
  if (isGenerated(text) || isOwnReport(text) || BY_MACHINE.test(text.slice(0, NEAR_THE_TOP))) {
    return { reason: 'generated' }
  }
  const known = isCode(path, text)
  if (strict !== undefined) return { text: known ? strict : text }
  if (isUtf16(bytes)) return { text }
  if (!known) return bytes.includes(0) ? { reason: 'binary' } : { text }
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded
  const { start, message } = decoded
  const kind = message.includes('NUL') ? 'NUL' : 'UTF-8'
  return { text, broken: { kind, position: { start, end: start } } }
}

function unread(path: string, { absent, reason }: Extract<Read, { reason: string }>): CodeText {
  // A name that is not UTF-8 cannot be read under the name that we have, which is no deletion.
  if (absent && path.includes('\uFFFD')) return { reason: 'name that is not UTF-8', loss: true }
  if (absent) return { reason: 'gone from the disk' }
  if (!reason.startsWith('cannot be read')) return { reason: reason.replace(/^is (?:an? )?/, '') }
  return { message: `Unexpected file that ${reason}, expected to look for references in it` }
}
