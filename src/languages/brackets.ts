/** The brackets and semicolons of a code, by place. */
export interface Brackets {
  /** Their offsets. */
  at: Int32Array
  /** Of each the index of the bracket that it closes or that closes it; -1 for none. */
  partner: Int32Array
  /** Of each the index of the innermost bracket that is open before it and closed; -1 for none. */
  around: Int32Array
}

const OPENS = '([{'
const CLOSES = ')]}'

/** Pairs the brackets of a code in one pass. What does not balance has no partner. */
// MM-LANG-0009
export function bracketsOf(code: string): Brackets {
  const at = placesOf(code)
  const partner = new Int32Array(at.length).fill(-1)
  const open: number[] = []
  let braces = 0
  for (let index = 0; index < at.length; index++) {
    const character = code[at[index] as number] as string
    if (OPENS.includes(character)) {
      open.push(index)
      if (character === '{') braces++
      continue
    }
    if (character === ';') continue
    const wanted = OPENS[CLOSES.indexOf(character)]
    const kindAt = () => code[at[open.at(-1) as number] as number]
    // A brace closes whatever is open within it; no other bracket reaches over a brace.
    if (character === '}' && braces === 0) continue
    while (open.length > 0 && kindAt() !== wanted && (character === '}' || kindAt() !== '{')) {
      open.pop()
    }
    if (open.length === 0 || kindAt() !== wanted) continue
    const opener = open.pop() as number
    if (character === '}') braces--
    partner[opener] = index
    partner[index] = opener
  }
  return { at, partner, around: aroundOf(partner, code, at) }
}

function placesOf(code: string): Int32Array {
  const bracket = /[()[\]{};]/g
  const places: number[] = []
  for (let match = bracket.exec(code); match; match = bracket.exec(code)) places.push(match.index)
  return Int32Array.from(places)
}

function aroundOf(partner: Int32Array, code: string, at: Int32Array): Int32Array {
  const around = new Int32Array(at.length).fill(-1)
  const open: number[] = []
  for (let index = 0; index < at.length; index++) {
    const closes = CLOSES.includes(code[at[index] as number] as string)
    if (closes && partner[index] !== -1) open.pop()
    around[index] = open.at(-1) ?? -1
    if (!closes && partner[index] !== -1) open.push(index)
  }
  return around
}

/** The index of the first bracket or semicolon at an offset or behind it. */
export function firstFrom({ at }: Brackets, offset: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the bracket at an offset is closed: the offset of the closing one; nothing if it is not. */
export function closingOf(brackets: Brackets, offset: number): number | undefined {
  const index = firstFrom(brackets, offset)
  const partner = brackets.at[index] === offset ? (brackets.partner[index] as number) : -1
  return partner > index ? brackets.at[partner] : undefined
}

/** The offset of the innermost closed bracket around an offset; -1 for none. */
export function innermostAround({ at, partner, around }: Brackets, offset: number): number {
  const last = firstFrom({ at, partner, around }, offset) - 1
  if (last < 0) return -1
  const opens = (partner[last] as number) > last
  const index = opens ? last : (around[last] as number)
  return index === -1 ? -1 : (at[index] as number)
}
