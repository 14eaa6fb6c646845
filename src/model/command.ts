/** The parts of a check; `mustmark check` is all of them in one pass. */
export type Command = 'extract' | 'lint' | 'links' | 'xref'
