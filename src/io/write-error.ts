const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file stands where a folder is needed',
  EFBIG: 'the file would be larger than the system allows',
  EISDIR: 'a folder stands there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** A write that failed; the disk is as it was. */
export class WriteError extends Error {
  /** Absolute. */
  readonly path: string

  constructor(path: string, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException
    super(REASONS[code ?? ''] ?? message, { cause })
    this.name = 'WriteError'
    this.path = path
  }
}
