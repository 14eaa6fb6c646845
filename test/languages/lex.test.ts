import { describe, expect, test } from 'vitest'
import { partsOf } from './parts.ts'

/** Language, text, contents of its comments, contents of its strings. */
type Case = [language: string, text: string, comments: string[], strings: string[]]

const comments: Case[] = [
  ['typescript', '#!/bin/x // no\na // b\n/* c */', ['/bin/x // no', ' b', ' c '], []],
  ['typescript', 'a = "// no" // yes', [' yes'], ['// no']],
  ['typescript', "/* 'no' */ 'a /* no */'", [" 'no' "], ['a /* no */']],
  ['typescript', '<a>https://x.y/z</a>', [], []],
  ['rust', '/* a /* b */ c */ d /// e', [' a /* b */ c ', '/ e'], []],
  ['rust', '#![allow(x)] //! a', [' a'], []],
  ['java', '/* a /* b */ c */', [' a /* b '], []],
  ['swift', '/* a /* b */ c */', [' a /* b */ c '], []],
  ['kotlin', '/* a /* b */ c */', [' a /* b */ c '], []],
  ['go', '/* a\nb */ x // c', [' a\nb ', ' c'], []],
  ['python', 'x = "#no" # yes\n#', [' yes', ''], ['#no']],
  ['gherkin', '# a\n  # b\nGiven x # no', [' a', ' b'], []],
]

describe('MM-LANG-0002: comments', () => {
  test.each(comments)('%s: %j', (language, text, found, strings) => {
    expect(partsOf(text, language)).toMatchObject({ comments: found, strings })
  })
})

const strings: Case[] = [
  ['typescript', String.raw`'a\'b' "c\\" d`, [], [String.raw`a\'b`, String.raw`c\\`]],
  ['typescript', "'never ends\n'b'", [], ['never ends', 'b']],
  ['typescript', "'goes \\\non' b", [], ['goes \\\non']],
  ['typescript', "'goes \\\r\non' b", [], ['goes \\\r\non']],
  ['python', "r'\\d' b\"x\" f'''y\n'z' ''' rb'\\'", [], ['\\d', 'x', "y\n'z' ", "\\'"]],
  ['rust', `r#"a "# r##"b "# c"## br"d\\" "e\nf" b'g'`, [], ['a ', 'b "# c', 'd\\', 'e\nf', 'g']],
  ['rust', `'a' '\\'' '\\u{1F600}' '😀' 'b: loop {} &'c str`, [], ['a', "\\'", '\\u{1F600}', '😀']],
  ['go', "`a \\` b \"c\" '\\'' '\"'", [], ['a \\', 'c', "\\'", '"']],
  ['java', '"""\n"a" \\""" b\n""" \'"\'', [], ['\n"a" \\""" b\n', '"']],
  ['c', 'L"a" u8"b" \'\\\'\' "c', [], ['a', 'b', "\\'", 'c']],
  ['c++', "R\"x(a )\" b)x\" 1'000'000 'c'", [], ['a )" b', 'c']],
  ['c#', '@"a\\" "b" @"c""d" """"e """ f""""', [], ['a\\', 'b', 'c""d', 'e """ f']],
  ['swift', '#"a " \\"# "b" """\nc "d"\n"""', [], ['a " \\', 'b', '\nc "d"\n']],
  ['kotlin', '"""a " b""" "c" \'d\'', [], ['a " b', 'c', 'd']],
  ['gherkin', 'Given "a"\n  """\n  # b\n  """\n', [], ['\n  # b\n']],
]

describe('MM-LANG-0004: strings end where their language says', () => {
  test.each(strings)('%s: %j', (language, text, found, expected) => {
    expect(partsOf(text, language)).toMatchObject({ comments: found, strings: expected })
  })
})

const interpolations: Case[] = [
  [
    'typescript',
    `\`a \${b({ c: "d" }) /* e */} f \${\`g \${h}\`}\` // i`,
    [' e ', ' i'],
    [`a \${b({ c: "d" }) /* e */} f \${\`g \${h}\`}`, 'd', `g \${h}`],
  ],
  ['typescript', '`\\${a` "b"', [], ['\\${a', 'b']],
  ['kotlin', `"a \${b("}")} c" // d`, [' d'], [`a \${b("}")} c`, '}']],
  ['c#', '$"a {{ {b["c"]} }}" // d', [' d'], ['a {{ {b["c"]} }}', 'c']],
  ['swift', '"a \\(b("c)")) d" // e', [' e'], ['a \\(b("c)")) d', 'c)']],
]

describe('MM-LANG-0004: code within strings is code', () => {
  test.each(interpolations)('%s: %j', (language, text, found, expected) => {
    expect(partsOf(text, language)).toMatchObject({ comments: found, strings: expected })
  })

  test('with its brackets and names, and without what is around it', () => {
    expect(partsOf(`a(\`b \${c({ d })} e\`)`, 'typescript').code).toBe(`a(\`  \${c({ d })}  \`)`)
  })
})

describe('MM-LANG-0002: the code is the text without comments and contents of strings', () => {
  test('unit by unit', () => {
    const text = 'a = "b😀\\""; // c\r\n/* d\ne */ f'
    const code = 'a = "     ";     \r\n    \n     f'
    expect(partsOf(text, 'typescript').code).toBe(code)
  })
})

describe('MM-LANG-0011: a slash', () => {
  test.each([
    ['a = /"/g // b', ['"'], [' b']],
    ['if (x) return /[/"]\\//.test(y)', ['[/"]\\/'], []],
    ['(a) => /b/', ['b'], []],
    ['f(/"/, /\'/)', ['"', "'"], []],
    ['a / b / "c"', ['c'], []],
    ['f(a) / 2 / "c"', ['c'], []],
    ['a[0] / 2 / "c"', ['c'], []],
    ['x.return / 2 / "c"', ['c'], []],
    ['1 / 2 // 3 / "d"', [], [' 3 / "d"']],
    ['a /* b */ / c / "d"', ['d'], [' b ']],
    ['<br/> "a"', ['a'], []],
    ['<b></b> "a"', ['a'], []],
    ['a = /never ends\n"b"', ['never ends', 'b'], []],
  ])('%j', (text, expected, found) => {
    expect(partsOf(text, 'typescript')).toMatchObject({ strings: expected, comments: found })
  })
})

describe('MM-LANG-0005: docstrings', () => {
  test.each([
    ['"""of the module"""\nx', ['of the module']],
    ['def f():\n    """of f\n\n    more"""\n    x', ['of f\n\n    more']],
    ["class A:\n    'of A'\n    x = 1\n    r'''of x'''", ['of A', 'of x']],
    ['x = """no"""', []],
    ['f(\n    """no"""\n)', []],
    ['x = \\\n    """no"""', []],
    ['"""no""".format(1)', []],
    ['b"""no"""\nf"""no"""', []],
    ['return """no"""', []],
    ['x = [\n  "no",\n  "no"\n]', []],
    ['"""a""" # b', ['a', ' b']],
  ])('%j', (text, expected) => {
    expect(partsOf(text, 'python').comments).toEqual(expected)
  })

  test('are made blank with their quotes', () => {
    expect(partsOf('"""a\nb"""\nx = "c"', 'python').code).toBe('    \n    \nx = " "')
  })

  test('no other language has any', () => {
    expect(partsOf('"use strict"\nx', 'javascript')).toMatchObject({
      comments: [],
      strings: ['use strict'],
    })
  })
})

describe('MM-LANG-0010: what never ends', () => {
  test.each([
    ['rust', 'a /* b /* c */', 'comment', 2],
    ['rust', 'a r#"b" c', 'string', 2],
    ['rust', 'a "b', 'string', 2],
    ['python', '"""a""" \'\'\'b"""', 'string', 8],
    ['typescript', 'a `b ${c', 'string', 2],
    ['typescript', 'a `b ${c /* d', 'string', 2],
    ['typescript', 'a /* b', 'comment', 2],
    ['c++', 'R"x(a)y"', 'string', 0],
  ])('%s: %j', (language, text, kind, start) => {
    expect(partsOf(text, language).open).toEqual({ kind, start })
  })

  test.each([
    ['typescript', "a 'b"],
    ['typescript', 'a // b'],
    ['typescript', 'a /* b */'],
    ['rust', "fn a<'b>() {}"],
    ['c', '"a'],
  ])('%s: the end of the text ends all of %j', (language, text) => {
    expect(partsOf(text, language).open).toBeUndefined()
  })
})
