/** Colours for a terminal, or functions that change nothing. */
export interface Paint {
  red(text: string): string
  yellow(text: string): string
  dim(text: string): string
}

/** What a report may know of the place it is written to. */
export interface Style {
  paint: Paint
  /** A person reads it on a terminal, not a program or a file. */
  tty: boolean
  /** How many columns the terminal has; 80 where nobody knows. */
  columns?: number | undefined
}
