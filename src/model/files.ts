/** What reading one path gave: its bytes, or the reason why there are none. */
export type Read =
  | { bytes: Uint8Array }
  | {
      /** Nothing stands at the path; git may still list it until its deletion is committed. */
      absent: boolean
      /** A sentence part that follows the path: "is a directory". */
      reason: string
    }

/** A path below which nothing is read. */
export interface Omitted {
  path: string
  /** "submodule", "repository of its own". */
  what: string
}

/** The listed paths in any order, or why there is no list. */
export type Listing =
  | {
      paths: string[]
      /** What else is to be said of the list, a sentence each. */
      notes: string[]
      /** What stands in the list of git and is no file: submodules, repositories of their own. */
      omitted: Omitted[]
      /** Folders that cannot be listed. */
      unlisted: string[]
    }
  | { reason: string }

/**
 * The files that a run is handed. A work tree, a git revision, an overlay of open buffers and
 * memory are such objects, so that one pipeline serves all of them.
 *
 * Paths are relative to the root, with `/`, without `.` and `..`.
 */
export interface Files {
  /** Every file that git tracks or would track; outside git all that .gitignore allows. */
  list(): Listing
  /** Reads one file, listed or not. Never throws. */
  read(path: string): Read
  /** The names in one folder, ignored ones included; empty where there is no such folder. */
  entries(folder: string): string[]
  /** Every file below a folder, ignored ones included; the root's own name is empty. */
  below(folder: string): string[]
  /**
   * When a commit last touched each of these paths, in milliseconds since 1970. Those that were changed
   * since are left out; nothing where there is no history.
   */
  lastCommits(paths: readonly string[]): ReadonlyMap<string, number> | undefined
  /** The day of the commit that is checked out: `2026-12-31`; nothing where there is none. */
  headDay(): string | undefined
  /**
   * Texts that commits had below a folder, the newest first, of those commits that added or took away a
   * line with one of some words; none where there is no history.
   */
  earlierVersions(folder: string, words: readonly string[]): string[]
  /** Which of these paths git ignores; none outside a checkout. */
  ignored(paths: string[]): string[]
}
