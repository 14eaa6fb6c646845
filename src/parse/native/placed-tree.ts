import type { Nodes, Root } from 'mdast'
import { lineStarts, toPoint } from '../lines.ts'
import { OPTIONS, type Options, type Satteri } from './satteri-options.ts'

/** Where the native parser writes what, in bytes; every number is 32 bits, the lowest byte first. */
const HEADER = { nodeSize: 8, nodes: 12, firstNode: 16 }
/** Within a node: offset, line and column. */
const START = { offset: 12, line: 20, column: 24 }
const END = { offset: 16, line: 28, column: 32 }

/** Characters of one to four bytes, all line ends, nodes of nodes. */
const SAMPLE =
  'é *😀* — `a`\r\n> [я](b)\tw\rx\n\n- [ ] www.a.b\n\n| Ω | b |\n| - | - |\n| ж | d |\n'

const trusted = new WeakMap<Satteri, boolean>()

/**
 * The same tree as `markdownToMdast` gives, in linear time however long the lines are: the parser is
 * asked for offsets alone, in bytes, and lines and columns are counted here.
 *
 * @returns undefined where the parser writes its nodes otherwise than is known here; where it leaves out
 *   the place of one, as it does with an address of mail that holds an escape; and where code
 *   ends in an empty line, as indented code does only when nobody asks for positions
 */
// MM-PARSE-0023
export function placedTree(satteri: Satteri, text: string, options: Options): Root | undefined {
  const known = trusted.get(satteri) ?? isKnown(satteri)
  trusted.set(satteri, known)
  return known ? parsed(satteri, text, options) : undefined
}

function isKnown(satteri: Satteri): boolean {
  try {
    const own = parsed(satteri, SAMPLE, OPTIONS)
    return JSON.stringify(own) === JSON.stringify(satteri.markdownToMdast(SAMPLE, OPTIONS))
  } catch {
    return false
  }
}

function parsed(satteri: Satteri, text: string, { features }: Options): Root | undefined {
  const handle = satteri.createMdastHandle(text, features, false)
  try {
    const bytes = satteri.serializeHandle(handle)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!placeNodes(view, text)) return undefined
    const tree = satteri.materializeMdastTree(new satteri.MdastReader(bytes)) as Root
    return holdsOpenCode(tree, text) ? undefined : tree
  } finally {
    satteri.dropHandle(handle)
  }
}

/** Writes the place of every node into what the parser wrote; false where one has none. */
function placeNodes(view: DataView, text: string): boolean {
  const read = (at: number) => view.getUint32(at, true)
  const write = (at: number, value: number) => view.setUint32(at, value, true)
  const units = unitsByByte(text)
  const starts = lineStarts(text)
  const nodes = read(HEADER.nodes)
  for (let node = 0; node < nodes; node++) {
    const base = read(HEADER.firstNode) + node * read(HEADER.nodeSize)
    // The first one is the root, which alone can be empty.
    if (node > 0 && read(base + END.offset) === 0) return false
    for (const place of [START, END]) {
      const { line, column, offset } = toPoint(starts, units[read(base + place.offset)] as number)
      write(base + place.offset, offset)
      write(base + place.line, line)
      write(base + place.column, column)
    }
  }
  return true
}

/** Whether a block of code or HTML ends in a line of nothing but blanks and marks of quotes. */
function holdsOpenCode(parent: Nodes, text: string): boolean {
  if (parent.type === 'code' || parent.type === 'html') {
    let at = parent.position?.end.offset as number
    while (at > 0 && ' \t>'.includes(text[at - 1] as string)) at--
    return at > 0 && '\r\n'.includes(text[at - 1] as string)
  }
  return 'children' in parent && parent.children.some((node) => holdsOpenCode(node, text))
}

/** The offset in UTF-16 units at each offset in bytes of UTF-8, also that behind the last. */
function unitsByByte(text: string): Uint32Array {
  const units = new Uint32Array(Buffer.byteLength(text) + 1)
  let byte = 0
  for (let unit = 0; unit < text.length; unit++) {
    units[byte] = unit
    byte += bytesOf(text.charCodeAt(unit))
  }
  units[byte] = text.length
  return units
}

/** Each half of a pair of surrogates is two of its four bytes. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
}
