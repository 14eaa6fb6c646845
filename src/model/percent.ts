const RUN_OR_SIGN = /((?:%[0-9a-f]{2})+)|%/gi

/** A text without its percent-encoding. */
export interface Decoded {
  text: string
  /** Some `%` in it encodes nothing, and stayed. */
  broken: boolean
}

/** Decodes what is encoded; a `%` that encodes nothing stays as it stands, as browsers leave it. */
export function decodePercent(text: string): Decoded {
  let broken = false
  const decoded = text.replace(RUN_OR_SIGN, (sign, run: string | undefined) => {
    const one = run === undefined ? undefined : decodeRun(run)
    if (one === undefined) broken = true
    return one ?? sign
  })
  return { text: decoded, broken }
}

/** The same text with every `%` that encodes nothing encoded itself, so that no reader can stumble. */
export function repairPercent(text: string): string {
  return text.replace(RUN_OR_SIGN, (sign, run: string | undefined) =>
    run !== undefined && decodeRun(run) !== undefined ? run : sign.replaceAll('%', '%25'),
  )
}

/** None where the bytes are no UTF-8. */
function decodeRun(run: string): string | undefined {
  try {
    return decodeURIComponent(run)
  } catch {
    return undefined
  }
}
