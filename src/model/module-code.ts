/** What rules over module specs ask of a file that a spec maps: plain JSON, from its text and its path. */
export interface ModuleFileFacts {
  path: string
  /** A test glob of the config matches it. */
  isTest: boolean
  /** How many lines it has; an end of line at its end begins none. */
  lines: number
  /** The names that it exports, each once, by place; left out where its language has no such word. */
  exports?: string[]
}

/** What the round of code found for rules over module specs. */
export interface ModuleCode {
  /** The files that paths in module specs mean, by spec and path as it is written. */
  paths: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** The files among them that were read, by path. */
  files: ReadonlyMap<string, ModuleFileFacts>
  /** The words of programs, and those of their tests; left out where no rule asks for them. */
  words?: { code: ReadonlySet<string>; tests: ReadonlySet<string> }
}
