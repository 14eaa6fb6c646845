/**
 * A count with its denominator and floored percentage: `93/94 98 %`. So 100 % is all of them and
 * nothing less; of none there is no share.
 */
// MM-XREF-0008
export function share(count: number, total: number): string {
  if (total === 0) return '-'
  return `${count}/${total} ${Math.floor((100 * count) / total)} %`
}
