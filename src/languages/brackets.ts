/** The brackets and semicolons of a code, by place. */
export interface Brackets {
  /** Their offsets. */
  at: Int32Array
  /** Of each the index of the bracket that it closes or that closes it; -1 for none. */
  partner: Int32Array
  /** Of each the index of the innermost bracket that is open before it and closed; -1 for none. */
  around: Int32Array
}

/**
 * Of each unit whether it opens (1 to 3), closes what opens so (4 to 6), or is a semicolon; 0 for all
 * else. Units are looked up, and no characters made: all code of a run goes through here.
 */
const KINDS = new Uint8Array(0x10000)
for (const [index, character] of [...'([{)]};'].entries()) {
  KINDS[character.charCodeAt(0)] = index + 1
}
const BRACE = 3
const SEMICOLON = 7

/** Pairs the brackets of a code in one pass. What does not balance has no partner. */
// MM-LANG-0009
export function bracketsOf(code: string): Brackets {
  const { at, kinds } = placesOf(code)
  const partner = new Int32Array(at.length).fill(-1)
  const open: number[] = []
  const innermost = () => kinds[open.at(-1) as number] as number
  let braces = 0
  for (let index = 0; index < at.length; index++) {
    const kind = kinds[index] as number
    if (kind === SEMICOLON) continue
    if (kind <= BRACE) {
      open.push(index)
      if (kind === BRACE) braces++
      continue
    }
    const wanted = kind - BRACE
    // A brace closes whatever is open within it; no other bracket reaches over a brace.
    if (wanted === BRACE && braces === 0) continue
    while (open.length > 0 && innermost() !== wanted) {
      if (wanted !== BRACE && innermost() === BRACE) break
      open.pop()
    }
    if (open.length === 0 || innermost() !== wanted) continue
    const opener = open.pop() as number
    if (wanted === BRACE) braces--
    partner[opener] = index
    partner[index] = opener
  }
  return { at, partner, around: aroundOf(partner, kinds) }
}

function placesOf(code: string): { at: Int32Array; kinds: Uint8Array } {
  const places: number[] = []
  const kinds: number[] = []
  for (let place = 0; place < code.length; place++) {
    const kind = KINDS[code.charCodeAt(place)] as number
    if (kind === 0) continue
    places.push(place)
    kinds.push(kind)
  }
  return { at: Int32Array.from(places), kinds: Uint8Array.from(kinds) }
}

function aroundOf(partner: Int32Array, kinds: Uint8Array): Int32Array {
  const around = new Int32Array(partner.length).fill(-1)
  const open: number[] = []
  for (let index = 0; index < partner.length; index++) {
    const kind = kinds[index] as number
    const closes = kind > BRACE && kind < SEMICOLON
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
