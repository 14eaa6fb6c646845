const DIGITS = /\d+/y

/**
 * The one order of every output: runs of digits compare as numbers, everything else by UTF-16 code
 * unit. No locale takes part, so that all machines agree.
 *
 * @returns less than 0, 0 or more than 0, as `Array.prototype.sort` wants it; 0 only for equal texts
 */
// MM-OUT-0002
export function compare(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = digitsAt(a, i)
    const y = digitsAt(b, j)
    const order = x && y ? compareNumbers(x, y) : a.charCodeAt(i) - b.charCodeAt(j)
    if (order !== 0) return order
    i += x?.length ?? 1
    j += y?.length ?? 1
  }
  // `01` and `1` are the same number: their spelling decides, so that no two texts tie.
  return a.length - i - (b.length - j) || (a < b ? -1 : a > b ? 1 : 0)
}

function digitsAt(text: string, at: number): string | undefined {
  DIGITS.lastIndex = at
  return DIGITS.exec(text)?.[0]
}

function compareNumbers(a: string, b: string): number {
  const x = a.replace(/^0+/, '')
  const y = b.replace(/^0+/, '')
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0)
}
