/** A file that names a package. */
export interface Manifest {
  /** Its file name, the same in every folder. */
  file: string
  /**
   * The package's name in its text, or nothing where it has none, as the root of a workspace.
   *
   * @throws {Error} where the text is not of the manifest's format
   */
  name(text: string): string | undefined
}
