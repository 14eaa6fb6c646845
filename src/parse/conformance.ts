const STATEMENT = /\b(?:RFC[\s-]*(?:2119|8174)|BCP[\s-]*14)\b/i

/** Whether a document says what its key words mean: RFC 2119, RFC 8174, or BCP 14, which is both. */
export function statesConformance(source: string): boolean {
  return STATEMENT.test(source)
}
