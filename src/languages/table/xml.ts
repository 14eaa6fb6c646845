import type { Language } from '../../model/language.ts'

const raw = String.raw

export const xml: Language = {
  name: 'xml',
  extensions: [
    '.xml',
    '.xsd',
    '.xsl',
    '.xslt',
    '.svg',
    '.plist',
    '.xaml',
    '.axaml',
    '.fxml',
    '.wsdl',
    '.csproj',
    '.fsproj',
    '.vbproj',
    '.vcxproj',
    '.props',
    '.targets',
    '.resx',
    '.storyboard',
    '.xib',
    '.qrc',
    '.ui',
  ],
  comments: [{ open: '<!--', close: '-->' }],
  strings: [{ open: raw`<!\[CDATA\[`, close: raw`\]\]>`, multiline: true }],
}
