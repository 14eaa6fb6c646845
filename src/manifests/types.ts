import type { Repository } from '../model/repository.ts'
import type { CodePackage } from '../model/result.ts'

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
  /** Its repository on GitHub, where it says so; throws as `name` does. */
  repository(text: string): Repository | undefined
  /**
   * What reports of test runs call it: Cargo's crate, Go's whole path. Left out where they name no
   * package; throws as `name` does.
   */
  reported?(text: string): Pick<CodePackage, 'name' | 'kind'> | undefined
}
