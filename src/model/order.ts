/**
 * The one order of every output: runs of digits compare as numbers, everything else by UTF-16 code
 * unit. No locale takes part, so that all machines agree.
 *
 * @returns less than 0, 0 or more than 0, as `Array.prototype.sort` wants it; 0 only for equal texts
 */
// MM-OUT-0002
export function compare(a: string, b: string): number {
  let i = startOfDifference(a, b)
  let j = i
  while (i < a.length && j < b.length) {
    const x = endOfDigits(a, i)
    const y = endOfDigits(b, j)
    const isNumber = x > i && y > j
    const order = isNumber
      ? compareNumbers(a.slice(i, x), b.slice(j, y))
      : a.charCodeAt(i) - b.charCodeAt(j)
    if (order !== 0) return order
    i = isNumber ? x : i + 1
    j = isNumber ? y : j + 1
  }
  // `01` and `1` are the same number: their spelling decides, so that no two texts tie.
  return a.length - i - (b.length - j) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Paths have much in common: the first unit that differs, or the start of the number that it is part of. */
function startOfDifference(a: string, b: string): number {
  const least = Math.min(a.length, b.length)
  let i = 0
  while (i < least && a.charCodeAt(i) === b.charCodeAt(i)) i++
  while (i > 0 && isDigit(a.charCodeAt(i - 1))) i--
  return i
}

function endOfDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

/** Not so behind the end of a text, where there is no unit. */
function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function compareNumbers(a: string, b: string): number {
  const x = a.replace(/^0+/, '')
  const y = b.replace(/^0+/, '')
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0)
}
