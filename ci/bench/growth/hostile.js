// Files of some 1 MB that have brought parsers, or us, to a standstill; specs below one requirement each.
const HEAD = '# Hostile\n\n- [OC-BASE-1001] A queue MUST drain.\n\n'

export const hostile = [
  { name: '500,000 brackets', text: '['.repeat(500_000) },
  { name: '500,000 bracket pairs', text: '[]'.repeat(500_000) },
  { name: '200,000 stars', text: '*'.repeat(200_000) },
  { name: '200,000 stars with words', text: '*a '.repeat(200_000) },
  { name: '20,000 nested quotes', text: `${'> '.repeat(20_000)}deep` },
  {
    name: '20,000 links in a paragraph',
    text: '[what the base says of the queue](base.md#base) now '.repeat(20_000),
  },
  { name: '50,000 cells in a row', text: `| a | b |\n| - | - |\n${'| cell '.repeat(50_000)}|` },
  { name: '500,000 times A-', text: 'A-'.repeat(500_000) },
  { name: '60,000 IDs in a paragraph', text: '[OC-BASE-1001] '.repeat(60_000) },
  { name: '200,000 character references', text: '&amp;'.repeat(200_000) },
  { name: '400,000 escapes', text: '\\_'.repeat(400_000) },
  { name: '150,000 marks of two kinds', text: '*a _b '.repeat(150_000) },
  { name: '90,000 bare addresses', text: 'http://a.b '.repeat(90_000) },
  {
    name: '30,000 footnotes',
    text: [...Array(30_000).keys()].map((n) => `[^${n}]: a\n\nb[^${n}]\n\n`).join(''),
  },
  { name: '90,000 words of Cyrillic', text: 'Слово '.repeat(90_000) },
  { name: '40,000 links in a line of Cyrillic', text: '[сюда](a.md) *да* '.repeat(40_000) },
  { name: '300,000 underscores', text: '_a '.repeat(300_000) },
  { name: '330,000 underscores in a word', text: '._.'.repeat(330_000) },
  {
    name: '50,000 IDs in a row',
    text: `| a | b |\n| - | - |\n${'| [OC-BASE-1001] '.repeat(50_000)}|`,
  },
  { name: '60,000 IDs in HTML', text: `<div>\n${'(OC-BASE-1001) '.repeat(60_000)}` },
  { name: '100,000 addresses of mail', text: 'a@b.cd é '.repeat(100_000) },
  { name: '120,000 addresses without a blank', text: 'http://'.repeat(120_000) },
  { name: '250,000 marks that close nothing', text: '*a_ '.repeat(250_000) },
  { name: '70,000 marks that close nothing', text: '*a_ '.repeat(70_000) },
  { name: '200,000 tildes that close nothing', text: '~~a~ '.repeat(200_000) },
  { name: '70,000 tildes that close nothing', text: '~~a~ '.repeat(70_000) },
  { name: '150,000 addresses in a word', text: 'www._/'.repeat(150_000) },
  { name: '10,000 addresses in five words', text: `${'www._/'.repeat(2000)} `.repeat(5) },
  {
    name: '35,000 functions in a line',
    path: 'src/hostile.lua',
    text: 'class function OC-BASE-1001 { '.repeat(35_000),
  },
  {
    name: '35,000 tests in a line',
    path: 'test/hostile.lua',
    text: ')*/test(it("` OC-BASE-1001 '.repeat(35_000),
  },
].map(({ name, text, path = 'specs/hostile.md' }) => ({
  name,
  files: [{ path, text: path.endsWith('.md') ? `${HEAD}${text}\n` : `${text}\n` }],
}))
