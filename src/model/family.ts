/**
 * An ID without its last number: `OC-CORE-1001` is of the family `OC-CORE-`.
 */
export function familyOf(id: string): string {
  return id.replace(/\d+$/, '')
}
