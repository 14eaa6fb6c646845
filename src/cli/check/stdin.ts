import { relative, resolve, sep } from 'node:path'
import { overlay } from '../../io/index.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { Files } from '../../model/files.ts'
import type { Run } from '../open-run.ts'
import type { CheckOptions, Session } from '../session.ts'

/** The files of a run; where `-` is an argument, standard input stands in for the file it names. */
// MM-SEL-0003
export function readStdin(
  args: readonly string[],
  { stdinFilename }: CheckOptions,
  { root, files }: Run,
  session: Session,
): Files | Problem {
  if (!args.includes('-') || stdinFilename === undefined) return files
  const path = relative(root, resolve(session.cwd, stdinFilename)).split(sep).join('/')
  const isBelow = path !== '' && path !== '..' && !path.startsWith('../')
  const read = isBelow ? files.read(path) : { absent: false }
  // A folder or a pipe cannot be what an editor has open; a file that is yet to be saved can.
  if (!isBelow || ('absent' in read && !read.absent)) {
    return {
      message: `Unexpected --stdin-filename "${stdinFilename}", expected a file below the root`,
    }
  }
  try {
    return overlay(files, new Map([[path, session.stdin()]]))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { message: `Unexpected standard input that cannot be read (${code}), expected a text` }
  }
}
