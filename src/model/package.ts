/** A file that names a package. */
export interface NamedManifest {
  /** From the root. */
  path: string
  name: string
}
