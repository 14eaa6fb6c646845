/** Where this repository is on GitHub. */
export interface Repository {
  /** `owner/name`. */
  name: string
  /** The folder of it that is our root; empty where they are the same. */
  directory: string
}
