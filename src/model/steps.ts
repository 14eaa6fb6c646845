/** Work that pauses now and then, so that others may have their turn; it returns what came of it. */
export type Steps<T> = Generator<void, T, void>

/** How many files are parsed in one go. */
export const FILES_A_STEP = 50

/** Works to the end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
