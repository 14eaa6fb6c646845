/** An ID without the zeros in front of its numbers: `D-01` and `D-1` are one where IDs are local. */
// MM-ID-0008
export function withoutZeros(id: string): string {
  return id.replace(/(?<!\d)0+(?=\d)/g, '')
}
