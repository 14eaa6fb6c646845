const PARTS = /\d+|\D+/g

/**
 * The one order of every output: runs of digits compare as numbers, everything else by UTF-16 code
 * unit. No locale takes part, so that all machines agree.
 *
 * @returns less than 0, 0 or more than 0, as `Array.prototype.sort` wants it; 0 only for equal texts
 */
// MM-OUT-0002
export function compare(a: string, b: string): number {
  const left = a.match(PARTS) ?? []
  const right = b.match(PARTS) ?? []
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = compareParts(left[i] as string, right[i] as string)
    if (order !== 0) return order
  }
  // `01` and `1` are the same number: their spelling decides, so that no two texts tie.
  return left.length - right.length || byCodeUnit(a, b)
}

function compareParts(a: string, b: string): number {
  const numeric = isDigit(a) && isDigit(b)
  if (!numeric) return byCodeUnit(a, b)
  const x = a.replace(/^0+/, '')
  const y = b.replace(/^0+/, '')
  return x.length - y.length || byCodeUnit(x, y)
}

function isDigit(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
