/** A Markdown file that stands beside specs, or that one links to. */
export interface Companion {
  path: string
  /** Whether it names RFC 2119, RFC 8174 or BCP 14. */
  conformance: boolean
}

/** A folder with a manifest that names a package. */
export interface PackageFolder {
  /** From the root; empty for the root itself. */
  folder: string
  /** What the manifest names it. */
  name: string
  /** The manifest, from the root. */
  manifest: string
  /** The headings of its README. */
  headings: string[]
}
