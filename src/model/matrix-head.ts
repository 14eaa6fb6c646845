/** What a matrix was made from, so that somebody else can tell whether it is of the same. */
export interface MatrixHead {
  /** SHA-256 over the config in its canonical form. */
  config: string
  /** SHA-256 over a line for each file that was read: its SHA-256 and its path. */
  inputs: string
  /** How many those are. */
  files: number
  /** Left out where git has none. */
  commit?: string
  /** No file differs from that commit. */
  clean?: boolean
  /** Options of the run that limit what it reads or tells, as they are written. */
  filters: string[]
}
