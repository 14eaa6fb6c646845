import { QuoteType, Tokenizer } from 'htmlparser2'

/** An element of an XML document; offsets from 0 in UTF-16 units. */
export interface XmlElement {
  name: string
  attributes: Map<string, string>
  /** Of its `<`. */
  start: number
}

/** Told of each element; the innermost open one stands last in `around`. */
export interface XmlListener {
  open(element: XmlElement, around: readonly XmlElement[]): void
  close(element: XmlElement, around: readonly XmlElement[]): void
}

/** Where and why a text is no XML. */
export interface XmlFault {
  offset: number
  message: string
}

/** Deeper ones are nobody's report. */
const MAX_DEPTH = 500

/**
 * Reads an XML document by its elements, in one pass. Texts within them are not looked at, and so
 * may hold characters that XML has not, as output of programs does. Nothing is ever expanded: a
 * document type declaration is refused, and an attribute has no entities but the five of XML.
 *
 * htmlparser2's tokenizer forgives what is no XML; what it forgives is refused here. Its parser,
 * which would close elements by itself, is not used.
 *
 * @returns the first fault, behind which nothing was read
 */
// MM-RES-0010 MM-RES-0011
export function readXml(text: string, listener: XmlListener): XmlFault | undefined {
  const open: XmlElement[] = []
  let fault: XmlFault | undefined
  let hasRoot = false
  let tag: XmlElement | undefined
  let attribute = { name: '', start: 0 }
  let value = ''
  const refuse = (offset: number, message: string) => {
    fault ??= { offset, message }
    tokenizer.pause()
  }
  const refuseText = (start: number, end: number) => {
    if (open.length > 0 || fault) return
    const offset = start + text.slice(start, end).search(/\S/)
    if (offset >= start) refuse(offset, 'Unexpected text outside the root element, expected none')
  }
  const leave = (element: XmlElement) => {
    open.pop()
    listener.close(element, open)
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname(start, end) {
        if (fault) return
        tag = { name: text.slice(start, end), attributes: new Map(), start: start - 1 }
        if (open.length === 0 && hasRoot) {
          refuse(tag.start, `Unexpected second root <${tag.name}>, expected one`)
        } else if (open.length >= MAX_DEPTH) {
          refuse(tag.start, `Unexpected nesting of more than ${MAX_DEPTH} elements, expected less`)
        }
        hasRoot = true
      },
      onattribname(start, end) {
        attribute = { name: text.slice(start, end), start }
        value = ''
      },
      onattribdata(start, end) {
        const part = text.slice(start, end)
        const bad = part.search(/[&<]/)
        if (bad !== -1) {
          const what = part[bad] === '&' ? 'reference that XML does not know' : '<'
          refuse(start + bad, `Unexpected ${what} in "${attribute.name}", expected it escaped`)
        }
        value += part
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint)
      },
      onattribend(quote) {
        const { name, start } = attribute
        if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted) {
          refuse(start, `Unexpected attribute "${name}" without quotes, expected a quoted value`)
        } else if (tag?.attributes.has(name)) {
          refuse(start, `Unexpected second attribute "${name}", expected one`)
        }
        tag?.attributes.set(name, value)
      },
      onopentagend() {
        if (!tag || fault) return
        listener.open(tag, open)
        open.push(tag)
        tag = undefined
      },
      onselfclosingtag() {
        if (!tag || fault) return
        listener.open(tag, open)
        listener.close(tag, open)
        tag = undefined
      },
      onclosetag(start, end) {
        if (fault) return
        const name = text.slice(start, end)
        const innermost = open.at(-1)
        if (innermost?.name === name) leave(innermost)
        else {
          const expected = innermost ? `</${innermost.name}>` : 'none'
          refuse(start - 2, `Unexpected </${name}>, expected ${expected}`)
        }
      },
      ondeclaration(start) {
        refuse(start - 2, 'Unexpected document type declaration, expected a report without one')
      },
      ontext: refuseText,
      ontextentity(_codepoint, end) {
        if (open.length === 0)
          refuse(end - 1, 'Unexpected text outside the root element, expected none')
      },
      oncdata(start) {
        if (open.length === 0)
          refuse(start, 'Unexpected text outside the root element, expected none')
      },
      oncomment() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(text)
  if (fault) return fault
  tokenizer.end()
  if (fault) return fault
  const left = tag ?? open.at(-1)
  if (left) {
    return { offset: text.length, message: `Unexpected end, expected </${left.name}>` }
  }
  return hasRoot
    ? undefined
    : { offset: text.length, message: 'Unexpected end, expected an element' }
}
