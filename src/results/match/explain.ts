import type { CodePackage } from '../../model/result.ts'
import type { Leftover } from './consume.ts'
import type { Family } from './families.ts'
import { explainPackage } from './go.ts'
import { explainRust } from './rust.ts'
import { endsWith, segmentsOf } from './segments.ts'

/** What is known of a result beside its texts. */
export interface Surroundings {
  /** The root file of the binary, where `cargo test` tells it. */
  target?: string | undefined
  /** Every class and package that the reports name. */
  reported: ReadonlySet<string>
  /** Those of the repository, as far as they are known. */
  packages: readonly CodePackage[]
}

/**
 * How well what stands in front of a test's names agrees with the path of the test.
 *
 * @returns more for more that agrees, 0 where nothing is said; nothing where it is another place
 */
// MM-RES-0033
export function explain(
  family: Family,
  path: string,
  left: Leftover,
  about: Surroundings,
): number | undefined {
  if (family === 'rust') return explainRust(path, left, about.target, about.packages)
  if (left.front !== '') return family === 'c' ? explainProgram(path, left) : undefined
  switch (family) {
    case 'script':
      return left.outer.length === 0 ? 0 : undefined
    case 'go':
      return explainPackage(path, left, about)
    case 'python':
      return explainModule(path, left.outer.flatMap(dotted))
    case 'java':
      return explainClass(path, left.outer.flatMap(dotted))
    case 'jvm': {
      const words = left.outer.flatMap(dotted)
      // A file may lie elsewhere than its package, so that a class that the names tell is enough.
      const isTold = left.isDeep || words.at(-1) === segmentsOf(path).at(-1)
      return explainClass(path, words) ?? (isTold ? 0 : undefined)
    }
    default: {
      // Namespaces, programs and collections of tests that say nothing of files.
      const words = left.outer.flatMap(dotted)
      return words.length > 0 && endsWith(segmentsOf(path), words) ? words.length : 0
    }
  }
}

/** A name of CTest that begins with its program, which is the file. */
function explainProgram(path: string, { front, outer }: Leftover): number | undefined {
  const words = [...outer, front].flatMap(dotted)
  return endsWith(segmentsOf(path), words) ? words.length : undefined
}

function dotted(text: string): string[] {
  return text.split(/[.$]/)
}

/** A module is the path of its file; the run may have begun above or below the root. */
function explainModule(path: string, words: readonly string[]): number | undefined {
  const segments = segmentsOf(path)
  if (endsWith(segments, words)) return words.length
  return endsWith(words, segments) ? segments.length : undefined
}

/** A package is the folder of its classes; a class that is no name of the test is its file. */
function explainClass(path: string, words: readonly string[]): number | undefined {
  const segments = segmentsOf(path)
  const isFit = endsWith(segments.slice(0, -1), words) || endsWith(segments, words)
  return isFit ? words.length : undefined
}
