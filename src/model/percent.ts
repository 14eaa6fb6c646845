/** The bytes of one character in UTF-8, or a sign that encodes none. */
const ENCODED_OR_SIGN =
  /(%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-4](?:%[89ab][0-9a-f]){3})|%/gi

/** A text without its percent-encoding. */
export interface Decoded {
  text: string
  /** Some `%` in it encodes nothing, and stayed. */
  broken: boolean
}

/** Decodes what is encoded; a `%` that encodes nothing stays as it stands, as browsers leave it. */
export function decodePercent(text: string): Decoded {
  let broken = false
  const decoded = text.replace(ENCODED_OR_SIGN, (sign, bytes: string | undefined) => {
    const one = bytes === undefined ? undefined : decodeBytes(bytes)
    if (one === undefined) broken = true
    return one ?? sign
  })
  return { text: decoded, broken }
}

/** The same text with every `%` that encodes nothing encoded itself, so that no reader can stumble. */
export function repairPercent(text: string): string {
  return text.replace(ENCODED_OR_SIGN, (sign, bytes: string | undefined) =>
    bytes !== undefined && decodeBytes(bytes) !== undefined ? bytes : sign.replaceAll('%', '%25'),
  )
}

/** None where the bytes are no UTF-8 after all: a surrogate, or written too long. */
function decodeBytes(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes)
  } catch {
    return undefined
  }
}
